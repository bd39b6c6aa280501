import { describe, expect, it } from 'vitest';
import { decodeCareers } from '../../src/careers/career';
import { readContent } from '../../src/content/node/read-content';
import { match, poolRows, standing } from '../../src/engine/match';
import { sumEvidence } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import { decodeSession } from '../../src/engine/session';

/**
 * What people get from the shipped quiz and dataset, pinned. A number here changes only with an argument in the commit:
 * a new release of the ratings, a better formula, another wording or key of an item.
 */

const content = await readContent('.');
if (!content.ok) throw new Error('the shipped content has problems: npm run quiz -- check');
const decoded = decodeCareers(content.value.careersJson);
if (!decoded.ok) throw new Error(decoded.problem);
const { careers } = decoded;
const quiz = content.value.quizzes.find((own) => own.id === 'medical-records')!;
const traits = content.value.traits.ids;
const MIDDLE = {
  ...{ precise: 3, desk: 3, care: 3, health: 3, tech: 3, routine: 3, private: 3 },
  ...{ social: 3, analytical: 3, supported: 3, purpose: 3 },
};

function results(responses: Readonly<Record<string, unknown>>) {
  const { session, problems } = decodeSession(quiz, { quiz: quiz.id, version: quiz.version, responses });
  expect(problems).toEqual([]);
  const profile = profileOf(sumEvidence(quiz, session!, traits));
  const ranking = match(profile, careers, poolRows(quiz.pool, careers.soc));
  return {
    scores: Object.fromEntries(profile.map((own) => [own.trait, own.score])),
    best: ranking.matches.slice(0, 10).map((found) => found.soc),
    focus: standing(profile, careers, ranking, quiz.focus!)!,
  };
}

describe('medical-records, a person made for it', () => {
  const own = { ...MIDDLE, organized: 'always', precise: 5, desk: 5, health: 5, care: 1 };
  const { scores, best, focus } = results(own);

  it('finds the career among the 25 best of 923', () => {
    expect(careers.soc).toHaveLength(923);
    expect(focus.match.rank).toBeLessThanOrEqual(25);
    expect(focus.match.rank).toBe(2);
    expect(focus).toMatchObject({ verdict: 'fits', match: { tied: true } });
  });

  it('scores what was answered, and the middle as the middle', () => {
    expect(scores).toEqual({
      ...{ purpose: 50, social: 50, supported: 50, analytical: 50, organized: 72.5, precise: 75 },
      ...{ independent: 50, desk: 75, care: 25, health: 75, tech: 50, routine: 50 },
    });
  });

  it('lists these ten first', () => {
    expect(best).toEqual([
      '11-9199.01', // Regulatory Affairs Managers
      '29-2072.00', // Medical Records Specialists
      '13-1041.07', // Regulatory Affairs Specialists
      '15-2051.02', // Clinical Data Managers
      '29-9021.00', // Health Information Technologists and Medical Registrars
      '23-2011.00', // Paralegals and Legal Assistants
      '29-1222.00', // Physicians, Pathologists
      '11-3051.01', // Quality Control Systems Managers
      '19-1022.00', // Microbiologists
      '19-4021.00', // Biological Technicians
    ]);
  });
});

describe('medical-records, the answers swapped', () => {
  const own = { ...MIDDLE, organized: 'rarely', precise: 1, desk: 1, health: 1, care: 5 };
  const { scores, best, focus } = results(own);

  it('puts the career into the worse half', () => {
    expect(focus.match.fit).toBeLessThan(50);
    expect(focus.match.rank).toBe(921);
    expect(focus.verdict).toBe('others-fit-better');
  });

  it('scores the mirror image', () => {
    expect(scores).toMatchObject({
      organized: 27.5,
      precise: 25,
      desk: 25,
      care: 75,
      health: 25,
      routine: 50,
    });
  });

  it('lists these ten first', () => {
    expect(best).toEqual([
      '39-6011.00', // Baggage Porters and Bellhops
      '27-1026.00', // Merchandise Displayers and Window Trimmers
      '49-9011.00', // Mechanical Door Repairers
      '39-3091.00', // Amusement and Recreation Attendants
      '33-9091.00', // Crossing Guards and Flaggers
      '35-9031.00', // Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop
      '35-3023.01', // Baristas
      '31-1133.00', // Psychiatric Aides
      '47-4061.00', // Rail-Track Laying and Maintenance Equipment Operators
      '47-5081.00', // Helpers--Extraction Workers
    ]);
  });
});

describe('medical-records, someone who wants to be with patients', () => {
  const { scores, best, focus } = results({
    ...{ organized: 'mostly', precise: 4, desk: 1, care: 5, health: 5, tech: 4, routine: 5, private: 3 },
    ...{ social: 1, analytical: 4, supported: 2, purpose: 1 },
  });

  it('scores reverse-keyed items the other way round', () => {
    expect(scores).toEqual({
      ...{ purpose: 75, social: 75, supported: 62.5, analytical: 62.5, organized: 57.5, precise: 62.5 },
      ...{ independent: 50, desk: 25, care: 75, health: 75, tech: 37.5, routine: 25 },
    });
  });

  it('lists these ten first, and says that others fit better', () => {
    expect(best).toEqual([
      '29-1229.06', // Sports Medicine Physicians
      '29-1141.03', // Critical Care Nurses
      '29-1221.00', // Pediatricians, General
      '29-1141.01', // Acute Care Nurses
      '29-1229.02', // Hospitalists
      '29-1218.00', // Obstetricians and Gynecologists
      '29-1126.00', // Respiratory Therapists
      '29-1213.00', // Dermatologists
      '29-1214.00', // Emergency Medicine Physicians
      '29-1131.00', // Veterinarians
    ]);
    expect(focus).toMatchObject({ verdict: 'others-fit-better', match: { rank: 688 } });
  });
});
