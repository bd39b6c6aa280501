import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Icon } from '../../../../components/icon/Icon';
import { Question } from '../../../../components/item/Question';
import { Trans } from '../../../../i18n/react';
import type { Item, Response } from '../../../../engine/quiz';
import { nextItem } from '../../../../engine/path';
import { paths } from '../../../../paths';
import type { Written } from '../../../../content/draft/doc';
import { PLAY } from '../../studio/icons';
import { useStudio } from '../../studio/studio';
import type { Taken } from '../../../text-quiz';
import { Effect } from './Effect';
import { drawable } from './preview-item';
import styles from './Preview.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly item: Written | undefined;
  readonly at: number;
  readonly tried: Taken | undefined;
}

/** The question as somebody meets it on a phone, while it is being written, and what the chosen answer does. */
export function Preview({ item, at, tried }: Props) {
  const { doc, traits, bank } = useStudio();
  const navigate = useNavigate();
  const shown = useMemo(() => {
    const written = item ?? doc.items[0];
    const used = bank.find(({ id }) => id === written?.['use']);
    return used ?? (written && drawable(written, traits.topics ?? []));
  }, [item, doc, bank, traits]);
  const take = () => {
    if (!tried) return;
    const { session } = tried.sessions.of(tried.quiz).getState();
    const first = nextItem(tried.quiz, session) ?? tried.quiz.items[0];
    if (first) void navigate(paths.try, { state: { item: first.id, depth: 0 } });
  };
  return (
    <>
      <p className={styles.head}>
        <Trans id="studio.phone" />
        {tried && (
          <button type="button" onClick={take}>
            <Icon drawing={PLAY} /> <Trans id="studio.take" />
          </button>
        )}
      </p>
      {shown ? (
        <Phone key={`${shown.id} ${shown.type}`} item={shown} at={Math.max(0, at)} quiz={tried?.quiz} />
      ) : null}
    </>
  );
}

function Phone({
  item,
  at,
  quiz,
}: {
  readonly item: Item;
  readonly at: number;
  readonly quiz: Taken['quiz'] | undefined;
}) {
  const { doc } = useStudio();
  const [answered, setAnswered] = useState<Response>();
  return (
    <>
      <div className={styles.phone}>
        <p>
          <Trans id="studio.phone.place" values={{ at: at + 1, all: doc.items.length }} />
        </p>
        <Question item={item} answered={answered} takesFocus={false} movesOn={false} onAnswer={setAnswered} />
      </div>
      <Effect item={item} response={answered ?? null} quiz={quiz} />
    </>
  );
}
