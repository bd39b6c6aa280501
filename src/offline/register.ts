/** The script that this policy lets the browser register, and nothing else. */
function trusted(url: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes?.createPolicy('fitpath-sw', {
    createScriptURL: (asked: string) => {
      if (asked !== url) throw new TypeError(`no service worker: ${asked}`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

let script: string | undefined;

/** Whether this browser, at this address, has what is needed: not over plain http in a local network, nor in some private windows. */
export function canStore(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && window.isSecureContext;
}

/** Registers the service worker; undefined where the browser refuses. */
export async function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!canStore()) return undefined;
  // Browsers let each policy be made once.
  script ??= trusted(`${base}sw.js`);
  const options = { scope: base, updateViaCache: 'none' } as const;
  // The type is wrong where a browser is told not to: nothing comes back then.
  const asked = navigator.serviceWorker.register(script, options) as Promise<
    ServiceWorkerRegistration | undefined
  >;
  return asked.catch(() => undefined);
}
