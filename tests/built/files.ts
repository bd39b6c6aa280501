import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of `dist/`, with forward slashes on every system: `careers/index.html`. */
export const files: readonly string[] = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .replaceAll('\\', '/')
      .replace(/^dist\//, ''),
  );
