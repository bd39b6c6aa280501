import { describe, expect, it } from 'vitest';
import { openCmi5 } from '../../../src/modes/course/cmi5';
import { readLaunch } from '../../../src/modes/course/cmi5-launch';

const LAUNCH = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/key?for=1',
  actor: '{"account":{"homePage":"https://lms.example","name":"7"}}',
  registration: '7b9a3f0e-8f5e-4c1d-9d55-1d0d5f2a9c11',
  activityId: 'https://lms.example/a/1',
};
const searchOf = (parts: object = {}) => `?${new URLSearchParams({ ...LAUNCH, ...parts }).toString()}`;

interface Asked {
  readonly what: string;
  readonly body: string;
  readonly key: string | null;
}

/** A record store that answers what a test says, and else as one does that knows nobody. */
function recordStore(
  answers: (what: string, times: number) => globalThis.Response | undefined = () => undefined,
) {
  const asked: Asked[] = [];
  const fetcher = (url: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url);
    const what = `${init.method ?? 'GET'} ${pathname} ${searchParams.get('stateId') ?? ''}`.trim();
    const key = new Headers(init.headers).get('Authorization');
    asked.push({ what, body: typeof init.body === 'string' ? init.body : '', key });
    const given = answers(what, asked.filter((one) => one.what === what).length);
    if (given?.type === 'error') return Promise.reject(new TypeError('offline'));
    if (given) return Promise.resolve(given);
    if (pathname === '/key') return Promise.resolve(Response.json({ 'auth-token': 'c2VjcmV0' }));
    return Promise.resolve(new Response(null, { status: init.method ? 204 : 404 }));
  };
  const verbs = () =>
    asked
      .filter(({ what }) => what === 'POST /xapi/statements')
      .map(({ body }) => (JSON.parse(body) as { verb: { id: string } }).verb.id.replace(/^.*\//, ''));
  return { asked, fetcher, verbs };
}

let now = 0;
const open = (store: ReturnType<typeof recordStore>, search = searchOf(), onLost = () => undefined as void) =>
  openCmi5({ search, fetcher: store.fetcher, now: () => now, today: () => 0 }, onLost);
const settled = () => new Promise((done) => setTimeout(done, 5));

describe('a launch by cmi5', () => {
  it('needs each of its five parts to be what it should', () => {
    expect(readLaunch(searchOf())).toMatchObject({
      endpoint: 'https://lrs.example/xapi/',
      actor: { account: {} },
    });
    for (const name of Object.keys(LAUNCH)) expect(readLaunch(searchOf({ [name]: '' }))).toBeUndefined();
    for (const wrong of [
      { endpoint: 'javascript:alert(1)' },
      { fetch: 'data:,x' },
      { actor: '[]' },
      { actor: '{' },
    ])
      expect(readLaunch(searchOf(wrong))).toBeUndefined();
  });

  it.each([
    ['alone', '', undefined],
    ['used', searchOf(), Response.json({ 'error-code': '1', 'error-text': 'used' })],
    ['refused', searchOf(), Response.json({ 'error-code': '3' }, { status: 500 })],
    ['refused', searchOf(), new Response('<html>')],
    ['refused', searchOf(), Response.json({ 'auth-token': 'x\r\ny: z' })],
    ['network', searchOf(), Response.error()],
  ])('says why there is no course: %s', async (trouble, search, answer) => {
    const store = recordStore((what) => (what === 'POST /key' ? answer : undefined));
    expect(await open(store, search)).toEqual({ trouble });
    expect(store.verbs()).toEqual([]);
  });

  it('is refused where the record store refuses its key', async () => {
    const refusing = recordStore((what) =>
      what.includes('/xapi/') ? new Response('', { status: 401 }) : undefined,
    );
    expect(await open(refusing)).toEqual({ trouble: 'refused' });
  });
});

describe('a course by cmi5', () => {
  it('hears initialized, completed once, and terminated, with the context of the platform', async () => {
    const template = {
      contextActivities: {
        category: { id: 'https://lms.example/c' },
        grouping: [{ id: 'https://lms.example/g' }],
      },
    };
    const state = Response.json({
      contextTemplate: template,
      launchMode: 'Normal',
      returnURL: 'https://lms.example/',
    });
    const store = recordStore((what) => (what.endsWith('LMS.LaunchData') ? state : undefined));
    now = 0;
    const { platform } = await open(store);
    expect(platform).toMatchObject({
      kept: null,
      back: 'https://lms.example/',
      origin: 'https://lrs.example',
    });
    now = 90_000;
    platform?.complete(null);
    platform?.complete(null);
    await platform?.leave(false);
    expect(store.verbs()).toEqual(['initialized', 'completed', 'terminated']);
    const said = store.asked.filter(({ what }) => what === 'POST /xapi/statements');
    expect(said.every(({ key }) => key === 'Basic c2VjcmV0')).toBe(true);
    expect(JSON.parse(said[1]!.body)).toMatchObject({
      actor: { account: { name: '7' } },
      object: { id: LAUNCH.activityId },
      result: { completion: true, duration: 'PT0H1M30.00S' },
      context: {
        registration: LAUNCH.registration,
        contextActivities: {
          grouping: [{ id: 'https://lms.example/g' }],
          category: [
            { id: 'https://lms.example/c' },
            { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
            { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
          ],
        },
      },
    });
    expect(said.map(({ body }) => body).join('')).not.toMatch(/score|success|passed|failed/);
  });

  it('goes on where the learner was, and is not completed again', async () => {
    const state = Response.json({ kept: '{"responses":1}', done: true });
    const store = recordStore((what) => (what === 'GET /xapi/activities/state fitpath' ? state : undefined));
    const { platform } = await open(store);
    expect(platform?.kept).toBe('{"responses":1}');
    platform?.complete(5);
    platform?.keep('more');
    await settled();
    expect(store.verbs()).toEqual(['initialized']);
    expect(JSON.parse(store.asked.at(-1)!.body)).toEqual({ kept: 'more', done: true });
  });

  it('in a review says nothing but that it began and ended', async () => {
    const store = recordStore((what) =>
      what.endsWith('LMS.LaunchData')
        ? Response.json({ launchMode: 'Review', returnURL: 'javascript:0' })
        : undefined,
    );
    const { platform } = await open(store);
    platform?.complete(5);
    await platform?.leave(false);
    expect(platform?.back).toBeUndefined();
    expect(store.verbs()).toEqual(['initialized', 'terminated']);
  });

  it('tries twice, then tells once that it cannot be reached', async () => {
    let lost = 0;
    const store = recordStore((what, times) =>
      what.startsWith('PUT') && times !== 2 ? Response.error() : undefined,
    );
    const { platform } = await open(store, searchOf(), () => void lost++);
    expect(platform?.keep('one')).toBe(true);
    await settled();
    expect(lost).toBe(0);
    platform?.keep('two');
    await settled();
    expect(lost).toBe(1);
    expect(platform?.keep('three')).toBe(false);
  });

  it('gets what the learner sends under a verb that counts for nothing', async () => {
    const store = recordStore();
    const { platform } = await open(store);
    const profile = { care: { score: 80, standardError: 9 } };
    platform?.share({ profile }, '');
    await settled();
    const said = JSON.parse(store.asked.at(-1)!.body) as Record<string, unknown>;
    expect(said).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/shared' },
      result: { extensions: { [`${LAUNCH.activityId}#fitpath-profile`]: profile } },
      context: { contextActivities: { category: [] } },
    });
  });
});
