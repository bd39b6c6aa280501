import { pathOf } from '../../engine/path';
import type { Item, Quiz, Response } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { AskedItem } from './tried';

/** How many of some sessions were shown each item, and how many gave each answer. */
export function askedIn(quiz: Quiz, sessions: readonly Session[]): readonly AskedItem[] {
  const counts = new Map(
    quiz.items.map((item) => [
      item.id,
      { seen: 0, skipped: 0, answers: new Map(answersOf(item).map((answer) => [answer, 0])) },
    ]),
  );
  for (const session of sessions) {
    for (const item of pathOf(quiz, session)) {
      const count = counts.get(item.id);
      if (!count) continue;
      const response = session.responses.get(item.id) ?? null;
      count.seen += 1;
      if (response === null) count.skipped += 1;
      else
        for (const answer of givenIn(item, response))
          count.answers.set(answer, (count.answers.get(answer) ?? 0) + 1);
    }
  }
  return [...counts].map(([id, { seen, skipped, answers }]) => ({
    ...{ id, seen, skipped, answers: Object.fromEntries(answers) },
  }));
}

function answersOf(item: Item): readonly string[] {
  if (item.type === 'agree') return ['1', '2', '3', '4', '5'];
  return item.type === 'slider' ? ['0', '25', '50', '75', '100'] : item.options.map(({ id }) => id);
}

function givenIn(item: Item, response: NonNullable<Response>): readonly string[] {
  if (item.type === 'agree') return [String(response)];
  if (item.type === 'slider') return [String(25 * Math.round((response as number) / 25))];
  const chosen = [response as string | readonly string[]].flat();
  return item.type === 'rank' ? chosen.slice(0, 1) : chosen;
}
