import type { Careers } from '../../../careers/career';
import { careersOf, type MemberCareers } from '../../../result/group/group';
import type { Member } from '../../../result/group/read';
import { useLoad, type Load } from '../../../site/use-load';

/** So many are ranked before the page may draw and listen again. */
const AT_ONCE = 10;

/** What was found of each member, by code: results come one by one from the camera. */
const known = new WeakMap<Careers, Map<string, MemberCareers | undefined>>();

/** What each member's result says of careers, in their order; undefined of one that tells none apart. */
export function useMembersCareers(
  members: readonly Member[],
  careers: Careers | undefined,
): Load<readonly (MemberCareers | undefined)[]> {
  return useLoad(careers && members, async (signal) => {
    if (!careers) return [];
    const found = known.get(careers) ?? new Map<string, MemberCareers | undefined>();
    known.set(careers, found);
    let ranked = 0;
    for (const member of members) {
      if (found.has(member.code)) continue;
      if (signal.aborted) break;
      found.set(member.code, careersOf(member, careers));
      if (++ranked % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return members.map(({ code }) => found.get(code));
  });
}
