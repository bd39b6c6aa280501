import { useLingui } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { Bars } from '../charts/Bars';
import { Chart } from '../charts/Chart';
import { payWords } from '../charts/scale-words';
import { formatCount } from '../../../i18n/format';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

/** Sectors that are shown: those that employ most. */
const SECTORS = 6;

/** By sector, and by the industries that employ most; the two are published apart and stay apart. */
export function Industries({ details }: { readonly details: Details }) {
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
    ['sector', sectors],
    ['industry', industries],
  ] as const;
  if (sectors.length === 0 && industries.length === 0) return null;
  return (
    <>
      {shown.map(
        ([kind, rows]) =>
          rows.length > 0 && (
            <Chart
              key={kind}
              note={i18n._(`career.${kind}Note`)}
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
    </>
  );
}
