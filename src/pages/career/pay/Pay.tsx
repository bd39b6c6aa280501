import { Trans, useLingui } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import type { PayRow } from '../../../careers/pay/pay-rows';
import { PayBand } from '../charts/PayBand';
import { Chart } from '../charts/Chart';
import { payWords } from '../charts/scale-words';
import { useDeferredPass } from '../../../components/Deferred';
import { useCode } from '../../../site/use-load';
import { Folded } from '../Folded';
import { Columns, Part, Source } from '../Part';
import { sourceLine } from '../source-line';
import { Industries } from './Industries';
import styles from './Pay.module.css';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

const POINTS = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

interface Props {
  readonly details: Details;
  /** The reader's state by its postal code; empty for none. */
  readonly state: string;
  readonly onState: (state: string) => void;
}

/** The map and what one might earn come after the page is usable: they are a third of a page, and nobody needs them first. */
const late = async () => ({ ...(await import('./States')), ...(await import('./Earn')) });

/** What the career pays: the whole range, what one might earn, by state and by industry. */
export function Pay({ details, state, onState }: Props) {
  const { i18n } = useLingui();
  const { pay, payByState, payBySector, payByIndustry, outlookByState } = details;
  const any = payByState.length + outlookByState.length > 0;
  const code = useCode(late, any || Boolean(pay?.median));
  const here = useDeferredPass();
  if (!pay?.median) return null;
  const industries = payBySector.length + payByIndustry.length > 0;
  const lines = [
    [sourceLine(details, 'wages')],
    payByState.length > 0 ? [i18n._('career.byState'), sourceLine(details, 'state-wages')] : [],
    outlookByState.length > 0
      ? [i18n._('career.column.growth'), sourceLine(details, 'state-projections')]
      : [],
    industries ? [i18n._('career.byIndustry'), sourceLine(details, 'sector-wages')] : [],
  ].flatMap((parts) => (parts.length > 0 ? [parts.join(': ')] : []));
  return (
    <Part id="pay" title={<Trans id="career.pay" />}>
      <Columns>
        <div>
          <National details={details} pay={pay} />
          <div className={styles.earn}>
            {code && <code.Earn details={details} state={state} onState={onState} />}
          </div>
        </div>
        {any && (
          <div className={styles.states}>
            <h3>
              <Trans id="career.byState" />
            </h3>
            {code && <code.States details={details} state={state} />}
          </div>
        )}
      </Columns>
      {industries && (
        <Folded summary={<Trans id="career.byIndustry" />}>{here && <Industries details={details} />}</Folded>
      )}
      <Source>
        <span>{`${lines.join('; ')}.`}</span>
      </Source>
    </Part>
  );
}

function National({ details, pay }: { readonly details: Details; readonly pay: PayRow }) {
  const { i18n } = useLingui();
  if (!pay.median) return null;
  const words = (key: (typeof POINTS)[number]) => {
    const point = pay[key];
    return point ? payWords(point, pay.unit) : i18n._('figure.none');
  };
  const said = {
    p10: words('p10'),
    p25: words('p25'),
    median: words('median'),
    p75: words('p75'),
    p90: words('p90'),
  };
  const caption = i18n._('career.payTable', { title: details.title });
  return (
    <Chart
      sentence={<Trans id="career.payRange" values={said} />}
      note={i18n._(`career.unit.${pay.unit}`)}
      caption={caption}
      table={{
        columns: [i18n._('career.percentile'), i18n._(`career.unit.${pay.unit}`)],
        rows: [
          ...POINTS.map((key) => ({ head: i18n._(`career.at.${key}`), cells: [words(key)] })),
          ...(pay.mean ? [{ head: i18n._('career.mean'), cells: [payWords(pay.mean, pay.unit)] }] : []),
        ],
      }}
    >
      <PayBand {...pay} median={pay.median} title={caption} />
    </Chart>
  );
}
