import { careersOf, readContent, type AllContent } from '../../content/node/read-content';
import type { Outcome } from '../run/say';
import { listProblems } from './outcome';
import { textTable } from './text-table';

/** So many codes are listed; whoever meant another one says more of its name. */
const MOST_LISTED = 20;

/**
 * `quiz -- career CODE` or words of a name: the career's topics and where it stands on every trait, farthest from the middle first, for
 * whoever writes a quiz about it. Of words that several careers have, their codes.
 */
export async function career(root: string, asked: string): Promise<Outcome> {
  const content = await readContent(root);
  if (!content.ok) return { code: 1, err: listProblems(content.problems) };
  const named = namesOf(content.value);
  const words = asked.toLowerCase().split(/\s+/);
  const exact = named.filter(({ soc, name }) => soc === asked || name.toLowerCase() === asked.toLowerCase());
  const found =
    exact.length > 0
      ? exact
      : named.filter(({ line }) => words.every((word) => line.toLowerCase().includes(word)));
  const [only, ...others] = found;
  if (only === undefined)
    return { code: 1, err: `no career has "${asked}" in its code or name; a part of a word will do` };
  if (others.length === 0) return { code: 0, out: positionsOf(content.value, only) };
  const rest = found.length - MOST_LISTED;
  const more = rest > 0 ? [`and ${String(rest)} more`] : [];
  return { code: 0, out: [...found.slice(0, MOST_LISTED).map(({ line }) => line), ...more].join('\n') };
}

interface Named {
  readonly soc: string;
  readonly name: string;
  /** The code with both names. */
  readonly line: string;
  readonly topics: readonly string[];
}

function namesOf({ careersJson, cards }: AllContent): readonly Named[] {
  const { soc: socs, title } = careersOf(careersJson);
  return cards.map(({ soc, name, topics }) => {
    const line = `${soc} ${name} (${title[socs.indexOf(soc)] ?? ''})`;
    return { soc, name, line, topics };
  });
}

function positionsOf({ careersJson, traits }: AllContent, { soc, line, topics }: Named): string {
  const careers = careersOf(careersJson);
  const row = careers.soc.indexOf(soc);
  const rows = traits.list
    .map(({ id, low, high }) => {
      const position = careers.positions[id]?.[row] ?? 50;
      const guessed = careers.estimated[id]?.has(row) ? ' (an estimate)' : '';
      return { id, position, end: (position < 50 ? low : high).pole + guessed };
    })
    .sort((one, other) => Math.abs(other.position - 50) - Math.abs(one.position - 50))
    .map(({ id, position, end }) => [id, String(position), end]);
  const table = textTable(['trait', 'stands at', 'toward'], rows);
  return `${line}\nTopics: ${topics.join(', ')}\n\n${table}`;
}
