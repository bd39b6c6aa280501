import { majorGroupOf } from '../../../careers/major-groups';
import type { Content } from '../../../content/content';
import { nextItem } from '../../../engine/path';
import { offersFor, type Offers } from '../../../engine/offers';
import { saidIn, saysNothing } from '../../../engine/said';
import type { Quiz } from '../../../engine/quiz';
import { paths } from '../../../paths';
import { assess } from '../../../result/assess';
import { families } from '../../../result/families';
import type { Sessions } from '../../../session/sessions';
import type { Found } from '../counts/count';
import type { TakenQuiz } from './visit';

/** How many of the best careers are counted. */
const COUNTED = 3;

interface Begun {
  readonly quiz: Quiz;
  /** In milliseconds of the visit's clock. */
  readonly from: number;
  done?: { readonly at: number; found: Found; readonly asked: Set<string> };
}

/** Follows a visitor from page to page, to know at the end which quizzes were taken. It is dropped with the visit. */
export interface Follower {
  /** The visitor is now at this address within the site. */
  at(pathname: string): Promise<void>;
  /** The visitor opened an offer. */
  readonly asked: (offer: string) => void;
  taken(): readonly TakenQuiz[];
}

const NOTHING: Found = { careers: [] };

/** `now` in milliseconds, `offers` those of the booth. Only counts leave it; the answers stay where they are. */
export function followVisitor(
  content: Content,
  sessions: Sessions,
  now: () => number,
  offers?: Offers,
): Follower {
  const begun = new Map<string, Begun>();
  let last: Begun | undefined;
  const sessionOf = (quiz: Quiz) => sessions.of(quiz).getState().session;

  async function foundIn({ quiz }: Begun): Promise<Found> {
    const careers = await content.careers();
    const traits = content.traitNames.ids;
    const { session, times } = sessions.of(quiz).getState();
    const said = saidIn(quiz, session, traits);
    // A count is of careers.
    if (saysNothing(said) || quiz.outcomes) return NOTHING;
    const { shown, tiedCount } = assess({ quiz, ...said, session, times }, careers);
    const [family] = families(shown, tiedCount, careers).families;
    const first = shown.slice(0, COUNTED).map(({ soc }) => soc);
    const leading = offers && offersFor(offers, first).map(({ offer }) => offer.id);
    return {
      careers: first,
      topics: said.picks?.picked ?? [],
      family: family?.topic === '' ? undefined : family?.topic,
      offers: leading ?? [],
      unmet: leading?.length === 0 ? majorGroupOf(first[0] ?? '') : undefined,
    };
  }

  return {
    async at(pathname) {
      const from = now();
      const id = quizAt(pathname);
      if (id !== undefined) {
        const quiz = await content.quiz(id).catch(() => undefined);
        if (!quiz) return;
        last = begun.get(id) ?? { quiz, from };
        begun.set(id, last);
      } else if (pathname === paths.results && last && !last.done && isComplete(last.quiz)) {
        const done: NonNullable<Begun['done']> = { at: from, found: NOTHING, asked: new Set() };
        last.done = done;
        done.found = await foundIn(last).catch(() => NOTHING);
      }
    },
    asked: (offer) => void last?.done?.asked.add(offer),
    taken: () =>
      [...begun.values()].flatMap(({ quiz, from, done }) =>
        sessionOf(quiz).responses.size === 0
          ? []
          : {
              quiz: quiz.id,
              finished: done !== undefined,
              progress: done
                ? 1
                : Math.min(1, sessionOf(quiz).responses.size / (quiz.flow.maxItems ?? quiz.items.length)),
              seconds: Math.round(((done?.at ?? now()) - from) / 1000),
              ...(done?.found ?? NOTHING),
              asked: [...(done?.asked ?? [])],
            },
      ),
  };

  /** The results can be looked at before the end; then the quiz is not finished. In an adaptive quiz only the site knows. */
  function isComplete(quiz: Quiz): boolean {
    return quiz.flow.order === 'adaptive' || nextItem(quiz, sessionOf(quiz)) === undefined;
  }
}

function quizAt(pathname: string): string | undefined {
  const start = paths.quiz('');
  return pathname.startsWith(start) ? pathname.slice(start.length) : undefined;
}
