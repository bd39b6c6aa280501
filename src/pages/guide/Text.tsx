import type { Words } from '../../content/document';

/** Words with their marks. */
// eslint-disable-next-line fitpath/bare-text -- The guide never changes on the page, so a browser's translator may have its texts.
export function Text({ words }: { readonly words: Words }) {
  return words.map((word, at) => {
    if (typeof word === 'string') return word;
    if ('code' in word) return <code key={at}>{word.code}</code>;
    if ('to' in word)
      return (
        <a key={at} href={word.to} rel={word.to.startsWith('#') ? undefined : 'noreferrer'}>
          <Text words={word.words} />
        </a>
      );
    return 'strong' in word ? (
      <strong key={at}>
        <Text words={word.strong} />
      </strong>
    ) : (
      <em key={at}>
        <Text words={word.em} />
      </em>
    );
  });
}
