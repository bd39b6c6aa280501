import type { ReactNode } from 'react';
import type { IdFrom } from '../../i18n/i18n';
import { Trans } from '../../i18n/react';
import { LISTS } from '../../careers/lists';
import type { TraitNames } from '../../engine/traits';
import { useLingui } from '../../i18n/react';
import { Field } from './Field';
import type { BrowseQuery } from './query';
import type { Section, View } from './view';
import rowStyles from './CareerRow.module.css';
import styles from './ResultList.module.css';
import { ruleWords } from '../rule-words';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/lists';

interface Props {
  readonly query: BrowseQuery;
  readonly view: View;
  /** How many careers there are. */
  readonly all: number;
  readonly traits: TraitNames;
  readonly row: (row: number) => ReactNode;
}

/** Of so many careers each is shown at once; of more, fields are opened one by one. */
const FEW = 60;

/** The careers that meet the query, under the headings that their order gives them. */
export function ResultList({ query, view, all, traits, row }: Props) {
  return (
    <>
      <ListHead query={query} traits={traits} />
      {view.sections.map((section) => {
        const { key, about, rows } = section;
        return typeof about === 'object' ? (
          <Field
            key={key}
            group={about.group}
            often={about.often}
            count={rows.length}
            open={view.count <= FEW || query.group !== null}
            whole={view.count === all}
            rows={() => rows.map(row)}
          />
        ) : (
          <section key={key} aria-labelledby={`at-${key}`}>
            <SectionHead id={`at-${key}`} about={about} />
            <ul className={rowStyles.rows} data-cards="">
              {rows.map(row)}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The chosen list with its rule; without one, what those have to say that tell of a day. */
function ListHead({ query, traits }: Pick<Props, 'query' | 'traits'>) {
  const { i18n } = useLingui();
  const list = LISTS.find(({ id }) => id === query.list);
  if (!list && !query.told) return null;
  return (
    <div className={styles.rule}>
      <h2>
        <Trans id={list ? (`list.${list.id}` as IdFrom<'list.'>) : 'browse.told'} />
      </h2>
      <p>
        {list ? (
          <Trans id="browse.rule" values={{ rule: ruleWords(i18n, list, traits) }} />
        ) : (
          <Trans id="browse.toldText" />
        )}
      </p>
    </div>
  );
}

interface HeadProps {
  readonly id: string;
  readonly about: Exclude<Section['about'], object>;
}

function SectionHead({ id, about }: HeadProps) {
  return (
    <h2 id={id} className={about === 'all' ? 'visually-hidden' : styles.apart}>
      <Trans id={`browse.${about}`} />
    </h2>
  );
}
