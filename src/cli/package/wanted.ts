import { parseArgs } from 'node:util';
import type { Kind } from '../../modes/course/platform';
import type { Want } from '../../modes/embed/messages';
import { SOURCE } from '../languages/languages';

/** What a package is to be made of. */
export interface Wanted {
  /** The id of a quiz of the site, or the path of a file. */
  readonly quiz: string;
  readonly kind: Kind;
  readonly language: string;
  readonly out: string;
  readonly wants: readonly Want[];
  /** The site to which links out lead, with a slash at its end. */
  readonly site: string | undefined;
}

const ASKABLE: readonly Want[] = ['profile', 'matches'];

/** Reads the words behind `package`; what is wrong with them, in words, where they say no package. */
export function readWanted(words: readonly string[], languages: readonly string[]): Wanted | string {
  let read;
  try {
    read = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        scorm: { type: 'string' },
        cmi5: { type: 'boolean' },
        out: { type: 'string' },
        lang: { type: 'string', default: SOURCE },
        wants: { type: 'string', default: '' },
        site: { type: 'string' },
      },
    });
  } catch (error) {
    // The first sentence says what is wrong, the others how to quote it.
    return String((error as Error).message).split('. ')[0] ?? '';
  }
  const { values, positionals } = read;
  const [quiz, ...more] = positionals;
  if (quiz === undefined || more.length > 0) return 'package needs one quiz: its id, or its file';
  if (values.scorm !== undefined && values.cmi5)
    return '--scorm and --cmi5 are two packages: make one after the other';
  if (values.scorm === undefined && !values.cmi5) return 'say what for: --scorm 1.2, --scorm 2004, or --cmi5';
  if (values.scorm !== undefined && values.scorm !== '1.2' && values.scorm !== '2004')
    return `--scorm is 1.2 or 2004, not "${values.scorm}"`;
  if (!languages.includes(values.lang))
    return `--lang is one of ${languages.join(', ')}, not "${values.lang}"`;
  const wants = values.wants.split(/[\s,]+/).filter((word) => word !== '');
  const odd = wants.find((word) => !(ASKABLE as readonly string[]).includes(word));
  if (odd !== undefined) return `--wants is any of ${ASKABLE.join(', ')}, not "${odd}"`;
  const site = values.site === undefined ? undefined : siteAt(values.site, values.lang);
  if (values.site !== undefined && site === undefined)
    return `--site is "${values.site}": give the site's own address, such as https://example.org`;
  const kind = values.scorm ?? 'cmi5';
  return {
    quiz,
    kind,
    language: values.lang,
    out: values.out ?? `${fileName(quiz)}-${kind === 'cmi5' ? kind : `scorm-${kind}`}.zip`,
    wants: ASKABLE.filter((want) => wants.includes(want)),
    site,
  };
}

/** The pages of the package's language on the site. */
function siteAt(text: string, language: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.search || url.hash) return undefined;
  return `${url.href.replace(/\/*$/, '/')}${language === SOURCE ? '' : `${language}/`}`;
}

/** `fit/29-2072.00` and `quizzes/mine.json` as names without a folder. */
const fileName = (quiz: string) =>
  quiz
    .replace(/\.json$/, '')
    .replace(/^.*[\\/](?!\d)/, '')
    .replace(/[\\/]/g, '-');
