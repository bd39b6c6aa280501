import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

/** A class's name with four characters of its file's: shorter than the default, which every page carries hundreds of times. */
export function scopedName(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).replaceAll(sep, '/');
    return `${name}_${createHash('sha256').update(path).digest('base64url').replace(/[-_]/g, '').slice(0, 4)}`;
  };
}
