import { listOf, objectOf, textOf, type Written } from './doc';

/** The kinds of question, as an author chooses among them. */
export const KINDS = [
  'agree',
  'single',
  'either',
  'multi',
  'rank',
  'slider',
  'picture',
  'topics',
  'knowledge',
  'limit',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds whose options say something about traits. */
export const TELLING: readonly string[] = ['single', 'either', 'picture', 'multi', 'rank'];

/** The kind of a written item; undefined of what no form knows. */
export function kindOf(item: Written): Kind | undefined {
  return KINDS.find((kind) => kind === item['type']);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** An option's id that no other of its item has. */
export function freshOption(taken: readonly unknown[]): string {
  return [...LETTERS].find((letter) => !taken.includes(letter)) ?? `o${String(taken.length + 1)}`;
}

/** A new question of a kind, with nothing in it yet that its author has to say. */
export function blankItem(kind: Kind, id: string): Written {
  return { id, type: kind, prompt: '', ...partsOf(kind, {}) };
}

/** The same question as another kind: its words stay, and of the rest what both kinds have. */
export function asKind(item: Written, kind: Kind): Written {
  const { id, prompt, help, showIf } = item;
  return {
    id,
    type: kind,
    prompt: textOf(prompt),
    ...(help !== undefined && { help }),
    ...(showIf !== undefined && { showIf }),
    ...partsOf(kind, item),
  };
}

function partsOf(kind: Kind, from: Written): Written {
  switch (kind) {
    case 'agree':
      return { measures: measuresOf(from) };
    case 'slider':
      return { low: textOf(from['low']), high: textOf(from['high']), measures: measuresOf(from) };
    case 'topics':
      return {};
    case 'knowledge': {
      const options = labelled(from).map(({ id, label }) => ({ id, label }));
      const feedback = textOf(from['feedback']);
      return { options, correct: textOf(from['correct']) || options[0]?.id, feedback };
    }
    case 'limit':
      return {
        sets: textOf(from['sets']) || 'training',
        options: labelled(from).map(({ id, label }) => ({ id, label, value: null })),
      };
    default: {
      const all = labelled(from).map(({ id, label, evidence }) => ({ id, label, evidence }));
      const options = kind === 'either' ? all.slice(0, 2) : all;
      return {
        options: kind === 'picture' ? options.map((option) => ({ image: '', alt: '', ...option })) : options,
      };
    }
  }
}

function measuresOf(from: Written): Written {
  return objectOf(from['measures']);
}

/** The options of a written item, two at least. */
function labelled(from: Written) {
  const options = listOf(from['options']).map((option) => ({
    id: textOf(option['id']),
    label: textOf(option['label']),
    evidence: objectOf(option['evidence']),
  }));
  for (const option of options) option.id ||= freshOption(options.map(({ id }) => id));
  while (options.length < 2)
    options.push({ id: freshOption(options.map(({ id }) => id)), label: '', evidence: {} });
  return options;
}
