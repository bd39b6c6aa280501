import type { TraitId, TraitName } from '../../engine/traits';
import { findAll, isObject } from '../check/find';
import type {
  Answer,
  Answers,
  DraftItem,
  Imported,
  LeftOut,
  OutcomeAnswer,
  Says,
  ScaleAnswer,
} from './imported';

type Evidence = Readonly<Record<TraitId, number>>;

/**
 * Puts the answers into the draft: the text of a quiz, and what this left out besides. A scale without an answer is left out: its
 * statements go, its options stay without a say. A statement gets the scale's trait with the scale's key, turned once more where the
 * source marks it as reversed; an option the place that its points (or its order) give it on that trait.
 *
 * Of a personality quiz an option is given evidence from the outcomes that it lists: on a trait the mean of the stated positions
 * (`stands`) of those of them that name the trait. What an outcome is `like` gives none. With fewer than two outcomes left the
 * quiz leads to careers. `saysNothing`: no answer is evidence and none is right, which no quiz may be [Q8].
 */
export function withAnswers(
  imported: Imported,
  answers: Answers,
): { readonly text: string; readonly leftOut: readonly LeftOut[]; readonly saysNothing: boolean } {
  const { draft } = imported;
  const answerOf = (scale: string): Answer | undefined =>
    Object.hasOwn(answers, scale) ? answers[scale] : undefined;
  const stated = new Map<string, OutcomeAnswer>();
  for (const { id, title } of draft.outcomes ?? []) {
    const answer = answerOf(title);
    if (typeof answer === 'object' && 'stands' in answer) stated.set(id, answer);
  }
  const says = new Map(imported.says.map((entry) => [entry.id, entry]));
  const kept = draft.items.flatMap((item): readonly DraftItem[] => {
    const entry = says.get(item.id);
    const answer = entry && answerOf(entry.scale);
    if (entry)
      return typeof answer === 'object' && 'trait' in answer
        ? [measured(item, entry, answer)]
        : silent(item, entry);
    const votes = Object.hasOwn(imported.votes, item.id) ? imported.votes[item.id] : undefined;
    return votes
      ? [
          withEvidence(
            item,
            votes.map((ids) => meanOf(ids.flatMap((id) => stated.get(id) ?? []))),
          ),
        ]
      : [item];
  });
  const ids = new Set(kept.map(({ id }) => id));
  const conditions: LeftOut[] = [];
  const items = kept.map((item) => {
    if (namedIn(item['showIf']).every((id) => ids.has(id))) return item;
    const { showIf, ...rest } = item;
    conditions.push({ why: 'condition', found: JSON.stringify(showIf), places: [item.id] });
    return rest;
  });
  const gone = draft.items.filter(({ id }) => !ids.has(id));
  const scales = [...new Set(gone.map(({ id }) => says.get(id)?.scale ?? ''))].map((scale): LeftOut => ({
    ...{ why: 'scale', found: scale },
    places: gone.filter(({ id }) => says.get(id)?.scale === scale).map(({ id }) => id),
  }));
  const outcomes = (draft.outcomes ?? []).flatMap(({ id, ...words }) => {
    const answer = stated.get(id);
    return answer ? [{ id, ...words, ...(answer.like && { like: answer.like }), stands: answer.stands }] : [];
  });
  const lost = (draft.outcomes ?? []).filter(({ id }) => outcomes.length < 2 || !stated.has(id));
  const { id, version, title, summary, minutes, flow } = draft;
  const isKnowledgeAlone = items.every(({ type }) => type === 'knowledge');
  const leads = outcomes.length >= 2 ? { outcomes } : isKnowledgeAlone ? {} : { pool: 'all' };
  return {
    saysNothing: items.length === 0 || !(isKnowledgeAlone || items.some(isEvidence)),
    text: `${JSON.stringify({ id, version, title, summary, minutes, ...leads, flow, items }, null, 2)}\n`,
    leftOut: [
      ...scales,
      ...conditions,
      ...lost.map(({ title }): LeftOut => ({ why: 'outcome', found: title, places: [] })),
    ],
  };
}

function measured(item: DraftItem, { key, values }: Says, { trait, key: turned }: ScaleAnswer): DraftItem {
  if (!values) return { ...item, measures: { [trait]: key === turned ? 1 : -1 } };
  return withEvidence(
    item,
    values.map((value) => ({ [trait]: key === turned ? value : 100 - value })),
  );
}

const isEvidence = (item: DraftItem) =>
  'measures' in item ||
  findAll(item, 'options.*.evidence').some(
    ([, evidence]) => isObject(evidence) && Object.keys(evidence).length > 0,
  );

/** What is left of an item that says nothing: of a statement nothing at all. */
const silent = (item: DraftItem, { values }: Says): readonly DraftItem[] => (values ? [item] : []);

function withEvidence(item: DraftItem, evidence: readonly Evidence[]): DraftItem {
  const options = Array.isArray(item['options']) ? (item['options'] as readonly object[]) : [];
  return { ...item, options: options.map((option, at) => ({ ...option, evidence: evidence[at] ?? {} })) };
}

function meanOf(outcomes: readonly OutcomeAnswer[]): Evidence {
  const traits = new Set(outcomes.flatMap(({ stands }) => Object.keys(stands)));
  return Object.fromEntries(
    [...traits].map((trait) => {
      const positions = outcomes.flatMap(({ stands }) =>
        Object.hasOwn(stands, trait) ? (stands[trait] ?? []) : [],
      );
      return [trait, Math.round(positions.reduce((sum, position) => sum + position, 0) / positions.length)];
    }),
  );
}

/** The ids of the items that a condition looks at. */
function namedIn(condition: unknown): readonly string[] {
  const inside = ['all.*', 'any.*', 'not'].flatMap((pattern) => findAll(condition, pattern));
  const here = ['item', 'answered'].flatMap((key) => findAll(condition, key));
  return [...here.map(([, id]) => String(id)), ...inside.flatMap(([, part]) => namedIn(part))];
}

/** The trait that a scale is named after: by its id or its name, letter for letter but for capitals. Nothing is guessed. */
export function suggestedTrait(scale: string, traits: readonly TraitName[]): TraitId | undefined {
  const name = scale.trim().toLowerCase();
  return traits.find((trait) => trait.id === name || trait.name.toLowerCase() === name)?.id;
}
