import { sourceLang } from '../../i18n/source-lang';
import { releaseName } from '../../components/career/publication-words';
import type { DetailTable, Published } from '../../careers/tables';
import { ExternalLink } from '../../components/external/ExternalLink';
import people from '../../content/measured/people.json';
import { Trans } from '../../i18n/react';
import { LICENSES, PEOPLE, pageOf } from './addresses';
import { Section } from './Section';
import styles from './Sources.module.css';
import 'virtual:fitpath/messages/method';

/** Terms that are no licence with an address. */
const LICENCE_WORDS: Readonly<Record<string, 'method.license.public' | 'method.license.cited'>> = {
  'Public domain': 'method.license.public',
};

/** Who publishes what, with its release, the years for which it stands and its terms, each with a link. */
export function Sources({ published: { tables, sources } }: { readonly published: Published }) {
  return (
    <Section id="sources" title={<Trans id="method.sources.title" />}>
      <p>
        <Trans id="method.sources.text" />
      </p>
      {Object.entries(sources).map(([id, { name, publisher, licence, address }]) => (
        <div key={id} className={styles.source}>
          <h3>
            <ExternalLink to={address}>{name}</ExternalLink>
          </h3>
          <p>
            <Trans id={`method.source.${id as keyof typeof sources}`} />
          </p>
          <p className={styles.by}>
            <Trans id="method.source.by" values={{ publisher }} />
            {LICENSES[licence] === undefined ? (
              <Trans id={LICENCE_WORDS[licence] ?? 'method.license.cited'} />
            ) : (
              <ExternalLink to={LICENSES[licence]}>{licence}</ExternalLink>
            )}
          </p>
          <ul>
            {releasesOf(Object.entries(tables).filter(([, { source }]) => source === id)).map((release) => (
              <Release key={release.id} {...release} />
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.source}>
        <h3>
          <ExternalLink to={PEOPLE}>
            <Trans id="method.source.psychometrics" />
          </ExternalLink>
        </h3>
        <p>
          <Trans id="method.source.people" />
        </p>
        <p className={styles.by}>{people.years}</p>
      </div>
    </Section>
  );
}

interface ReleaseOf {
  /** "30.1", "May 2025". */
  readonly id: string;
  /** Those that the release's own name does not tell. */
  readonly years: string;
  readonly inferred: boolean;
  /** Addresses of the tables by their names. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

/** The tables of one publisher by their releases. */
function releasesOf(tables: readonly (readonly [id: string, table: DetailTable])[]): readonly ReleaseOf[] {
  return [...new Set(tables.map(([, { release }]) => release))].map((id) => {
    const own = tables.filter(([, { release }]) => release === id);
    return {
      id,
      years: [...new Set(own.map(([, { year }]) => year))].filter((year) => !id.includes(year)).join(', '),
      inferred: own.some(([, { inferred }]) => inferred),
      names: new Map(own.map(([table, { name }]) => [name, pageOf(table)])),
    };
  });
}

function Release({ id, years, inferred, names }: ReleaseOf) {
  const name = releaseName(id);
  const values = { release: name, years };
  return (
    <li>
      {inferred ? (
        <Trans id="method.release.inferred" values={values} />
      ) : years === '' ? (
        <Trans id="method.release" values={{ release: name }} />
      ) : (
        <Trans id="method.release.for" values={values} />
      )}
      {[...names].map(([table, address], at) => (
        <span key={table}>
          <span>{at === 0 ? ' ' : ', '}</span>
          <span lang={sourceLang}>
            {address === undefined ? table : <ExternalLink to={address}>{table}</ExternalLink>}
          </span>
        </span>
      ))}
    </li>
  );
}
