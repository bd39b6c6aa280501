import { releaseName } from '../../components/career/publication-words';
import { useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { Link, useHref } from 'react-router-dom';
import { careerAt, type Careers } from '../../careers/career';
import { positionsOf } from '../../careers/positions';
import type { Prospects } from '../../careers/prospects';
import { CompareTable } from './CompareTable';
import { CopyLink } from './CopyLink';
import { Flower } from '../../components/flower/Flower';
import type { Traits } from '../../engine/traits';
import { paths } from '../../paths';
import styles from './SideBySide.module.css';
import { InWords } from './InWords';
import { Plate } from './Plate';
import { Slots, type Chosen } from './Slots';
import { linkRows } from './Links';
import { figureGroups } from './rows';
import { differing, traitRows } from './trait-rows';
import type { AllExtras } from './use-extras';
import type { OwnFit } from '../../result/use-own-fit';
import 'virtual:fitpath/messages/compare';

interface Props {
  /** All that can be chosen. */
  readonly listed: readonly string[];
  readonly chosen: Chosen;
  readonly careers: Careers;
  readonly traits: Traits;
  readonly grade: (row: number) => Prospects | null;
  readonly extras: AllExtras;
  readonly fit: OwnFit | undefined;
  /** They are let go by their leaves, not by another address. */
  readonly kept: boolean;
}

/** Careers in sentences, in one table, and in one picture. */
export function SideBySide({ listed, chosen, careers, traits, grade, extras, fit, kept }: Props) {
  const { i18n } = useLingui();
  const [all, setAll] = useState(false);
  const { socs, narrow } = chosen;
  const link = useHref(paths.compare(socs));
  const rows = socs.flatMap((soc) => careers.row(soc) ?? []);
  const columns = rows.map((row) => {
    const career = careerAt(careers, row);
    return {
      career,
      prospects: grade(row),
      match: fit?.matches.get(row),
      extras: extras.get(career.soc),
    };
  });
  const shown = columns.map(({ career }) => career);
  const only = all || shown.length < 2 ? traits.ids : differing(shown, traits);
  return (
    <>
      <Slots
        chosen={chosen}
        listed={listed.flatMap((soc) => {
          const name = careers.name[careers.row(soc) ?? -1];
          return name === undefined ? [] : [{ soc, name }];
        })}
      />
      {shown.length > 1 && <InWords careers={shown} dataset={careers} traits={traits} />}
      <p className={styles.paper}>
        <Trans id="compare.paper" values={{ address: new URL(link, window.location.href).href }} />
      </p>
      <CompareTable
        narrow={narrow}
        columns={shown.map((career) => ({
          soc: career.soc,
          name: career.name,
          line: career.line,
          without: kept ? undefined : paths.compare(listed.filter((soc) => soc !== career.soc)),
          flower: (
            <Flower
              traits={traits}
              profile={fit?.profile}
              career={positionsOf(career)}
              level="bloom"
              title={i18n._(fit ? 'compare.flowerYou' : 'compare.flower', { title: career.name })}
            />
          ),
        }))}
        groups={[
          ...figureGroups(i18n, columns, careers),
          traitRows(i18n, shown, only, traits, fit?.profile),
          linkRows(i18n, columns),
        ]}
      />
      <p className={styles.source}>
        <Trans id="compare.marks" />{' '}
        <Trans
          id="compare.sources"
          values={{
            pay: releaseName(careers.tables.wages.release),
            jobs: careers.tables.jobs.year,
            growth: careers.tables.projections.year,
          }}
        />{' '}
        <Link to={paths.methodology}>
          <Trans id="compare.rules" />
        </Link>
      </p>
      {shown.length > 1 && (
        <Plate careers={shown} traits={traits} profile={fit?.profile} only={only} all={all} onAll={setAll} />
      )}
      <CopyLink link={link} />
    </>
  );
}
