import { Trans, useLingui } from '../../i18n/react';
import type { QuizSummary } from '../../content/content';
import simulation from '../../content/measured/simulation.json';
import { formatPercent } from '../../i18n/format';
import { WideTable } from '../../components/WideTable';
import { Section } from './Section';
import 'virtual:fitpath/messages/method';

/** How often each quiz finds the career that a simulated person was drawn from, beside what other profilers ask. */
export function Simulation({ quizzes }: { readonly quizzes: readonly QuizSummary[] }) {
  const { i18n } = useLingui();
  const { people, noise, rows } = simulation;
  type Row = (typeof rows)[number];
  const plain = rows.filter((row) => !row.style);
  /** The same quiz with other people; all of these have a habit of agreeing. */
  const withOthers = (row: Row, draw: string, slope: number) =>
    rows.find(
      (other) =>
        other.style &&
        other.quiz === row.quiz &&
        other.picks === row.picks &&
        other.draw === draw &&
        other.slope === slope,
    )?.top10 ?? 0;
  const nameOf = ({ quiz: id, items, picks }: Row) => {
    const quiz = quizzes.find((own) => own.id === id)?.title;
    if (quiz === undefined) return i18n._('method.simulation.riasec', { items });
    return picks ? i18n._('method.simulation.withTopics', { quiz }) : quiz;
  };
  return (
    <Section id="simulation" title={<Trans id="method.simulation.title" />}>
      <p>
        <Trans id="method.simulation.text" values={{ people, noise }} />
      </p>
      <WideTable
        id="simulation"
        folded
        columns={(['quiz', 'items', 'pool', 'rank', 'top10', 'styled', 'byJobs', 'near'] as const).map(
          (column) => `method.simulation.${column}` as const,
        )}
        caption={<Trans id="method.simulation.caption" />}
      >
        {plain.map((row) => (
          <tr key={`${row.quiz} ${String(row.picks)}`}>
            <th scope="row">{nameOf(row)}</th>
            <td>{row.items}</td>
            <td>{row.pool}</td>
            <td>{Math.round(row.medianRank)}</td>
            <td>{formatPercent(100 * row.top10)}</td>
            <td>{formatPercent(100 * withOthers(row, 'evenly', 1))}</td>
            <td>{formatPercent(100 * withOthers(row, 'by-jobs', 1))}</td>
            <td>{formatPercent(100 * withOthers(row, 'evenly', 0.35))}</td>
          </tr>
        ))}
      </WideTable>
      <p>
        <Trans id="method.simulation.more" />
      </p>
    </Section>
  );
}
