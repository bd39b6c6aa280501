import { plainWords, type Block, type Entry, type Word, type Words } from '../../content/document';
import { quizAround } from './examples';
import { parseMarkdown, type Node } from './markdown';

/** `Q15`, as rules are numbered; it stands in bold at the head of its entry. */
const RULE = /^[A-Z]\d+$/;

interface Names {
  readonly rules: ReadonlySet<string>;
  /** The ids that headings have so far: a second of the same name gets a number. */
  readonly taken: Map<string, number>;
}

/**
 * Reads a document of ours, as blocks that a page can draw. Headings have the ids by which GitHub links to them, rules have
 * their numbers, and each number in the text leads to its rule. Throws, so that the build stops, where the document has
 * something that no page draws.
 */
export function readDocument(text: string): readonly Block[] {
  const nodes = parseMarkdown(text);
  const names = { rules: new Set(rulesIn(nodes)), taken: new Map<string, number>() };
  return blocksOf(nodes, names);
}

const rulesIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => [...(ruleOf(node) ?? []), ...rulesIn(node.children ?? [])]);

/** The number of an entry of a list that is a rule. */
function ruleOf({ type, children: [text] = [] }: Node): readonly string[] | undefined {
  const first = type === 'listItem' ? text?.children?.[0] : undefined;
  const number = first?.type === 'strong' ? first.children?.[0]?.value : undefined;
  return number !== undefined && RULE.test(number) ? [number] : undefined;
}

function blocksOf(nodes: readonly Node[], names: Names): readonly Block[] {
  // What only the source says, such as where a table is to be filled in.
  return nodes.filter(({ type }) => type !== 'html').map((node) => blockOf(node, names));
}

function blockOf(node: Node, names: Names): Block {
  const { type, value = '', depth = 1, children = [] } = node;
  switch (type) {
    case 'heading': {
      const words = wordsOf(children, names);
      return { kind: 'heading', level: depth, id: idOf(plainWords(words), names), words };
    }
    case 'paragraph':
      return { kind: 'text', words: wordsOf(children, names) };
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered === true,
        entries: children.map((entry) => entryOf(entry, names)),
      };
    case 'table': {
      const [head = [], ...rows] = children.map((row) =>
        (row.children ?? []).map((cell) => wordsOf(cell.children ?? [], names)),
      );
      return { kind: 'table', head, rows };
    }
    case 'code': {
      const quiz = node.lang === 'json' ? quizAround(value) : undefined;
      return { kind: 'code', text: value, ...(quiz !== undefined && { quiz }) };
    }
    default:
      throw new Error(`No page draws the “${type}” of a document.`);
  }
}

function entryOf(entry: Node, names: Names): Entry {
  const [id] = ruleOf(entry) ?? [];
  return { ...(id !== undefined && { id }), blocks: blocksOf(entry.children ?? [], names) };
}

function wordsOf(nodes: readonly Node[], names: Names): Words {
  return nodes.flatMap((node): Words => {
    const { type, value = '', children = [], url = '' } = node;
    switch (type) {
      case 'text':
        return withRules(value.replaceAll('\n', ' '), names);
      case 'inlineCode':
        return [{ code: value }];
      case 'strong': {
        const [only] = children;
        // A rule does not lead to itself.
        const itself = children.length === 1 && only?.type === 'text' && RULE.test(only.value ?? '');
        return [{ strong: itself ? [only.value ?? ''] : wordsOf(children, names) }];
      }
      case 'emphasis':
        return [{ em: wordsOf(children, names) }];
      case 'link':
        return [{ to: url, words: wordsOf(children, names) }];
      default:
        throw new Error(`No page draws the “${type}” of a text.`);
    }
  });
}

/** Text in which each number of a rule leads there. */
function withRules(text: string, { rules }: Names): Words {
  if (rules.size === 0) return [text];
  const numbers = new RegExp(`\\b(${[...rules].join('|')})\\b`);
  return text
    .split(numbers)
    .map((part, at): Word => (at % 2 === 1 ? { to: `#${part}`, words: [part] } : part))
    .filter((part) => part !== '');
}

/** As GitHub names a heading. */
function idOf(heading: string, { taken }: Names): string {
  const id = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
  const times = taken.get(id) ?? 0;
  taken.set(id, times + 1);
  return times === 0 ? id : `${id}-${String(times)}`;
}
