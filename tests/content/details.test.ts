import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { detailContent } from '../../src/content/details';
import { fetchJson } from '../../src/content/browser/fetch-json';
import { contentOf, readContent } from '../../src/content/node/read-content';
import { ContentError } from '../../src/content/content-error';

type Answer = () => Response | Promise<Response>;

/** A server that answers from `public/`, but for the addresses that `answers` names; the calls tell what was asked of it. */
function serve(answers: Readonly<Record<string, Answer | readonly Answer[]>> = {}) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit = {}) => {
    const turn = asked.filter((one) => one === url).length;
    asked.push(url);
    const own = answers[url];
    const answer = Array.isArray(own) ? (own as readonly Answer[])[turn] : (own as Answer | undefined);
    // A request takes a while, and ends at once when it is called off.
    await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      setTimeout(resolve, 5);
    });
    return answer ? answer() : new Response(readFileSync(`public${url.replace('/x', '')}`));
  });
  return asked;
}

const content = () => detailContent((path, signal) => fetchJson(`/x/data/${path}`, signal));
const records = '/x/data/careers/29-2072.00.json';
const failure = (promise: Promise<unknown>) => promise.then(String, (error: unknown) => error);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the page of a career loads', () => {
  it('is fetched under the base path, and once, however often it is asked for', async () => {
    const asked = serve();
    const { details } = content();
    const [one, same] = await Promise.all([details('29-2072.00'), details('29-2072.00')]);
    expect(one?.title).toBe('Medical Records Specialists');
    expect(await details('29-2072.00')).toBe(same);
    await details('29-1141.00');
    expect(asked.sort()).toEqual([
      '/x/data/careers/29-1141.00.json',
      records,
      // What all careers refer to comes once.
      '/x/data/tables.json',
    ]);
  });

  it('are institutions, and the schools of a major', async () => {
    serve();
    const { institutions, schools } = content();
    expect((await institutions()).get(100654)?.city).toBe('Normal');
    expect(await schools('51.0721')).toHaveLength(3);
  });

  it('is undefined for a career or major that is not there, and nothing odd is asked of the server', async () => {
    const asked = serve({
      '/x/data/careers/99-9999.00.json': () => new Response('', { status: 404 }),
      '/x/data/schools/99.9999.json': () => new Response('', { status: 404 }),
    });
    const { details, schools } = content();
    expect(await details('99-9999.00')).toBeUndefined();
    expect(await schools('99.9999')).toBeUndefined();
    const before = asked.length;
    expect(await details('../careers')).toBeUndefined();
    expect(await schools('__proto__')).toBeUndefined();
    expect(asked).toHaveLength(before);
  });
});

describe('when something goes wrong', () => {
  const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
  const good: Answer = () => new Response(readFileSync('public/data/careers/29-2072.00.json'));

  it('tries once more by itself', async () => {
    const asked = serve({ [records]: [broken, good] });
    expect((await content().details('29-2072.00'))?.soc).toBe('29-2072.00');
    expect(asked.filter((url) => url === records)).toHaveLength(2);
  });

  it.each([
    ['network', broken],
    ['network', () => new Response('', { status: 503 })],
    ['damaged', () => new Response('<html>')],
    ['damaged', () => new Response('{"version": 2}')],
  ] as const)('rejects with a %s error, and really tries again when asked again', async (kind, answer) => {
    serve({ [records]: answer });
    const { details } = content();
    const error = await failure(details('29-2072.00'));
    expect(error).toBeInstanceOf(ContentError);
    expect(error).toMatchObject({ kind });
    serve();
    expect((await details('29-2072.00'))?.soc).toBe('29-2072.00');
  });

  it('says that the data is gone when what all careers refer to is missing', async () => {
    serve({ '/x/data/tables.json': () => new Response('', { status: 404 }) });
    expect(await failure(content().details('29-2072.00'))).toMatchObject({
      kind: 'gone',
      message: 'tables.json: 404',
    });
  });
});

describe('a page that is left', () => {
  it('calls its request off, and a later page asks anew', async () => {
    const asked = serve();
    const { details } = content();
    const left = new AbortController();
    const first = failure(details('29-2072.00', left.signal));
    left.abort(new Error('left'));
    expect(await first).toEqual(new Error('left'));
    expect((await details('29-2072.00', new AbortController().signal))?.soc).toBe('29-2072.00');
    expect(asked.filter((url) => url === records)).toHaveLength(2);
  });

  it('leaves another that waits for the same file waiting', async () => {
    const asked = serve();
    const { details } = content();
    const left = new AbortController();
    const [first, second] = [failure(details('29-2072.00', left.signal)), details('29-2072.00')];
    left.abort(new Error('left'));
    expect(await first).toEqual(new Error('left'));
    expect((await second)?.soc).toBe('29-2072.00');
    expect(asked.filter((url) => url === records)).toHaveLength(1);
  });

  it('asks for nothing when it has been left before', async () => {
    const asked = serve();
    const reason = new Error('left');
    expect(await failure(content().details('29-2072.00', AbortSignal.abort(reason)))).toBe(reason);
    expect(asked).toEqual([]);
  });

  it('does not call off what has come', async () => {
    serve();
    const { details } = content();
    const left = new AbortController();
    const details1 = await details('29-2072.00', left.signal);
    left.abort();
    expect(await details('29-2072.00')).toBe(details1);
  });
});

describe('at build', () => {
  it('the same comes from the files', async () => {
    const read = await readContent('.');
    if (!read.ok) throw new Error();
    const { details, institutions, schools } = contentOf(read.value);
    expect((await details('29-2072.00'))?.pay?.median?.value).toBe(51_140);
    expect((await institutions()).size).toBe(5805);
    expect(await schools('51.0713')).toHaveLength(367);
    expect(await details('99-9999.00')).toBeUndefined();
  });
});
