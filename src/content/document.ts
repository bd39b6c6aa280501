/** Words of a document: plain ones, and others with a mark on them. */
export type Words = readonly Word[];
export type Word =
  | string
  | { readonly code: string }
  | { readonly strong: Words }
  | { readonly em: Words }
  | { readonly to: string; readonly words: Words };

/** A piece of a document, as the build has read it: the browser only draws. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly words: Words }
  | { readonly kind: 'text'; readonly words: Words }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly Entry[] }
  | { readonly kind: 'table'; readonly head: readonly Words[]; readonly rows: readonly (readonly Words[])[] }
  | CodeBlock;

export interface CodeBlock {
  readonly kind: 'code';
  readonly text: string;
  /** A whole quiz around the example, to be tried. */
  readonly quiz?: string;
}

/** One of a list; a rule is found by its number. */
export interface Entry {
  readonly id?: string;
  readonly blocks: readonly Block[];
}

export type Heading = Extract<Block, { kind: 'heading' }>;

/** The words alone. */
export function plainWords(words: Words): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return word;
      if ('code' in word) return word.code;
      if ('to' in word) return plainWords(word.words);
      return plainWords('strong' in word ? word.strong : word.em);
    })
    .join('');
}
