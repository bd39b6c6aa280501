import type { IdFrom } from '../../../i18n/i18n';
import { Trans, useLingui } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { Fact } from '../../../components/career/Fact';
import { schoolingWords } from '../../../components/career/schooling-words';
import { SignList } from '../../../components/career/SignList';
import { Deferred } from '../../../components/Deferred';
import { formatPercent, formatThousands } from '../../../i18n/format';
import type { CareerFigures, MatchReasons } from './entry';
import styles from './MatchWords.module.css';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/states';

interface Props {
  /** With its match where the fit is given. */
  readonly entry: CareerFigures & Partial<Pick<MatchReasons, 'match'>>;
  readonly years: string;
  /** How many careers the fit is measured among; left out where a number would tell apart what answers do not. */
  readonly size?: number | undefined;
}

/** The figures of a career in a line. */
export function MatchFacts({ entry, years, size }: Props) {
  const { match, career, education, rare, pay, payIn } = entry;
  const { i18n } = useLingui();
  const unit = pay?.unit === 'dollars-an-hour' ? 'hourly' : 'median';
  return (
    <p className={styles.facts}>
      {size !== undefined && match && match.fit > 0 && (
        <span>
          <Told
            id="results.fit"
            values={{ percent: formatPercent(match.fit), size }}
            components={{ 0: <b /> }}
          />
        </span>
      )}
      <span>
        <Fact figure={pay} /> <Trans id={`results.${unit}`} />{' '}
        {payIn && (
          <Trans id="results.inState" values={{ state: i18n._(`state.${payIn}` as IdFrom<'state.'>) }} />
        )}
        {payIn && pay?.group && ' '}
        {pay?.group && <Trans id="results.group" values={{ group: pay.group.title }} />}
      </span>
      <span>
        <Trans id="results.jobs" values={{ years }} /> <Fact figure={career.growth} />
      </span>
      {rare && career.jobs && (
        <b>
          <Trans id="facts.rare" values={{ jobs: formatThousands(career.jobs.value) }} />
        </b>
      )}
      {education !== null && <span>{schoolingWords(education, career.apprenticeship)}</span>}
    </p>
  );
}

/** The reasons in whole sentences, for who asks. */
export function MatchWhy({ entry: { match, whyFor, whyAgainst } }: { readonly entry: MatchReasons }) {
  if (whyFor.length + whyAgainst.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary>
        <Trans id="results.why" />
        <span className="visually-hidden">{`: ${match.name}`}</span>
      </summary>
      <Deferred>
        <SignList sign="for" entries={whyFor} />
        {whyAgainst.length > 0 && <SignList sign="against" entries={whyAgainst} />}
      </Deferred>
    </details>
  );
}
