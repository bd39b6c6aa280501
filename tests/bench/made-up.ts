import { randomFrom } from '../../src/engine/asking/random';
import type { Item, Quiz, Response } from '../../src/engine/quiz';
import { newSession, respond, type Session } from '../../src/engine/session';

/** A quiz file of so many items, of several types, one in five under a condition. */
export function quizText(id: string, size: number, traits: readonly string[]): string {
  const items = Array.from({ length: size }, (_, i) => {
    const [trait, other] = [traits[i % traits.length] ?? '', traits[(i + 7) % traits.length] ?? ''];
    const own = { id: `item-${String(i)}`, prompt: `What number ${String(i)} asks of a person is this.` };
    const showIf = i % 5 === 4 ? { showIf: { item: 'item-0', anyOf: [1, 2, 3] } } : {};
    if (i % 3 > 0) return { ...own, type: 'agree', measures: { [trait]: i % 2 === 0 ? 1 : -1 }, ...showIf };
    const options = [0, 30, 70, 100].map((value) => ({
      ...{ id: `option-${String(value)}`, label: `An answer worth ${String(value)}` },
      evidence: { [trait]: value, [other]: 100 - value },
    }));
    return i === 0
      ? { ...own, type: 'agree', measures: { [trait]: 1 } }
      : { ...own, type: 'single', options, ...showIf };
  });
  const quiz = { id, version: 1, title: 'Long', summary: 'A long quiz', minutes: 20, pool: 'all' };
  return JSON.stringify({ ...quiz, flow: { order: 'fixed' }, items }, null, 2);
}

/** A quiz of so many five-point items over the traits in turn, half of them reverse-keyed. */
export function agreeQuiz(size: number, traits: readonly string[]): Quiz {
  const items = Array.from({ length: size }, (_, i): Item => ({
    ...{ id: `item-${String(i)}`, type: 'agree', prompt: `Statement ${String(i)}` },
    measures: { [traits[i % traits.length] ?? '']: i % 2 === 0 ? 1 : -1 },
  }));
  return {
    ...{ id: 'made-up', version: 1, title: 'Made up', summary: 'Of five-point items', minutes: 5 },
    ...{ pool: 'all', flow: { order: 'fixed' }, items },
  };
}

/** People who answer every item of such a quiz at random. */
export function people(quiz: Quiz, many: number): readonly Session[] {
  const chance = randomFrom(1);
  return Array.from({ length: many }, () =>
    quiz.items.reduce((session, item) => {
      const response: Response = 1 + Math.floor(chance() * 5);
      return respond(session, item, response);
    }, newSession(quiz)),
  );
}
