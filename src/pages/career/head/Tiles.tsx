import type { ReactNode } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import type { Career, Careers } from '../../../careers/career';
import type { Details } from '../../../careers/details';
import type { Figure } from '../../../careers/figure';
import { schoolingWords } from '../../../components/career/schooling-words';
import { formatChange } from '../../../i18n/format';
import { Source } from '../Part';
import { sourceLine } from '../source-line';
import { growthWords, roundPay } from './tile-words';
import styles from './Tiles.module.css';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

interface Props {
  readonly career: Career;
  readonly publication: Pick<Careers, 'educationLevels'>;
  readonly details: Details;
  /** What sets the work apart, in sentences, the most telling first. */
  readonly apart: readonly string[];
}

/** Pay, chances, schooling and the kind of work, in everyday words; the exact figures stand further down. */
export function Tiles({ career, publication, details, apart }: Props) {
  const { i18n } = useLingui();
  const { medianPay, growth, education } = career;
  const level = education && publication.educationLevels.indexOf(education.value);
  const [kind, ...more] = apart;
  const line = (
    id: 'pay' | 'chances' | 'schooling',
    table: Parameters<typeof sourceLine>[1],
    there: unknown,
  ) => (there === null ? [] : [`${i18n._(`tile.${id}`)}: ${sourceLine(details, table)}`]);
  const lines = [
    ...line('pay', 'wages', medianPay),
    ...line('chances', 'projections', growth),
    ...line('schooling', 'jobs', education),
  ];
  return (
    <>
      <dl className={styles.tiles}>
        <Tile
          term={<Trans id="tile.pay" />}
          figure={medianPay}
          text={
            medianPay &&
            i18n._(medianPay.atLeast ? 'tile.orMore' : 'tile.about', { pay: roundPay(medianPay) })
          }
          note={medianPay && i18n._(medianPay.unit === 'dollars-an-hour' ? 'tile.hourly' : 'tile.yearly')}
        />
        <Tile
          term={<Trans id="tile.chances" />}
          figure={growth}
          text={growth && growthWords(growth.value)}
          note={growth && i18n._('tile.growth', { growth: formatChange(growth.value) })}
        />
        <Tile
          term={<Trans id="tile.schooling" />}
          figure={education}
          text={level === null ? null : schoolingWords(level, career.apprenticeship)}
          note={education && i18n._('tile.usual')}
        />
        <div>
          <dt>
            <Trans id="tile.kind" />
          </dt>
          <dd>
            <b>{kind ?? i18n._('tile.average')}</b>
            {more[0] !== undefined && <span>{more[0]}</span>}
          </dd>
        </div>
      </dl>
      <Source>
        {lines.length > 0 && <span>{`${lines.join('; ')}.`}</span>} <Trans id="tile.kindSource" />
      </Source>
    </>
  );
}

function Tile({
  term,
  figure,
  text,
  note,
}: {
  readonly term: ReactNode;
  readonly figure: Figure<unknown> | null;
  /** The figure in words; null where none is published. */
  readonly text: string | null;
  readonly note: string | null;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <b>{text ?? <Trans id="figure.none" />}</b>
        {note !== null && <span>{note}</span>}
        {figure?.group && (
          <span>
            <Trans id="tile.group" values={{ group: figure.group.title }} />
          </span>
        )}
      </dd>
    </div>
  );
}
