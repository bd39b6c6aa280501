import { createHash } from 'node:crypto';
import { escapeMarkup } from '../site/escape';

/** Signs of a title that every platform keeps (SCORM 1.2 CMIString255, 2004 SPM 200). */
const MOST_TITLE = 200;

/** A text as it may stand in XML, whatever its author wrote: cut between signs, without those that XML cannot hold, escaped. */
export function xmlText(text: string, most = MOST_TITLE): string {
  // oxlint-disable-next-line no-control-regex -- These are what XML 1.0 (2.2) leaves out; with "u" the last are halves of signs.
  const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, '');
  const signs = Array.from(held);
  return escapeMarkup(signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : held);
}

/** A quiz's id as an identifier of XML (xs:ID): letters, digits, hyphens, dots, and a letter first. */
export const xmlId = (id: string) => `fitpath-${id.replace(/[^\w.-]/g, '-')}`;

/** The same UUID for the same words each time: version 5's form, of SHA-1 (RFC 9562, 5.5), in no name space but ours. */
export function steadyUuid(words: string): string {
  const hex = createHash('sha1').update(`fitpath course\0${words}`).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
