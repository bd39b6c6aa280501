import { useEffect, useMemo } from 'react';
import type { Problem } from '../../../content/check/problem';
import type { Content } from '../../../content/content';
import type { OffersHere } from '../../../site/offers';
import { useLoad } from '../../../site/use-load';

/** No tag takes a longer problem than this. */
const MOST_SAID = 200;

/** What a page's offers came to; `problem` is the first mistake in them, for who runs the page. */
interface Brought {
  readonly here: OffersHere | null;
  readonly problem: string | undefined;
}

/**
 * The offers in the text that the page around has brought, read by code that comes for them alone. Whatever is wrong with them, the
 * quiz goes on without: the console says why.
 */
export function useOffers(
  text: string | null | undefined,
  content: Pick<Content, 'titled'> | undefined,
  base: string,
): Brought {
  const read = useLoad(content && (text ?? undefined), async () => {
    const { readOffers } = await import('../../../content/browser/offers');
    return content && readOffers(text ?? '', content, base);
  });
  const value = read.value;
  const here = useMemo(() => (value?.ok ? { offers: value.value } : null), [value]);
  const problem = value?.ok === false ? told(value.problems[0]) : undefined;
  const failed = read.kind === 'failed' ? 'the careers that they name did not load' : undefined;
  const why = problem ?? failed;
  useEffect(() => {
    if (why !== undefined) console.warn(`<career-quiz>: the offers are left out: ${why}`);
  }, [why]);
  return { here, problem };
}

function told(problem: Problem | undefined): string | undefined {
  if (!problem) return undefined;
  const { line, column, path, message } = problem;
  return `line ${line}, column ${column}: ${path && `${path}: `}${message}`.slice(0, MOST_SAID);
}
