import { careersOf, knownOf, readContent } from '../../../content/node/read-content';
import { parseQuiz } from '../../../content/check/parse-quiz';
import type { Parsed } from '../../../content/check/problem';
import { poolRows } from '../../../engine/match';
import { randomFrom } from '../../../engine/asking/random';
import type { Outcome } from '../../run/say';
import { listProblems } from '../outcome';
import { readSource } from '../source';
import { groupFields, parseFields, parseStandIns, placeOfCareer, placeOfName, type Field } from './fields';
import { validate } from './measure';
import type { Person } from './people';
import { readPeople } from './read-people';
import { leftOutWords, report } from './report';
import type { Settings } from './settings';

/** `quiz -- validate QUIZ.json PEOPLE… [FIELDS.json]`: how well a quiz tells people of a field from others. */
export async function runValidation(root: string, settings: Settings): Promise<Outcome> {
  const content = await readContent(root);
  if (!content.ok) return refused(content);
  const careers = careersOf(content.value.careersJson);
  const read = async <Value>(
    name: string,
    parse: (file: string, text: string, unnamed: boolean) => Parsed<Value>,
  ): Promise<Parsed<Value>> => {
    const { file, text, unnamed } = await readSource(name, name);
    return text.ok ? parse(file, text.value, unnamed) : text;
  };

  const quiz = await read(settings.quiz, (file, text, unnamed) =>
    parseQuiz(file, text, { ...knownOf(content.value), unnamed }),
  );
  if (!quiz.ok) return refused(quiz);
  const rows = poolRows(quiz.value.pool, careers.soc);
  const ranked = rows.map((row) => careers.soc[row] ?? '');
  const fields = await readFields();
  const standIns = await readStandIns();
  if (!fields.ok || !standIns.ok) return refused(fields, standIns);
  const place =
    settings.fields === undefined
      ? placeOfCareer(fields.value, careers.soc, ranked)
      : placeOfName(fields.value.map(({ name }) => name));
  const { column, liked } = settings;
  const all = await readPeople(settings.people, { quiz: quiz.value, column, place, liked });
  if (!all.ok) return refused(all);

  const chosen = drawn(all.value.people, settings.most ?? Infinity, settings.seed);
  const { unasked, unused, out } = all.value;
  if (new Set(chosen.map(({ field }) => field)).size < 2)
    return {
      code: 1,
      err: [`all people are of one field; two are needed to tell apart`, ...leftOutWords(out)].join('\n'),
    };
  const study = {
    ...{ quiz: quiz.value, careers, rows, traits: content.value.traits.ids, standIns: standIns.value },
    ...(settings.fields === undefined
      ? peopled(chosen, fields.value)
      : { people: chosen, fields: fields.value }),
  };
  const { people } = study;
  const found = validate(study, settings.seed);
  return {
    code: 0,
    out: settings.json
      ? JSON.stringify(
          {
            people: people.length,
            seed: settings.seed,
            careers: rows.length,
            unasked,
            unused,
            out,
            ...found,
          },
          null,
          2,
        )
      : report(found, { people, unasked, unused, out }, settings.seed, rows.length),
  };

  async function readFields() {
    const { fields } = settings;
    if (fields === undefined) return { ok: true, value: groupFields(ranked) } as const;
    return read(fields, (file, text) => parseFields(file, text, ranked));
  }

  async function readStandIns() {
    if (settings.picks === undefined || !quiz.ok) return { ok: true, value: [] } as const;
    return read(settings.picks, (file, text) => parseStandIns(file, text, quiz.value));
  }
}

/** The fields that somebody is of, and people by their places among these. */
function peopled(people: readonly Person[], fields: readonly Field[]) {
  const used = [...new Set(people.map(({ field }) => field))].sort((a, b) => a - b);
  return {
    fields: used.flatMap((at) => fields[at] ?? []),
    people: people.map((person) => ({ ...person, field: used.indexOf(person.field) })),
  };
}

/** So many of them, each as likely as any other, in the order of the file. */
function drawn(people: readonly Person[], most: number, seed: number): readonly Person[] {
  if (people.length <= most) return people;
  const chance = randomFrom(seed);
  const lots = people.map((person) => ({ person, lot: chance() })).sort((a, b) => a.lot - b.lot);
  const chosen = new Set(lots.slice(0, most).map(({ person }) => person));
  return people.filter((person) => chosen.has(person));
}

function refused(...all: readonly Parsed<unknown>[]): Outcome {
  return { code: 1, err: listProblems(all.flatMap((parsed) => (parsed.ok ? [] : parsed.problems))) };
}
