import type { SignEntry } from '../components/career/SignList';
import { responseWords } from '../components/item/response-words';
import type { Answer, Reason } from '../engine/explain';
import { findTrait, type Trait, type Traits } from '../engine/traits';
import { i18n } from '../i18n/i18n';
import { YOURS, type Whose } from '../i18n/whose';
import 'virtual:fitpath/messages/reasons';

interface Why {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** A reason as a sentence about the person and the work, with the answers that it comes from. */
export function reasonWords(reason: Reason, traits: Traits, whose: Whose): SignEntry {
  const trait = findTrait(traits, reason.trait);
  const text = whose.of === 'you' ? yourReason(reason, trait) : theirReason(reason, trait, whose);
  return { key: trait.id, text: capitalise(text), detail: answersInWords(reason.answers) };
}

/** The same answers speak for many careers. */
const told = new WeakMap<readonly Answer[], string>();

function answersInWords(answers: readonly Answer[]): string {
  const known = told.get(answers);
  if (known !== undefined) return known;
  const words = answers
    .map(({ item, response }) =>
      i18n._('reason.answer', { answer: responseWords(item, response), prompt: item.prompt }),
    )
    .join(' ');
  told.set(answers, words);
  return words;
}

function yourReason({ work, you: side, part }: Reason, trait: Trait): string {
  const { you } = trait[side];
  if (work === 'middle') return i18n._('reason.average', { you });
  return i18n._(part > 0 ? 'reason.for' : 'reason.against', { you, work: trait[work].work });
}

/** Of somebody else: what a trait says to "you", of the person or of the work, is said by its other words. */
function theirReason({ work, you, part }: Reason, trait: Trait, whose: Whose): string {
  const how = trait[you].headline;
  if (work === 'middle') return i18n._('reason.they.average', { how, ...whose });
  return part > 0
    ? i18n._('reason.they.for', { how, ...whose })
    : i18n._('reason.they.against', { how, ...whose, pole: trait[work].pole });
}

/** The reasons that can be told: nobody minds a gain, whatever the answers say. */
export function tellable(why: Why, traits: Traits): Why {
  const gain = ({ trait, work }: Reason) => work !== 'middle' && findTrait(traits, trait)[work].gain;
  return { for: why.for, against: why.against.filter((reason) => !gain(reason)) };
}

/** The shortest form, for a list: the ends on which career and person meet, and the one that speaks most against. */
export function shortReasons(
  why: Why,
  traits: Traits,
  whose: Whose = YOURS,
): {
  readonly forPoles: readonly string[];
  readonly againstPole: string | undefined;
  readonly telling: readonly string[];
} {
  const meet = why.for.slice(0, 3);
  const part = why.against.slice(0, 1);
  return {
    forPoles: meet.map((reason) => findTrait(traits, reason.trait)[reason.you].pole),
    againstPole: part.map(({ trait: id, work, you }) => {
      const trait = findTrait(traits, id);
      if (work === 'middle') return i18n._('reason.little', { pole: trait[you].pole });
      return whose.of === 'you' ? trait[work].work : i18n._('reason.they.more', { pole: trait[work].pole });
    })[0],
    telling: [...meet, ...part].map((reason) => reason.trait),
  };
}

/** "you like …" → "You like …" */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
