import { sourceLang } from '../../../i18n/source-lang';
import { areaName, releaseName } from '../../../components/career/publication-words';
import { Trans } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { ExternalLink } from '../../../components/external/ExternalLink';
import type { Guide } from '../../../content/check/guide-schema';
import { ClosedPart, Folded } from '../Folded';
import styles from './Sources.module.css';
import { useDeferredPass } from '../../../components/Deferred';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly details: Pick<Details, 'tables' | 'sources' | 'shortGuide'>;
  readonly guide: Guide | undefined;
}

/** Who says so: every table behind this page with its release, year and area, then what the guide or the short one was written from. */
export function Sources({ details, guide }: Props) {
  const { tables, sources } = details;
  const here = useDeferredPass();
  const shown = Object.entries(tables);
  const read = guide?.sources ?? details.shortGuide?.sources;
  return (
    <ClosedPart id="sources" title={<Trans id="career.sources" />}>
      {read && (
        <ul className={styles.sources}>
          {read.map((source) => (
            <li key={source.title} lang={sourceLang}>
              <span>{`${source.publisher}, `}</span>
              <span>
                {source.url === undefined ? (
                  source.title
                ) : (
                  <ExternalLink to={source.url}>{source.title}</ExternalLink>
                )}
              </span>
              <span>{`, ${source.year}`}</span>
            </li>
          ))}
        </ul>
      )}
      <Folded summary={<Trans id="career.tables" values={{ count: shown.length }} />}>
        {here && (
          <ul className={styles.sources}>
            {shown.map(([id, table]) => (
              <li key={id}>
                <Trans
                  id="career.source"
                  values={{
                    name: table.name,
                    publisher: sources[table.source].name,
                    release: releaseName(table.release),
                    year: table.year,
                    area: areaName(table.area),
                  }}
                />
                {table.collected && table.collected.from < table.collected.to && (
                  <>
                    {' '}
                    <Trans
                      id="career.collected"
                      values={{ from: table.collected.from, to: table.collected.to }}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </ClosedPart>
  );
}
