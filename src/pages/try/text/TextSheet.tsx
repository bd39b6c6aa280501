import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import type { Problem } from '../../../content/check/problem';
import { saidOf } from '../said';
import styles from './Text.module.css';
import 'virtual:fitpath/messages/try';

interface Props {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly problems: readonly Problem[];
}

/** The text with its line numbers, and below it where the caret stands. */
export function TextSheet({ area, text, onType, problems }: Props) {
  const { i18n } = useLingui();
  const lines = useRef<HTMLPreElement>(null);
  const shown = useRef(text);
  // What was changed by a mend or taken back is where the eyes go; the browser would put the caret at the end.
  useLayoutEffect(() => {
    const { current } = area;
    const before = shown.current;
    shown.current = text;
    if (!current || document.activeElement !== current || before === text) return;
    const end = Math.max(0, text.length - sameEnd(before, text));
    current.setSelectionRange(end, end);
  }, [area, text]);
  return (
    <>
      <div className={styles.sheet}>
        <pre ref={lines} className={styles.lines} aria-hidden="true">
          {lineNumbers(text)}
        </pre>
        <textarea
          ref={area}
          className={styles.area}
          aria-labelledby="try-text"
          aria-describedby="try-place"
          value={text}
          onChange={({ target }) => {
            // The caret stands where it was typed.
            shown.current = target.value;
            onType(target.value);
          }}
          onScroll={(event) => {
            if (lines.current) lines.current.scrollTop = event.currentTarget.scrollTop;
          }}
          placeholder={i18n._('try.placeholder')}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
        />
      </div>
      <Caret area={area} problems={problems} />
    </>
  );
}

/** Beyond these many lines the margin stays empty. */
const MOST_LINES = 20_000;

/** 1, 2, 3, … below each other, as many as the text has lines. */
function lineNumbers(text: string): string {
  const count = text.split('\n').length;
  return count > MOST_LINES ? '' : Array.from({ length: count }, (_, at) => at + 1).join('\n');
}

/** How many signs two texts end alike. */
function sameEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same;
}

/** The line and column of the caret, by which the problems count, and what is wrong in this line. */
function Caret({ area, problems }: Pick<Props, 'area' | 'problems'>) {
  const [place, setPlace] = useState({ line: 1, column: 1 });
  useEffect(() => {
    const read = () => {
      const text = area.current;
      if (!text || document.activeElement !== text) return;
      const before = text.value.slice(0, text.selectionStart).split('\n');
      setPlace({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [area]);
  return (
    <p id="try-place" className={styles.small}>
      <Trans id="try.place" values={place} />
      {problems
        .filter((problem) => problem.line === place.line)
        .map((problem, at) => (
          <span key={at} className={styles.refused} lang={saidOf(problem).lang}>
            {saidOf(problem).words}
          </span>
        ))}
    </p>
  );
}

/** Moves the caret to a problem's place, selects what follows of the line, and brings it into sight. */
export function goTo(area: HTMLTextAreaElement, { line, column }: Problem): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(Math.min(start + column - 1, end), end, 'backward');
  const height = Number.parseFloat(getComputedStyle(area).lineHeight) || 20;
  area.scrollTop = Math.max(0, (line - 4) * height);
  area.scrollLeft = 0;
  area.scrollIntoView({ block: 'nearest' });
}
