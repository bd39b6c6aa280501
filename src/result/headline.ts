import { sideOf } from '../engine/explain';
import type { Profile } from '../engine/profile';
import { findTrait, type Pole, type Traits } from '../engine/traits';
import { i18n } from '../i18n/i18n';
import { locale } from '../i18n/language';
import type { Whose } from '../i18n/whose';
import 'virtual:fitpath/messages/found';

/** Of whom, or to whom, a sentence speaks; `me`: the person themselves says it. */
export type Speaker = Whose | 'me';

/** How many ends a sentence has room for. */
const MOST = 3;

const list = new Intl.ListFormat(locale);

/** Who this is, in one sentence of the ends that the person leans to; empty for who answered in the middle. */
export function headline(profile: Profile, traits: Traits, speaker: Speaker): string {
  return sentenceOf(strongestPoles(profile, traits), speaker);
}

/** The same of answers that are only tried out. */
export function triedHeadline(profile: Profile, traits: Traits, whose: Whose): string {
  const how = howOf(strongestPoles(profile, traits));
  return how && i18n._('headline.trying', { how, ...whose });
}

/** The ends that a person leans to, the strongest first. */
function strongestPoles(profile: Profile, traits: Traits): readonly Pole[] {
  return [...profile]
    .sort((a, b) => Math.abs(b.score - 50) - Math.abs(a.score - 50))
    .flatMap((score) => {
      const side = sideOf(score);
      return side ? [findTrait(traits, score.trait)[side]] : [];
    });
}

/**
 * Ends as a sentence [T2]: the three strongest of those that can begin one, then, where these leave room, of the others. What
 * begins with "with" stands after the rest, and where it ends the sentence says so once.
 */
export function sentenceOf(leaning: readonly Pole[], speaker: Speaker): string {
  const how = howOf(leaning);
  if (how === '') return '';
  if (speaker === 'me') return i18n._('headline.me', { how });
  return i18n._(`headline.${speaker.of}`, { how, name: speaker.who });
}

/** The part of it that tells how somebody likes to work; empty without an end. */
function howOf(leaning: readonly Pole[]): string {
  const [first, others] = [leaning.filter(({ last }) => !last), leaning.filter(({ last }) => last)];
  const chosen = [...first, ...others].slice(0, MOST);
  if (chosen.length === 0) return '';
  const shared = `${i18n._('headline.with')} `;
  const isShared = (end: Pole) => !end.last && end.headline.startsWith(shared);
  const alone = chosen.filter((end) => !end.last && !isShared(end)).map((end) => end.headline);
  const together = chosen.filter(isShared).map((end) => end.headline);
  const after = chosen.filter(({ last }) => last).map((end) => end.headline);
  const saysOnce = after.length === 0 && together.length > 1;
  const once = shared + list.format(together.map((text) => text.slice(shared.length)));
  return saysOnce ? [...alone, once].join(', ') : list.format([...alone, ...together, ...after]);
}
