import { useMemo } from 'react';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { PRINT } from '../../../components/icon/take-drawings';
import { Notice } from '../../../components/Notice';
import { saveFile } from '../../../components/save-file';
import { Trans } from '../../../i18n/react';
import { addFiles, type CountsFile } from '../../../modes/kiosk/counts/add-files';
import { reportCsv } from '../../../modes/kiosk/counts/report-csv';
import { shownReport } from '../../../modes/kiosk/counts/report';
import { DayTable } from './DayTable';
import { Figures } from './Figures';
import { Funnels } from './Funnels';
import { Hours } from './Hours';
import { Invite } from './Invite';
import { offerTitles } from './offer-titles';
import { Stands } from './Stands';
import { ToldFiles } from './ToldFiles';
import { useTitles } from './use-titles';
import styles from './FairReport.module.css';
import 'virtual:fitpath/messages/fair';

const SAVE = 'M6 3h8l4.5 4.500V21H6zM14 3v4.500h4.5';

/**
 * What the booths of a fair counted, added up, from the exact files that they saved; a file of the fair's offers among them says what
 * these are called. Small numbers are hidden after adding, and nothing is drawn, printed or saved that `shownReport` does not give.
 */
export function FairReport({ texts }: { readonly texts: readonly CountsFile[] }) {
  const { added, report, offers } = useMemo(() => {
    const named = texts.map((file) => ({ file, titles: offerTitles(file.text) }));
    const files = addFiles(named.filter(({ titles }) => !titles).map(({ file }) => file));
    const all = new Map(named.flatMap(({ titles }) => [...(titles ?? [])]));
    return { added: files, report: shownReport(files.booths), offers: all };
  }, [texts]);
  const titles = useTitles(offers);
  const [first] = report.days;
  if (!first)
    return (
      <>
        <ToldFiles told={added.told} />
        <Notice title={<Trans id="fair.few" />}>
          <Trans id="fair.few.text" />
        </Notice>
      </>
    );
  const save = () => saveFile(`fitpath-fair-${first.day}.csv`, reportCsv(report, titles), 'text/csv');
  return (
    <div className={styles.report}>
      <div className={styles.got}>
        <p role="status">
          <b>
            <Trans id="fair.read" values={{ files: added.taken.length, booths: report.booths.length }} />
          </b>{' '}
          <Trans id="fair.kept" />
        </p>
        <div className={styles.actions}>
          <Button look="quiet" onClick={save}>
            <Icon drawing={SAVE} /> <Trans id="fair.save" />
          </Button>
          <Button look="quiet" onClick={() => window.print()}>
            <Icon drawing={PRINT} /> <Trans id="fair.print" />
          </Button>
        </div>
        <ToldFiles told={added.told} />
      </div>
      {report.daysLeftOut.length > 0 && (
        <p>
          <Trans id="fair.daysLeftOut" values={{ count: report.daysLeftOut.length }} />
        </p>
      )}
      <Figures report={report} />
      <Hours report={report} />
      <Funnels report={report} quizTitle={titles.quiz} />
      <div className={styles.two}>
        <DayTable list="topic" report={report} titles={titles} />
        <DayTable list="family" report={report} titles={titles} />
      </div>
      <div className={styles.two}>
        <Stands report={report} titles={titles} />
        <DayTable list="career" report={report} titles={titles} />
      </div>
      <Invite report={report} titles={titles} />
      <p className={styles.foot}>
        <Trans id="fair.hiddenText" />
      </p>
    </div>
  );
}
