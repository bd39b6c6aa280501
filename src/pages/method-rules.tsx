import { Trans, useLingui } from '@lingui/react';
import type { I18n } from '@lingui/core';
import { DIFFICULTIES, DIFFICULTY_IDS, LEVELS, POINTS_A_LEVEL } from '../careers/difficulty';
import type { CareerList, Condition, Measure } from '../careers/lists';
import { GRADES, GROWTH_WEIGHT } from '../careers/prospects';
import type { Traits } from '../engine/traits';
import { formatChange, formatDollars, formatThousands } from '../i18n/format';
import { WideTable } from './wide-table';

interface Props {
  readonly traits: Traits;
  readonly lists: readonly { readonly list: CareerList; readonly count: number }[];
}

/** How grades, levels, lists and estimates of pay are made, in words made from the rules themselves. */
export function Rules({ traits, lists }: Props) {
  return (
    <>
      <section>
        <h2>
          <Trans id="method.grades.title" />
        </h2>
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
        <h2>
          <Trans id="method.lists.title" />
        </h2>
        <p>
          <Trans id="method.lists.text" />
        </p>
        <Lists traits={traits} lists={lists} />
      </section>
      <section>
        <h2>
          <Trans id="method.wage.title" />
        </h2>
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
  const values = { difficulty: i18n._(`difficulty.${id}`), trait: nameOf(trait, traits) };
  return <Trans id={zone ? 'method.grades.traitAndZone' : 'method.grades.trait'} values={values} />;
}

function Lists({ traits, lists }: Props) {
  const { i18n } = useLingui();
  return (
    <WideTable id="lists" caption={<Trans id="method.lists.caption" />}>
      <thead>
        <tr>
          {(['list', 'rule', 'count'] as const).map((column) => (
            <th key={column} scope="col">
              <Trans id={`method.column.${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map(({ list, count }) => (
          <tr key={list.id}>
            <th scope="row">
              <Trans id={`list.${list.id}`} />
            </th>
            <td>{ruleWords(i18n, list, traits)}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** "Median pay a year: $70,000 or more; usual education: … or less; by median pay a year, highest first" */
function ruleWords(i18n: I18n, { where, by, first }: CareerList, traits: Traits): string {
  const measure = (own: Measure) => measureWords(i18n, own, traits);
  const conditions = where.map((own) =>
    'atLeast' in own
      ? i18n._('rule.atLeast', { measure: measure(own), value: valueWords(i18n, own, own.atLeast) })
      : i18n._('rule.atMost', { measure: measure(own), value: valueWords(i18n, own, own.atMost) }),
  );
  return [...conditions, i18n._(`rule.${first}`, { measure: measure(by) })].join('; ');
}

function measureWords(i18n: I18n, measure: Measure, traits: Traits): string {
  return 'trait' in measure
    ? i18n._('rule.trait', { trait: nameOf(measure.trait, traits) })
    : i18n._(`rule.${measure.figure}`);
}

function valueWords(i18n: I18n, condition: Condition, value: number): string {
  if ('trait' in condition) return String(value);
  switch (condition.figure) {
    case 'medianPay':
      return formatDollars(value);
    case 'education':
      return i18n._(`education.${value}`);
    case 'growth':
      return formatChange(value);
    case 'openings':
      return formatThousands(value);
  }
}

function nameOf(trait: string, traits: Traits): string {
  return traits.traits.find((own) => own.id === trait)?.name ?? trait;
}
