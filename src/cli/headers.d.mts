export interface HeaderOptions {
  /** `sha256-…` of the texts of the inline style sheets; without them inline styles are refused. */
  readonly styleHashes?: readonly string[] | undefined;
}

export function isFramed(pathname: string): boolean;
export function metaCsp(options?: HeaderOptions): string;
export function commonHeaders(): Record<string, string>;
export function securityHeaders(
  options?: HeaderOptions & { readonly framed?: boolean },
): Record<string, string>;
export function cacheControl(pathname: string): string;
export function headersFile(options?: HeaderOptions & { readonly base?: string }): string;
