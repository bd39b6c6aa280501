import { Select, TextField } from '../../../../components/Field';
import { useLingui } from '../../../../i18n/react';
import { textOf } from '../../../../content/draft/doc';
import { useStudio } from '../../studio/studio';
import { answersOf, traitsAsked, type Askable } from './askable';
import type { Clause } from './clauses';
import styles from './When.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly clause: Clause;
  readonly earlier: readonly Askable[];
  readonly onChange: (clause: Clause) => void;
}

/** One clause of a condition's sentence: which question or score, and how it has to stand. */
export function ClauseForm({ clause, earlier, onChange }: Props) {
  const { traits } = useStudio();
  const { i18n } = useLingui();
  const subject = 'trait' in clause ? `trait ${clause.trait}` : `item ${clause.item}`;
  const asked = 'item' in clause ? earlier.find(({ id }) => id === clause.item) : undefined;
  const offered = asked ? answersOf(asked.item, traits.topics) : [];
  // What the clause says and the question does not offer stands there as it is written.
  const strange =
    'answers' in clause ? clause.answers.filter((own) => !offered.some(({ value }) => value === own)) : [];
  const answers = [...offered, ...strange.map((value) => ({ value, words: String(value) }))];
  const asks = traitsAsked(earlier);
  const scored = traits.list.filter(({ id }) => asks.has(id) || ('trait' in clause && clause.trait === id));
  const about = (value: string) => {
    const [kind] = value.split(' ');
    const id = value.slice(value.indexOf(' ') + 1);
    if (kind === 'trait') return onChange({ trait: id, verb: 'above', score: 60 });
    const item = earlier.find((known) => known.id === id)?.item;
    const [first] = item ? answersOf(item, traits.topics) : [];
    onChange(first ? { item: id, verb: 'is', answers: [first.value] } : { item: id, verb: 'answered' });
  };
  return (
    <span className={styles.clause}>
      <Select
        value={subject}
        aria-label={i18n._('studio.clause.about')}
        onChange={(event) => about(event.target.value)}
      >
        {'item' in clause && !asked && <option value={subject}>{clause.item}</option>}
        {earlier.map(({ id, at, item }) => (
          <option key={id} value={`item ${id}`}>
            {`${String(at + 1)}. ${textOf(item['prompt'])}`}
          </option>
        ))}
        {scored.length > 0 && (
          <optgroup label={i18n._('studio.clause.scores')}>
            {scored.map(({ id, name }) => (
              <option key={id} value={`trait ${id}`}>
                {i18n._('studio.clause.score', { name })}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
      {'trait' in clause ? (
        <>
          <Select
            value={clause.verb}
            aria-label={i18n._('studio.clause.verb')}
            onChange={(event) => onChange({ ...clause, verb: event.target.value as 'above' | 'below' })}
          >
            <option value="above">{i18n._('studio.verb.above')}</option>
            <option value="below">{i18n._('studio.verb.below')}</option>
          </Select>
          <TextField
            type="number"
            min={0}
            max={100}
            value={clause.score}
            aria-label={i18n._('studio.clause.points')}
            onChange={({ target }) =>
              onChange({ ...clause, score: Math.min(100, Math.max(0, target.valueAsNumber || 0)) })
            }
          />
        </>
      ) : (
        <>
          <Select
            value={clause.verb}
            aria-label={i18n._('studio.clause.verb')}
            onChange={({ target }) => {
              const { item } = clause;
              const said =
                'answers' in clause ? clause.answers : answers.slice(0, 1).map(({ value }) => value);
              onChange(
                target.value === 'is' || target.value === 'isNot'
                  ? { item, verb: target.value, answers: said }
                  : { item, verb: target.value as 'answered' | 'skipped' },
              );
            }}
          >
            {answers.length > 0 && <option value="is">{i18n._('studio.verb.is')}</option>}
            {answers.length > 0 && <option value="isNot">{i18n._('studio.verb.isNot')}</option>}
            <option value="answered">{i18n._('studio.verb.answered')}</option>
            <option value="skipped">{i18n._('studio.verb.skipped')}</option>
          </Select>
          {'answers' in clause && (
            <span className={styles.answers} role="group" aria-label={i18n._('studio.clause.answers')}>
              {answers.map(({ value, words }) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    checked={clause.answers.includes(value)}
                    onChange={() => {
                      const next = answers
                        .map((answer) => answer.value)
                        .filter((own) => (own === value) !== clause.answers.includes(own));
                      // A condition names an answer at least.
                      if (next.length > 0) onChange({ ...clause, answers: next });
                    }}
                  />
                  <span>{words}</span>
                </label>
              ))}
            </span>
          )}
        </>
      )}
    </span>
  );
}
