import { Trans, useLingui } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import type { Career } from '../../../careers/career';
import { DIFFICULTY_IDS, difficultyOf, LEVELS } from '../../../careers/difficulty';
import type { IdFrom } from '../../../i18n/i18n';
import { paths } from '../../../paths';
import { Source } from '../Part';
import styles from './Difficulty.module.css';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

/** How hard the work is in three ways, each as so many buds of five. */
export function Difficulty({ career }: { readonly career: Career }) {
  const { i18n } = useLingui();
  const found = DIFFICULTY_IDS.map((id) => ({ id, difficulty: difficultyOf(career, id) }));
  return (
    <>
      <dl className={styles.ways}>
        {found.map(({ id, difficulty }) => (
          <div key={id}>
            <dt>
              <Trans id={`difficulty.${id}`} />
            </dt>
            <dd>
              {difficulty && <Buds level={difficulty.level} />}
              <span>
                {difficulty
                  ? i18n._(`hardness.${String(difficulty.level)}` as IdFrom<'hardness.'>)
                  : i18n._('figure.none')}
              </span>
              {difficulty && difficulty.position.from !== 'ratings' && (
                <small>{i18n._(`key.${difficulty.position.from}`)}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Source>
        <Trans id="hardness.source" />{' '}
        <Link to={paths.methodology}>
          <Trans id="glance.rules" />
        </Link>
      </Source>
    </>
  );
}

/** Five buds, as many of them open as the level says; the words beside say the same. */
function Buds({ level }: { readonly level: number }) {
  return (
    <svg className={styles.buds} viewBox={`0 0 ${String(LEVELS * 22)} 24`} aria-hidden="true">
      {Array.from({ length: LEVELS }, (_, at) => (
        <path
          key={at}
          className={at < level ? styles.open : undefined}
          transform={`translate(${String(at * 22)} 0)`}
          d="M10 22C4 16 4 8 10 2C16 8 16 16 10 22Z"
        />
      ))}
    </svg>
  );
}
