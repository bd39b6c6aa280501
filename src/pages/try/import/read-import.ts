import { importable } from '../../../content/import/importable';
import type { Imported } from '../../../content/import/imported';
import { contentOfH5p, isZip } from '../../../content/import/zip';
import { language } from '../../../i18n/language';

/** An `.h5p` holds its pictures and films, too; what is larger is not read. */
const MOST_BYTES = 50_000_000;

/**
 * What a file or a text of another product becomes, in the page's language; of an `.h5p` its content is read. undefined: a quiz of
 * Fitpath's own, or nothing that is known. Never rejects. Reach it by `import()`: most authors bring nothing.
 */
export async function readImport(source: string | Blob): Promise<Imported | undefined> {
  if (typeof source === 'string') return importable(source, language);
  if (source.size > MOST_BYTES) return undefined;
  try {
    const bytes = new Uint8Array(await source.arrayBuffer());
    const text = isZip(bytes) ? await contentOfH5p(bytes) : new TextDecoder().decode(bytes);
    return text === undefined ? undefined : importable(text, language);
  } catch {
    // Moved or changed since it was chosen.
    return undefined;
  }
}
