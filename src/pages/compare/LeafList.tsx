import { useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { Link } from 'react-router-dom';
import type { Careers } from '../../careers/career';
import { KeepButton } from '../../components/career/KeepButton';
import { Button } from '../../components/Button';
import { paths } from '../../paths';
import type { OwnFit } from '../../result/use-own-fit';
import { fitWords } from '../../result/fit-words';
import { useLeaves } from '../../site/use-leaves';
import { Note } from './Note';
import styles from './LeafList.module.css';
import 'virtual:fitpath/messages/compare';

interface Props {
  readonly careers: Careers;
  readonly fit: OwnFit | undefined;
}

/** Every kept career with its note; one that is let go stays in its place, to be brought back, until the page is left. */
export function LeafList({ careers, fit }: Props) {
  const leaves = useLeaves((kept) => kept.leaves);
  const letGo = useLeaves((kept) => kept.letGo);
  const [seen, setSeen] = useState(() => leaves.map(({ soc }) => soc));
  const fresh = leaves.filter(({ soc }) => !seen.includes(soc)).map(({ soc }) => soc);
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  return (
    <>
      <ul className={styles.leaves}>
        {seen.map((soc) => {
          const row = careers.row(soc);
          const match = row === undefined ? undefined : fit?.matches.get(row);
          return (
            <Row
              key={soc}
              soc={soc}
              name={careers.name[row ?? -1] ?? soc}
              line={careers.line[row ?? -1]}
              note={leaves.find((leaf) => leaf.soc === soc)?.note}
              match={match}
            />
          );
        })}
      </ul>
      {leaves.length > 1 && (
        <Button look="text" onClick={() => leaves.forEach(({ soc }) => letGo(soc))}>
          <Trans id="compare.letAllGo" />
        </Button>
      )}
    </>
  );
}

interface RowProps {
  readonly soc: string;
  readonly name: string;
  /** What they do; undefined where no career has the code any longer. */
  readonly line: string | undefined;
  /** Undefined once it is let go. */
  readonly note: string | undefined;
  readonly match: Parameters<typeof fitWords>[1] | undefined;
}

function Row({ soc, name, line, note, match }: RowProps) {
  const { i18n } = useLingui();
  const keep = useLeaves((kept) => kept.keep);
  return (
    <li className={note === undefined ? styles.gone : undefined}>
      <h2>{line === undefined ? name : <Link to={paths.career(soc)}>{name}</Link>}</h2>
      <KeepButton soc={soc} name={name} />
      <p>{line ?? <Trans id="compare.unknown" />}</p>
      {match && <p className={styles.fit}>{fitWords(i18n, match)}</p>}
      <div role="status" className={styles.back}>
        {note === undefined && (
          <>
            <Trans id="compare.gone" />{' '}
            <button
              type="button"
              aria-label={i18n._('compare.undoNamed', { name })}
              onClick={() => void keep(soc)}
            >
              <Trans id="compare.undo" />
            </button>
          </>
        )}
      </div>
      {note !== undefined && <Note soc={soc} name={name} note={note} />}
    </li>
  );
}
