import type { FocusTried, Named, Tried, Wanting } from '../../../content/tried/tried';
import type { Quiz } from '../../../engine/quiz';
import { count } from '../summary';
import { textTable } from '../text-table';

/** What became of the people who took one quiz, in words. */
export function triedReport(quiz: Quiz, tried: Tried): string {
  const { people, seed, noise, asked } = tried;
  const lengths =
    asked.least === asked.most
      ? `Each was asked ${count(asked.most, 'question', 'questions')}.`
      : `They were asked ${String(asked.least)} to ${String(asked.most)} questions, half of them ${String(asked.median)} or fewer.`;
  return [
    `${String(people)} simulated people took "${quiz.title}", noise of one response ${String(noise)} points, seed ${String(seed)}.`,
    'They come from the same kind of model that ranks them, which favors it: this compares',
    'drafts, and is no evidence about people.',
    '',
    ...found(tried),
    lengths,
    ...groups(tried),
    ...tried.wanting.flatMap(wanted),
    ...items(quiz, tried),
  ].join('\n');
}

function found(tried: Tried): readonly string[] {
  const { about, people, pool, few, chance, medianRank, withThem, neverFirst, without, focus } = tried;
  if (about === 'nothing') return ['No question says anything about traits or topics: nothing is ranked.'];
  if (focus) return focused(focus, medianRank, pool);
  const first = few === 1 ? 'first' : `among the first ${String(few)}`;
  return [
    `${String(tried.found)} of ${String(people)} find their own ${about === 'outcomes' ? 'outcome' : 'career'} ${first}; guessing would find it for ${String(Math.round(chance))}.`,
    `Its median rank is ${String(medianRank)} of ${String(pool)}.`,
    ...(withThem
      ? [`With the ${count(withThem.questions, 'item', 'items')} below: ${String(withThem.found)}.`]
      : []),
    ...(without > 0 ? [`${String(without)} are left without an outcome.`] : []),
    ...(neverFirst.length > 0
      ? [
          `Never first, not even for somebody who stands just where it stands: ${neverFirst.map(nameOf).join(', ')}.`,
        ]
      : []),
  ];
}

function focused({ own, others }: FocusTried, medianRank: number, pool: number): readonly string[] {
  const line = (who: string, { people, fits, mayFit, othersFitBetter }: FocusTried['own']) =>
    [who, people, fits, mayFit, othersFitBetter].map(String);
  return [
    textTable(
      ['what they are told of the career', 'people', 'fits', 'may fit', 'others fit better'],
      [line('people of the career', own), line('people of others', others)],
    ),
    `For its people its median rank is ${String(medianRank)} of ${String(pool)}.`,
  ];
}

function groups({ groups, few }: Tried): readonly string[] {
  if (groups.length === 0) return [];
  return [
    '',
    textTable(
      [
        'drawn from',
        'people',
        'first',
        ...(few > 1 ? [`in top ${String(few)}`] : []),
        'most often in its place',
      ],
      groups.map(({ people, first, found, ruledOut, takenFor, ...own }) => [
        nameOf(own),
        ...[people, first, ...(few > 1 ? [found] : [])].map(String),
        [
          ruledOut > 0 ? `ruled out by onlyIf ${String(ruledOut)}` : '',
          takenFor ? `${nameOf(takenFor)} ${String(takenFor.people)}` : '',
        ]
          .filter(Boolean)
          .join(', '),
      ]),
    ),
  ];
}

function wanted({ between, mixedUp, of, traits, items }: Wanting): readonly string[] {
  if (!between && items.length === 0) return [];
  const apart = traits.map(
    ({ trait, apart, asked }) =>
      `${trait} (${String(apart)} points, asked by ${count(asked, 'item', 'items')})`,
  );
  return [
    '',
    between
      ? `${between.map(nameOf).join(' and ')} are taken for one another by ${String(mixedUp)} of their ${String(of)} people.`
      : 'What would tell most:',
    apart.length > 0
      ? `  They lie apart in ${apart.join(' and ')}.`
      : '  They stand alike on every trait: no item can part them.',
    ...items.map(({ id, prompt }) => `  { "use": "${id}" }  ${prompt}`),
  ];
}

function items({ items }: Quiz, { items: asked }: Tried): readonly string[] {
  const wide = Math.max(0, ...items.map(({ id }) => id.length));
  const lines = asked.map(({ id, seen, skipped, answers }) => {
    const given = Object.entries({ ...answers, ...(skipped > 0 && { skipped }) });
    const counts = given.map(([answer, people]) => `${answer}: ${String(people)}`).join('  ');
    return `  ${id.padEnd(wide)}  ${String(seen).padStart(4)}  ${counts}`;
  });
  return ['', 'How many were asked each item, and gave each answer:', ...lines];
}

/** A major group is named as pools name it. */
function nameOf({ id, name }: Named): string {
  return name ?? `${id}-`;
}
