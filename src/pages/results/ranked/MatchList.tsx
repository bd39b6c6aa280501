import { useMemo, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import { isRare } from '../../../careers/rare';
import { careerAt, type Career, type Careers } from '../../../careers/career';
import type { Figure } from '../../../careers/figure';
import { meets } from '../../../careers/narrow';
import type { PayIn } from '../../../careers/state-pay';
import { useDeferredPass } from '../../../components/Deferred';
import { Matches } from './Matches';
import type { MatchEntry } from './MatchItem';
import type { Reason } from '../../../engine/explain';
import type { Match, Ranking } from '../../../engine/match';
import type { Traits } from '../../../engine/traits';
import { paths } from '../../../paths';
import { reasonWords, shortReasons } from '../../../result/reason-words';
import { LimitNote, LimitTool, type LimitState } from './Limits';
import { WhatIfNote, WhatIfTool, type Trial } from '../WhatIfTool';
import { useStatePay } from '../../../site/use-state-pay';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly ranking: Ranking;
  readonly tied: number;
  readonly careers: Careers;
  readonly traits: Traits;
  readonly why: (found: Match) => Why;
  readonly limits: LimitState;
  readonly trial: Trial;
  /** Answers are being changed: the list may re-order. */
  readonly moving: boolean;
}

interface Why {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

const SHOWN = 7;
/** Drawn with the page; the rest of the list follows, and what stands below it, so that nothing moves. */
const FIRST = 3;
const COMPARED = 3;

/** The ranking as a list: narrowed by what the person asks for, moved by what they try out. The match stays what it is. */
export function MatchList({ ranking, tied, careers, traits, why, limits, trial, moving }: Props) {
  const [shown, setShown] = useState(SHOWN);
  const [trying, setTrying] = useState(false);
  const state = useStatePay(limits.value.state);
  const statePay = state?.value;
  const { size, within } = useMemo(
    () => ({
      size: ranking.matches.length,
      within: ranking.matches.filter((found) => meets(limits.value, careers, found.row, statePay?.pay)),
    }),
    [ranking, limits.value, careers, statePay],
  );
  const listed = within.slice(0, shown);
  const drawn = useDeferredPass() ? listed : listed.slice(0, FIRST);
  return (
    <Matches
      tied={tied}
      lastTied={listed.findLast((found) => found.rank <= tied)?.soc}
      size={size}
      entries={drawn.map((found) => entryOf(found, why(found), careers, traits, statePay))}
      years={careers.tables.projections.year}
      traits={traits}
      moving={moving || trying}
      tools={
        <>
          <LimitTool limits={limits} />
          <WhatIfTool
            traits={traits}
            trial={trial}
            head={within.slice(0, COMPARED).map(({ rank, name }) => `${rank}. ${name}`)}
            onOpen={() => setTrying(true)}
          />
        </>
      }
      note={
        <>
          <WhatIfNote trial={trial} />
          <LimitNote limits={limits} left={within.length} size={size} state={state} />
        </>
      }
      sources={
        <>
          <Trans
            id="results.matchSources"
            values={{ pay: careers.tables.wages.release, outlook: careers.tables.projections.release }}
          />{' '}
          {statePay && <Trans id="results.stateSource" values={{ release: statePay.release }} />}
        </>
      }
      onMore={shown < within.length ? () => setShown((count) => count + 20) : undefined}
      after={
        within.length > 1 && (
          <Link to={paths.compare(within.slice(0, COMPARED).map((found) => found.soc))}>
            <Trans id="results.compare" values={{ count: Math.min(COMPARED, within.length) }} />
          </Link>
        )
      }
    />
  );
}

function entryOf(
  found: Match,
  why: Why,
  careers: Careers,
  traits: Traits,
  statePay: PayIn | undefined,
): MatchEntry {
  const career = careerAt(careers, found.row);
  return {
    match: found,
    career,
    education: careers.education[found.row] ?? null,
    rare: isRare(careers, found.row),
    pay: statePay ? payIn(statePay, career) : career.medianPay,
    payIn: statePay?.state,
    ...shortReasons(why, traits),
    whyFor: why.for.slice(0, 2).map((reason) => reasonWords(reason, traits)),
    whyAgainst: why.against.slice(0, 1).map((reason) => reasonWords(reason, traits)),
  };
}

/** A state's pay is published for the same group as the country's. */
function payIn({ pay }: PayIn, { soc, medianPay }: Career): Figure | null {
  const value = pay.get(soc) ?? null;
  if (value === null) return null;
  const group = medianPay?.group;
  return { value, unit: 'dollars-a-year', table: 'wages', ...(group && { group }) };
}
