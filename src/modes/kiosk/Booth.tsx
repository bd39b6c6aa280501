import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactElement } from 'react';
import { i18n } from '../../i18n/i18n';
import type { TraitNames } from '../../engine/traits';
import { Attract } from './attract/Attract';
import styles from './Booth.module.css';
import { language } from '../../i18n/language';
import { goBackTo } from './languages';
import type { Note } from './notes';
import type { KioskOptions } from './options';
import type { Scene } from './attract/scenes';
import { useLockdown } from './use-lockdown';
import { useBoothSize } from './use-size';
import { useWakeLock } from './use-wake-lock';
import type { EndReason, TakenQuiz, VisitFacts } from './visit/visit';
import 'virtual:fitpath/messages/kiosk';

export interface VisitProps {
  /** The visit is over: everything of it is to be dropped. */
  readonly onEnd: (reason: EndReason, taken: readonly TakenQuiz[]) => void;
  /** Told what Back means now, and null when it means nothing any more. */
  readonly onBackMeans: (back: (() => void) | null) => void;
}

interface Props {
  readonly options: KioskOptions;
  /** What the staff should mend before the fair. */
  readonly notes: readonly Note[];
  /** Visitors can take their result along on their phones. */
  readonly takesAlong: boolean;
  readonly scenes: readonly Scene[];
  readonly traits: TraitNames;
  /** One visitor's site, made anew for each of them. */
  readonly Visit: ComponentType<VisitProps>;
  /** What the staff find in the corner, on every screen; they may take the booth from whoever is at it. */
  readonly corner?: (take: () => void) => ReactElement;
  /** A visit has been wiped; this much is left of it. */
  readonly onEnd?: (facts: VisitFacts) => void;
  /** Whether nobody is at the booth now, so that a new version of the site may be taken. */
  readonly onFree?: (free: boolean) => void;
  /** Opens the page of another language, where a visit begins at once; resolves to false where it cannot be had. */
  readonly onLanguage?: (language: string) => Promise<boolean>;
  /** The language of the page that sent a visitor here: to it the booth goes back when the visit ends. */
  readonly sentFrom?: string | undefined;
}

/** A booth: the picture that invites people, one visitor after the other, and nothing left between them. */
export function Booth(props: Props) {
  const { options, notes, takesAlong, scenes, traits, Visit, corner, onEnd, onFree, onLanguage, sentFrom } =
    props;
  // Visits are numbered, so that no two of them share anything.
  const [visit, setVisit] = useState<number | null>(sentFrom === undefined ? null : 0);
  const count = useRef(0);
  const back = useRef<(() => void) | null>(null);
  const free = visit === null;

  useBoothSize();
  useWakeLock();
  useLockdown(() => back.current?.());
  useEffect(() => onFree?.(free), [free, onFree]);
  useEffect(() => {
    if (free) leaveNoTrace();
    document.getElementById('root')?.setAttribute('data-ready', '');
  }, [free]);

  const begin = useCallback(
    (chosen: string = language) => {
      const here = () => {
        count.current += 1;
        setVisit(count.current);
      };
      if (chosen === language) here();
      // Who cannot have their language gets the booth's own rather than nothing.
      else void onLanguage?.(chosen).then((opened) => opened || here());
    },
    [onLanguage],
  );
  const onBackMeans = useCallback((means: (() => void) | null) => {
    back.current = means;
  }, []);
  const end = useCallback(
    (reason: EndReason, quizzes: readonly TakenQuiz[]) => {
      onEnd?.({ reason, quizzes });
      if (sentFrom === undefined) setVisit(null);
      else goBackTo(sentFrom);
    },
    [onEnd, sentFrom],
  );
  const take = () => {
    if (!free) end('staff', []);
  };

  return (
    <div className={styles.booth}>
      {visit === null ? (
        <Attract {...{ options, notes, takesAlong, scenes, traits }} onBegin={begin} />
      ) : (
        <Visit key={visit} onEnd={end} onBackMeans={onBackMeans} />
      )}
      {corner?.(take)}
    </div>
  );
}

/** What a visit may have left on the page outside of what is drawn. */
function leaveNoTrace(): void {
  document.title = i18n._('kiosk.head.title');
  window.getSelection()?.removeAllRanges();
  // The browser's list of what was fetched names the careers that somebody looked at.
  performance.clearResourceTimings();
  window.scrollTo(0, 0);
}
