import { areaName, releaseName } from '../../../components/career/publication-words';
import { formatChange, formatDollars, formatThousands } from '../../../i18n/format';
import { i18n } from '../../../i18n/i18n';
import type { SceneFigure } from './scenes';
import 'virtual:fitpath/messages/kiosk';

interface Words {
  readonly figure: string;
  readonly what: string;
  /** Area, year and publisher. */
  readonly source: string;
}

/** A figure as people read it in passing, with where, when and by whom. */
export function sceneWords({ kind, figure, table, publisher }: SceneFigure): Words {
  const formats = { growth: formatChange, pay: formatDollars, openings: formatThousands } as const;
  return {
    figure: `${formats[kind](figure.value)}${figure.atLeast ? '+' : ''}`,
    what: i18n._(`kiosk.striking.${kind}`),
    source: i18n._('kiosk.striking.source', {
      area: areaName(table.area),
      release: releaseName(table.release),
      publisher,
    }),
  };
}
