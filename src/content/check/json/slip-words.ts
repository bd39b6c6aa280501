import type { Slip, SlipKind } from './slip';

/** What is wrong and what mends it, in English. */
export function slipWords(slip: Slip): string {
  const words = WORDS[slip.kind](slip);
  return slip.times > 1 && slip.kind !== 'unclosed' ? `${words} (and ${slip.times - 1} more like it)` : words;
}

/** What the button says that mends it; undefined where only the author can. */
export function mendWords(slip: Slip): string | undefined {
  if (slip.edits.length === 0) return undefined;
  const { times } = slip;
  const all = (one: string, many: string) => (times > 1 ? many.replace('#', String(times)) : one);
  switch (slip.kind) {
    case 'curly':
    case 'single':
      return `Straighten ${slip.edits.length} quotes`;
    case 'invisible':
      return all('Put a plain space there', 'Put plain spaces in # places');
    case 'comment':
      return all('Take the comment out', 'Take # comments out');
    case 'trailing-comma':
    case 'extra-comma':
      return all('Take the comma out', 'Take # commas out');
    case 'missing-comma':
      return all('Put the comma in', 'Put # commas in');
    case 'missing-colon':
      return all('Put the colon in', 'Put # colons in');
    case 'unquoted-key':
    case 'unquoted':
      return all('Put quotes around it', 'Put quotes around all #');
    case 'unclosed-text':
      return all('Close the text', 'Close all # texts');
    case 'line-break':
      return all('Make it one line', 'Make each of # one line');
    case 'inner-quote':
      return all('Write the quotes inside as \\"', 'Write the quotes inside all # as \\"');
    case 'unclosed':
      return `Put ${slip.wanted ?? ''} at the end`;
    case 'fence':
    case 'script':
    case 'extra-bracket':
    case 'sign':
      return all(`Take ${short(slip.found)} out`, `Take ${short(slip.found)} out # times`);
    default:
      return all(slip.wanted === undefined ? 'Mend it' : `Make it ${slip.wanted}`, 'Mend all #');
  }
}

const WORDS: Readonly<Record<SlipKind, (slip: Slip) => string>> = {
  curly: ({ found }) => `${found} is a curly quote; JSON needs the straight "`,
  single: ({ found }) => `${found} opens a text here; JSON needs "`,
  invisible: ({ found }) =>
    `${found} stands here, which nobody sees and JSON refuses; a plain space belongs here`,
  comment: ({ found }) => `${short(found)} is a comment; JSON has none, take it away`,
  'trailing-comma': ({ wanted }) => `nothing follows this comma before ${wanted ?? ''}; take it away`,
  'extra-comma': () => 'nothing stands before this comma; take it away',
  'missing-comma': ({ found }) => `a comma is missing after ${found}`,
  semicolon: () => '; stands between two entries; JSON needs a comma',
  'missing-colon': ({ found }) => `a colon is missing after ${found}`,
  'wrong-colon': ({ found }) => `${found} stands between a key and its value; JSON needs a colon`,
  'unquoted-key': ({ found }) => `the key ${found} needs quotes: "${found}"`,
  unquoted: ({ found }) => `${short(found)} is a text and needs quotes`,
  'wrong-case': ({ found, wanted }) => `${found} is written ${wanted ?? ''} in JSON`,
  'no-value': ({ found }) =>
    /^-?(?:NaN|Infinity)$/.test(found)
      ? `${found} is no number that JSON has; write one, or null`
      : `a value is missing after ${found}`,
  number: ({ found, wanted }) => `${found} is written ${wanted ?? ''} in JSON`,
  'decimal-comma': ({ found, wanted }) => `${found} has a comma; JSON writes ${wanted ?? ''}`,
  'inner-quote': ({ found }) => `a quote inside a text is written \\" or ”: ${short(found)}`,
  'line-break': ({ found }) =>
    `the text that begins ${short(found)} goes on in the next line; write it in one line`,
  'unclosed-text': ({ found }) => `the text that begins here is not closed in its line: ${short(found)}`,
  escape: ({ found, wanted }) => `${found} means nothing in a text; write ${wanted ?? ''}`,
  control: ({ found }) => `${found} stands inside a text; write a space`,
  bracket: ({ found, wanted }) => `${found} stands where ${wanted ?? ''} is due`,
  unclosed: ({ found, wanted = '' }) =>
    wanted.length === 1
      ? `the text ends before ${found} is closed; ${wanted} is missing`
      : `the text ends while ${wanted.length} brackets are open; ${wanted} is missing`,
  'extra-bracket': ({ found }) => `${found} closes nothing; take it away`,
  'after-end': ({ found }) => `the quiz ended before ${short(found)}; a file holds one object`,
  sign: ({ found }) =>
    found === '' ? 'nothing stands here that JSON could be' : `${found} does not belong here`,
  fence: ({ found }) => `${found} is a fence of Markdown; only what it encloses is the quiz`,
  script: ({ found }) => `${short(found)} is JavaScript; only the object is the quiz`,
  'other-format': ({ found }) =>
    found === ''
      ? 'this is no JSON: a quiz begins with {'
      : `this looks like ${found}, not like JSON; a quiz begins with {`,
};

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 32 ? `${line.slice(0, 31)}…` : line;
}
