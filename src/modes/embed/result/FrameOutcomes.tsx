import { useMemo } from 'react';
import type { Careers } from '../../../careers/career';
import { CareerLink } from '../../../components/CareerLink';
import { ExternalLink } from '../../../components/external/ExternalLink';
import { Retry } from '../../../components/Notice';
import { offersFor } from '../../../engine/offers';
import { needsCareers } from '../../../engine/outcomes';
import type { Outcome } from '../../../engine/quiz';
import { saysNothing } from '../../../engine/said';
import { sharedTopics } from '../../../engine/topics';
import type { Traits } from '../../../engine/traits';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { Answers } from '../../../result/assess';
import { assessOutcomes, whyOutcome } from '../../../result/outcomes';
import { useOffersHere } from '../../../site/offers';
import { useSite } from '../../../site/site';
import { useLoad } from '../../../site/use-load';
import { PartnerOffers } from '../offers/PartnerOffers';
import styles from './FrameResult.module.css';
import { FrameWhy } from './FrameWhy';
import { SharedTopics } from './SharedTopics';
import { ShareWithHost } from './ShareWithHost';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/outcomes';
import 'virtual:fitpath/messages/shell';

/** As many as fit about equally are listed in any case. */
const LISTED = 5;

interface Props {
  readonly answers: Answers;
  readonly traits: Traits;
  /** They are shown here, and not only on the site. */
  readonly listed: boolean;
  /** The page around has brought the quiz. */
  readonly isBrought: boolean;
}

/** A quiz's own outcomes in a frame: the first of them, what was left out, and what may be sent to the host. */
export function FrameOutcomes(props: Props) {
  const { content } = useSite();
  const needed = needsCareers(props.answers.quiz);
  const state = useLoad(needed ? content : undefined, () => content.careers());
  if (needed && state.kind === 'loading')
    return (
      <p role="status">
        <Trans id="page.loading" />
      </p>
    );
  return (
    <>
      {state.kind === 'failed' && (
        <div role="status">
          <p>
            <Told id="results.noCareers.text" />
          </p>
          <Retry onRetry={state.retry} />
        </div>
      )}
      <Ranked {...props} careers={state.value} />
    </>
  );
}

function Ranked({ answers, traits, listed, isBrought, careers }: Props & { careers: Careers | undefined }) {
  const { quiz, session } = answers;
  const assessed = useMemo(() => assessOutcomes(answers, traits, careers), [answers, traits, careers]);
  const { shown, tiedCount: tied, ranking, candidates, left, unplaced, profile, outcomeOf } = assessed;
  if (saysNothing(answers)) return null;
  const size = shown.length;
  const best = shown[0]?.title ?? '';
  return (
    <>
      {listed && (
        <section>
          <h2>
            <Told id="outcomes.title" />
          </h2>
          {size > 0 && (
            <p>
              {size > 1 && tied === 0 ? (
                <Told id="outcomes.flat" values={{ size }} />
              ) : tied > 1 ? (
                <Told id={tied === size ? 'outcomes.allTied' : 'outcomes.tied'} values={{ tied, size }} />
              ) : (
                <Told id="outcomes.best" values={{ best, size }} />
              )}{' '}
              {tied > 1 && <Told id="results.order" />}
            </p>
          )}
          <ul className={styles.careers}>
            {shown.slice(0, Math.max(LISTED, tied)).map((found) => (
              <li key={found.soc}>
                <span>{found.title}</span>
                <About outcome={outcomeOf(found)} careers={careers} />
                <SharedTopics ids={sharedTopics(ranking.picks, candidates, found.row)} traits={traits} />
                <FrameWhy why={whyOutcome(found, assessed, { quiz, session, traits })} traits={traits} />
              </li>
            ))}
          </ul>
          {unplaced.length > 0 && (
            <p>
              <Trans id="outcomes.unplaced" values={{ titles: titlesOf(unplaced) }} />
            </p>
          )}
          {left.length > 0 && (
            <p>
              <Told id="outcomes.left" values={{ left: left.length, size: quiz.outcomes?.length ?? 0 }} />
              <span>{`: ${titlesOf(left)}`}</span>
            </p>
          )}
        </section>
      )}
      <ShareWithHost {...{ answers, profile, shown, isBrought }} />
    </>
  );
}

/** An outcome in its author's words, where to read more, and the careers that it leads to. */
function About({ outcome, careers }: { outcome: Outcome | undefined; careers: Careers | undefined }) {
  const here = useOffersHere();
  const rows = (outcome?.careers ?? []).flatMap((soc) => careers?.row(soc) ?? []);
  // Each once, also where several of the careers lead there.
  const offers = here ? offersFor(here.offers, outcome?.careers ?? []).map(({ offer }) => offer) : [];
  return (
    <>
      {outcome?.text && <p className={styles.does}>{outcome.text}</p>}
      {careers && rows.length > 0 && (
        <p>
          <Trans id="outcomes.leadsTo" />{' '}
          {rows.map((row) => (
            <span key={row}>
              <CareerLink soc={careers.soc[row] ?? ''} name={careers.name[row]} />{' '}
            </span>
          ))}
        </p>
      )}
      {outcome?.link && (
        <p>
          <ExternalLink to={outcome.link} newTab>
            <Trans id="outcomes.link" values={{ host: new URL(outcome.link).host.replace(/^www\./, '') }} />
          </ExternalLink>
        </p>
      )}
      {here && offers.length > 0 && <PartnerOffers offers={offers} name={here.offers.name} />}
    </>
  );
}

function titlesOf(outcomes: readonly Outcome[]): string {
  return outcomes.map(({ title }) => title).join(', ');
}
