export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number | string;
  readonly dist?: string;
  readonly base?: string;
  /** Loopback only unless given. */
  readonly host?: string;
}

export interface Site {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export function serve(options: ServeOptions): Promise<Site>;
