import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Trans } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { saveFile } from '../../../components/save-file';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { paths } from '../../../paths';
import { fileName } from '../../../result/save-responses';
import { workOf } from '../../../session/study';
import { LIKINGS, studyRow, YEARS } from '../../../session/study-row';
import { csvFile } from '../../../site/csv';
import { useCareers } from '../../../site/use-careers';
import { OwnCareer } from './OwnCareer';
import { RowShown } from './RowShown';
import { Scale } from './Scale';
import styles from './StudyPart.module.css';
import { useDraft } from './use-draft';
import 'virtual:fitpath/messages/row';

interface Props {
  readonly quiz: Quiz;
  readonly session: Session;
}

type Said = 'missing' | 'saved' | 'handedIn' | 'handedInVisit' | 'forgotten';

/** Asks what somebody works at, whether they like it and for how long, and makes a row of a study of it. Nothing is sent. */
export default function StudyForm({ quiz, session }: Props) {
  const { draft, kept, change, forget, collected } = useDraft(quiz);
  const [month] = useState(() => new Date().toISOString().slice(0, 7));
  const [collects] = useState(() => collected.tables() !== undefined);
  const [said, setSaid] = useState<Said>();
  const careers = useCareers().value;
  const place = draft.soc === undefined ? undefined : careers?.row(draft.soc);
  const work = place === undefined ? undefined : workOf(draft);
  const row = work && studyRow(quiz, session, work, { id: draft.row, month });
  const tell = (changed: Parameters<typeof change>[0]) => {
    change(changed);
    setSaid(undefined);
  };
  const save = () => {
    if (row)
      saveFile(
        `fitpath-${fileName(quiz)}-${draft.row.slice(0, 8)}.csv`,
        csvFile([row.head, row.cells]),
        'text/csv',
      );
    setSaid(row ? 'saved' : 'missing');
  };
  const handIn = () => setSaid(row ? (collected.add(row) ? 'handedIn' : 'handedInVisit') : 'missing');
  return (
    <div className={styles.form}>
      <p>
        <Trans id="row.lead" />
      </p>
      <p>
        <Link to={paths.study}>
          <Trans id="row.how" />
        </Link>
      </p>
      <Scale
        legend={<Trans id="row.works" />}
        options={[
          { value: true, label: <Trans id="row.works.yes" /> },
          { value: false, label: <Trans id="row.works.no" /> },
        ]}
        value={draft.works}
        onChange={(works) => tell({ works })}
      />
      {draft.works === true && (
        <>
          <OwnCareer
            name={place === undefined ? undefined : careers?.name[place]}
            onPick={(soc) => tell({ soc })}
          />
          <Scale
            legend={<Trans id="row.likes" />}
            options={LIKINGS.map((value) => ({ value, label: <Trans id={`row.likes.${value}`} /> }))}
            value={draft.liking}
            onChange={(liking) => tell({ liking })}
          />
          <Scale
            legend={<Trans id="row.years" />}
            options={YEARS.map((value) => ({ value, label: <Trans id={`row.years.${value}`} /> }))}
            value={draft.years}
            onChange={(years) => tell({ years })}
          />
          {row && <RowShown row={row} />}
          {collects && (
            <p>
              <Trans id="row.collects" />
            </p>
          )}
          <p className={styles.ways}>
            {collects && (
              <Button onClick={handIn}>
                <Trans id="row.handIn" />
              </Button>
            )}
            <Button look={collects ? 'quiet' : 'primary'} onClick={save}>
              <Trans id="row.save" />
            </Button>
          </p>
        </>
      )}
      <p role="status">
        {draft.works === false ? <Trans id="row.noRow" /> : said && <Trans id={`row.${said}`} />}
      </p>
      {draft.works !== undefined && (
        <>
          <Button
            look="text"
            onClick={() => {
              forget();
              setSaid('forgotten');
            }}
          >
            <Trans id="row.forget" />
          </Button>
          <p className={styles.kept}>
            <Trans id={kept ? 'row.kept' : 'row.notKept'} />
          </p>
        </>
      )}
    </div>
  );
}
