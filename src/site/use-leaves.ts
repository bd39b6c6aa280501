import type { Leaves } from '../session/leaves';
import { useLeavesIn } from '../session/use-leaves';
import { useSite } from './site';

/** A part of the careers that are kept where the visit's things are. */
export function useLeaves<Part>(part: (leaves: Leaves) => Part): Part {
  return useLeavesIn(useSite().store, part);
}
