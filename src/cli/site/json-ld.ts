import type { Structured } from '../../pages/structured';
import { addressOf, type Site } from './site';

/** Keys whose values are addresses. */
const ADDRESSES = ['item', 'url'];

/**
 * Structured data as a data block, empty when a page has none. Browsers do not run it, so a policy without
 * 'unsafe-inline' lets it stand; `<` is escaped, so that no text can end the block.
 */
export function dataBlock(structured: readonly Structured[], site: Site): string {
  if (structured.length === 0) return '';
  const json = JSON.stringify(
    { '@context': 'https://schema.org', '@graph': structured },
    (key: string, value: unknown) =>
      ADDRESSES.includes(key) && typeof value === 'string' ? addressOf(site, value) : value,
  );
  return `<script type="application/ld+json">${json.replace(/</g, '\\u003c')}</script>`;
}
