import type { Careers } from './career';

/** The major groups of those who treat and tend, and of those who help people through trouble. */
const HEALTH_GROUPS = ['29', '31'];
const HELPING_GROUPS = ['19', '21'];

/** From here on the trait `care` people are near enough to be looked after. */
const NEAR = 60;
/** From here on the trait `social` a health career meets those it works for: who cleans instruments stands at 63. */
const MEETS = 64;
/** Topics beside which `body` makes health work; beside others, such as law or funerals, it does not. */
const BESIDE_BODY = ['body', 'minds', 'science', 'numbers', 'code', 'order', 'inventing', 'crafts'];

const groupOf = ({ soc }: Careers, row: number) => soc[row]?.slice(0, 2) ?? '';
const topicsOf = ({ topics, topicIds }: Careers, row: number) =>
  (topics[row] ?? []).map((place) => topicIds[place] ?? '');

/** Health work is what stands in a health group, or is about the body by its card [M13]. */
export function isHealthWork(careers: Careers, row: number): boolean {
  const [core = '', ...further] = topicsOf(careers, row);
  const aboutBody = core === 'body' || (further.includes('body') && BESIDE_BODY.includes(core));
  return HEALTH_GROUPS.includes(groupOf(careers, row)) || aboutBody;
}

/**
 * Whether work is with patients or people in care, or without them [M13]: it is about the body or minds, and people are near;
 * and either somebody is looked after by the career's own ratings, or the people near are those whom the career is for. Neither
 * is true of a career in which people are looked after who are no patients, and of one whose place is an estimate.
 */
export function meetsPatients(patients: 'with' | 'without', careers: Careers, row: number): boolean {
  const care = careers.positions['care']?.[row];
  if (care === undefined || careers.estimated['care']?.has(row)) return false;
  const near = care >= NEAR;
  const looksAfter = near && !careers.unsaid['care']?.has(row);
  const tends = near && isFor(careers, row, looksAfter);
  return patients === 'with' ? tends : !tends && !looksAfter;
}

function isFor(careers: Careers, row: number, looksAfter: boolean): boolean {
  const topics = topicsOf(careers, row);
  if (!topics.includes('body') && !topics.includes('minds')) return false;
  if (looksAfter) return true;
  const group = groupOf(careers, row);
  const helps = HELPING_GROUPS.includes(group) && ['body', 'minds'].includes(topics[0] ?? '');
  return (helps || HEALTH_GROUPS.includes(group)) && (careers.positions['social']?.[row] ?? 0) >= MEETS;
}
