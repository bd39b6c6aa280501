import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

/** A package's files by their names, as a platform unpacks them. */
export type Unpacked = Readonly<Record<string, Uint8Array>>;

/** Makes a package by the command, and unpacks it. `quiz` is a text for a quiz of an author's own. */
export async function packed(words: readonly string[], quiz?: string): Promise<Unpacked> {
  const folder = await mkdtemp(join(tmpdir(), 'fitpath-course-'));
  try {
    const out = join(folder, 'course.zip');
    const file = join(folder, 'programs.json');
    if (quiz !== undefined) await writeFile(file, quiz);
    const named = words.map((word) => (word === 'FILE' ? file : word));
    const command = ['--import', 'tsx', 'src/cli/quiz/main.ts', 'package', ...named, '--out', out];
    await promisify(execFile)(process.execPath, command);
    return unzipSync(new Uint8Array(await readFile(out)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a record store was told. */
export interface Said {
  readonly verb: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: { readonly contextActivities: { readonly category: readonly { readonly id: string }[] } };
}

export interface Lms {
  readonly origin: string;
  /** The page of a course that frames a package by SCORM, with what it kept of the learner. */
  course(edition: '1.2' | '2004', files: Unpacked): string;
  /** What it keeps of the learner by SCORM: all of `cmi`, as last committed. */
  kept(): Readonly<Record<string, unknown>>;
  /** A new launch by cmi5. */
  launch(files: Unpacked): string;
  /** Everything that was said by xAPI, in order. */
  readonly said: Said[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ html: 'text/html', js: 'text/javascript', css: 'text/css' },
  ...{ json: 'application/json', woff2: 'font/woff2', svg: 'image/svg+xml' },
};
const KEY = 'b25jZTpvbmx5';
/** A folder of which no package knows. */
const FOLDER = '/content/42/scorm/7/';

/**
 * A learning platform: files by their endings and no header beside, `scorm-again` as the run-time of SCORM, and a small record store that
 * wants its key for everything and gives it once a launch.
 */
export async function learningPlatform(): Promise<Lms> {
  let files: Unpacked = {};
  let committed: { readonly cmi?: Readonly<Record<string, unknown>> } = {};
  let page = '';
  const states = new Map<string, string>();
  const fetched = new Set<string>();
  const said: Said[] = [];

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const body = await textOf(request);
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    if (pathname === '/course')
      return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (/^\/scorm(12|2004)\.min\.js$/.test(pathname))
      return void response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(await readFile(`node_modules/scorm-again/dist${pathname}`));
    if (pathname === '/commit') {
      committed = JSON.parse(body) as typeof committed;
      return void json(200, { result: 'true', errorCode: 0 });
    }
    if (pathname === '/fetch') {
      const launch = searchParams.get('launch') ?? '';
      if (fetched.has(launch)) return void json(200, { 'error-code': '1', 'error-text': 'used' });
      fetched.add(launch);
      return void json(200, { 'auth-token': KEY });
    }
    if (pathname.startsWith('/xapi/')) return store(request, searchParams, pathname, body, response);
    const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) : '';
    const found = files[name];
    if (!found) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain' })
      .end(found);
  }

  function store(
    { method, headers }: IncomingMessage,
    words: URLSearchParams,
    pathname: string,
    body: string,
    response: ServerResponse,
  ): void {
    if (headers.authorization !== `Basic ${KEY}` || headers['x-experience-api-version'] !== '1.0.3')
      return void response.writeHead(401).end();
    if (pathname === '/xapi/statements') {
      said.push(JSON.parse(body) as Said);
      return void response.writeHead(200).end('[]');
    }
    const id = words.get('stateId') ?? words.get('profileId') ?? '';
    if (method === 'PUT') {
      states.set(id, body);
      return void response.writeHead(204).end();
    }
    const state = states.get(id);
    response.writeHead(state === undefined ? 404 : 200).end(state);
  }

  return {
    origin,
    said,
    kept: () => committed.cmi ?? {},
    course: (edition, wanted) => {
      files = wanted;
      page = coursePage(edition, committed.cmi);
      return `${origin}/course`;
    },
    launch: (wanted) => {
      files = wanted;
      states.set(
        'LMS.LaunchData',
        JSON.stringify({
          contextTemplate: {
            extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'one' },
          },
          launchMode: 'Normal',
          moveOn: 'Completed',
          returnURL: `${origin}/course`,
        }),
      );
      page = '<!doctype html><title>Course</title><p>Welcome back';
      const words = new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/fetch?launch=${fetched.size}`,
        actor: JSON.stringify({ account: { homePage: origin, name: 'learner-1' } }),
        registration: '7b9a3f0e-8f5e-4c1d-9d55-1d0d5f2a9c11',
        activityId: `${origin}/activity/1`,
      });
      return `${origin}${FOLDER}index.html?${words.toString()}`;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The run-time stands two windows above the package, as in most platforms. */
function coursePage(edition: '1.2' | '2004', cmi: unknown): string {
  const [script, name, api] =
    edition === '1.2' ? ['scorm12', 'Scorm12API', 'API'] : ['scorm2004', 'Scorm2004API', 'API_1484_11'];
  const frame = `<iframe name="content" src="${FOLDER}index.html?attempt=1" width="900" height="700"></iframe>`;
  return `<!doctype html><meta charset="utf-8"><title>Course</title>
    <script src="/${script}.min.js"></script>
    <script>
      window.${api} = new ${name}({ autocommit: false, lmsCommitUrl: '/commit', logLevel: 5 });
      const kept = ${JSON.stringify(cmi ?? null)};
      if (kept) ${api}.loadFromJSON(kept);
    </script>
    <iframe name="player" width="940" height="740" srcdoc='${frame}'></iframe>`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
