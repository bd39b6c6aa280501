/** A stylesheet that a page may come without: of careers and results, and of all that is more than that. */
export type LaterStyles = 'careers' | 'more';

const asked = new Map<HTMLLinkElement, Promise<void>>();

/**
 * Resolves when the styles are there with which such a page is drawn; at once where they came with the page, as everywhere in `npm run dev`. Rejects as
 * a chunk does that does not come, and asks anew the next time. Each page names the sheets that it left out, and each adds to those before it.
 */
export async function laterStyles(wanted: LaterStyles | undefined): Promise<void> {
  if (wanted === undefined || import.meta.env.SSR) return;
  const left = [...document.querySelectorAll<HTMLLinkElement>('link[data-styles]')];
  await Promise.all(left.filter(({ dataset }) => wanted === 'more' || dataset['styles'] === wanted).map(ask));
}

function ask(link: HTMLLinkElement): Promise<void> {
  const going = asked.get(link);
  if (going) return going;
  const coming = new Promise<void>((done, fail) => {
    link.onload = () => done();
    link.onerror = () => {
      asked.delete(link);
      link.disabled = true;
      fail(new TypeError('A stylesheet was not imported'));
    };
    link.disabled = false;
  });
  asked.set(link, coming);
  return coming;
}
