import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Problem } from '../../../content/check/problem';
import { withEdits, type Edit } from '../../../content/check/json/slip';
import type { Item } from '../../../engine/quiz';
import type { Traits } from '../../../engine/traits';
import type { Drafts } from '../draft/drafts';
import { readDoc, type Doc } from '../../../content/draft/doc';
import { arrive, type Taken } from '../../text-quiz';
import type { Check } from '../use-check';
import type { Files } from '../use-files';
import { OutcomesPart } from '../outcomes/OutcomesPart';
import { Questions, type Leaf } from '../questions/Questions';
import { TextPart } from '../text/TextPart';
import { CheckPart } from './CheckPart';
import { Head } from './Head';
import { partOf, spotOf, type Part } from './parts';
import { SharePart } from './SharePart';
import { StudioContext, type StudioState } from './studio';
import { useKeys } from './use-keys';
import styles from './Studio.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly drafts: Drafts;
  readonly files: Files;
  readonly check: Check;
  /** The quiz, as soon as nothing is wrong with the text. */
  readonly tried: Taken | undefined;
  readonly traits: Traits;
  readonly bank: readonly Item[];
  /** The part that was shown last, for who comes back without naming one. */
  readonly last: Part;
  readonly onPart: (part: Part) => void;
  /** The person has come back from the questions or the results. */
  readonly turned: boolean;
}

const NO_DOC: Doc = { quiz: {}, items: [], outcomes: [] };

/** Where a quiz is made: its questions and outcomes as forms, its text, what the check says, and ways to put it before people. */
export function Studio({ drafts, files, check, tried, traits, bank, last, onPart, turned }: Props) {
  const { text, change } = drafts;
  const doc = useDoc(text);
  const navigate = useNavigate();
  const { hash } = useLocation();
  const named = partOf(hash);
  useEffect(() => {
    if (named) onPart(named);
  }, [named, onPart]);
  // What cannot be read has no forms.
  const part: Part = doc ? (named ?? last) : 'text';
  const [at, setAt] = useState(-1);
  const [outcome, setOutcome] = useState<number>();
  const [leaf, setLeaf] = useState<Leaf>('list');
  const [place, setPlace] = useState<Problem>();
  useKeys(drafts);
  useEffect(() => {
    if (turned) arrive();
  }, [turned]);

  const problems = check.checking ? NONE : (check.found?.problems ?? NONE);
  const studio = useMemo<StudioState>(
    () => ({
      doc: doc ?? NO_DOC,
      ...{ traits, bank, problems },
      edit: change,
    }),
    [doc, traits, bank, problems, change],
  );
  const mend = (edits: readonly Edit[]) => {
    // Of a text that has changed since the places are others.
    if (!check.checking) drafts.write(withEdits(text, edits), { id: 'studio.step.mend' });
  };
  /** Leads to where a problem is mended: on its card, or in the text. */
  const goTo = (problem: Problem) => {
    const spot = doc && part !== 'text' ? spotOf(problem.path) : undefined;
    if (spot?.part === 'questions') {
      setAt(spot.at);
      setLeaf('form');
    }
    if (spot?.part === 'outcomes') setOutcome(spot.at);
    if (!spot) setPlace(problem);
    void navigate(`#${spot?.part ?? 'text'}`);
  };
  return (
    <StudioContext value={studio}>
      <div className={styles.studio} data-over={files.over || undefined}>
        <Head {...{ drafts, check, part, doc, tried }} />
        <main id="main" className={styles.main}>
          {part === 'questions' && (
            <Questions {...{ at, leaf, tried, mend }} onAt={setAt} onLeaf={setLeaf} drafts={drafts} />
          )}
          {part === 'outcomes' && <OutcomesPart at={outcome} onAt={setOutcome} mend={mend} />}
          {part === 'check' && <CheckPart {...{ check, tried, text, mend }} onGo={goTo} />}
          {part === 'text' && (
            <TextPart
              {...{ drafts, files, check, tried, place, mend }}
              unreadable={doc === undefined}
              onGo={setPlace}
            />
          )}
          {part === 'share' && <SharePart {...{ tried, text }} />}
        </main>
      </div>
    </StudioContext>
  );
}

const NONE: readonly Problem[] = [];

/** The draft as its forms see it; undefined while the text cannot be read. */
function useDoc(text: string): Doc | undefined {
  const [read, setRead] = useState(() => ({ text, doc: readDoc(text) }));
  if (read.text === text) return read.doc;
  const doc = readDoc(text, read.doc);
  setRead({ text, doc });
  return doc;
}
