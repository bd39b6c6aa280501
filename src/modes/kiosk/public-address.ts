const SOC = /^\d\d-\d{4}\.\d\d$/;

/**
 * The address at which phones find the site, without query, fragment and closing slash; undefined unless it is https. One of
 * the booth or of another page of ours, which is what people have at hand to copy, is taken for the site's own.
 */
export function publicAddress(value: string, quizzes: readonly string[]): string | undefined {
  const url = parsed(value);
  if (!url) return undefined;
  const { protocol, username, origin, pathname } = url;
  if (protocol !== 'https:' || username !== '') return undefined;
  const parts = pathname
    .replace(/[.,;:)\]/]+$/, '')
    .split('/')
    .filter((part) => part !== '');
  return [origin, ...withoutPage(parts, quizzes)].join('/');
}

/** `URL.canParse` came to browsers later than all else that a booth needs. */
function parsed(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

function withoutPage(parts: readonly string[], quizzes: readonly string[]): readonly string[] {
  const length = pageLength(parts, quizzes);
  return length === 0 ? parts : withoutPage(parts.slice(0, -length), quizzes);
}

/** How many of the last parts are a page's; a folder may be called `quiz` or `careers`, and the site stand in it. */
function pageLength(parts: readonly string[], quizzes: readonly string[]): number {
  const [third = '', second = '', last = ''] = ['', '', ...parts].slice(-3);
  if (/^(kiosk|results|compare|methodology|try|study|index\.html)$/.test(last)) return 1;
  if (/^(quiz|embed)$/.test(third) && second === 'fit' && SOC.test(last)) return 3;
  if (/^(quiz|embed)$/.test(second) && quizzes.includes(last)) return 2;
  return second === 'careers' && SOC.test(last) ? 2 : 0;
}
