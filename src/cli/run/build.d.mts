export function ensureBuilt(
  args?: readonly string[],
  options?: { readonly log?: (line: string) => void },
): Promise<boolean>;
