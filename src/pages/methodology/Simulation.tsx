import { Trans, useLingui } from '../../i18n/react';
import type { QuizSummary } from '../../content/content';
import simulation from '../../content/measured/simulation.json';
import { formatPercent } from '../../i18n/format';
import { WideTable } from './WideTable';
import 'virtual:fitpath/messages/reading';

/** How often each quiz finds the career that a simulated person was drawn from, beside what other profilers ask. */
export function Simulation({ quizzes }: { readonly quizzes: readonly QuizSummary[] }) {
  const { i18n } = useLingui();
  const { people, noise, rows } = simulation;
  const plain = rows.filter((row) => !row.style);
  const styled = (quiz: string) => rows.find((row) => row.style && row.quiz === quiz);
  return (
    <section>
      <h2>
        <Trans id="method.simulation.title" />
      </h2>
      <p>
        <Trans id="method.simulation.text" values={{ people, noise }} />
      </p>
      <WideTable
        id="simulation"
        columns={(['quiz', 'items', 'pool', 'top10', 'styled', 'rank'] as const).map(
          (column) => `method.simulation.${column}` as const,
        )}
        caption={<Trans id="method.simulation.caption" />}
      >
        {plain.map((row) => (
          <tr key={row.quiz}>
            <th scope="row">
              {quizzes.find((quiz) => quiz.id === row.quiz)?.title ??
                i18n._('method.simulation.riasec', { items: row.items })}
            </th>
            <td>{row.items}</td>
            <td>{row.pool}</td>
            <td>{formatPercent(100 * row.top10)}</td>
            <td>{formatPercent(100 * (styled(row.quiz)?.top10 ?? 0))}</td>
            <td>{Math.round(row.medianRank)}</td>
          </tr>
        ))}
      </WideTable>
      <p>
        <Trans id="method.simulation.more" />
      </p>
    </section>
  );
}
