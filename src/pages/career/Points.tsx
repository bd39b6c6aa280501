import { Trans, useLingui } from '../../i18n/react';
import type { Careers } from '../../careers/career';
import { madePoints, type MadePoint, type PointFigure } from '../../careers/pros-and-cons';
import { openingsWords } from '../../components/career/openings-words';
import { SignList, type SignEntry } from '../../components/career/SignList';
import type { Guide } from '../../content/check/guide-schema';
import { weigh, type About, type Weighed } from '../../engine/explain';
import type { Profile } from '../../engine/profile';
import { findTrait, type Traits } from '../../engine/traits';
import { formatChange, formatDollars, formatThousands } from '../../i18n/format';
import { i18n as words, type IdFrom } from '../../i18n/i18n';
import { Columns, Part, Source } from './Part';
import { capitalise } from '../../result/reason-words';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

/** A good or hard side in words, and what it is about. */
export interface Point {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly about: About;
}

interface Points {
  readonly pros: readonly Point[];
  readonly cons: readonly Point[];
  /** Made from figures by rule, because nobody has written them. */
  readonly made: boolean;
}

/** The guide's good and hard sides, or those that the figures make. */
export function pointsOf(guide: Guide | undefined, careers: Careers, row: number, traits: Traits): Points {
  if (guide) return { pros: guide.pros, cons: guide.cons, made: false };
  const made = madePoints(careers, row);
  const side = (pro: boolean) =>
    made.filter((point) => point.pro === pro).map((point) => wordsOf(point, careers, traits));
  return { pros: side(true), cons: side(false), made: true };
}

function wordsOf(point: MadePoint, careers: Careers, traits: Traits): Point {
  const { id, about, pro, value, group, half } = point;
  if ('trait' in about) {
    const trait = findTrait(traits, about.trait);
    return {
      id,
      about,
      text: `${capitalise(trait[about.pole].work)}.`,
      detail: words._('glance.traitAt', { trait: trait.name, value }),
    };
  }
  const figure = {
    pay: formatDollars,
    growth: formatChange,
    openings: openingsWords,
    jobs: formatThousands,
    education: (level: number) => words._(`education.${level}` as IdFrom<'education.'>),
  }[about.figure](value);
  const { area, year, source } = careers.tables[TABLES[about.figure]];
  const whence = words._('glance.note', { area, year, publisher: words._(`source.${source}`) });
  const whose = group ? ` · ${words._('glance.group', { group: group.title })}` : '';
  return {
    id,
    about: { figure: about.figure },
    text: words._(textId(about.figure, pro, half)),
    detail: `${words._(`point.${about.figure}.figure`, { figure })}${whose} · ${whence}`,
  };
}

function textId(figure: PointFigure, pro: boolean, half: true | undefined) {
  if (figure === 'jobs') return 'point.jobs.con';
  const side = pro ? 'pro' : 'con';
  return half && figure !== 'education'
    ? (`point.${figure}.half.${side}` as const)
    : (`point.${figure}.${side}` as const);
}

const TABLES = {
  pay: 'wages',
  growth: 'projections',
  openings: 'projections',
  jobs: 'jobs',
  education: 'jobs',
} as const;

/** Good and hard sides; with a profile sorted by what they mean for this person, and moved where they mean the opposite. */
export function Points({
  points,
  profile,
  traits,
}: {
  readonly points: Points;
  readonly profile: Profile | undefined;
  readonly traits: Traits;
}) {
  const { i18n } = useLingui();
  const { pros, cons } = weigh(points.pros, points.cons, profile ?? []);
  const entry = ({ entry: point, for: whose, score }: Weighed<Point>): SignEntry => ({
    key: point.id,
    text: point.text,
    detail: point.detail,
    note:
      score &&
      i18n._(`career.points.${whose}`, {
        trait: findTrait(traits, score.trait).name,
        score: Math.round(score.score),
      }),
  });
  if (pros.length + cons.length === 0) return null;
  const sides = [
    ['pros', 'for', pros],
    ['cons', 'against', cons],
  ] as const;
  return (
    <Part id="points" title={<Trans id={profile ? 'career.pointsForYou' : 'guide.points'} />}>
      <Columns>
        {sides.map(
          ([side, sign, entries]) =>
            entries.length > 0 && (
              <div key={side}>
                <h3>
                  <Trans id={`guide.${side}`} />
                </h3>
                <SignList sign={sign} entries={entries.map(entry)} />
              </div>
            ),
        )}
      </Columns>
      {points.made && (
        <Source>
          <Trans id="career.pointsMade" />
        </Source>
      )}
    </Part>
  );
}
