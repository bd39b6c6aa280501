import { useMemo } from 'react';
import { Flower } from '../../../components/flower/Flower';
import { Words } from '../../../components/flower/labels';
import { WideTable } from '../../../components/WideTable';
import type { Quiz } from '../../../engine/quiz';
import type { TraitNames, Traits } from '../../../engine/traits';
import { Trans, useLingui } from '../../../i18n/react';
import { coverageOf, petalsOf } from './coverage';
import styles from './Coverage.module.css';
import 'virtual:fitpath/messages/tried';

interface Props {
  readonly quiz: Quiz;
  /** With their groups, these are named in the corners of the large one. */
  readonly traits: TraitNames & Partial<Pick<Traits, 'groups'>>;
  /** With every trait named, and as a list; without it a small one and its sum in words. */
  readonly large?: boolean;
}

/** How well a quiz asks, as the flower: a petal's length says how many questions ask a trait, its softness how unsure the score is. */
export function Coverage({ quiz, traits, large = false }: Props) {
  const { i18n } = useLingui();
  const covered = useMemo(() => coverageOf(quiz), [quiz]);
  const petals = useMemo(() => petalsOf(covered), [covered]);
  const sum = { asked: covered.length, all: traits.list.length };
  const once = covered.filter(({ questions }) => questions === 1).length;
  if (!large)
    return (
      <div className={styles.small}>
        <Flower traits={traits} profile={petals} level="icon" title="" />
        <p>
          <b>
            <Trans id="tried.cover.asked" values={sum} />
          </b>{' '}
          <small>
            <Trans id="tried.cover.once" values={{ once }} />
          </small>
        </p>
      </div>
    );
  const numbers = new Map(covered.map(({ trait, questions }) => [trait, questions]));
  const title = `${i18n._('tried.cover.asked', sum)} ${i18n._('tried.cover.once', { once })}`;
  return (
    <figure className={styles.large}>
      <Flower
        traits={traits}
        profile={petals}
        level="plate"
        room="words"
        responses={quiz.items.length}
        title={title}
      >
        <Words traits={traits} profile={petals} numbers={numbers} />
      </Flower>
      <figcaption>
        <p>
          <Trans id="tried.cover.read" />
        </p>
        <WideTable
          id="coverage"
          folded
          caption={<Trans id="tried.cover.list" />}
          columns={['tried.cover.trait', 'tried.cover.questions', 'tried.cover.keys', 'tried.cover.error']}
        >
          {traits.list.map(({ id, name }) => {
            const own = covered.find(({ trait }) => trait === id);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {own ? (
                  <>
                    <td>
                      <Trans
                        id="tried.cover.count"
                        values={{ questions: own.questions, sometimes: own.sometimes }}
                      />
                    </td>
                    <td>
                      <Trans id="tried.cover.keyed" values={{ high: own.high, low: own.low }} />
                    </td>
                    <td>
                      <span>{`± ${String(Math.round(own.standardError))}`}</span>
                    </td>
                  </>
                ) : (
                  <td colSpan={3}>
                    <Trans id="tried.cover.never" />
                  </td>
                )}
              </tr>
            );
          })}
        </WideTable>
      </figcaption>
    </figure>
  );
}
