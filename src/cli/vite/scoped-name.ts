import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

/**
 * A class's name with three characters of its file's: shorter than the default, which every page carries hundreds of times. Throws
 * for a name that another file's class has too: the file wants another name, or the class.
 */
export function scopedName(root: string): (name: string, file: string) => string {
  const files = new Map<string, string>();
  return (name, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).replaceAll(sep, '/');
    const scoped = `${name}_${createHash('sha256').update(path).digest('base64url').replace(/[-_]/g, '').slice(0, 3)}`;
    const other = files.get(scoped) ?? path;
    if (other !== path) throw new Error(`.${name} of ${path} and of ${other} are both called ${scoped}`);
    files.set(scoped, path);
    return scoped;
  };
}
