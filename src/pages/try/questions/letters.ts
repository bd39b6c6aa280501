/** The letter of an option in the studio, by its place: A, B, …, Z, then numbers. */
export function letterOf(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : String(place + 1);
}
