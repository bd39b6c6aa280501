import { Trans } from '../../i18n/react';
import { Reading } from '../../components/Reading';
import type { Careers } from '../../careers/career';
import { LISTS, rowsOf, type CareerList } from '../../careers/lists';
import type { QuizSummary } from '../../content/content';
import type { Traits } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { RealPeople } from './RealPeople';
import { Rules } from './Rules';
import { Simulation } from './Simulation';
import type { Page } from '../page';
import { WideTable } from '../../components/WideTable';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/reading';

interface Data {
  readonly traits: Traits;
  readonly careers: Pick<Careers, 'tables' | 'sources' | 'collected'> & { readonly count: number };
  readonly quizzes: readonly QuizSummary[];
  readonly lists: readonly { readonly list: CareerList; readonly count: number }[];
}

const PARTS = ['answers', 'profile', 'careers', 'match', 'topics', 'sure', 'choose', 'limits'] as const;

function Methodology({ data: { traits, careers, lists, quizzes } }: { readonly data: Data }) {
  return (
    <Reading
      title={<Trans id="method.title" />}
      lead={<Trans id="method.lead" values={{ count: careers.count }} />}
    >
      {PARTS.map((part) => (
        <section key={part}>
          <h2>
            <Trans id={`method.${part}.title`} />
          </h2>
          <p>
            <Trans id={`method.${part}.text`} />
          </p>
          <p>
            <Trans id={`method.${part}.more`} />
          </p>
        </section>
      ))}
      <RealPeople />
      <Simulation quizzes={quizzes} />
      <Rules traits={traits} lists={lists} />
      <section>
        <h2>
          <Trans id="method.sources.title" />
        </h2>
        <p>
          <Trans id="method.sources.text" />
        </p>
        <Sources careers={careers} />
      </section>
      <section>
        <h2>
          <Trans id="method.years.title" />
        </h2>
        <p>
          <Trans id="method.years.text" />
        </p>
        <Years traits={traits} careers={careers} />
      </section>
    </Reading>
  );
}

/** Every table of the dataset, with its release and the years for which it stands. */
function Sources({ careers: { tables, sources } }: Pick<Data, 'careers'>) {
  return (
    <WideTable
      id="sources"
      columns={(['table', 'release', 'year', 'publisher', 'licence'] as const).map(
        (column) => `method.column.${column}` as const,
      )}
      caption={<Trans id="method.tables" />}
    >
      {Object.entries(tables).map(([id, table]) => (
        <tr key={id}>
          <th scope="row">{table.name}</th>
          <td>{table.release}</td>
          <td>
            <span>{table.year}</span>
            {table.inferred && <Trans id="method.inferred" />}
          </td>
          <td>{sources[table.source].name}</td>
          <td>{sources[table.source].licence}</td>
        </tr>
      ))}
    </WideTable>
  );
}

/** When the ratings behind each trait were collected. */
function Years({ traits, careers }: Pick<Data, 'traits' | 'careers'>) {
  return (
    <WideTable
      id="years"
      columns={['key.trait', 'method.column.poles', 'method.column.years']}
      caption={<Trans id="method.collected" />}
    >
      {traits.list.map((trait) => (
        <tr key={trait.id}>
          <th scope="row">{trait.name}</th>
          <td>
            <Trans id="key.poles" values={{ low: trait.low.pole, high: trait.high.pole }} />
          </td>
          <td>{`${careers.collected[trait.id]?.from ?? ''}–${careers.collected[trait.id]?.to ?? ''}`}</td>
        </tr>
      ))}
    </WideTable>
  );
}

export const page: Page<Data> = {
  Component: Methodology,
  load: async (content) => {
    const [careers, traits, { quizzes }] = await Promise.all([
      content.careers(),
      content.traits(),
      content.cover(),
    ]);
    const { tables, sources, collected, soc } = careers;
    return {
      traits,
      quizzes,
      careers: { tables, sources, collected, count: soc.length },
      lists: LISTS.map((list) => ({ list, count: rowsOf(list, careers).length })),
    };
  },
  head: () => ({ title: words._('method.head.title'), description: words._('method.head.description') }),
};
