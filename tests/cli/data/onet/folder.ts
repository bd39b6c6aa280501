import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Cells = readonly (string | number)[];

/** What is read from a folder that holds these tables, each a list of rows under its header. */
export function inFolder<Read>(
  tables: Readonly<Record<string, readonly Cells[]>>,
  read: (folder: string) => Read,
): Read {
  const folder = mkdtempSync(join(tmpdir(), 'fitpath-onet-'));
  try {
    for (const [file, rows] of Object.entries(tables)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), rows.map((cells) => `${cells.join('\t')}\n`).join(''));
    }
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
