import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import type { Careers } from '../../careers/career';
import type { Details } from '../../careers/details';
import type { Guide } from '../../content/check/guide-schema';
import { paths } from '../../paths';
import { Part, Source } from './Part';
import { sourceLine } from './source-line';
import { Terms } from './Terms';
import 'virtual:fitpath/messages/career';

export interface RelatedCareer {
  readonly soc: string;
  readonly name: string;
  /** What people in it do. */
  readonly line: string;
  /** Why it may be worth a look, in the words of the guide. */
  readonly why?: string;
}

/** How many of O*NET's are shown. */
const MOST = 10;

/** The guide's related careers with its reasons, then O*NET's, the closest first. */
export function relatedOf(
  guide: Guide | undefined,
  details: Details,
  careers: Careers,
): readonly RelatedCareer[] {
  const told = guide?.related ?? [];
  const others = details.related.filter((soc) => !told.some((entry) => entry.soc === soc)).slice(0, MOST);
  return [...told, ...others.map((soc) => ({ soc }))].flatMap((entry) => {
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
  if (related.length === 0) return null;
  const reasoned = related.filter(({ why }) => why !== undefined);
  const plain = related.filter(({ why }) => why === undefined);
  return (
    <Part id="related" title={<Trans id="guide.related" />}>
      {reasoned.length > 0 && (
        <Terms
          terms={reasoned.map(({ soc, name, why }) => ({
            key: soc,
            term: <Link to={paths.career(soc)}>{name}</Link>,
            text: why,
          }))}
        />
      )}
      {plain.length > 0 && (
        <>
          {reasoned.length > 0 && (
            <h3>
              <Trans id="career.relatedMore" />
            </h3>
          )}
          <Terms
            terms={plain.map(({ soc, name, line }) => ({
              key: soc,
              term: <Link to={paths.career(soc)}>{name}</Link>,
              text: line,
            }))}
          />
          <Source>{sourceLine(details, 'related')}</Source>
        </>
      )}
    </Part>
  );
}
