declare module 'virtual:fitpath/language' {
  /** The language of the page, as its `lang` says. */
  export const language: string;
}
declare module 'virtual:fitpath/messages/*' {}
