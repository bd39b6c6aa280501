import { hashOf, sizeOf, type FileList } from './file-list';
import type { Progress } from './outcomes';
import { MATCH } from './stores';

/** The paths of a list whose stored content is missing or another than the list says. */
export async function verifyFiles(
  list: FileList,
  store: Cache,
  base: string,
  report: (progress: Progress) => void,
): Promise<readonly string[]> {
  const damaged: string[] = [];
  const progress = { files: 0, ofFiles: list.files.size, bytes: 0, ofBytes: sizeOf(list) };
  for (const [path, file] of list.files) {
    const stored = await store.match(`${base}${path}`, MATCH);
    const right = stored && (await hashOf(await stored.arrayBuffer())) === file.hash;
    if (!right) damaged.push(path);
    progress.files += 1;
    progress.bytes += file.bytes;
    report({ ...progress });
  }
  return damaged;
}
