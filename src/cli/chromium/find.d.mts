/** Rejects with a message for people when there is none and none can be installed. */
export function findChromium(options?: { readonly log?: (line: string) => void }): Promise<string>;
