/** Styles that a page may come without: of results, of careers too, of all that is more than that, or of everything, for booth and frames. */
export type LaterStyles = 'results' | 'careers' | 'more' | 'whole';

const asked = new Map<HTMLLinkElement, Promise<unknown>>();

/**
 * Resolves when the styles are there that such a page is drawn with, which are its own and those before it; at once where they came with the page, as
 * everywhere in `npm run dev`. Rejects as a chunk does that does not come, and asks anew the next time.
 */
export async function laterStyles(wanted: LaterStyles | undefined): Promise<void> {
  if (!wanted || import.meta.env.SSR) return;
  const left = [...document.querySelectorAll<HTMLLinkElement>(`link[data-styles~=${wanted}]`)];
  await Promise.all(left.map((link) => asked.get(link) ?? ask(link)));
}

function ask(link: HTMLLinkElement): Promise<unknown> {
  const coming = new Promise((onload, fail) => {
    const onerror = () => {
      asked.delete(link);
      link.disabled = true;
      fail(new TypeError('import'));
    };
    Object.assign(link, { onload, onerror, disabled: false });
  });
  asked.set(link, coming);
  return coming;
}
