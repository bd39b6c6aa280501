import { i18n, type PlainId } from '../../../i18n/i18n';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

/** The publishers' terms in the words that this site has for the same: one level goes by one name on all pages. */
const USUAL: Readonly<Record<string, PlainId>> = {
  'No formal educational credential': 'education.0',
  'High school diploma or equivalent': 'education.1',
  'Some college, no degree': 'education.2',
  'Postsecondary nondegree award': 'education.3',
  "Associate's degree": 'education.4',
  "Bachelor's degree": 'education.5',
  "Master's degree": 'education.6',
  'Doctoral or professional degree': 'education.7',
  None: 'usual.none',
  'Less than 5 years': 'usual.under5',
  '5 years or more': 'usual.from5',
  'Short-term on-the-job training': 'usual.short',
  'Moderate-term on-the-job training': 'usual.moderate',
  'Long-term on-the-job training': 'usual.long',
  'Internship/residency': 'usual.internship',
  Apprenticeship: 'usual.apprenticeship',
};

const REPORTED: Readonly<Record<string, PlainId>> = {
  'Less than a High School Diploma': 'reported.none',
  'High School Diploma': 'education.1',
  'Post-Secondary Certificate': 'education.3',
  'Some College Courses': 'education.2',
  "Associate's Degree": 'education.4',
  "Bachelor's Degree": 'education.5',
  'Post-Baccalaureate Certificate': 'award.post-bachelor-certificate',
  "Master's Degree": 'education.6',
  "Post-Master's Certificate": 'award.post-master-certificate',
  'First Professional Degree': 'reported.professional',
  'Doctoral Degree': 'reported.doctoral',
  'Post-Doctoral Training': 'reported.postdoctoral',
};

/** Education, experience or training that is usual for a start; a term that a newer release brings stays as it is. */
export const usualWords = (term: string): string => wordsOf(USUAL, term);

/** Education as people in the job report it. */
export const reportedWords = (term: string): string => wordsOf(REPORTED, term);

function wordsOf(known: Readonly<Record<string, PlainId>>, term: string): string {
  const id = known[term];
  return id === undefined ? term : i18n._(id);
}
