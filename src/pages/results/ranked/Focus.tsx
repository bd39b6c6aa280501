import { Trans, useLingui } from '../../../i18n/react';
import { Told, useWhose } from '../../../i18n/whose';
import { Link } from 'react-router-dom';
import type { Career, Careers } from '../../../careers/career';
import { isHazard } from '../../../careers/pros-and-cons';
import { Button } from '../../../components/Button';
import { Glance } from '../../../components/career/Glance';
import { SignList, type SignEntry } from '../../../components/career/SignList';
import { WayIn } from '../../../components/career/WayIn';
import { StandingBar } from '../../../components/StandingBar';
import type { Guide } from '../../../content/check/guide-schema';
import { weigh, type Weighed } from '../../../engine/explain';
import type { Match, Standing } from '../../../engine/match';
import type { Profile } from '../../../engine/profile';
import { findTrait, type Traits } from '../../../engine/traits';
import { formatPercent } from '../../../i18n/format';
import { paths } from '../../../paths';
import { Part } from '../Part';
import { ResultHeading } from '../ResultHeading';
import styles from './Focus.module.css';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

interface Props {
  readonly career: Career;
  readonly standing: Standing;
  /** Careers in the pool. */
  readonly size: number;
  /** Those that weigh most. */
  readonly reasonsFor: readonly SignEntry[];
  readonly reasonsAgainst: readonly SignEntry[];
  /** Careers that fit better, where it is said that some do. */
  readonly better: readonly Match[];
  /** Somebody has written about the way into it. */
  readonly hasGuide: boolean;
}

/** The answer to the question of a career's quiz: the verdict, with the range that the answers leave, why, and what to do next. */
export function Focus(props: Props) {
  const { career, standing, size, reasonsFor, reasonsAgainst, better, hasGuide } = props;
  const { i18n } = useLingui();
  const range = { from: formatPercent(standing.from), to: formatPercent(standing.to), size };
  const address = paths.career(career.soc);
  return (
    <section className={styles.focus}>
      <ResultHeading>
        <span className={styles.career}>{career.name}</span>{' '}
        <span>
          <Told id={`verdict.${standing.verdict}`} />
        </span>
      </ResultHeading>
      <p className={styles.line}>{career.line}</p>
      <div className={styles.range}>
        <StandingBar standing={standing} title={i18n._('focus.bar', range)} />
        <p>
          <Told
            id="focus.range"
            values={{ ...range, fit: formatPercent(standing.match.fit) }}
            components={{ 0: <b /> }}
          />
        </p>
      </div>
      {better.length > 0 && (
        <p className={styles.better}>
          <Told id="focus.better" />{' '}
          {better.map(({ soc, name }) => (
            <span key={soc}>
              <Link to={paths.career(soc)}>{name}</Link>
            </span>
          ))}
        </p>
      )}
      <section className={styles.why}>
        <h2 className="visually-hidden">
          <Trans id="focus.why" />
        </h2>
        <SignList sign="for" entries={reasonsFor} />
        <SignList sign="against" entries={reasonsAgainst} />
      </section>
      <p className={styles.ways}>
        <Button to={hasGuide ? `${address}#way-in` : address}>
          <Trans id="focus.takes" />
        </Button>
        <Button look="quiet" to={`${address}#schools`}>
          <Trans id="focus.schools" />
        </Button>
      </p>
    </section>
  );
}

/** How many more reasons are given either way. */
const MORE = 3;

interface DetailsProps extends Pick<Props, 'career' | 'reasonsFor' | 'reasonsAgainst'> {
  readonly careers: Careers;
  readonly guide: Guide | undefined;
  readonly profile: Profile;
  readonly traits: Traits;
}

/** What the career is like, for this person: more reasons, good and bad sides, the way in, pay and outlook. */
export function FocusDetails(props: DetailsProps) {
  const { career, careers, guide, profile, traits, reasonsFor, reasonsAgainst } = props;
  const own = useWhose().of === 'you';
  return (
    <>
      {reasonsFor.length + reasonsAgainst.length > 0 && (
        <Columns
          title={<Trans id="focus.more" />}
          left={<Trans id="focus.for" />}
          right={<Trans id="focus.against" />}
          pros={reasonsFor.slice(0, MORE)}
          cons={reasonsAgainst.slice(0, MORE)}
        />
      )}
      {guide && own && <Points guide={guide} profile={profile} traits={traits} />}
      {guide && own && (
        <Part title={<Trans id="career.wayIn" />}>
          <WayIn paths={guide.paths} bodies={guide.bodies} />
        </Part>
      )}
      <Part title={<Trans id="career.payAndOutlook" />}>
        <Glance career={career} publication={careers} />
        {guide && !own && (
          // Its words speak to who is to do the work.
          <p>
            <Trans
              id="focus.page"
              values={{ career: career.name }}
              components={{ 0: <Link to={paths.career(career.soc)} /> }}
            />
          </p>
        )}
      </Part>
    </>
  );
}

/** The guide's pros and cons, on the side where this person's answers put them. */
function Points({
  guide,
  profile,
  traits,
}: Pick<DetailsProps, 'profile' | 'traits'> & { readonly guide: Guide }) {
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
          {pros.length > 0 ? <SignList sign="for" entries={pros} /> : <Told id="focus.none" />}
        </div>
        <div>
          <h3>{right}</h3>
          {cons.length > 0 ? <SignList sign="against" entries={cons} /> : <Told id="focus.none" />}
        </div>
      </div>
    </Part>
  );
}
