import type { ReactElement } from 'react';
import { Trans } from '../../i18n/react';
import type { I18n, IdFrom } from '../../i18n/i18n';
import type { Career, Careers } from '../../careers/career';
import type { Differences, End, Held, Place } from '../../careers/compared/differences';
import type { Figure } from '../../careers/figure';
import { findTrait, type Traits } from '../../engine/traits';
import { formatDollars, formatHourly } from '../../i18n/format';
import { figureWords } from './cells';
import 'virtual:fitpath/messages/compare';
import 'virtual:fitpath/messages/facts';

/** A sentence, and whose figures it holds where they are a wider group's. */
export interface Line {
  readonly id: string;
  readonly text: ReactElement;
  readonly notes: readonly string[];
}

interface Around extends Pick<Careers, 'educationLevels'> {
  readonly traits: Traits;
}
type Pair = readonly [Career, Career];
type What = 'pay' | 'schooling' | 'growth' | 'openings';
type More = Extract<Held['standing'], { readonly kind: 'more' }>;

const B = <b />;

/** What `differences` found of two careers, in sentences: figures first, then the work itself. */
export function differenceLines(
  i18n: I18n,
  pair: Pair,
  found: Differences,
  { educationLevels, traits }: Around,
): readonly Line[] {
  const figure = (value: Figure) => figureWords(i18n, value);
  const exact = (value: Figure) =>
    value.atLeast ? i18n._('figure.atLeast', { figure: figure(value) }) : figure(value);
  const school = ({ value }: Figure<string>, place: Place) => {
    const words = i18n._(`compare.school.${educationLevels.indexOf(value)}` as IdFrom<'compare.school.'>);
    return pair[place].apprenticeship ? i18n._('compare.schoolThenTraining', { school: words }) : words;
  };
  return [
    line(i18n, pair, 'pay', found.pay, exact, (more, high, low) => payLine(pair, more, high, low, figure)),
    line(i18n, pair, 'schooling', found.schooling, school, ({ place }, high, low) => (
      <Trans
        id="compare.more.schooling"
        values={{ ...names(pair, place), high: school(high, place), low: school(low, otherOf(place)) }}
        components={{ 0: B }}
      />
    )),
    line(i18n, pair, 'growth', found.growth, exact, ({ place }, high, low) => (
      <Trans
        id={
          low.value >= 0
            ? 'compare.more.growth'
            : high.value > 0
              ? 'compare.more.growthApart'
              : 'compare.more.growthShrink'
        }
        values={{ ...names(pair, place), high: figure(high), low: figure(low) }}
        components={{ 0: B }}
      />
    )),
    line(i18n, pair, 'openings', found.openings, exact, ({ place }, high, low) => (
      <Trans
        id="compare.more.openings"
        values={{ more: pair[place].name, high: figure(high), low: figure(low) }}
        components={{ 0: B }}
      />
    )),
    ...endLines(pair, found, traits),
  ];
}

const otherOf = (place: Place): Place => (place === 0 ? 1 : 0);
const names = (pair: Pair, place: Place) => ({ more: pair[place].name, less: pair[otherOf(place)].name });

function line<Value>(
  i18n: I18n,
  pair: Pair,
  id: What,
  held: Held<Value>,
  words: (figure: Figure<Value>, place: Place) => string,
  moreLine: (more: More, high: Figure<Value>, low: Figure<Value>) => ReactElement,
): Line {
  const { figures, standing } = held;
  const notes =
    standing.kind === 'one-group'
      ? []
      : figures.flatMap((figure, place) =>
          figure?.group
            ? i18n._('compare.ofGroup', { name: pair[place as Place].name, group: figure.group.title })
            : [],
        );
  return { id, text: sentence(i18n, pair, id, held, words, moreLine), notes };
}

function sentence<Value>(
  i18n: I18n,
  pair: Pair,
  id: What,
  { figures: [a, b], standing }: Held<Value>,
  words: (figure: Figure<Value>, place: Place) => string,
  moreLine: (more: More, high: Figure<Value>, low: Figure<Value>) => ReactElement,
): ReactElement {
  const what = i18n._(`compare.words.${id}`);
  const [firstName, secondName] = [pair[0].name, pair[1].name];
  if (!a || !b) {
    const place = a ? 0 : 1;
    const known = a ?? b;
    if (!known) return <Trans id="compare.neither" values={{ what }} />;
    const name = pair[place].name;
    const other = pair[otherOf(place)].name;
    return <Trans id="compare.onlyOne" values={{ what, figure: words(known, place), name, other }} />;
  }
  const [first, second] = [words(a, 0), words(b, 1)];
  switch (standing.kind) {
    case 'more':
      return standing.place === 0 ? moreLine(standing, a, b) : moreLine(standing, b, a);
    case 'one-group':
      return <Trans id="compare.oneGroup" values={{ what, figure: first, group: standing.group.title }} />;
    case 'same':
      return first === second ? (
        <Trans id="compare.equal" values={{ what, figure: first }} />
      ) : (
        <Trans id="compare.same" values={{ what, first, firstName, second, secondName }} />
      );
    default:
      return <Trans id="compare.apart" values={{ what, first, firstName, second, secondName }} />;
  }
}

function payLine(
  pair: Pair,
  { place, by, atLeast }: More,
  high: Figure,
  low: Figure,
  figure: (value: Figure) => string,
): ReactElement {
  const hourly = high.unit === 'dollars-an-hour';
  const values = {
    more: pair[place].name,
    by: hourly ? formatHourly(by) : formatDollars(atLeast ? by : rounded(by)),
    high: hourly ? formatHourly(high.value) : figure(high),
    low: hourly ? formatHourly(low.value) : figure(low),
  };
  if (hourly) {
    const id = atLeast ? 'compare.more.payHourlyAtLeast' : 'compare.more.payHourly';
    return <Trans id={id} values={values} components={{ 0: B }} />;
  }
  const id = atLeast ? 'compare.more.payAtLeast' : 'compare.more.pay';
  return <Trans id={id} values={values} components={{ 0: B }} />;
}

/** To thousands from ten thousand on, to hundreds from one thousand on. */
function rounded(dollars: number): number {
  const step = dollars >= 10_000 ? 1000 : dollars >= 1000 ? 100 : 1;
  return Math.round(dollars / step) * step;
}

/** What the work is like, by the ends of traits whose words hold. */
function endLines(pair: Pair, { both, own }: Differences, traits: Traits): readonly Line[] {
  const clauses = (ends: readonly End[]) =>
    ends.map(({ trait, pole }) => findTrait(traits, trait)[pole].work).join('; ');
  return [
    ...own.flatMap((ends, place): Line[] => {
      const name = pair[place as Place].name;
      if (ends.length === 0) return [];
      const text = <Trans id="compare.own" values={{ name, clauses: clauses(ends) }} components={{ 0: B }} />;
      return [{ id: `own${place}`, text, notes: [] }];
    }),
    ...(both.length > 0
      ? [
          {
            id: 'both',
            text: <Trans id="compare.both" values={{ clauses: clauses(both) }} components={{ 0: B }} />,
            notes: [],
          },
        ]
      : []),
  ];
}
