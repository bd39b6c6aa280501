declare module 'virtual:fitpath/language' {
  /** The language of the page, as its `lang` says. */
  export const language: string;
  /** That in which everything is written first, and which stands in for it. */
  export const source: string;
  /** Every message of the pages has words of the language: none stands in the source's. */
  export const complete: boolean;
}
declare module 'virtual:fitpath/messages/*' {}
declare module 'virtual:fitpath/invitations' {
  /** What a booth says in every other language that there are words for, by the language. */
  const invitations: Readonly<
    Record<string, { readonly title: string; readonly begin: string; readonly language: string }>
  >;
  export default invitations;
}
