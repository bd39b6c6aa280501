import { useMemo } from 'react';
import { Trans } from '../../../../i18n/react';
import { responseWords } from '../../../../components/item/response-words';
import type { Item, Quiz, Response } from '../../../../engine/quiz';
import { useCareers } from '../../../../site/use-careers';
import { useStudio } from '../../studio/studio';
import { effectOf } from './effect';
import styles from './Preview.module.css';
import 'virtual:fitpath/messages/studio';

const ALL: Quiz = {
  ...{ id: 'all', version: 1, title: '', summary: '', minutes: 1 },
  ...{ pool: 'all', flow: { order: 'fixed' }, items: [] },
};

interface Props {
  readonly item: Item;
  readonly response: Response;
  /** What is ranked; while the draft has mistakes, all careers. */
  readonly quiz: Quiz | undefined;
}

/** What the answer chosen above does to the list: it teaches more than any help text. */
export function Effect({ item, response, quiz }: Props) {
  const { traits } = useStudio();
  const careers = useCareers(undefined);
  const dataset = careers.kind === 'ready' ? careers.value : undefined;
  const effect = useMemo(
    () => dataset && effectOf(quiz ?? ALL, item, response, dataset, traits.ids),
    [quiz, item, response, dataset, traits],
  );
  return (
    <p className={styles.effect} role="status">
      {effect ? (
        <Trans
          id="studio.effect"
          values={{ answer: responseWords(item, response), up: effect.up.join(', '), down: effect.down }}
        />
      ) : response !== null && careers.kind === 'loading' ? null : (
        <Trans id={response === null ? 'studio.effect.try' : 'studio.effect.none'} />
      )}
    </p>
  );
}
