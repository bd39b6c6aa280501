import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Replaces a file in one step: whoever reads it, or a run that breaks off, finds the old text or the new, never half of one. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** JSON with one line for each column, so that a new release shows in a diff which columns it changed. */
export function toJson(columns: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(columns).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Replaces a folder by one with these files, by name: first all are written beside it, then the two change places. */
export function replaceFolder(path: string, files: ReadonlyMap<string, string>): void {
  const draft = `${path}.${String(process.pid)}.tmp`;
  const before = `${path}.${String(process.pid)}.old`;
  try {
    mkdirSync(draft, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(draft, name), text);
    if (existsSync(path)) renameSync(path, before);
    try {
      renameSync(draft, path);
    } catch (error) {
      if (existsSync(before)) renameSync(before, path);
      throw error;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(before, { recursive: true, force: true });
  }
}
