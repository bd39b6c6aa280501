import type { Fault, ShapeWanted } from '../fault';

/** What the rules on cards, topics and elements want where something else stands. */
export type CardWanted =
  | ShapeWanted
  /** A career, topic or … that exists. */
  | {
      readonly kind: 'one-of';
      readonly what: 'career' | 'topic' | 'trait' | 'source';
      readonly among: readonly string[];
    }
  /** Something that stands only once; `holder` is the career that has it already. */
  | { readonly kind: 'unlike'; readonly what: Repeated; readonly holder?: string }
  /** A card in the file of its career's group, such as "29". */
  | { readonly kind: 'group'; readonly group: string }
  /** A file that is named for a group of careers. */
  | { readonly kind: 'group-name' }
  /** A card for this career. */
  | { readonly kind: 'card'; readonly soc: string }
  /** Words for this element. */
  | { readonly kind: 'words'; readonly element: string }
  /** A trait on which O*NET has not rated the career. */
  | { readonly kind: 'unrated' }
  | { readonly kind: 'form'; readonly form: Form };

/** What may not be repeated: a card's code, name or text; in a card a topic, a source, how a task begins or what a side is about; a topic's id or name, an element's words; a career or words of search. */
export type Repeated =
  | 'card'
  | 'name'
  | 'text'
  | 'topic'
  | 'beginning'
  | 'id'
  | 'topic-name'
  | 'words'
  | 'career'
  | 'everyday'
  | 'source'
  | 'about';

export type Form =
  | 'id'
  | 'verb'
  | 'sentence'
  | 'no-stop'
  | 'no-digit'
  | 'ends'
  | 'to-you'
  | 'no-figure'
  | 'curly'
  | 'no-praise'
  | 'no-guide';

export type CardFault = Fault<CardWanted>;
