import { profileOf } from '../../../engine/profile';
import { findTrait, type Traits } from '../../../engine/traits';
import { i18n } from '../../../i18n/i18n';
import {
  spreadOf,
  type GroupTrait,
  type Invited,
  type MemberCareers,
  type Share,
  type Shares,
} from '../../../result/group/group';
import type { Member } from '../../../result/group/read';
import 'virtual:fitpath/messages/groups';

type Rows = readonly (readonly (string | number)[])[];

/** Of a student so many careers are named. */
export const FIRST = 5;

interface ClassTable {
  readonly traits: Traits;
  readonly found: readonly GroupTrait[];
  readonly topics: Shares<string>;
  readonly families: Shares<string>;
  readonly guests: readonly Invited[];
  /** How many the careers are counted of. */
  readonly of: number;
  readonly topicName: (id: string) => string;
  readonly careerName: (soc: string) => string;
}

/** What the page shows of a class as a table: a row a figure, nothing that stands for fewer than five. */
export function classRows(table: ClassTable): Rows {
  const { traits, found, topics, families, guests, of, topicName, careerName } = table;
  const points = (value: number | undefined) => (value === undefined ? '' : Math.round(value));
  const counts = (
    part: string,
    name: (key: string) => string,
    shares: readonly Share<string>[],
    all: number,
  ) =>
    shares.map(({ key, count, orMore }) => [
      part,
      name(key),
      orMore ? `≥${count}` : count,
      all,
      '',
      '',
      '',
      '',
    ]);
  return [
    (['part', 'name', 'students', 'of', 'lower', 'middle', 'upper', 'spread'] as const).map((column) =>
      i18n._(`group.csv.${column}`),
    ),
    ...found.map((one) => [
      ...[
        i18n._('group.csv.trait'),
        findTrait(traits, one.trait).name,
        one.middle === undefined ? '' : one.n,
        '',
      ],
      ...[
        points(one.quarters?.lower),
        points(one.middle),
        points(one.quarters?.upper),
        points(spreadOf(one)),
      ],
    ]),
    ...counts(i18n._('group.topics'), topicName, topics.shown, topics.of),
    ...counts(i18n._('group.families'), topicName, families.shown, families.of),
    ...counts(
      i18n._('group.invite'),
      careerName,
      guests.map(({ share }) => share),
      of,
    ),
  ];
}

interface StudentTable {
  readonly members: readonly Member[];
  readonly traits: Traits;
  readonly each: readonly (MemberCareers | undefined)[];
  /** As typed, else by number. */
  readonly nameOf: (code: string, at: number) => string;
  readonly topicName: (id: string) => string;
  readonly careerName: (soc: string) => string;
}

/** A row a student: scores of the traits that were asked, topics, first careers. Nothing else that a link holds: no limits, no sender, no code. */
export function studentRows({ members, traits, each, nameOf, topicName, careerName }: StudentTable): Rows {
  return [
    [
      ...[i18n._('group.students.name'), i18n._('group.students.quiz')],
      ...traits.list.map(({ name }) => name),
      ...[i18n._('group.students.topics'), i18n._('group.students.careers')],
    ],
    ...members.map(({ code, quiz, evidence, picks }, at) => {
      const profile = profileOf(evidence);
      return [
        ...[nameOf(code, at), quiz.title],
        ...traits.ids.map((id) => {
          const score = profile.find(({ trait }) => trait === id);
          return score ? Math.round(score.score) : '';
        }),
        (picks?.picked ?? []).map(topicName).join('; '),
        (each[at]?.best ?? []).slice(0, FIRST).map(careerName).join('; '),
      ];
    }),
  ];
}
