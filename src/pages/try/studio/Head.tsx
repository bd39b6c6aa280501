import { Link, useNavigate } from 'react-router-dom';
import { Brand } from '../../../components/Brand';
import { Icon } from '../../../components/icon/Icon';
import { Trans, useLingui } from '../../../i18n/react';
import { paths } from '../../../paths';
import { textOf, type Doc } from '../../../content/draft/doc';
import type { Drafts } from '../draft/drafts';
import type { Taken } from '../../text-quiz';
import type { Check } from '../use-check';
import { REDO, UNDO } from './icons';
import { PARTS, type Part } from './parts';
import styles from './Head.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly drafts: Drafts;
  readonly check: Check;
  readonly part: Part;
  /** undefined: the text cannot be read, so that only the text is there. */
  readonly doc: Doc | undefined;
  readonly tried: Taken | undefined;
}

/** The studio's head: which quiz this is, its parts, and what takes a change back. */
export function Head({ drafts, check, part, doc, tried }: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const title = doc && textOf(doc.quiz['title']).trim();
  const counts: Partial<Record<Part, number>> = {
    questions: doc?.items.length ?? 0,
    outcomes: doc?.outcomes.length ?? 0,
  };
  const undone = drafts.past.at(-1)?.name;
  const redone = drafts.future[0]?.name;
  return (
    <header className={styles.head}>
      <Link to={paths.home} className={styles.brand} aria-label={i18n._('studio.home')}>
        <Brand />
      </Link>
      <div className={styles.name}>
        <h1>{title === '' || title === undefined ? <Trans id="studio.untitled" /> : title}</h1>
        <p>
          <button
            type="button"
            onClick={() => {
              drafts.close();
              // The sheet has an address of its own.
              void navigate(paths.try);
            }}
          >
            <Trans id="studio.all" />
          </button>{' '}
          · <Trans id={drafts.kept ? 'studio.kept' : 'studio.notKept'} />
        </p>
      </div>
      <nav aria-label={i18n._('studio.parts')} className={styles.parts}>
        {PARTS.map((name) =>
          doc || name === 'text' ? (
            <Link
              key={name}
              to={`#${name}`}
              replace
              aria-current={name === part ? 'page' : undefined}
              data-wrong={(name === 'check' && !check.checking && !tried) || undefined}
            >
              <Trans id={`studio.part.${name}`} />{' '}
              {counts[name] !== undefined && counts[name] > 0 && <small>{counts[name]}</small>}
              {name === 'check' && <Verdict check={check} tried={tried} />}
            </Link>
          ) : null,
        )}
      </nav>
      <div className={styles.undo}>
        <button type="button" disabled={!undone} title={undone && i18n._(undone.id)} onClick={drafts.undo}>
          <Icon drawing={UNDO} /> <Trans id="studio.undo" />
        </button>
        <button type="button" disabled={!redone} title={redone && i18n._(redone.id)} onClick={drafts.redo}>
          <Icon drawing={REDO} /> <Trans id="studio.redo" />
        </button>
      </div>
    </header>
  );
}

/** What the check has come to, beside its name. */
function Verdict({ check, tried }: Pick<Props, 'check' | 'tried'>) {
  if (check.checking || check.failed) return null;
  const mistakes = check.found?.problems.length ?? 0;
  const hints = check.advice.length;
  if (!tried)
    return <small>{mistakes > 0 && <Trans id="studio.toMend" values={{ count: mistakes }} />}</small>;
  return <small>{hints > 0 && <Trans id="studio.hints" values={{ count: hints }} />}</small>;
}
