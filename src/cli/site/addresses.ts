import { askedBy } from '../../components/item/asks';
import type { AllContent } from '../../content/node/read-content';
import { knownOf } from '../../content/node/read-content';
import { fitId } from '../../engine/career-quiz';
import { paths } from '../../paths';
import { data, later, pages } from '../vite/chunks';

/** One page to write: its address, its file in `dist/`, and the code and data that it should fetch at once. */
export interface Address {
  readonly pathname: string;
  readonly file: string;
  /** Names of sources and virtual modules whose chunks the page starts with. */
  readonly chunks: readonly string[];
  /** The address by which search engines should know what it shows, where that is another one. */
  readonly canonical?: string;
  /** Nothing that search engines should show to anybody. */
  readonly unlisted?: true;
}

/** Every address of the site that has content of its own, and the page for all others. */
export function addresses(content: AllContent): readonly Address[] {
  const socs = knownOf(content).careers;
  const quizPages = content.quizzes.map(({ id, items: [first] }) => {
    // A page waits for what asks its first question, and for none of the others.
    const asking = first && askedBy(first);
    return { id, chunks: [...pages.quiz, data.quiz(id), ...(asking ? [later[asking]] : [])] };
  });
  const fitPages = socs.map((soc) => ({ id: fitId(soc), chunks: pages.careerQuiz }));
  const takable = [...quizPages, ...fitPages];
  return [
    page(paths.home, pages.home),
    ...takable.map(({ id, chunks }) => page(paths.quiz(id), chunks)),
    ...takable.map(({ id, chunks }) => ({
      ...page(paths.framed(id), [...pages.framed, ...chunks]),
      canonical: paths.quiz(id),
    })),
    page(paths.results, pages.results),
    page(paths.careers, pages.careers),
    page(paths.compare(), pages.compare),
    ...socs.map((soc) => page(paths.career(soc), pages.career)),
    page(paths.try, pages.try),
    { ...page(paths.run, pages.run), unlisted: true },
    { ...page(paths.framedRun, pages.framedRun), unlisted: true },
    page(paths.guide, pages.guide),
    page(paths.methodology, pages.methodology),
    page(paths.embed(), pages.embed),
    page(paths.about, pages.about),
    page(paths.study, pages.study),
    page(paths.groups, pages.groups),
    { ...page(paths.kiosk, pages.kiosk), unlisted: true },
    { pathname: '/404', file: '404.html', chunks: pages.notFound },
  ];
}

function page(pathname: string, chunks: readonly string[]): Address {
  return { pathname, file: `${pathname.slice(1)}${pathname === '/' ? '' : '/'}index.html`, chunks };
}
