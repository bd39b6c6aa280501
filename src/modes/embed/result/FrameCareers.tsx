import { useMemo } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { Careers } from '../../../careers/career';
import { CareerLink } from '../../../components/CareerLink';
import { Retry } from '../../../components/Notice';
import { StandingBar } from '../../../components/StandingBar';
import { reasons } from '../../../engine/explain';
import { saysNothing } from '../../../engine/said';
import { sharedTopics } from '../../../engine/topics';
import type { Traits } from '../../../engine/traits';
import { formatPercent } from '../../../i18n/format';
import { assess, type Answers } from '../../../result/assess';
import { SharedTopics } from './SharedTopics';
import { FrameWhy } from './FrameWhy';
import { ShareWithHost } from './ShareWithHost';
import { tellable } from '../../../result/reason-words';
import styles from './FrameResult.module.css';
import { useOffersHere } from '../../../site/offers';
import { useSite } from '../../../site/site';
import { useLoad } from '../../../site/use-load';
import { OfferedCareers } from '../offers/OfferedCareers';
import 'virtual:fitpath/messages/found';

/** How many careers are listed, without numbers, since so few can hardly be told apart. */
const LISTED = 5;

interface Props {
  readonly answers: Answers;
  readonly traits: Traits;
  /** The careers are shown here, and not only on the site. */
  readonly listed: boolean;
  /** The page around has brought the quiz. */
  readonly isBrought: boolean;
}

/** What of a result in a frame needs the dataset: the first careers, and what may be sent to the host. */
export function FrameCareers(props: Props) {
  const { content } = useSite();
  // The page around may be told of them by their official titles.
  const state = useLoad(content, () => content.titled());
  if (state.kind === 'loading')
    return (
      <p role="status">
        <Trans id="results.loadingCareers" />
      </p>
    );
  if (state.kind === 'ready') return <Ranked {...props} careers={state.value} />;
  return (
    <div role="status">
      <p>
        <Told id="results.noCareers.text" />
      </p>
      <Retry onRetry={state.retry} />
    </div>
  );
}

function Ranked({ answers, traits, listed, isBrought, careers }: Props & { careers: Careers }) {
  const { i18n } = useLingui();
  const here = useOffersHere();
  const {
    profile,
    ranking,
    shown,
    standing: place,
    tiedCount,
  } = useMemo(() => assess(answers, careers), [answers, careers]);
  if (saysNothing(answers)) return null;
  const size = ranking.matches.length;
  const draw = (found: (typeof shown)[number]) => (
    <>
      <CareerLink soc={found.soc} name={found.name} />
      <p className={styles.does}>{careers.line[found.row]}</p>
      <SharedTopics ids={sharedTopics(ranking.picks, careers, found.row)} traits={traits} />
      <FrameWhy why={tellable(reasons(found, ranking, profile, careers), traits)} traits={traits} />
    </>
  );
  const range = place && { from: formatPercent(place.from), to: formatPercent(place.to), size };
  return (
    <>
      {place && range && (
        <section className={styles.focus}>
          <h2>
            <CareerLink soc={place.match.soc} name={place.match.name} />
          </h2>
          <p className={styles.verdict}>
            <Told id={`verdict.${place.verdict}`} />
          </p>
          <StandingBar standing={place} title={i18n._('focus.bar', range)} />
          <p>
            <Told
              id="focus.range"
              values={{ ...range, fit: formatPercent(place.match.fit) }}
              components={{ 0: <b /> }}
            />
          </p>
        </section>
      )}
      {listed && (
        <section>
          <h2>
            <Told id="results.matches" />
          </h2>
          <p>
            <Told id="results.tied" values={{ tied: tiedCount, size }} />{' '}
            {tiedCount > 1 && <Told id="results.order" />} {ranking.picks && <Trans id="results.openings" />}
          </p>
          {here ? (
            <OfferedCareers offers={here.offers} shown={shown} nameOf={({ name }) => name}>
              {draw}
            </OfferedCareers>
          ) : (
            <ul className={styles.careers}>
              {shown.slice(0, LISTED).map((found) => (
                <li key={found.soc}>{draw(found)}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <ShareWithHost {...{ answers, profile, shown, isBrought }} />
    </>
  );
}
