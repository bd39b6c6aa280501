declare module 'virtual:fitpath/quizzes' {
  export const quizLoaders: Readonly<
    Record<string, () => Promise<{ default: import('../engine/quiz').Quiz }>>
  >;
}
declare module 'virtual:fitpath/cover' {
  const cover: import('./content').Cover;
  export default cover;
}
declare module 'virtual:fitpath/trait-names' {
  export const traitNames: import('../engine/traits').TraitNames;
}
declare module 'virtual:fitpath/traits' {
  const traits: import('../engine/traits').Traits;
  export default traits;
}
declare module 'virtual:fitpath/topics' {
  const topics: readonly import('../engine/topic').Topic[];
  export default topics;
}
declare module 'virtual:fitpath/published' {
  const published: import('../careers/tables').Published;
  export default published;
}
declare module 'virtual:fitpath/everyday' {
  /** What people type for careers though it is no name of theirs, in the site's language and in English. */
  const everyday: readonly import('../careers/search/everyday').Everyday[];
  export default everyday;
}
declare module 'virtual:fitpath/bank' {
  const bank: readonly import('../engine/quiz').Item[];
  export default bank;
}
declare module 'virtual:fitpath/data-folder' {
  /** Where the dataset stands below the site's first page, with a slash at its end. */
  export const dataFolder: string;
  /** Where the files of it stand that hold words of the site's language. */
  export const wordsFolder: string;
  /** The file in it that holds the names and lines of the cards, in the site's language. */
  export const cardsName: string;
}
declare module 'virtual:fitpath/templates' {
  /** The first example of the authoring guide. */
  export const starter: string;
  /** Quizzes to begin from, by the name of their file. */
  export const templates: readonly { readonly id: string; readonly text: string }[];
}
declare module 'virtual:fitpath/authoring-guide' {
  const blocks: readonly import('./document').Block[];
  export default blocks;
}
