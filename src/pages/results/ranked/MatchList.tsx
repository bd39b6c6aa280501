import { releaseName } from '../../../components/career/publication-words';
import { useMemo, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { useWhose } from '../../../i18n/whose';
import { Link } from 'react-router-dom';
import type { Careers } from '../../../careers/career';
import { meets } from '../../../careers/narrow';
import { useDeferredPass } from '../../../components/Deferred';
import type { Match } from '../../../engine/match';
import { topicsAt } from '../../../engine/topics';
import type { Traits } from '../../../engine/traits';
import { paths } from '../../../paths';
import type { CareerAssessment } from '../../../result/assess';
import { families, headCount, unexpected } from '../../../result/families';
import { useStatePay } from '../../../site/use-state-pay';
import { usePartner } from '../offers/use-partner';
import { WhatIfNote, WhatIfTool, type Trial } from '../WhatIfTool';
import { entriesOf, type Why } from './entry';
import { Families } from './Families';
import { LimitNote, LimitTool, type LimitState } from './Limits';
import { Matches } from './Matches';
import { TiedCount } from './TiedCount';
import { Unexpected } from './Unexpected';
import { UnmetPicks } from './UnmetPicks';
import 'virtual:fitpath/messages/results';

interface Props extends Pick<CareerAssessment, 'ranking' | 'shown' | 'tiedCount'> {
  readonly careers: Careers;
  readonly traits: Traits;
  readonly why: (found: Match) => Why;
  readonly limits: LimitState;
  readonly trial: Trial;
  /** Answers are being changed: the list may re-order. */
  readonly moving: boolean;
}

/** How many of the list are shown before more are asked for. */
const LISTED = 7;
/** Of a list without families, drawn with the page; the rest follows, and what stands below it, so that nothing moves. */
const FIRST = 3;
const COMPARED = 3;
/** Of those that fit about equally, so many are shown at a tap; more than that are a list to page through. */
const AT_ONCE = 60;

/**
 * The careers as they are shown: the first of them in families, the rest as a list; narrowed by what the person asks for, moved
 * by what they try out. The match stays what it is.
 */
export function MatchList(props: Props) {
  const { ranking, shown, tiedCount, careers, traits, why, limits, trial, moving } = props;
  const [listed, setListed] = useState(LISTED);
  const [trying, setTrying] = useState(false);
  const [all, setAll] = useState(false);
  const state = useStatePay(limits.value.state);
  const statePay = state?.value;
  const partner = usePartner();
  const whose = useWhose();
  // A list of what a partner has something for says the place of each; families would hide it.
  const only = partner?.only ?? false;
  const { within, head, path, rest } = useMemo(() => {
    const isWanted = ({ row, soc }: Match) =>
      meets(limits.value, careers, row, statePay?.pay) && (partner?.wants(soc) ?? true);
    const grouped = only ? 0 : tiedCount;
    const head = families(shown, grouped, careers, isWanted);
    const within = shown.filter(isWanted);
    const after = shown.slice(headCount(grouped));
    return {
      ...{ head, within },
      path: only ? undefined : unexpected(head, within, careers, ranking.picks),
      rest: after.filter(isWanted),
    };
  }, [ranking, shown, tiedCount, limits.value, careers, statePay, partner, only]);
  const places = useMemo(() => new Map(shown.map(({ soc }, at) => [soc, at + 1])), [shown]);
  const placeOf = (found: Match | undefined) => found && places.get(found.soc);
  const first = [...head.families, head.others].flatMap((own) => own.careers.map(({ match }) => match));
  const order = [...first, ...rest];
  const above = [...head.families, head.others].flatMap((own) => [...own.careers, ...(all ? own.more : [])]);
  const shownAbove = above.flatMap(({ match, kinds }) => [match, ...kinds]);
  const isTied = ({ rank }: Match) => rank <= tiedCount;
  // Those with more openings may stand before them, so they can be anywhere among the first of the list.
  const toLastTied = Math.max(0, ...rest.map((found, at) => (isTied(found) ? at + 1 : 0)));
  const tiedAbove = shownAbove.filter(isTied).length;
  const tied = within.filter(isTied).length;
  const isFirst = useDeferredPass() ? listed : first.length > 0 ? 0 : FIRST;
  const entry = entriesOf(why, { ranking, careers, traits, statePay, whose });
  const topicOf = ({ row }: Match) => traits.topics?.find(({ id }) => id === topicsAt(careers, row)[0]);
  const size = ranking.matches.length;
  const socs = useMemo(() => shown.map(({ soc }) => soc), [shown]);
  const careerName = (soc: string) => careers.name[careers.row(soc) ?? -1] ?? soc;
  const years = careers.tables.projections.year;
  const list = (
    <Matches
      tied={tiedCount}
      best={ranking.matches[0]?.name ?? ''}
      size={size}
      families={
        first.length > 0 && (
          <Families
            found={head}
            topics={traits.topics}
            entry={entry}
            groupName={({ soc }) => (careers.kindsOf.get(soc.slice(0, 7)) ?? '').toLowerCase()}
            years={years}
            all={all}
            below={partner?.line}
          />
        )
      }
      count={
        first.length > 0 && (
          <>
            <TiedCount
              tied={tied}
              shownTied={all ? tied : tiedAbove}
              shown={shownAbove.length}
              picked={ranking.picks !== undefined}
              onAll={
                toLastTied > AT_ONCE
                  ? undefined
                  : () => {
                      setAll(true);
                      setListed((count) => Math.max(count, toLastTied));
                    }
              }
            />
            <UnmetPicks assessed={props} careers={careers} topics={traits.topics} />
          </>
        )
      }
      unexpected={
        path && (
          <Unexpected
            entry={entry(path)}
            topic={topicOf(path)}
            left={ranking.picks?.shown.includes(topicOf(path)?.id ?? '') ?? false}
            years={years}
          />
        )
      }
      entries={rest
        .slice(0, isFirst)
        .map((found) => ({ ...entry(found), place: isTied(found) && !only ? undefined : placeOf(found) }))}
      below={partner?.line}
      from={placeOf(rest.find((found) => !isTied(found)))}
      years={years}
      traits={traits}
      moving={moving || trying}
      open={all}
      mixed={tiedAbove < Math.min(tied, shownAbove.length)}
      tools={
        <>
          <LimitTool limits={limits} />
          <WhatIfTool
            traits={traits}
            trial={trial}
            head={order.slice(0, COMPARED).map(({ name }) => name)}
            onOpen={() => setTrying(true)}
          />
        </>
      }
      note={
        <>
          {partner?.head(socs)}
          <WhatIfNote trial={trial} />
          <LimitNote limits={limits} left={within.length} size={size} state={state} />
        </>
      }
      sources={
        <>
          <Trans
            id="results.matchSources"
            values={{
              pay: releaseName(careers.tables.wages.release),
              outlook: careers.tables.projections.release,
            }}
          />{' '}
          {statePay && <Trans id="results.stateSource" values={{ release: releaseName(statePay.release) }} />}
        </>
      }
      onMore={listed < rest.length ? () => setListed((count) => count + 20) : undefined}
      after={
        order.length > 1 && (
          <Link to={paths.compare(order.slice(0, COMPARED).map((found) => found.soc))}>
            <Trans id="results.compare" values={{ count: Math.min(COMPARED, order.length) }} />
          </Link>
        )
      }
    />
  );
  return (
    <>
      {list}
      {partner?.part({ socs, careerName, told: tiedCount > 0, placed: true })}
    </>
  );
}
