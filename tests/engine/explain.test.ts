import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersAbout, reasons, sideOf, sideOfWork, weigh, type About } from '../../src/engine/explain';
import { match } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';
import { agree, answer, anyEvidence, CAREERS, profileFrom, quizOf, single, TRAITS } from './fixture';

const quiz = quizOf(
  agree('sit', { desk: 1 }),
  agree('bandage', { care: 1 }),
  single('order', { always: { organized: 95 }, never: { organized: 5 } }),
  agree('talk', { social: 1 }),
);

function explained(session: ReturnType<typeof answer>, soc: string) {
  const profile = profileFrom(quiz, session);
  const ranking = match(profile, CAREERS);
  const found = ranking.matches.find((own) => own.soc === soc)!;
  return reasons(found, ranking, profile, CAREERS, answersAbout(quiz, session));
}

describe('reasons', () => {
  const session = answer(quiz, { sit: 5, bandage: 1, order: 'always', talk: 3 });

  it('[M6] speak for a career on the side of the person, with the answers they come from', () => {
    const { for: pro, against } = explained(session, '11-0000.01');
    expect(against).toEqual([]);
    expect(pro.map(({ trait, you, work }) => [trait, you, work])).toEqual(
      expect.arrayContaining([
        ['desk', 'high', 'high'],
        ['care', 'low', 'low'],
        ['organized', 'high', 'high'],
      ]),
    );
    expect(pro.find((reason) => reason.trait === 'desk')!.answers).toEqual([
      { item: quiz.items[0], response: 5 },
    ]);
  });

  it('[M6] speak against a career on the other side', () => {
    const { for: pro, against } = explained(session, '22-0000.02');
    expect(against.map(({ trait, you, work }) => [trait, you, work])).toEqual([
      ['desk', 'high', 'low'],
      ['care', 'low', 'high'],
    ]);
    expect(pro.every((reason) => reason.trait === 'organized')).toBe(true);
  });

  it('[M6] never come from an answer in the middle', () => {
    const middle = answer(quiz, { sit: 3, bandage: 3, talk: 3 });
    for (const soc of CAREERS.soc) expect(explained(middle, soc)).toEqual({ for: [], against: [] });
  });

  it('[M6] are parts of the match, with its sign, the strongest first', () => {
    fc.assert(
      fc.property(anyEvidence(TRAITS), (evidence) => {
        const profile = profileOf(evidence);
        const ranking = match(profile, CAREERS);
        for (const found of ranking.matches) {
          const { for: pro, against } = reasons(found, ranking, profile, CAREERS);
          for (const reason of [...pro, ...against]) {
            expect(reason.part).toBe(found.parts[ranking.traits.indexOf(reason.trait)]);
            expect(Math.abs(profile.find((own) => own.trait === reason.trait)!.mean - 50)).toBeGreaterThan(
              12,
            );
            expect(reason.answers).toEqual([]);
          }
          expect(pro.every((reason) => reason.part > 0 && reason.work === reason.you)).toBe(true);
          expect(against.every((reason) => reason.part < 0 && reason.work !== reason.you)).toBe(true);
          expect(pro.map((reason) => reason.part)).toEqual(
            pro.map((reason) => reason.part).sort((a, b) => b - a),
          );
          expect(against.map((reason) => reason.part)).toEqual(
            against.map((reason) => reason.part).sort((a, b) => a - b),
          );
        }
      }),
    );
  });

  it('find no answers in a result that came by link, nor in skipped items', () => {
    expect(answersAbout(quiz, null)('desk')).toEqual([]);
    expect(answersAbout(quiz, answer(quiz, { sit: null }))('desk')).toEqual([]);
  });
});

describe('sides', () => {
  it.each([
    [undefined, undefined],
    [37.5, 'low'],
    [38, undefined],
    [50, undefined],
    [62, undefined],
    [62.5, 'high'],
  ])('a mean of %s is %s', (mean, side) => {
    expect(sideOf(mean === undefined ? undefined : { mean })).toBe(side);
  });

  it.each([
    [42, 'low'],
    [42.5, 'middle'],
    [57.5, 'middle'],
    [58, 'high'],
  ])('work at %s is %s', (position, side) => {
    expect(sideOfWork(position)).toBe(side);
  });
});

describe('pros and cons', () => {
  const pay = { text: 'fair pay', about: { figure: 'pay' } as About };
  const noPatients = { text: 'no patients', about: { trait: 'care', pole: 'low' } as About };
  const atDesk = { text: 'a desk all day', about: { trait: 'desk', pole: 'high' } as About };
  const repeats = { text: 'the same steps', about: { trait: 'routine', pole: 'high' } as About };
  const weighed = (evidence: readonly (readonly [string, number])[]) => {
    const profile = profileOf(evidence.map(([trait, mean]) => ({ trait, mean, evidence: 1, keys: 1 })));
    const { pros, cons } = weigh([pay, noPatients], [repeats, atDesk], profile);
    const seen = (all: typeof pros) => all.map((own) => [own.entry.text, own.for]);
    return { pros: seen(pros), cons: seen(cons) };
  };

  it('[M7] stand as their author wrote them for someone of whom nothing is known', () => {
    expect(weighed([])).toEqual({
      pros: [
        ['fair pay', 'general'],
        ['no patients', 'general'],
      ],
      cons: [
        ['the same steps', 'general'],
        ['a desk all day', 'general'],
      ],
    });
  });

  it('[M7] a con about a high end is a plus for someone who leans to it', () => {
    expect(weighed([['desk', 100]])).toEqual({
      pros: [
        ['a desk all day', 'turned'],
        ['fair pay', 'general'],
        ['no patients', 'general'],
      ],
      cons: [['the same steps', 'general']],
    });
  });

  it('[M7] a con about a high end stays one for someone who leans to the low end, and comes first', () => {
    expect(weighed([['desk', 0]]).cons).toEqual([
      ['a desk all day', 'yours'],
      ['the same steps', 'general'],
    ]);
  });

  it('[M7] a pro about a low end is a drawback for someone who leans to the high end', () => {
    const { pros, cons } = weighed([
      ['care', 75],
      ['desk', 0],
    ]);
    expect(pros).toEqual([['fair pay', 'general']]);
    expect(cons).toEqual([
      ['a desk all day', 'yours'],
      ['no patients', 'turned'],
      ['the same steps', 'general'],
    ]);
  });

  it('[M7] a con that stays one for everybody is marked for who leans to it, and comes after what speaks', () => {
    const profile = profileOf([{ trait: 'desk', mean: 100, evidence: 1, keys: 1 }]);
    const { pros, cons } = weigh([pay], [atDesk, repeats], profile, (about) => about === atDesk.about);
    expect(pros.map(({ entry }) => entry)).toEqual([pay]);
    expect(cons.map((own) => [own.entry.text, own.for])).toEqual([
      ['a desk all day', 'borne'],
      ['the same steps', 'general'],
    ]);
  });

  it('[M7] of cons that would all become pluses the one that is leaned to least stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 63, max: 100 }), fc.integer({ min: 63, max: 100 }), (desk, routine) => {
        const { cons } = weighed([
          ['desk', desk],
          ['routine', routine],
        ]);
        expect(cons).toHaveLength(1);
        const [[text, whose] = []] = cons;
        expect(whose).toBe('borne');
        if (desk !== routine) expect(text).toBe(desk < routine ? 'a desk all day' : 'the same steps');
      }),
    );
  });

  it('[M7] an answer in the middle moves nothing', () => {
    expect(weighed([['desk', 50]])).toEqual(weighed([]));
  });
});
