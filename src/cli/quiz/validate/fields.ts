import { MAJOR_GROUPS } from '../../../careers/major-groups';
import { isObject } from '../../../content/check/find';
import { parseJson } from '../../../content/check/json/json';
import type { Parsed } from '../../../content/check/problem';
import { didYouMean } from '../../../content/check/suggest';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { type Picks } from '../../../engine/topics';
import { TOPIC_IDS, type TopicId } from '../../../engine/topic';

/** What people study or work in, and where its careers stand among those that the quiz ranks. */
export interface Field {
  readonly name: string;
  readonly careers: readonly number[];
}

/** The items that stand for a topic, by their ids. */
export interface StandIn {
  readonly topic: TopicId;
  readonly items: readonly string[];
}

/** A study that asked no topics is taken to have let people pick so many. */
const MOST_PICKS = 5;

/** The field of everybody whose career is of one major group: all careers of it that are ranked, named by its two digits. */
export function groupFields(ranked: readonly string[]): readonly Field[] {
  return MAJOR_GROUPS.map((name) => ({
    name,
    careers: ranked.flatMap((soc, at) => (soc.startsWith(`${name}-`) ? [at] : [])),
  })).filter(({ careers }) => careers.length > 0);
}

/** Where a field stands by its name, or what is wrong with the name. */
export const placeOfName =
  (names: readonly string[]) =>
  (name: string): number | string => {
    const at = names.indexOf(name);
    return at >= 0
      ? at
      : `no such field; give it careers in the file of fields, or take the row out${didYouMean(name, names)}`;
  };

/** Where the field of a career stands, by its code; null where it is a career that the quiz does not rank. */
export const placeOfCareer =
  (fields: readonly Field[], known: readonly string[], ranked: readonly string[]) =>
  (soc: string): number | null | string => {
    if (!known.includes(soc))
      return `no such career; write a code such as "29-1141.00", or add a file of fields${didYouMean(soc, known)}`;
    const at = fields.findIndex(({ careers }) => careers.includes(ranked.indexOf(soc)));
    return at < 0 ? null : at;
  };

/** Reads `{field: [SOC codes]}`; each code must be one of those that are ranked. */
export function parseFields(file: string, text: string, ranked: readonly string[]): Parsed<readonly Field[]> {
  const lists = parseLists(file, text, 'a list of SOC codes, such as ["29-1141.00"]', (code) =>
    ranked.includes(code) ? undefined : `the quiz ranks no such career${didYouMean(code, ranked)}`,
  );
  if (!lists.ok) return lists;
  return {
    ok: true,
    value: lists.value.map(([name, codes]) => ({ name, careers: codes.map((code) => ranked.indexOf(code)) })),
  };
}

/** Reads `{topic: [ids of agree items that stand for it]}`, in the order of all topics. */
export function parseStandIns(file: string, text: string, quiz: Quiz): Parsed<readonly StandIn[]> {
  const ids = quiz.items.filter((item) => item.type === 'agree').map((item) => item.id);
  const lists = parseLists(
    file,
    text,
    'a list of ids of items, such as ["r1"]',
    (id) =>
      ids.includes(id.toLowerCase()) ? undefined : `the quiz has no such agree item${didYouMean(id, ids)}`,
    (topic) => (TOPIC_IDS.includes(topic) ? undefined : `no such topic${didYouMean(topic, TOPIC_IDS)}`),
  );
  if (!lists.ok) return lists;
  const value = lists.value.map(([topic, items]) => ({ topic, items: items.map((id) => id.toLowerCase()) }));
  return { ok: true, value: value.sort((a, b) => TOPIC_IDS.indexOf(a.topic) - TOPIC_IDS.indexOf(b.topic)) };
}

/** The five topics with the highest mean answer, of equal ones the first; undefined when none of their items was answered. */
export function picksBy(standIns: readonly StandIn[], { responses }: Session): Picks | undefined {
  const means = standIns.flatMap(({ topic, items }) => {
    const answers = items.flatMap((id) => {
      const answer = responses.get(id);
      return typeof answer === 'number' ? [answer] : [];
    });
    return answers.length === 0
      ? []
      : [{ topic, mean: answers.reduce((sum, answer) => sum + answer, 0) / answers.length }];
  });
  const picked = means.sort((a, b) => b.mean - a.mean).slice(0, MOST_PICKS);
  const shown = standIns.map(({ topic }) => topic);
  return picked.length === 0 ? undefined : { shown, picked: picked.map(({ topic }) => topic) };
}

/** An object of lists of texts, none empty; `wrong` says what is wrong with an entry, `wrongKey` with a key. */
function parseLists(
  file: string,
  text: string,
  what: string,
  wrong: (entry: string) => string | undefined,
  wrongKey: (key: string) => string | undefined = () => undefined,
): Parsed<readonly [string, readonly string[]][]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const { value } = json.value;
  const problem: typeof json.value.problem = (path, message) => json.value.problem(path, message);
  if (!isObject(value) || Object.keys(value).length < 2)
    return { ok: false, problems: [problem([], `must be an object of two entries or more, each ${what}`)] };
  const problems = Object.entries(value).flatMap(([key, list]) => {
    const ofKey = wrongKey(key);
    if (ofKey !== undefined) return [problem([key], ofKey)];
    if (!Array.isArray(list) || list.length === 0) return [problem([key], `must be ${what}`)];
    return (list as unknown[]).flatMap((entry, at) => {
      if (typeof entry !== 'string') return [problem([key, at], 'must be a text in quotation marks')];
      const found = list.indexOf(entry) === at ? wrong(entry) : 'stands here already';
      return found === undefined ? [] : [problem([key, at], found)];
    });
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: Object.entries(value as Record<string, readonly string[]>) };
}
