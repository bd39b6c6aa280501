/** A piece of a document, and the line where it begins. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

export interface Markdown {
  /** Targets of links and pictures. */
  readonly links: readonly Piece[];
  /** What stands in `backticks`. */
  readonly spans: readonly Piece[];
  /** The lines of shell examples. */
  readonly shell: readonly Piece[];
  /** What a link may name after `#`, as GitHub makes it of the headings. */
  readonly anchors: readonly string[];
}

const FENCE = /^```(\w*)\n(.*?)^```$/gms;
const SPAN = /(`+)(.+?)\1/gs;
const LINK = /\]\(([^)\s]+)\)|^\[[^\]]+\]:\s*(\S+)/gm;

export function readMarkdown(text: string): Markdown {
  const prose = text.replace(FENCE, blank);
  const bare = prose.replace(SPAN, blank);
  return {
    links: pieces(bare, LINK, (match) => match[1] ?? match[2] ?? ''),
    spans: pieces(prose, SPAN, (match) => match[2] ?? ''),
    shell: pieces(text, FENCE, (match) => (match[1] === 'sh' ? (match[2] ?? '') : '')).flatMap(
      ({ text: lines, line }) =>
        lines
          .replace(/\\\n/g, '  ')
          .split('\n')
          .map((own, at) => ({ text: own, line: line + 1 + at })),
    ),
    anchors: anchorsOf(prose),
  };
}

function pieces(text: string, pattern: RegExp, pick: (match: RegExpMatchArray) => string): Piece[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: pick(match),
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** Keeps the lines, so that what is left stands where it stood. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function anchorsOf(prose: string): string[] {
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}
