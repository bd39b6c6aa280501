import { OtherLanguages } from '../../components/frame/OtherLanguages';
import { loadAsk } from '../../components/item/asks';
import type { Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import { laterStyles } from '../../site/later-styles';
import type { Site } from '../../site/site';

/** What a quiz has once it was fetched. */
export interface Ahead {
  /** Where to answer in another language. */
  readonly OtherLanguages: typeof OtherLanguages;
  /** Opens the flower of somebody who is through. */
  readonly bloom?: (answered: Session) => void;
}

/** Fetches what the rest of a quiz and its result need, while the person reads. What does not come is fetched when it is needed. */
export async function fetchAhead({ content }: Site, quiz: Quiz, blooms: boolean): Promise<Ahead> {
  const rest = Promise.allSettled([
    ...quiz.items.map(loadAsk),
    content.careers(),
    content.cover(),
    quiz.focus === undefined ? undefined : content.guide(quiz.focus),
    import('./Aside'),
    import('./result-link'),
    import('../results/Results'),
    laterStyles('careers'),
  ]);
  const traits = await content.traits();
  await rest;
  if (!blooms) return { OtherLanguages };
  const { showBloom } = await import('./bloom/show-bloom');
  return { OtherLanguages, bloom: (answered) => showBloom(quiz, answered, traits) };
}
