import { Button } from '../../../../components/Button';
import { Icon } from '../../../../components/icon/Icon';
import { Select } from '../../../../components/Field';
import { Trans, useLingui } from '../../../../i18n/react';
import { put } from '../../../../content/draft/edit';
import { PLUS } from '../../studio/icons';
import { useStudio } from '../../studio/studio';
import { answersOf, askable } from './askable';
import { ClauseForm } from './ClauseForm';
import { conditionOf, sentenceOf, type Clause, type Sentence } from './clauses';
import { TakeAway } from '../../studio/TakeAway';
import styles from './When.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  /** The condition looks at items before this one. */
  readonly at: number;
  readonly path: (string | number)[];
  readonly condition: unknown;
  /** What the sentence is about: when a question is asked, or for whom an outcome is. */
  readonly about?: 'asked' | 'outcome';
}

/** A condition as a sentence with choices in it: "Ask this only if question 4 is “yes”". */
export function When({ at, path, condition, about = 'asked' }: Props) {
  const { doc, traits, bank, edit } = useStudio();
  const { i18n } = useLingui();
  const earlier = askable(doc, bank, at);
  const sentence = condition === undefined ? ({ join: 'all', clauses: [] } as const) : sentenceOf(condition);
  const set = (next: Sentence) =>
    edit((text) => put(text, path, conditionOf(next)), { id: 'studio.step.when', typing: path.join() });
  const [first] = earlier;
  const blank = (): Clause | undefined => {
    const last = earlier.at(-1) ?? first;
    if (!last) return undefined;
    const [answer] = answersOf(last.item, traits.topics);
    return answer
      ? { item: last.id, verb: 'is', answers: [answer.value] }
      : { item: last.id, verb: 'answered' };
  };
  const add = () => {
    const clause = blank();
    if (clause && sentence) set({ ...sentence, clauses: [...sentence.clauses, clause] });
  };
  return (
    <section className={styles.when}>
      <h3>
        <Trans id={`studio.when.${about}`} />
      </h3>
      {sentence === undefined ? (
        <p className={styles.soft}>
          <Trans id="studio.when.deep" />{' '}
          <Button
            look="text"
            onClick={() => edit((text) => put(text, path, undefined), { id: 'studio.step.when' })}
          >
            <Trans id="studio.when.clear" />
          </Button>
        </p>
      ) : sentence.clauses.length === 0 ? (
        <p>
          <Trans id={`studio.always.${about}`} />{' '}
          {first && (
            <Button look="text" onClick={add}>
              <Trans id="studio.when.only" />
            </Button>
          )}
        </p>
      ) : (
        <>
          <p>
            <Trans id={`studio.only.${about}`} />{' '}
            {sentence.clauses.length > 1 && (
              <Select
                value={sentence.join}
                aria-label={i18n._('studio.join')}
                onChange={(event) => set({ ...sentence, join: event.target.value as Sentence['join'] })}
              >
                <option value="all">{i18n._('studio.join.all')}</option>
                <option value="any">{i18n._('studio.join.any')}</option>
              </Select>
            )}
          </p>
          <ul>
            {sentence.clauses.map((clause, place) => (
              <li key={place}>
                <ClauseForm
                  clause={clause}
                  earlier={earlier}
                  onChange={(next) => set({ ...sentence, clauses: sentence.clauses.with(place, next) })}
                />
                <TakeAway
                  name={i18n._('studio.clause')}
                  onClick={() => set({ ...sentence, clauses: sentence.clauses.toSpliced(place, 1) })}
                />
              </li>
            ))}
          </ul>
          <Button look="text" onClick={add}>
            <Icon drawing={PLUS} /> <Trans id="studio.clause.add" />
          </Button>
        </>
      )}
    </section>
  );
}
