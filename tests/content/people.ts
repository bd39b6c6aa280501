import type { Response } from '../../src/engine/quiz';

/** Made-up people, by how they answer; for tests of what the shipped quizzes lead to. */

export type Answers = Readonly<Record<string, Response>>;

/** What everybody is asked in health-careers, in the order of the file, then what depends on patients. */
const COMMON = ['place', 'wash', 'care-4', 'words', 'surprise', 'count', 'carry', 'seconds', 'signs', 'run'];
const FRONT = ['pain', 'social-1', 'desk-4', 'lift', 'invent', 'fine', 'angry', 'hours'];
const BACK = ['patterns', 'tubes', 'desk-3', 'organized-2', 'social-2', 'tech-2', 'organized-3'];
const END = ['again', 'call', 'summary', 'facts', 'backing', 'theory', 'purpose-2'];
export const BRANCHES = { FRONT, BACK };

function row(ids: readonly string[], digits: string): Answers {
  if (ids.length !== digits.length) throw new Error(`${ids.join()} need ${String(ids.length)} digits`);
  return Object.fromEntries(ids.map((id, at) => [id, Number(digits[at])]));
}
const withPatients = (place: string, common: string, front: string, end: string): Answers => ({
  ...{ place, ...row(COMMON.slice(1), common), ...row(FRONT, front), ...row(END, end) },
});
const behind = (common: string, back: string, end: string): Answers => ({
  ...{ place: 'behind', ...row(COMMON.slice(1), common), ...row(BACK, back), ...row(END, end) },
});

/** Answers to health-careers, and careers that such a person expects among the ten best. */
export const HEALTH_PEOPLE: readonly (readonly [string, Answers, readonly string[]])[] = [
  [
    'a nurse of intensive care',
    withPatients('bedside', '515453543', '54542321', '3313311'),
    ['Critical Care Nurses', 'Acute Care Nurses', 'Respiratory Therapists'],
  ],
  [
    'one who gets people moving again',
    withPatients('bedside', '515432344', '45544232', '2442421'),
    ['Physical Therapists', 'Occupational Therapists', 'Physical Therapist Assistants'],
  ],
  [
    'one who helps old people at home',
    withPatients('bedside', '512235221', '44553234', '4134442'),
    ['Home Health Aides', 'Nursing Assistants', 'Personal Care Aides'],
  ],
  [
    'one who listens to people in trouble',
    withPatients('talk', '324512243', '55114114', '1352221'),
    ['Mental Health Counselors', 'Clinical and Counseling Psychologists', 'Healthcare Social Workers'],
  ],
  [
    'a surgeon',
    withPatients('bedside', '415551553', '44332531', '2512311'),
    ['Orthopedic Surgeons, Except Pediatric', 'Pediatric Surgeons', 'Urologists'],
  ],
  [
    'one who drives to accidents',
    withPatients('bedside', '514443542', '54452311', '3324421'),
    ['Paramedics', 'Emergency Medical Technicians'],
  ],
  [
    'one who cleans teeth, one after another',
    withPatients('bedside', '415253232', '34242533', '5322431'),
    ['Dental Hygienists', 'Diagnostic Medical Sonographers'],
  ],
  [
    'one at the front desk',
    withPatients('desk', '333245211', '44112123', '4124442'),
    ['Medical Secretaries and Administrative Assistants', 'Medical Assistants'],
  ],
  [
    'one who wants files and quiet',
    behind('144154131', '4551515', '5215323'),
    ['Medical Records Specialists', 'Medical Transcriptionists', 'Clinical Data Managers'],
  ],
  [
    'one who wants tubes and lenses',
    behind('145254241', '3122434', '5215323'),
    ['Histology Technicians', 'Medical and Clinical Laboratory Technicians', 'Cytotechnologists'],
  ],
  [
    'one who wants data',
    behind('144342254', '5552414', '3423313'),
    ['Health Informatics Specialists', 'Clinical Data Managers', 'Epidemiologists'],
  ],
  [
    'one who wants to repair the machines',
    behind('142533231', '3113433', '2435434'),
    ['Medical Equipment Repairers', 'Dental Laboratory Technicians'],
  ],
  [
    'one who wants to run the place',
    behind('144331345', '3541125', '3421422'),
    ['Medical and Health Services Managers', 'Health Informatics Specialists'],
  ],
];

/** People as they would describe themselves, on the traits in the order of traits.json, and careers that they expect to find. */
export const PEOPLE: readonly (readonly [string, string, readonly string[]])[] = [
  //                 purpose social supported creative analytical · organized precise leading independent persuading
  //                 desk care health tech hands · physical outdoors pressure emotional routine
  [
    'a coder',
    '40 20 50 55 90 55 70 30 60 25 95 10 30 100 35 15 15 45 25 40',
    ['Computer Programmers', 'Software Quality Assurance Analysts and Testers'],
  ],
  [
    'a nurse of intensive care',
    '95 85 80 40 75 75 90 60 55 45 30 100 100 50 45 65 20 100 95 50',
    ['Critical Care Nurses', 'Acute Care Nurses'],
  ],
  [
    'a carpenter',
    '40 30 55 50 40 35 65 40 60 25 10 25 15 15 100 85 75 45 30 45',
    ['Cabinetmakers and Bench Carpenters', 'Patternmakers, Wood', 'Carpenters'],
  ],
  [
    'a teacher of children',
    '95 95 40 75 55 65 40 65 70 55 35 75 40 50 20 40 35 45 70 20',
    [
      'Elementary School Teachers, Except Special Education',
      'Kindergarten Teachers, Except Special Education',
    ],
  ],
  [
    'an accountant',
    '40 40 50 20 75 95 95 45 55 40 95 15 15 75 15 10 15 60 35 70',
    ['Accountants and Auditors', 'Tax Preparers', 'Budget Analysts'],
  ],
  [
    'a designer',
    '55 40 45 100 55 40 65 35 70 45 85 20 15 85 40 15 15 50 25 25',
    ['Graphic Designers', 'Commercial and Industrial Designers'],
  ],
  [
    'one who sells',
    '45 85 50 40 35 50 35 75 75 100 55 40 15 45 20 25 35 60 65 40',
    [
      'Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products',
      'First-Line Supervisors of Retail Sales Workers',
    ],
  ],
  [
    'a farmer',
    '50 40 20 45 50 60 25 75 85 65 30 40 65 40 75 75 100 35 25 45',
    ['Farmers, Ranchers, and Other Agricultural Managers'],
  ],
  ['a lawyer', '60 65 40 50 90 65 80 65 90 95 90 30 25 50 10 10 15 80 85 30', ['Lawyers']],
  [
    'a receptionist',
    '55 85 55 30 20 80 60 25 25 35 85 60 35 60 15 15 20 45 75 80',
    ['Receptionists and Information Clerks', 'Office Clerks, General'],
  ],
];
