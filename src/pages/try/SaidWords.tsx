import type { Said as Words } from './said';

/** The checker's words. */
export function Said({ words, lang }: Words) {
  return <span lang={lang}>{words}</span>;
}
