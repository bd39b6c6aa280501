import { sourceLang } from '../../../i18n/source-lang';
import { Trans } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { ClosedPart } from '../Folded';
import { TableSource } from '../Part';
import { Terms } from '../Terms';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

const GEAR = ['tools', 'software'] as const;

/** Tools and software by their names, which are their makers'. */
export function Gear({ details }: { readonly details: Details }) {
  const shown = GEAR.filter((kind) => details[kind].length > 0);
  if (shown.length === 0) return null;
  return (
    <ClosedPart
      id="gear"
      title={<Trans id="career.gear" />}
      note={shown.reduce((sum, kind) => sum + details[kind].length, 0)}
    >
      <Terms
        terms={shown.map((kind) => ({
          key: kind,
          term: <Trans id={`career.${kind}`} />,
          text: <span lang={sourceLang}>{details[kind].join('\u00a0· ')}</span>,
        }))}
      />
      <TableSource details={details} tables={shown} />
    </ClosedPart>
  );
}
