/** The way from the site's first page to a worker: its own, or that of another language. */
const WORKER = /^([a-z]{2}\/)?sw\.js$/;

interface Policy {
  createScriptURL(url: string): string;
}

/** The workers of this site, and no other script, that the page's policy lets the browser register. */
function makePolicy(): Policy | undefined {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const root = import.meta.env.FITPATH_ROOT;
  return trustedTypes?.createPolicy('fitpath-sw', {
    createScriptURL: (url) => {
      if (!url.startsWith(root) || !WORKER.test(url.slice(root.length)))
        throw new TypeError(`no service worker: ${url}`);
      return url;
    },
  });
}

/** Browsers let each policy be made once. */
let policy: { readonly made: Policy | undefined } | undefined;

/** Whether this browser, at this address, has what is needed: not over plain http in a local network, nor in some private windows. */
export function canStore(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && window.isSecureContext;
}

/** Registers the service worker; undefined where the browser refuses. */
export async function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!canStore()) return undefined;
  policy ??= { made: makePolicy() };
  const url = `${base}sw.js`;
  const script = policy.made?.createScriptURL(url) ?? url;
  const options = { scope: base, updateViaCache: 'none' } as const;
  // The type is wrong where a browser is told not to: nothing comes back then.
  const asked = navigator.serviceWorker.register(script, options) as Promise<
    ServiceWorkerRegistration | undefined
  >;
  return asked.catch(() => undefined);
}
