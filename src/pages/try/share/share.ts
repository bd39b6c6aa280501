import { qrCode } from '../../../components/qr/qr-code';
import type { Quiz } from '../../../engine/quiz';

/** What a file of the quiz is called: by its id, where it has one. */
export const fileOf = (quiz: Pick<Quiz, 'id'> | undefined): string => `${quiz?.id ?? 'quiz'}.json`;

/** The size of a text as a file, in kilobytes to a tenth. */
export const kilobytesOf = (text: string): number =>
  Math.round(new TextEncoder().encode(text).length / 100) / 10;

interface Code {
  /** The site of all languages, with a slash at its end: the script is there. */
  readonly root: string;
  /** The site's language, where it is not the first one. */
  readonly lang: string | undefined;
  /** The quiz's file, as the page finds it. */
  readonly src: string;
  /** For those without scripts, and where the quiz is not to be had. */
  readonly link: string;
  readonly title: string;
}

/** What to paste into a page: the script, and the tag with a link to the quiz inside. Any title is text in it. */
export function siteCode({ root, lang, src, link, title }: Code): string {
  const attributes = `src="${escaped(src)}"${lang === undefined ? '' : ` lang="${lang}"`}`;
  return `<script src="${escaped(root)}embed.js" async></script>
<career-quiz ${attributes}><a href="${escaped(link)}">${escaped(title)}</a></career-quiz>`;
}

/** The quiz as an address that is the file itself, for pages beside which no file can be put. */
export function inlineFile(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `data:application/json;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** The code of a link as a drawing, to print in any size. Throws where the link is too long for one. */
export function codeDrawing(link: string): string {
  const { size, dark } = qrCode(link);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${dark}"/></svg>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
