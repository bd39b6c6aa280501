import type { ReactNode } from 'react';
import type { IdFrom } from '../../i18n/i18n';
import { Trans, useLingui } from '../../i18n/react';
import { LISTS } from '../../careers/lists';
import type { TraitNames } from '../../engine/traits';
import { Button } from '../../components/Button';
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
  readonly traits: TraitNames;
  readonly row: (row: number) => ReactNode;
  readonly onClear: () => void;
}

/** The careers that meet the query, under the headings that their order gives them. */
export function ResultList({ query, view, traits, row, onClear }: Props) {
  return (
    <>
      <ListHead id={query.list} traits={traits} />
      {view.count === 0 && (
        <div className={styles.empty}>
          <p>
            <Trans id="browse.empty" />
          </p>
          <Button look="quiet" onClick={onClear}>
            <Trans id="browse.clear" />
          </Button>
        </div>
      )}
      {view.sections.map((section) => (
        <section key={section.key} aria-labelledby={`at-${section.key}`}>
          <SectionHead section={section} />
          <ul className={rowStyles.rows} data-cards="">
            {section.rows.map(row)}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The chosen list with its rule. */
function ListHead({ id, traits }: { readonly id: string | null; readonly traits: TraitNames }) {
  const { i18n } = useLingui();
  const list = LISTS.find((candidate) => candidate.id === id);
  if (!list) return null;
  return (
    <div className={styles.rule}>
      <h2>
        <Trans id={`list.${list.id}` as IdFrom<'list.'>} />
      </h2>
      <p>
        <Trans id="browse.rule" values={{ rule: ruleWords(i18n, list, traits) }} />
      </p>
    </div>
  );
}

function SectionHead({ section }: { readonly section: Section }) {
  const { about, key, rows } = section;
  const id = `at-${key}`;
  if (about === 'all') {
    return (
      <h2 id={id} className="visually-hidden">
        <Trans id="browse.all" />
      </h2>
    );
  }
  if (about === 'shared' || about === 'without') {
    return (
      <h2 id={id} className={styles.apart}>
        <Trans id={`browse.${about}`} />
      </h2>
    );
  }
  return (
    <h2 id={id} className={styles.group}>
      <Trans id={`major.${about.group}`} /> <small>{rows.length}</small>
    </h2>
  );
}
