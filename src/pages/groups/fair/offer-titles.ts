/** What the offers in a partner's file are called, by id, with their places; undefined where a text is no such file. */
export function offerTitles(text: string): ReadonlyMap<string, string> | undefined {
  const offers = offersIn(text);
  if (!Array.isArray(offers)) return undefined;
  return new Map(
    (offers as readonly unknown[]).flatMap((offer) => {
      const { id, title, place } = (offer ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof id !== 'string' || typeof title !== 'string') return [];
      return [[id, typeof place === 'string' ? `${title} (${place})` : title]];
    }),
  );
}

function offersIn(text: string): unknown {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof file === 'object' && file !== null && 'offers' in file ? file.offers : undefined;
  } catch {
    return undefined;
  }
}
