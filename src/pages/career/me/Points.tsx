import { Trans, useLingui } from '../../../i18n/react';
import type { ReactNode } from 'react';
import type { Details } from '../../../careers/details';
import { isHazard } from '../../../careers/pros-and-cons';
import { SignList, type SignEntry } from '../../../components/career/SignList';
import { sideOf, weigh, type Weighed } from '../../../engine/explain';
import type { Profile } from '../../../engine/profile';
import { findTrait, type Traits } from '../../../engine/traits';
import { Folded } from '../Folded';
import { Columns, Part, Source } from '../Part';
import { Terms } from '../Terms';
import { sourceLine } from '../source-line';
import type { Point, Points as Both } from './point-words';
import styles from './Points.module.css';
import 'virtual:fitpath/messages/career';

/** As many of each side stand open. */
const SHOWN = 4;

interface Props {
  readonly points: Both;
  readonly details: Details;
  readonly profile: Profile | undefined;
  readonly traits: Traits;
  /** How hard the work is. */
  readonly children: ReactNode;
}

/** Good and hard sides, both always; with a profile sorted by what they mean for this person, and moved where they mean the opposite. */
export function Points({ points, details, profile, traits, children }: Props) {
  const { pros, cons } = weigh(points.pros, points.cons, profile ?? [], isHazard);
  const all = [...pros, ...cons];
  const tables = [
    ['pay', 'wages'],
    ['growth', 'projections'],
    ['education', 'jobs'],
  ] as const;
  const lines = tables.flatMap(([figure, table]) =>
    all.some(({ entry }) => FIGURE_OF[String('figure' in entry.about && entry.about.figure)] === figure)
      ? [sourceLine(details, table)]
      : [],
  );
  return (
    <Part id="points" title={<Trans id={profile ? 'career.pointsForYou' : 'guide.points'} />}>
      <Columns>
        <Side side="pros" entries={pros} folded={points.from === 'guide'} traits={traits} />
        <Side side="cons" entries={cons} folded={points.from === 'guide'} traits={traits} />
      </Columns>
      {profile && all.some(({ score }) => score) && <Numbers entries={all} traits={traits} />}
      {points.from === 'figures' && (
        <Source>
          {lines.length > 0 && <span>{`${[...new Set(lines)].join('; ')}.`}</span>}{' '}
          <Trans id="career.pointsMade" />
        </Source>
      )}
      {children}
    </Part>
  );
}

/** The table that a figure is of, by the first of those that share it. */
const FIGURE_OF: Readonly<Record<string, string>> = {
  pay: 'pay',
  growth: 'growth',
  openings: 'growth',
  education: 'education',
  jobs: 'education',
};

function Side({
  side,
  entries,
  folded,
  traits,
}: {
  readonly side: 'pros' | 'cons';
  readonly entries: readonly Weighed<Point>[];
  /** What a guide says of each stands behind all of them, so that more fit. */
  readonly folded: boolean;
  readonly traits: Traits;
}) {
  const { i18n } = useLingui();
  const entry = ({ entry: point, for: whose, score }: Weighed<Point>): SignEntry => {
    const you = sideOf(score);
    return {
      key: point.id,
      text: point.text,
      detail: folded ? undefined : point.detail,
      ...(score &&
        you &&
        whose !== 'general' && {
          note: i18n._(`career.points.${whose}`, { you: findTrait(traits, score.trait)[you].you }),
        }),
    };
  };
  const behind = folded ? entries : entries.slice(SHOWN);
  return (
    <div className={styles.side}>
      <h3>
        <Trans id={`guide.${side}`} />
      </h3>
      {entries.length > 0 ? (
        <SignList sign={side === 'pros' ? 'for' : 'against'} entries={entries.slice(0, SHOWN).map(entry)} />
      ) : (
        <p>
          <Trans id={`career.no.${side}`} />
        </p>
      )}
      {behind.length > 0 && (
        <Folded
          summary={
            <Trans id={folded ? 'career.behind' : `career.more.${side}`} values={{ count: behind.length }} />
          }
        >
          <Terms
            terms={behind.map(({ entry: point }) => ({
              key: point.id,
              term: point.text,
              text: point.detail,
            }))}
          />
        </Folded>
      )}
    </div>
  );
}

/** The numbers behind what the answers say, for who asks: the work's and the person's. */
function Numbers({
  entries,
  traits,
}: {
  readonly entries: readonly Weighed<Point>[];
  readonly traits: Traits;
}) {
  return (
    <Folded summary={<Trans id="career.pointNumbers" />}>
      <ul>
        {entries.flatMap(({ entry, score }) =>
          score && entry.position !== undefined
            ? [
                <li key={entry.id}>
                  <Trans
                    id="career.pointNumber"
                    values={{
                      text: entry.text,
                      trait: findTrait(traits, score.trait).name,
                      work: Math.round(entry.position),
                      score: Math.round(score.score),
                    }}
                  />
                </li>,
              ]
            : [],
        )}
      </ul>
    </Folded>
  );
}
