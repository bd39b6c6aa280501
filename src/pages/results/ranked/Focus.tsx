import { Trans, useLingui } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import type { Career, Careers } from '../../../careers/career';
import { isHazard } from '../../../careers/pros-and-cons';
import { positionsOf } from '../../../careers/positions';
import { Flower } from '../../../components/flower/Flower';
import { Glance } from '../../../components/career/Glance';
import { SignList, type SignEntry } from '../../../components/career/SignList';
import { WayIn } from '../../../components/career/WayIn';
import { StandingBar } from '../../../components/StandingBar';
import type { Guide } from '../../../content/check/guide-schema';
import { weigh, type Weighed } from '../../../engine/explain';
import type { Standing } from '../../../engine/match';
import type { Profile } from '../../../engine/profile';
import { findTrait, type Traits } from '../../../engine/traits';
import { formatPercent } from '../../../i18n/format';
import { paths } from '../../../paths';
import { Part } from '../Part';
import styles from './Focus.module.css';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

interface Props {
  readonly career: Career;
  readonly careers: Careers;
  readonly standing: Standing;
  /** Careers in the pool. */
  readonly size: number;
  readonly reasonsFor: readonly SignEntry[];
  readonly reasonsAgainst: readonly SignEntry[];
  readonly guide: Guide | undefined;
  readonly profile: Profile;
  readonly traits: Traits;
}

/** How one career fits, with the range that the answers leave, and why; then what it is like, for this person. */
export function Focus(props: Omit<Props, 'guide' | 'careers'>) {
  const { career, standing, size, reasonsFor, reasonsAgainst, profile, traits } = props;
  const { i18n } = useLingui();
  const range = { from: formatPercent(standing.from), to: formatPercent(standing.to), size };
  const telling = [...reasonsFor.slice(0, 4), ...reasonsAgainst.slice(0, 2)].map((reason) => reason.key);
  return (
    <>
      <section className={styles.focus}>
        <div>
          <h2>{career.name}</h2>
          <p>{career.line}</p>
          <p className={styles.verdict}>
            <Trans id={`verdict.${standing.verdict}`} />
          </p>
          <StandingBar standing={standing} title={i18n._('focus.bar', range)} />
          <p>
            <Trans
              id="focus.range"
              values={{ ...range, fit: formatPercent(standing.match.fit) }}
              components={{ 0: <b /> }}
            />
          </p>
          <p>
            <Link to={paths.career(career.soc)}>
              <Trans id="focus.more" values={{ title: career.name }} />
            </Link>
          </p>
        </div>
        <figure>
          <Flower
            traits={traits}
            profile={profile}
            career={positionsOf(career)}
            only={telling}
            level="bloom"
            responses={profile.reduce((sum, score) => sum + score.evidence, 0)}
            title={i18n._('focus.flower', { title: career.name })}
          />
          <figcaption>
            <Trans id="focus.caption" />
          </figcaption>
        </figure>
      </section>
      <Columns
        title={<Trans id="focus.why" />}
        left={<Trans id="focus.for" />}
        right={<Trans id="focus.against" />}
        pros={reasonsFor.slice(0, 5)}
        cons={reasonsAgainst.slice(0, 5)}
      />
    </>
  );
}

type MoreProps = Pick<Props, 'career' | 'careers' | 'guide' | 'profile' | 'traits'>;

/** What the career is like, for this person: good and bad sides, the way in, pay and outlook. */
export function FocusDetails({ career, careers, guide, profile, traits }: MoreProps) {
  return (
    <>
      {guide && <Points guide={guide} profile={profile} traits={traits} />}
      {guide && (
        <Part title={<Trans id="career.wayIn" />}>
          <WayIn paths={guide.paths} bodies={guide.bodies} />
        </Part>
      )}
      <Part title={<Trans id="career.payAndOutlook" />}>
        <Glance career={career} publication={careers} />
      </Part>
    </>
  );
}

/** The guide's pros and cons, on the side where this person's answers put them. */
function Points({ guide, profile, traits }: Pick<Props, 'profile' | 'traits'> & { readonly guide: Guide }) {
  const { i18n } = useLingui();
  const { pros, cons } = weigh(guide.pros, guide.cons, profile, isHazard);
  const entry = ({ entry: point, for: whose, score }: Weighed<Guide['pros'][number]>): SignEntry => ({
    key: point.id,
    text: point.text,
    detail: point.detail,
    ...(score &&
      whose !== 'general' && {
        note: i18n._(`points.${whose}`, {
          trait: findTrait(traits, score.trait).name,
          score: Math.round(score.score),
        }),
      }),
  });
  return (
    <Columns
      title={<Trans id="points.title" />}
      left={<Trans id="points.pros" />}
      right={<Trans id="points.cons" />}
      pros={pros.map(entry)}
      cons={cons.map(entry)}
    />
  );
}

interface ColumnsProps {
  readonly title: React.ReactNode;
  readonly left: React.ReactNode;
  readonly right: React.ReactNode;
  readonly pros: readonly SignEntry[];
  readonly cons: readonly SignEntry[];
}

function Columns({ title, left, right, pros, cons }: ColumnsProps) {
  return (
    <Part title={title}>
      <div className={styles.columns}>
        <div>
          <h3>{left}</h3>
          {pros.length > 0 ? <SignList sign="for" entries={pros} /> : <Trans id="focus.none" />}
        </div>
        <div>
          <h3>{right}</h3>
          {cons.length > 0 ? <SignList sign="against" entries={cons} /> : <Trans id="focus.none" />}
        </div>
      </div>
    </Part>
  );
}
