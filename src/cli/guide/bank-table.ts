import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the guide says that the items of the bank are to stand. */
export const MARK = '<!-- items -->';

/** An item of the bank as far as the table shows it. Whoever builds has checked the files already. */
interface Banked {
  readonly id: string;
  readonly type: string;
  readonly prompt: string;
  readonly measures?: Readonly<Record<string, 1 | -1>>;
  readonly options?: readonly {
    readonly label: string;
    readonly evidence?: Readonly<Record<string, number>>;
  }[];
}

/** The guide with the items of the bank at their place: they change more often than it, and nobody has to copy them. */
export async function withBank(guide: string, root: string): Promise<string> {
  const folder = join(root, 'quizzes/items');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const items = files.flatMap((text) => (JSON.parse(text) as { items: Banked[] }).items);
  return guide.replace(MARK, () => bankTable(items));
}

/** A row an item: its id, what it asks, and the traits that it speaks about with its key. */
export function bankTable(items: readonly Banked[]): string {
  const rows = items.map((item) => [`\`${item.id}\``, `\`${item.type}\``, asks(item), traitsOf(item)]);
  return [['id', 'type', 'asks', 'about'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function asks({ prompt, options = [] }: Banked): string {
  const labels = options.map(({ label }) => label).join(' / ');
  const words = labels === '' ? prompt : `${prompt} ${labels}`;
  // Signs that Markdown would take for its own.
  return words.replace(/[\\`*_[\]<~]/g, '\\$&');
}

function traitsOf({ measures = {}, options = [] }: Banked): string {
  const keyed = Object.entries(measures).map(([trait, key]) => `${trait} ${key === 1 ? '+' : '−'}`);
  const said = options.flatMap(({ evidence = {} }) => Object.keys(evidence));
  return [...new Set([...keyed, ...said])].join(', ');
}
