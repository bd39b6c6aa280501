import type { SignEntry } from '../components/career/SignList';
import { responseWords } from '../components/item/response-words';
import type { Reason } from '../engine/explain';
import { findTrait, type Traits } from '../engine/traits';
import { i18n } from '../i18n/i18n';
import 'virtual:fitpath/messages/reasons';

interface Why {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** A reason as a sentence about the person and the work, with the answers that it comes from. */
export function reasonWords(reason: Reason, traits: Traits): SignEntry {
  const trait = findTrait(traits, reason.trait);
  const you = trait[reason.you].you;
  const text =
    reason.work === 'middle'
      ? i18n._('reason.average', { you })
      : i18n._(reason.part > 0 ? 'reason.for' : 'reason.against', { you, work: trait[reason.work].work });
  const answers = reason.answers.map(({ item, response }) =>
    i18n._('reason.answer', { answer: responseWords(item, response), prompt: item.prompt }),
  );
  return { key: trait.id, text: capitalise(text), detail: answers.join(' ') };
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
      return work === 'middle' ? i18n._('reason.little', { pole: trait[you].pole }) : trait[work].work;
    })[0],
    telling: [...meet, ...part].map((reason) => reason.trait),
  };
}

/** "you like …" → "You like …" */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
