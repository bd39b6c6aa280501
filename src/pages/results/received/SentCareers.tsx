import { useMemo } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { Careers } from '../../../careers/career';
import { Notice } from '../../../components/Notice';
import type { FoundResult } from '../../../engine/code/found-result';
import { paths } from '../../../paths';
import { assess } from '../../../result/assess';
import { headOf } from '../../../result/families';
import { isolated, withSent } from '../../../result/sent';
import { useCareers } from '../../../site/use-careers';
import { useFair } from '../offers/use-fair';
import { CareerRow } from './CareerRow';
import { READ } from './Ways';
import styles from './Received.module.css';
import 'virtual:fitpath/messages/sent';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly result: FoundResult;
  readonly name: string | undefined;
  /** Who it is, in a sentence; empty where that is said above. */
  readonly said: string;
  readonly known: Careers | undefined;
}

/** What a result of somebody else says of careers: the first of them, and the way to all of it. */
export function SentCareers({ result, name, said, known }: Props) {
  const { hash } = useLocation();
  const fair = useFair();
  const state = useCareers(known);
  return (
    <section className={styles.result}>
      <h2 id={READ} tabIndex={-1}>
        {name === undefined ? (
          <Trans id="sent.careersNobody" />
        ) : (
          <Trans id="sent.careers" values={{ name: isolated(name) }} />
        )}
      </h2>
      {said && <p className={styles.said}>{said}</p>}
      {state.kind === 'ready' ? (
        <First result={result} careers={state.value} />
      ) : (
        <div className={styles.waiting}>
          {state.kind === 'failed' ? (
            <Notice title={<Trans id="results.noCareers.title" />} onRetry={state.retry}>
              <Told id="results.noCareers.text" />
            </Notice>
          ) : (
            <p role="status">
              <Trans id="results.loadingCareers" />
            </p>
          )}
        </div>
      )}
      <p>
        <Link
          to={{
            pathname: paths.results,
            search: fair,
            hash: withSent(hash.replace(/^#|&.*$/g, ''), { from: name, to: 'whole' }),
          }}
        >
          <Trans id="sent.whole" />
        </Link>
      </p>
    </section>
  );
}

function First({ result, careers }: { readonly result: FoundResult; readonly careers: Careers }) {
  const { first, path, tied, size, best, standing } = useMemo(() => {
    const assessed = assess(result, careers);
    const { matches } = assessed.ranking;
    return {
      ...headOf(assessed, careers),
      tied: assessed.tiedCount,
      size: matches.length,
      best: matches[0]?.name ?? '',
      standing: assessed.standing,
    };
  }, [result, careers]);
  return (
    <div className={styles.waiting}>
      {standing && (
        <p>
          <Trans id={`sent.verdict.${standing.verdict}`} values={{ career: standing.match.name }} />
        </p>
      )}
      <p>
        <Trans id="sent.equally" values={{ tied, size, best }} />
      </p>
      <ul className={styles.careers}>
        {first.map(({ soc, row }) => (
          <CareerRow key={soc} careers={careers} row={row} />
        ))}
        {path && (
          <CareerRow careers={careers} row={path.row}>
            <Trans id="sent.unexpected" />
          </CareerRow>
        )}
      </ul>
    </div>
  );
}
