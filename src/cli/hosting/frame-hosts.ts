const EXAMPLE = 'https://school.example';

/**
 * The sites that may show quizzes in a frame, as told by `--frame-hosts` or FITPATH_FRAME_HOSTS: origins with commas
 * between them, `*.` allowed for all sub-domains. Empty: anyone. Whatever else is refused in words for people, since a
 * browser would silently ignore a mistake and the frame would stay blank, or stand open.
 */
export function readFrameHosts(
  said = '',
):
  | { readonly ok: true; readonly frameHosts: readonly string[] }
  | { readonly ok: false; readonly problem: string } {
  const texts = said.split(/[\s,]+/).filter((text) => text !== '');
  const problem = texts.map(problemOf).find((problem) => problem !== undefined);
  if (problem !== undefined) return { ok: false, problem: `--frame-hosts: ${problem}` };
  return { ok: true, frameHosts: [...new Set(texts.map((text) => originOf(text) ?? ''))] };
}

function problemOf(text: string): string | undefined {
  if (text === '*') return 'for anyone, leave it out';
  const origin = originOf(text);
  if (origin === undefined)
    return `"${text}" is no site: give addresses such as ${EXAMPLE}, with commas between them`;
  const rest = text.replace(/^https?:\/\/[^/?#]*/i, '');
  if (rest !== '' && rest !== '/')
    return `"${text}" is a page: a frame is allowed to a whole site, here ${origin}`;
  return undefined;
}

/** `https://*.A.example/` as `https://*.a.example`; undefined for what names no site. */
function originOf(text: string): string | undefined {
  const [, scheme = '', wild = '', rest = ''] = /^(https?:\/\/)(\*\.)?([^*;'"]+)$/i.exec(text) ?? [];
  const url = URL.canParse(scheme + rest) ? new URL(scheme + rest) : undefined;
  if (!url || url.username || url.password) return undefined;
  // A wildcard over a whole top-level domain is a slip of the hand.
  if (wild !== '' && !url.hostname.includes('.')) return undefined;
  return `${url.protocol}//${wild}${url.host}`;
}
