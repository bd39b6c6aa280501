import { Trans } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import type { Careers } from '../../../careers/career';
import type { Details } from '../../../careers/details';
import type { Guide } from '../../../content/check/guide-schema';
import { paths } from '../../../paths';
import { useDeferredPass } from '../../../components/Deferred';
import { ClosedPart } from '../Folded';
import { TableSource } from '../Part';
import { Terms } from '../Terms';
import 'virtual:fitpath/messages/career';

export interface RelatedCareer {
  readonly soc: string;
  readonly name: string;
  /** What people in it do. */
  readonly line: string;
  /** Why it may be worth a look, in the words of the guide. */
  readonly why?: string;
}

/** How many of O*NET's are shown; none where somebody has chosen with reasons. */
const MOST = 8;
/** As many stand in the page before its script does, which keeps it small. */
const FIRST = 4;

/** The guide's related careers with its reasons, else O*NET's, the closest first. */
export function relatedOf(
  guide: Guide | undefined,
  details: Details,
  careers: Careers,
): readonly RelatedCareer[] {
  const told = guide?.related ?? details.related.slice(0, MOST).map((soc) => ({ soc }));
  return told.flatMap((entry) => {
    const row = careers.row(entry.soc);
    return row === undefined
      ? []
      : [{ ...entry, name: careers.name[row] ?? entry.soc, line: careers.line[row] ?? '' }];
  });
}

export function Related({
  related,
  details,
}: {
  readonly related: readonly RelatedCareer[];
  readonly details: Details;
}) {
  const here = useDeferredPass();
  if (related.length === 0) return null;
  return (
    <ClosedPart id="related" title={<Trans id="guide.related" />} note={related.length}>
      <Terms
        terms={related.slice(0, here ? related.length : FIRST).map(({ soc, name, line, why }) => ({
          key: soc,
          term: <Link to={paths.career(soc)}>{name}</Link>,
          text: why ?? line,
        }))}
      />
      {related.some(({ why }) => why === undefined) && <TableSource details={details} tables={['related']} />}
    </ClosedPart>
  );
}
