import { releaseName } from '../../components/career/publication-words';
import { Link } from 'react-router-dom';
import type { Published } from '../../careers/tables';
import { Trans } from '../../i18n/react';
import { paths } from '../../paths';
import styles from './Freshness.module.css';
import 'virtual:fitpath/messages/about';

/** What people ask the age of, by the table that tells it. */
const FIGURES = {
  pay: 'wages',
  outlook: 'projections',
  ratings: 'skills',
  schools: 'completions',
} as const;

/** Version and releases, as the build and the dataset have them. */
export function Freshness({ published: { tables, sources } }: { readonly published: Published }) {
  return (
    <section>
      <h2>
        <Trans id="about.copy.title" />
      </h2>
      <p>
        <Trans id="about.copy.text" values={{ version: import.meta.env.FITPATH_VERSION }} />
      </p>
      <dl className={styles.figures}>
        {Object.entries(FIGURES).map(([figure, id]) => {
          const { name, release, source } = tables[id];
          const of = id === 'skills' ? sources[source].name : name;
          return (
            <div key={figure}>
              <dt>
                <Trans id={`about.copy.${figure as keyof typeof FIGURES}`} />
              </dt>
              <dd>
                <Trans id="about.copy.from" values={{ name: of, release: releaseName(release) }} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p>
        <Link to={`${paths.methodology}#sources`}>
          <Trans id="about.copy.all" />
        </Link>
      </p>
    </section>
  );
}
