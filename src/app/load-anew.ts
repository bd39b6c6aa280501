import { ContentError } from '../content/content-error';

/**
 * When a new version of the site was put up, the code and the data that an open page still asks for are gone. The address
 * is then loaded anew: once for each entry of the history, so never in a circle. Answers are on the device, and the place is
 * in the address and its entry. Resolves to the error to show: where it is another, where the site cannot be reached, where
 * it was tried already, and where answers would be lost (`free` is false).
 */
export async function loadAnew(error: unknown, free: boolean): Promise<unknown> {
  if (!isGone(error)) return error;
  const { href } = window.location;
  const answer = await fetch(href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (!answer || answer.status >= 500) return new ContentError('network', String(error));
  const entry = window.history.state as { readonly anew?: true } | null;
  if (!free || entry?.anew || href !== window.location.href) return new ContentError('gone', String(error));
  window.history.replaceState({ ...entry, anew: true }, '');
  window.location.reload();
  return new Promise(() => undefined);
}

/** A chunk that does not arrive rejects its import with a TypeError in every engine, and with a SyntaxError when a page came in its place. */
function isGone(error: unknown): boolean {
  if (error instanceof ContentError) return error.kind === 'gone';
  return error instanceof SyntaxError || (error instanceof TypeError && /import|module/i.test(error.message));
}
