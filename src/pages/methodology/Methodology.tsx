import { Trans } from '../../i18n/react';
import { Reading } from '../../components/Reading';
import type { Careers } from '../../careers/career';
import { LISTS, rowsOf, type CareerList } from '../../careers/lists';
import type { QuizSummary } from '../../content/content';
import type { Traits } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { published } from '../../content/browser/published';
import { Computed } from './Computed';
import { Contents } from './Contents';
import { Formulas } from './Formulas';
import { InBrief } from './InBrief';
import { RealPeople } from './RealPeople';
import { Section } from './Section';
import { Simulation } from './Simulation';
import { Sources } from './Sources';
import type { Page } from '../page';
import { WideTable } from '../../components/WideTable';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/method';

interface Data {
  readonly traits: Traits;
  readonly careers: Pick<Careers, 'collected'> & { readonly count: number };
  readonly quizzes: readonly QuizSummary[];
  readonly lists: readonly { readonly list: CareerList; readonly count: number }[];
}

function Methodology({ data: { traits, careers, lists, quizzes } }: { readonly data: Data }) {
  return (
    <Reading title={<Trans id="method.title" />} lead={<Trans id="method.lead" />}>
      <InBrief traits={traits.list.length} careers={careers.count} />
      <Contents />
      <RealPeople />
      <Simulation quizzes={quizzes} />
      <Sources published={published} />
      <Section id="years" title={<Trans id="method.years.title" />}>
        <p>
          <Trans id="method.years.text" />
        </p>
        <Years traits={traits} collected={careers.collected} />
      </Section>
      <Computed traits={traits} lists={lists} />
      <Formulas />
    </Reading>
  );
}

/** When the ratings behind each trait were collected. */
function Years({ traits, collected }: Pick<Data, 'traits'> & Pick<Careers, 'collected'>) {
  return (
    <WideTable
      id="years"
      folded
      columns={['key.trait', 'method.column.poles', 'method.column.years']}
      caption={<Trans id="method.collected" />}
    >
      {traits.list.map((trait) => (
        <tr key={trait.id}>
          <th scope="row">{trait.name}</th>
          <td>
            <Trans id="key.poles" values={{ low: trait.low.pole, high: trait.high.pole }} />
          </td>
          <td>{`${collected[trait.id]?.from ?? ''}–${collected[trait.id]?.to ?? ''}`}</td>
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
    const { collected, soc } = careers;
    return {
      traits,
      quizzes,
      careers: { collected, count: soc.length },
      lists: LISTS.map((list) => ({ list, count: rowsOf(list, careers).length })),
    };
  },
  head: () => ({ title: words._('method.head.title'), description: words._('method.head.description') }),
};
