import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebKitPlaces } from '../../src/cli/engines/find.mjs';
import { asExpression, type Driver, type Key } from './driver';

/** Named keys as WebDriver writes them (W3C WebDriver, §17.4.2); the others are their own letter. */
const KEYS: Partial<Record<Key, string>> = {
  Tab: '\uE004',
  Space: '\uE00D',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
};

/** The first frame, in the page or in a tag of ours: numbers count none of those in shadow trees. */
const FRAME = `document.querySelector('iframe') ?? document.querySelector('career-quiz').shadowRoot.querySelector('iframe')`;

/** WebKitGTK by W3C WebDriver, on a screen of its own that nobody sees. */
export async function startWebKit(places: WebKitPlaces): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'fitpath-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  // Its toolbar would keep the window wider than a phone.
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), '* { min-width: 0; min-height: 0; padding: 0; margin: 0; }');
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const port = await freePort();
  const screen = spawn(
    places.screen,
    ['-displayfd', '3', '-screen', '0', '1500x3000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await firstLine(screen.stdio[3] as NodeJS.ReadableStream);
  const env = {
    ...process.env,
    ...{ DISPLAY: `:${display}`, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home },
    ...{ WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  };
  const driver = spawn(places.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(20_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { readonly value: unknown };
    if (!answer.ok) throw new Error(`WebKit, ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const options = { binary: places.browser, args: ['--automation'] };
  const session = (await patiently(() =>
    call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          // A page whose scripts are held never ends loading.
          pageLoadStrategy: 'none',
          // What is asked of a page that is just being left is never answered.
          timeouts: { script: 3000 },
          'webkitgtk:browserOptions': options,
        },
      },
    }),
  )) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
  const at = `/session/${session.sessionId}`;
  const run = (expression: string) =>
    call('POST', `${at}/execute/sync`, { script: `return ${expression}`, args: [] });
  const actions = (type: string, parts: readonly unknown[], more = {}) =>
    call('POST', `${at}/actions`, { actions: [{ type, id: type, ...more, actions: parts }] });
  return {
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    goto: async (url) => void (await call('POST', `${at}/url`, { url })),
    async resize(width, height) {
      // The first only takes the size; how much of it the window's edge takes is known afterwards.
      const rect = (tall: number) => call('POST', `${at}/window/rect`, { width, height: tall });
      await rect(height);
      await rect(height + (height - ((await run('innerHeight')) as number)));
    },
    async click(x, y) {
      const press = { button: 0 };
      await actions(
        'pointer',
        [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', ...press },
          { type: 'pointerUp', ...press },
        ],
        { parameters: { pointerType: 'mouse' } },
      );
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      await actions('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    async run(script, args, where = 'page') {
      if (where === 'frame') await call('POST', `${at}/frame`, { id: await run(FRAME) });
      try {
        return (await run(asExpression(script, args))) as never;
      } finally {
        if (where === 'frame') await call('POST', `${at}/frame`, { id: null });
      }
    },
    async close() {
      await call('DELETE', at).catch(() => undefined);
      driver.kill();
      screen.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => done(port));
    });
  });
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    stream.on('end', () => fail(new Error('The screen does not start.')));
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) done(text.trim());
    });
  });
}

/** The driver listens a moment after it was started. */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let left = 100; ; left--) {
    try {
      return await call();
    } catch (error) {
      if (left === 0 || !(error instanceof TypeError)) throw error;
      await pause(100);
    }
  }
}
