import type { I18n } from '../../i18n/i18n';
import { Link } from 'react-router-dom';
import type { RowGroup } from './CompareTable';
import { fitId } from '../../engine/career-quiz';
import { paths } from '../../paths';
import type { Column } from './cells';
import 'virtual:fitpath/messages/compare';

/** Where each career leads on: its page, which is a guide where somebody has written one, and its own quiz. */
export function linkRows(i18n: I18n, columns: readonly Column[]): RowGroup {
  const link = (
    to: string,
    words: 'compare.toGuide' | 'compare.toPage' | 'compare.toQuiz',
    title: string,
  ) => (
    <Link to={to}>
      <span>{i18n._(words)}</span>
      <span className="visually-hidden">{`: ${title}`}</span>
    </Link>
  );
  return {
    id: 'more',
    title: i18n._('compare.group.more'),
    rows: [
      {
        id: 'page',
        label: i18n._('compare.row.page'),
        cells: columns.map(({ career, extras }) => {
          const guided = extras !== undefined && extras !== 'failed' && extras.guide !== undefined;
          const words = guided ? 'compare.toGuide' : 'compare.toPage';
          return { text: link(paths.career(career.soc), words, career.name) };
        }),
      },
      {
        id: 'quiz',
        label: i18n._('compare.row.quiz'),
        cells: columns.map(({ career }) => ({
          text: link(paths.quiz(fitId(career.soc)), 'compare.toQuiz', career.name),
        })),
      },
    ],
  };
}
