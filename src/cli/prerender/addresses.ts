import { isOther } from '../../components/item/asks';
import type { AllContent } from '../../content/node';
import { knownOf } from '../../content/node';
import { fitId } from '../../engine/fit';
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
      'src/pages/Quiz.tsx',
      `virtual:fitpath/quiz/${quiz.id}`,
      ...(quiz.items.some(isOther) ? ['src/components/item/Other.tsx'] : []),
    ],
  }));
  const fitPages = socs.map((soc) => ({
    id: fitId(soc),
    chunks: [ENTRY, 'src/pages/Quiz.tsx', 'src/content/made-quiz.ts'],
  }));
  const takable = [...quizPages, ...fitPages];
  return [
    page(paths.home, 'src/pages/Home.tsx', COVER),
    ...takable.map(({ id, chunks }) => page(paths.quiz(id), ...chunks)),
    ...takable.map(({ id, chunks }) => ({
      ...page(paths.framed(id), 'src/app/houses.tsx', ...chunks),
      canonical: paths.quiz(id),
    })),
    page(
      paths.results,
      ENTRY,
      'src/pages/Results.tsx',
      'src/content/dataset.ts',
      'virtual:fitpath/traits',
      COVER,
    ),
    page(paths.careers, 'src/pages/Careers.tsx', 'src/content/dataset.ts', COVER),
    page(paths.compare(), 'src/pages/Compare.tsx', 'src/content/dataset.ts', 'virtual:fitpath/traits'),
    ...socs.map((soc) =>
      page(
        paths.career(soc),
        'src/pages/Career.tsx',
        COVER,
        'virtual:fitpath/guides',
        ...(guided.has(soc) ? [`virtual:fitpath/guide/${soc}`] : []),
      ),
    ),
    page(paths.try, 'src/pages/Try.tsx'),
    page(paths.methodology, 'src/pages/Methodology.tsx', COVER),
    page(paths.embed(), 'src/pages/Embed.tsx', COVER),
    page(paths.about, 'src/pages/About.tsx'),
    { ...page(paths.kiosk, 'src/app/houses.tsx', 'src/app/kiosk.tsx', COVER), unlisted: true },
    { pathname: '/404', file: '404.html', chunks: ['src/pages/NotFound.tsx'] },
  ];
}

function page(pathname: string, ...chunks: readonly string[]): Address {
  return { pathname, file: `${pathname.slice(1)}${pathname === '/' ? '' : '/'}index.html`, chunks };
}
