/** What WebKitGTK needs to be driven, by their paths. */
export interface WebKitPlaces {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

export interface Engines {
  readonly oldest: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: WebKitPlaces | undefined;
  readonly leftOut: readonly string[];
}

export function prepareEngines(options?: {
  readonly wanted?: string | undefined;
  readonly log?: (text: string) => void;
}): Engines;
