/** By the room around a flower: where that ends below, from where leaves are clear of its labels, and how long a leaf is; in its units. */
const ROOMS = {
  none: { edge: 106, from: 104, length: 52 },
  numbers: { edge: 117, from: 117, length: 34 },
  words: { edge: 132, from: 129, length: 40 },
  strongest: { edge: 122, from: 121, length: 44 },
} as const;

/** What stands around a flower that has a stem. */
export type Room = keyof typeof ROOMS;

/** The stem of so many leaves: where each sits, how long it is, where the stem ends, and by how much that is below the room. */
export function stemOf(leaves: number, room: Room) {
  const { edge, from, length } = ROOMS[room];
  const at = Array.from({ length: leaves }, (_, i) => from + length * (0.45 + 0.31 * i));
  const end = (at.at(-1) ?? edge) + (leaves > 0 ? 0.22 * length : 0);
  return { at, length, end, below: Math.max(0, end - edge) };
}
