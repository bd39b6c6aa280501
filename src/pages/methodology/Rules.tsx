import type { IdFrom } from '../../i18n/i18n';
import { Trans, useLingui } from '../../i18n/react';
import { DIFFICULTIES, DIFFICULTY_IDS, LEVELS, POINTS_A_LEVEL } from '../../careers/difficulty';
import type { CareerList } from '../../careers/lists';
import { FAST, FIFTH, HIGH_END, LOW_END, MOST_TRAITS } from '../../careers/pros-and-cons';
import { GRADES, GROWTH_WEIGHT } from '../../careers/prospects';
import { findTrait, type Traits } from '../../engine/traits';
import { RARE } from '../../careers/rare';
import { formatPercent, formatThousands } from '../../i18n/format';
import { ruleWords } from '../rule-words';
import { WideTable } from '../../components/WideTable';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/lists';
import 'virtual:fitpath/messages/method';

/** What makes a point [P1–P6]. */
const POINT_RULES = ['pay', 'growth', 'openings', 'rare', 'schooling', 'traits', 'instead', 'not'] as const;
const POINT_VALUES = {
  fifth: formatPercent(FIFTH * 100),
  fast: FAST,
  rare: formatThousands(RARE),
  high: HIGH_END,
  low: LOW_END,
  most: MOST_TRAITS,
};

export interface RuledBy {
  readonly traits: Traits;
  readonly lists: readonly { readonly list: CareerList; readonly count: number }[];
}

/** How grades, levels, lists and estimates of pay are made, in words made from the rules themselves. */
export function Rules({ traits, lists }: RuledBy) {
  return (
    <>
      <section>
        <h3>
          <Trans id="method.grades.title" />
        </h3>
        <p>
          <Trans id="method.grades.prospects" values={{ weight: GROWTH_WEIGHT, grades: GRADES.length }} />
        </p>
        <p>
          <Trans id="method.grades.difficulty" values={{ points: POINTS_A_LEVEL, levels: LEVELS }} />
        </p>
        <ul>
          {DIFFICULTY_IDS.map((id) => (
            <li key={id}>
              <Difficulty id={id} traits={traits} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>
          <Trans id="method.lists.title" />
        </h3>
        <p>
          <Trans id="method.lists.text" />
        </p>
        <Lists traits={traits} lists={lists} />
      </section>
      <section>
        <h3>
          <Trans id="method.points.title" />
        </h3>
        <p>
          <Trans id="method.points.text" />
        </p>
        <ul>
          {POINT_RULES.map((rule) => (
            <li key={rule}>
              <Trans id={`method.points.${rule}`} values={POINT_VALUES} />
            </li>
          ))}
        </ul>
        <p>
          <Trans id="method.points.whose" />
        </p>
      </section>
      <section>
        <h3>
          <Trans id="method.wage.title" />
        </h3>
        <p>
          <Trans id="method.wage.text" />
        </p>
      </section>
    </>
  );
}

function Difficulty({
  id,
  traits,
}: {
  readonly id: (typeof DIFFICULTY_IDS)[number];
  readonly traits: Traits;
}) {
  const { i18n } = useLingui();
  const { trait, zone } = DIFFICULTIES[id];
  const values = { difficulty: i18n._(`difficulty.${id}`), trait: findTrait(traits, trait).name };
  return <Trans id={zone ? 'method.grades.traitAndZone' : 'method.grades.trait'} values={values} />;
}

function Lists({ traits, lists }: RuledBy) {
  const { i18n } = useLingui();
  return (
    <WideTable
      id="lists"
      columns={(['list', 'rule', 'count'] as const).map((column) => `method.column.${column}` as const)}
      caption={<Trans id="method.lists.caption" />}
    >
      {lists.map(({ list, count }) => (
        <tr key={list.id}>
          <th scope="row">
            <Trans id={`list.${list.id}` as IdFrom<'list.'>} />
          </th>
          <td>{ruleWords(i18n, list, traits)}</td>
          <td>{count}</td>
        </tr>
      ))}
    </WideTable>
  );
}
