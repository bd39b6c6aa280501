import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { Link } from 'react-router-dom';
import type { Careers } from '../../../careers/career';
import { ExternalLink } from '../../../components/external/ExternalLink';
import { Flower } from '../../../components/flower/Flower';
import type { Outcome } from '../../../engine/quiz';
import type { TraitId, TraitNames } from '../../../engine/traits';
import { paths } from '../../../paths';
import { figuresOf, type MatchReasons } from '../ranked/entry';
import { MatchFacts, MatchWhy } from '../ranked/MatchWords';
import styles from './OutcomeItem.module.css';
import 'virtual:fitpath/messages/outcomes';
import 'virtual:fitpath/messages/found';

interface Props {
  readonly outcome: Outcome;
  readonly why: MatchReasons;
  /** Where it stands, by trait. */
  readonly positions: Readonly<Record<TraitId, number>>;
  /** Its place among all; none where that order means little. */
  readonly place: number | undefined;
  readonly traits: TraitNames;
  /** Undefined where they did not come, or nothing needs them. */
  readonly careers: Careers | undefined;
}

/** An outcome of a quiz's own, in its author's words: what it is, why it fits, where it leads, where to read more. */
export function OutcomeItem({ outcome, why, positions, place, traits, careers }: Props) {
  const { title, text, link } = outcome;
  const { forPoles, againstPole, telling } = why;
  return (
    <>
      <Flower traits={traits} career={positions} only={telling} level="icon" title="" />
      <div className={styles.words}>
        <h3>{place === undefined ? title : `${place}. ${title}`}</h3>
        {text && <p className={styles.text}>{text}</p>}
        <p>
          {forPoles.length > 0 && <Told id="results.forPoles" values={{ poles: forPoles.join(', ') }} />}{' '}
          {againstPole && (
            <span className={styles.but}>
              <Trans id="results.againstPole" values={{ pole: againstPole }} />
            </span>
          )}
        </p>
        <MatchWhy entry={why} />
        {careers && outcome.careers && <LeadsTo socs={outcome.careers} careers={careers} />}
        {link && (
          <p className={styles.link}>
            <ExternalLink to={link} newTab>
              <Trans id="outcomes.link" values={{ host: hostOf(link) }} />
            </ExternalLink>
          </p>
        )}
      </div>
    </>
  );
}

/** The careers that an outcome names, with their pay and outlook. */
function LeadsTo({ socs, careers }: { readonly socs: readonly string[]; readonly careers: Careers }) {
  const rows = socs.flatMap((soc) => careers.row(soc) ?? []);
  if (rows.length === 0) return null;
  return (
    <>
      <h4>
        <Trans id="outcomes.leadsTo" />
      </h4>
      <ul className={styles.careers}>
        {rows.map((row) => {
          const figures = figuresOf(row, careers);
          return (
            <li key={row}>
              <Link to={paths.career(figures.career.soc)}>{figures.career.name}</Link>
              <MatchFacts entry={figures} years={careers.tables.projections.year} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function hostOf(link: string): string {
  return new URL(link).host.replace(/^www\./, '');
}
