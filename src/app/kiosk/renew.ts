/**
 * Loads the booth anew where the site can be reached: after something failed, a new version may stand there, whose code and
 * data the old one does not find. Only between visitors, since what is on the screen goes.
 */
export async function renew(): Promise<void> {
  const answer = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  );
  if (answer?.ok) window.location.reload();
}
