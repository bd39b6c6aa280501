import { Trans, useLingui } from '../../i18n/react';
import type { Details } from '../../careers/details';
import type { PayRow } from '../../careers/pay-rows';
import { Bars } from './charts/Bars';
import { Chart } from './charts/Chart';
import { PayBand } from './charts/PayBand';
import { payWords } from './charts/scale-words';
import { formatCount } from '../../i18n/format';
import { Columns, Part } from './Part';
import { StatesSoon } from './StatesSoon';
import { sourceLine } from './source-line';
import styles from './Pay.module.css';
import { useHydrated } from '../../site/use-hydrated';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

/** Sectors that are shown: those that employ most. */
const SECTORS = 6;
/** Bars that take little room. */
const FEW = 7;
const POINTS = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/** What the career pays: the whole range, by state, by industry, and what one might earn. */
export function Pay({ details }: { readonly details: Details }) {
  const { pay } = details;
  // As with the states: the page is small and usable first, then comes what stands further down, in room kept for it.
  const here = useHydrated();
  const industries = Math.min(SECTORS, details.payBySector.length) + details.payByIndustry.length;
  if (!pay?.median) return null;
  return (
    <Part id="pay" title={<Trans id="career.pay" />}>
      <National details={details} pay={pay} />
      <Columns>
        <StatesSoon details={details} />
        {industries > 0 && (
          <div className={`${styles.industries ?? ''} ${industries > FEW ? (styles.many ?? '') : ''}`}>
            {here && <Industries details={details} />}
          </div>
        )}
      </Columns>
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
  return (
    <Chart
      sentence={<Trans id="career.payRange" values={said} />}
      note={`${i18n._(`career.unit.${pay.unit}`)} · ${sourceLine(details, 'wages')}`}
      caption={i18n._('career.payTable', { title: details.title })}
      table={{
        columns: [i18n._('career.percentile'), i18n._(`career.unit.${pay.unit}`)],
        rows: [
          ...POINTS.map((key) => ({ head: i18n._(`career.at.${key}`), cells: [words(key)] })),
          ...(pay.mean ? [{ head: i18n._('career.mean'), cells: [payWords(pay.mean, pay.unit)] }] : []),
        ],
      }}
    >
      <PayBand {...pay} median={pay.median} title={i18n._('career.payTable', { title: details.title })} />
    </Chart>
  );
}

/** By sector, and by the industries that employ most; the two are published apart and stay apart. */
function Industries({ details }: { readonly details: Details }) {
  const { i18n } = useLingui();
  const sectors = details.payBySector
    .flatMap(({ sector, unit, median, employees }) =>
      median && unit === 'dollars-a-year' ? [{ label: sector.name, unit, median, employees }] : [],
    )
    .sort((a, b) => (b.employees ?? 0) - (a.employees ?? 0))
    .slice(0, SECTORS)
    .sort((a, b) => b.median.value - a.median.value);
  const industries = details.payByIndustry.map((row) => ({ ...row, label: row.industry, employees: null }));
  const shown = [
    ['sector', 'sector-wages', sectors],
    ['industry', 'industry-wages', industries],
  ] as const;
  if (sectors.length === 0 && industries.length === 0) return null;
  return (
    <div>
      <h3>
        <Trans id="career.byIndustry" />
      </h3>
      {shown.map(
        ([kind, table, rows]) =>
          rows.length > 0 && (
            <Chart
              key={kind}
              note={`${i18n._(`career.${kind}Note`)} · ${sourceLine(details, table)}`}
              caption={i18n._(`career.${kind}Table`, { title: details.title })}
              table={{
                columns: [
                  i18n._(`career.${kind}`),
                  i18n._('career.medianPay'),
                  ...(kind === 'sector' ? [i18n._('career.employees')] : []),
                ],
                rows: rows.map(({ label, median, unit, employees }) => ({
                  head: label,
                  cells: [
                    payWords(median, unit),
                    ...(kind === 'sector'
                      ? [employees === null ? i18n._('figure.none') : formatCount(employees)]
                      : []),
                  ],
                })),
              }}
            >
              <Bars
                title={i18n._(`career.${kind}Table`, { title: details.title })}
                bars={rows.map(({ label, median, unit, employees }) => ({
                  label,
                  value: median.value,
                  words: payWords(median, unit),
                  note:
                    employees === null
                      ? undefined
                      : i18n._('career.jobsOf', { count: formatCount(employees) }),
                }))}
              />
            </Chart>
          ),
      )}
    </div>
  );
}
