import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { saveFile } from '../../../components/save-file';
import { Trans, useLingui } from '../../../i18n/react';
import { locale } from '../../../i18n/language';
import { profileOf } from '../../../engine/profile';
import type { Traits } from '../../../engine/traits';
import { strongestPetals, poleAt } from '../../../components/flower/strongest';
import type { MemberCareers } from '../../../result/group/group';
import type { Member } from '../../../result/group/read';
import { csvFile } from '../../../site/csv';
import { SAVE } from '../icons';
import { FIRST, studentRows } from './rows';
import styles from './ClassReport.module.css';
import tables from './Table.module.css';
import 'virtual:fitpath/messages/groups';

interface Props {
  readonly members: readonly Member[];
  readonly traits: Traits;
  readonly each: readonly (MemberCareers | undefined)[] | undefined;
  readonly topicName: (id: string) => string;
  readonly careerName: (soc: string) => string;
}

const list = new Intl.ListFormat(locale, { type: 'unit' });
const MOST_LETTERS = 60;

/** One row a student, for whoever has their links anyway. Names are typed, and gone with the page. */
export function Students({ members, traits, each, topicName, careerName }: Props) {
  const { i18n } = useLingui();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const nameOf = (code: string, at: number) => {
    const typed = names.get(code)?.trim() ?? '';
    return typed === '' ? i18n._('group.student', { number: at + 1 }) : typed;
  };
  const save = () =>
    saveFile(
      `${i18n._('group.file.students')}.csv`,
      csvFile(studentRows({ members, traits, each: each ?? [], nameOf, topicName, careerName })),
      'text/csv',
    );
  return (
    <details className={styles.students}>
      <summary>
        <Trans id="group.students" values={{ count: members.length }} />
      </summary>
      <p>
        <Trans id="group.students.text" />
      </p>
      {/* WCAG 2.1.1: what scrolls has to be reachable by keyboard. */}
      <div className={styles.scroll} role="region" aria-label={i18n._('group.students.table')} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              {(['name', 'quiz', 'traits', 'topics', 'careers'] as const).map((column) => (
                <th key={column} scope="col">
                  <Trans id={`group.students.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map(({ code, quiz, evidence, picks }, at) => (
              <tr key={code}>
                <th scope="row">
                  <input
                    type="text"
                    maxLength={MOST_LETTERS}
                    autoComplete="off"
                    aria-label={i18n._('group.student.name', { number: at + 1 })}
                    placeholder={i18n._('group.student', { number: at + 1 })}
                    value={names.get(code) ?? ''}
                    onChange={({ target }) => setNames(new Map([...names, [code, target.value]]))}
                  />
                </th>
                <td>{quiz.title}</td>
                <td>
                  {list.format(strongestPetals(profileOf(evidence)).map((petal) => poleAt(traits, petal)))}
                </td>
                <td>{list.format((picks?.picked ?? []).map(topicName))}</td>
                <td>{list.format((each?.[at]?.best ?? []).slice(0, FIRST).map(careerName))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button look="quiet" onClick={save}>
        <Icon drawing={SAVE} /> <Trans id="group.students.save" />
      </Button>
    </details>
  );
}
