import { Trans } from '../../i18n/react';
import type { Figure } from '../../careers/figure';
import { formatChange, formatCount, formatDollars, formatHourly, formatThousands } from '../../i18n/format';
import { openingsWords } from './openings-words';
import 'virtual:fitpath/messages/facts';

/** A figure in the words of its unit; a dash and words where nothing is published. */
export function Fact({ figure }: { readonly figure: Figure | null }) {
  if (!figure) return <Trans id="figure.none" />;
  const words = figureWords(figure);
  return figure.atLeast ? <Trans id="figure.atLeast" values={{ figure: words }} /> : <span>{words}</span>;
}

/** 51140 dollars a year → "$51,140"; 194.8 thousand jobs → "194,800"; 7.1 percent → "+7.1%". */
function figureWords({ value, unit }: Figure): string {
  switch (unit) {
    case 'dollars-a-year':
      return formatDollars(value);
    case 'dollars-an-hour':
      return formatHourly(value);
    case 'thousand-openings-a-year':
      return openingsWords(value);
    case 'thousand-jobs':
      return formatThousands(value);
    case 'percent':
      return formatChange(value);
    default:
      return formatCount(value);
  }
}
