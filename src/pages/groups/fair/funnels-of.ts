import type { Report, SeenQuiz } from '../../../modes/kiosk/counts/report';

interface Sum {
  /** Null where it is hidden on each day. */
  readonly count: number | null;
  /** It is hidden on some day, or was nobody's. */
  readonly more: boolean;
}

/** How a quiz went on all days together. */
export interface Funnel {
  /** Null for those that are told together. */
  readonly quiz: string | null;
  /** Which those are. */
  readonly among: readonly string[];
  readonly started: Sum;
  readonly finished: Sum;
  readonly left: Sum;
}

/** Each quiz, most begun first, and at last those that are told together. Sums of what is shown, of nothing else. */
export function funnelsOf({ days }: Report): readonly Funnel[] {
  const apart = days.map(({ quizzes }) => quizzes.filter((quiz) => quiz.quizzes.length === 1));
  const together = days.flatMap(({ quizzes }) => quizzes.filter((quiz) => quiz.quizzes.length > 1));
  const names = [...new Set(apart.flatMap((day) => day.flatMap(({ quizzes }) => quizzes)))];
  const funnels = names.map((quiz) =>
    funnelOf(
      quiz,
      apart.map((day) => day.find(({ quizzes }) => quizzes[0] === quiz)),
    ),
  );
  funnels.sort((one, other) => (other.started.count ?? 0) - (one.started.count ?? 0));
  return together.length === 0 ? funnels : [...funnels, funnelOf(null, together)];
}

function funnelOf(quiz: string | null, on: readonly (SeenQuiz | undefined)[]): Funnel {
  const sum = (of: 'started' | 'finished' | 'left'): Sum => {
    const counts = on.map((day) => day?.[of] ?? null);
    const shown = counts.filter((count) => count !== null);
    return {
      count: shown.length === 0 ? null : shown.reduce((all, count) => all + count, 0),
      more: shown.length > 0 && shown.length < counts.length,
    };
  };
  const among = [...new Set(on.flatMap((day) => day?.quizzes ?? []))];
  return { quiz, among, started: sum('started'), finished: sum('finished'), left: sum('left') };
}
