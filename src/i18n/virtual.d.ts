declare module 'virtual:fitpath/language' {
  /** The language of the page, as its `lang` says. */
  export const language: string;
  /** That in which everything is written first, and which stands in for it. */
  export const source: string;
}
declare module 'virtual:fitpath/messages/*' {}
