import { handSets } from '../../content/node/overlay';
import { namedCareers, type AllContent } from '../../content/node/read-content';

/** One line of counts with how the check ended, then every position that an author set and how many are estimates. */
export function summary(content: AllContent, end: string): string {
  const careers = namedCareers(content);
  const counts = [
    count(content.quizzes.length, 'quiz', 'quizzes'),
    count(content.guides.length, 'guide', 'guides'),
    count(content.traits.list.length, 'trait', 'traits'),
    count(content.topics.length, 'topic', 'topics'),
    count(careers.soc.length, 'career', 'careers'),
    count(content.cards.length, 'card', 'cards'),
  ];
  const byHand = handSets(content.guides, content.cards).map(({ soc, positions }) => {
    const set = Object.entries(positions).map(([trait, { value }]) => `${trait} ${String(value)}`);
    return { soc, set };
  });
  const hands = byHand.reduce((sum, { set }) => sum + set.length, 0);
  const estimated = Object.values(careers.estimated);
  const touched = new Set(estimated.flatMap((rows) => [...rows])).size;
  return [
    `${counts.join(', ')}: ${end}`,
    `${count(hands, 'position', 'positions')} set by hand, where O*NET has no rating`,
    ...byHand
      .filter(({ set }) => set.length > 0)
      .map(({ soc, set }) => `  ${soc} ${careers.name[careers.row(soc) ?? -1] ?? ''}: ${set.join(', ')}`),
    `${count(
      estimated.reduce((sum, rows) => sum + rows.size, 0),
      'position',
      'positions',
    )} estimated from related careers, in ${count(touched, 'career', 'careers')}`,
  ].join('\n');
}

export function count(many: number, one: string, more: string): string {
  return `${String(many)} ${many === 1 ? one : more}`;
}
