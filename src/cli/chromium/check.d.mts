export const chromiumFlags: readonly string[];
export function startsUp(executablePath: string): Promise<boolean>;
