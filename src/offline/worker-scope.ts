// What the worker uses of its global scope. TypeScript's own types of it cannot stand beside those of a page.

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ readonly url: string; readonly frameType?: string } | undefined>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: true;
    }): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
}

export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  /** The page, or its worker, that asks. */
  readonly clientId: string;
  /** The page that this navigation makes; empty for other requests. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** What the build tells the worker. */
export interface Build {
  readonly version: string;
  /** Paths of what every visit is stored with: enough to open the site and take a quiz. */
  readonly core: readonly string[];
  /** Paths of all scripts, styles and fonts. */
  readonly code: readonly string[];
  /** Where the dataset stands, and the words in it. */
  readonly data: readonly string[];
  /** The way to the site that all languages are of: empty for the first language. */
  readonly up: string;
  /** The folders of languages that have workers of their own. */
  readonly others: readonly string[];
  /** The path of the page that draws any address by script, and the hash of its content. */
  readonly shell: { readonly path: string; readonly hash: string };
}
