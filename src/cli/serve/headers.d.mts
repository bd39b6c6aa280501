export interface PolicyOptions {
  /** `sha256-…` of the texts of the inline style sheets; without them inline styles are refused. */
  readonly styleHashes?: readonly string[] | undefined;
  /** Whether other sites may show the page in a frame; nobody may unless this is true. */
  readonly framed?: boolean | undefined;
  /** The only sites that may, as origins; anyone when empty. */
  readonly frameHosts?: readonly string[] | undefined;
  /** Of the site itself; only framed pages name it. */
  readonly origin?: string | undefined;
}
export interface FeatureOptions {
  /** Whether the page may use the camera; none may unless this is true. */
  readonly camera?: boolean | undefined;
}

export const framedPath: string;
export const pagePath: string;
export const cameraPath: string;

export function isFramed(pathname: string): boolean;
export function usesCamera(pathname: string): boolean;
export function permissionsPolicy(options?: FeatureOptions): string;
export function metaCsp(options?: Omit<PolicyOptions, 'frameHosts'>): string;
export function contentSecurityPolicy(options?: PolicyOptions): string;
export function commonHeaders(): Record<string, string>;
export function pageHeaders(options?: PolicyOptions & FeatureOptions): Record<string, string>;
export function securityHeaders(options?: PolicyOptions & FeatureOptions): Record<string, string>;
export function cacheControl(pathname: string): string;
