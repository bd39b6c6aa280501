import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchIndex } from '../../../src/content/browser/search';
import { shippedCareers } from '../../careers/shipped';
import { ContentError } from '../../../src/content/content-error';

const careers = await shippedCareers();
const names = readFileSync('public/data/search.json', 'utf8');
/** A visit of its own: what one has loaded, another has not. */
const visit = () => ({ titled: () => Promise.resolve(careers) });
const answer = (make: () => Response) => {
  const fetched = vi.fn(() => Promise.resolve(make()));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the search index', () => {
  it('is made once a visit from the names under the base path', async () => {
    const fetched = answer(() => new Response(names));
    const content = visit();
    const [search, again] = await Promise.all([searchIndex(content, '/x/'), searchIndex(content, '/x/')]);
    expect(search('medical coder')[0]?.soc).toBe('29-2072.00');
    expect(again).toBe(search);
    expect(fetched.mock.calls).toHaveLength(1);
    expect(fetched.mock.calls[0]).toContain('/x/data/search.json');
  });

  it.each([
    ['gone', () => new Response('', { status: 404 })],
    ['network', () => new Response('', { status: 500 })],
    ['damaged', () => new Response('{"version": 2}')],
    ['damaged', () => new Response('<html>')],
  ])('rejects with a %s error and tries again when asked again', async (kind, make) => {
    answer(make);
    const content = visit();
    const failure = await searchIndex(content, '/').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ContentError);
    expect(failure).toMatchObject({ kind });
    answer(() => new Response(names));
    expect((await searchIndex(content, '/'))('rhit')).toHaveLength(1);
  });
});
