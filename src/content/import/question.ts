import type { SourceCondition } from './expression';

/** A choice of a question, as its source has it. */
export interface Choice {
  /** What conditions of the source call it. */
  readonly value: unknown;
  readonly label: string;
  readonly points?: number;
  /** The address of a picture. */
  readonly image?: string;
  /** Names of personalities that it speaks for. */
  readonly speaksFor?: readonly string[];
}

/** A question of whatever source, in the terms that all of them share; texts are plain already. */
export interface Question {
  /** What the source calls it; conditions name it so. */
  readonly name: string;
  readonly type: 'steps' | 'single' | 'multi' | 'rank' | 'either' | 'picture' | 'knowledge';
  readonly prompt: string;
  readonly help: string;
  /** The trait, scale or type that it belongs to. */
  readonly scale: string;
  readonly key: 1 | -1;
  /** Its choices; of `steps` from the lowest to the highest. */
  readonly choices: readonly Choice[];
  /** Of `steps`: what its ends are called. */
  readonly ends?: readonly [low: string, high: string];
  /** Of `knowledge`: the index of the right choice. */
  readonly correct?: number;
  readonly feedback?: string;
  readonly showIf?: SourceCondition;
}

/** What a reader made of a source. */
export interface Source {
  readonly title: string;
  readonly summary: string;
  readonly questions: readonly Question[];
  readonly personalities?: readonly { readonly name: string; readonly text: string }[];
}
