/** How far preparing or checking has come. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** Why nothing can be stored for offline here. */
export type Refused =
  /** The browser has no service worker here: over plain http, or in a private window. */
  | { readonly kind: 'unsupported' }
  /** The browser has one but would not let the site use it, or its storage. */
  | { readonly kind: 'refused' }
  /** It is nobody's fault but ours: this browser lacks something that the site needs, or the site has a mistake. */
  | { readonly kind: 'bug'; readonly said: string };

/** What came of preparing. In every case what has been stored so far is kept, and preparing again goes on from there. */
export type PrepareOutcome =
  | Refused
  /** Every file is stored and is what the list says; `without` names what should be stored besides and did not come. */
  | {
      readonly kind: 'ready';
      readonly version: string;
      readonly files: number;
      readonly bytes: number;
      readonly without?: readonly string[];
    }
  /** The device has no room: `missing` bytes are still to come. */
  | { readonly kind: 'full'; readonly missing: number }
  /** The network failed. */
  | { readonly kind: 'network'; readonly missing: number }
  /** The site was replaced meanwhile, or the host sends something else than the build wrote. */
  | { readonly kind: 'changed'; readonly path: string }
  | { readonly kind: 'stopped' };

/** What came of checking what was prepared. */
export type VerifyOutcome =
  | { readonly kind: 'whole'; readonly version: string; readonly files: number; readonly bytes: number }
  /** These files are missing or are not what the list says; preparing again mends them. */
  | { readonly kind: 'damaged'; readonly paths: readonly string[] }
  | { readonly kind: 'nothing' };

export interface OfflineStatus {
  readonly supported: boolean;
  /** What is whole on this device; undefined: nothing was prepared. */
  readonly prepared?: {
    readonly version: string;
    readonly files: number;
    readonly bytes: number;
    readonly at: number;
  };
  /** The browser has promised not to clear it by itself. */
  readonly lasting: boolean;
  /** Bytes that the site uses on this device, and that it may; undefined where the browser does not tell. */
  readonly room?: { readonly used: number; readonly of: number };
}

/** What stopped the work, when it was neither the network nor the device: a browser refuses by a DOMException. */
export function notAllowed(error: unknown): Refused {
  return error instanceof DOMException ? { kind: 'refused' } : { kind: 'bug', said: String(error) };
}
