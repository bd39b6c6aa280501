import { formatPercent } from '../../../i18n/format';
import { Trans, useLingui } from '../../../i18n/react';
import type { Report } from '../../../modes/kiosk/counts/report';
import { funnelsOf, type Funnel } from './funnels-of';
import { Shown } from './Shown';
import styles from './Funnels.module.css';
import 'virtual:fitpath/messages/fair';

interface Props {
  readonly report: Report;
  readonly quizTitle: (id: string) => string;
}

/** How many began each quiz, finished it and left it, on all days together. */
export function Funnels({ report, quizTitle }: Props) {
  const { i18n } = useLingui();
  const funnels = funnelsOf(report);
  return (
    <section aria-labelledby="fair-funnels">
      <h2 id="fair-funnels">
        <Trans id="fair.funnels" />
      </h2>
      <div className={styles.funnels}>
        {funnels.map((funnel) => (
          <div key={funnel.quiz ?? ''}>
            <h3>{funnel.quiz === null ? i18n._('fair.together') : quizTitle(funnel.quiz)}</h3>
            {funnel.quiz === null && <p>{funnel.among.map(quizTitle).join(' · ')}</p>}
            <Bars funnel={funnel} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Bars({ funnel }: { readonly funnel: Funnel }) {
  const { started } = funnel;
  return (
    <dl className={styles.bars}>
      {(['started', 'finished', 'left'] as const).map((name) => {
        const { count, more } = funnel[name];
        const whole = name !== 'started' && !more && !started.more && count !== null;
        return (
          <div key={name}>
            <dt>
              <Trans id={`fair.${name}`} />
            </dt>
            <dd>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  className={styles[name]}
                  width={(100 * (count ?? 0)) / Math.max(1, started.count ?? 1)}
                  height="10"
                />
              </svg>
              <b>
                <Shown count={count} more={more} />
              </b>{' '}
              {whole && <small>{formatPercent((100 * count) / (started.count ?? 1))}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
