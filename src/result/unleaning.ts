import type { Profile } from '../engine/profile';

/** What is said of who leans to no end, as a part of a message's id: by whether any trait was asked, and any topic picked. */
export function unleaning(profile: Profile, picked: boolean) {
  return `${profile.length > 0 ? 'middle' : 'empty'}${picked ? '.picked' : ''}` as const;
}
