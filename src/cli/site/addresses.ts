import { needsRareItem } from '../../components/item/asks';
import type { AllContent } from '../../content/node/read-content';
import { knownOf } from '../../content/node/read-content';
import { fitId } from '../../engine/career-quiz';
import { paths } from '../../paths';
import { ENTRY } from './template';

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

const COVER = 'virtual:fitpath/cover';

/** Every address of the site that has content of its own, and the page for all others. */
export function addresses(content: AllContent): readonly Address[] {
  const guided = new Set(content.guides.map((guide) => guide.soc));
  const socs = knownOf(content).careers;
  const quizPages = content.quizzes.map((quiz) => ({
    id: quiz.id,
    chunks: [
      ENTRY,
      'src/pages/quiz/Quiz.tsx',
      `virtual:fitpath/quiz/${quiz.id}`,
      ...(quiz.items.some(needsRareItem) ? ['src/components/item/RareItem.tsx'] : []),
    ],
  }));
  const fitPages = socs.map((soc) => ({
    id: fitId(soc),
    chunks: [ENTRY, 'src/pages/quiz/Quiz.tsx', 'src/content/browser/career-quiz.ts'],
  }));
  const takable = [...quizPages, ...fitPages];
  return [
    page(paths.home, 'src/pages/home/Home.tsx', COVER),
    ...takable.map(({ id, chunks }) => page(paths.quiz(id), ...chunks)),
    ...takable.map(({ id, chunks }) => ({
      ...page(paths.framed(id), 'src/app/open-mode.ts', ...chunks),
      canonical: paths.quiz(id),
    })),
    page(
      paths.results,
      ENTRY,
      'src/pages/results/Results.tsx',
      'src/content/browser/dataset.ts',
      'virtual:fitpath/traits',
      COVER,
    ),
    page(paths.careers, 'src/pages/careers/Careers.tsx', 'src/content/browser/dataset.ts', COVER),
    page(
      paths.compare(),
      'src/pages/compare/Compare.tsx',
      'src/content/browser/dataset.ts',
      'virtual:fitpath/traits',
    ),
    ...socs.map((soc) =>
      page(
        paths.career(soc),
        'src/pages/career/Career.tsx',
        COVER,
        'virtual:fitpath/guides',
        ...(guided.has(soc) ? [`virtual:fitpath/guide/${soc}`] : []),
      ),
    ),
    page(paths.try, 'src/pages/try/Try.tsx'),
    page(paths.methodology, 'src/pages/methodology/Methodology.tsx', COVER),
    page(paths.embed(), 'src/pages/embed/Embed.tsx', COVER),
    page(paths.about, 'src/pages/about/About.tsx'),
    { ...page(paths.kiosk, 'src/app/open-mode.ts', 'src/app/kiosk/open.tsx', COVER), unlisted: true },
    { pathname: '/404', file: '404.html', chunks: ['src/pages/not-found/NotFound.tsx'] },
  ];
}

function page(pathname: string, ...chunks: readonly string[]): Address {
  return { pathname, file: `${pathname.slice(1)}${pathname === '/' ? '' : '/'}index.html`, chunks };
}
