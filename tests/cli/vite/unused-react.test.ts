// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type * as ReactPackage from 'react';
import type * as Client from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { unused, withoutUnused } from '../../../src/cli/vite/unused-react';

const require = createRequire(import.meta.url);
/** The folder of a package's production builds, which are shipped. */
const builds = (name: string) => join(dirname(require.resolve(`${name}/package.json`)), 'cjs');
const CLIENT = readFileSync(join(builds('react-dom'), 'react-dom-client.production.js'), 'utf8');

/** React and its client as they run in a page, from this text of the client. */
function run(client: string) {
  const React = require(join(builds('react'), 'react.production.js')) as typeof ReactPackage;
  const given = {} as typeof Client & { readonly version: string };
  const ask = (name: string): unknown =>
    name === 'react' ? React : require(join(builds(name), `${name}.production.js`));
  const start = runInThisContext(`(exports, require) => {${client}}`) as (
    exports: object,
    require: typeof ask,
  ) => void;
  start(given, ask);
  return { ...given, React };
}

const scheduler = require(join(builds('scheduler'), 'scheduler.production.js')) as {
  readonly unstable_IdlePriority: number;
  unstable_scheduleCallback(priority: number, callback: () => void): void;
};

/** What a page of everything that we draw says and shows, step by step, from markup that was there before. */
async function story(client: string): Promise<readonly string[]> {
  const { React, hydrateRoot } = run(client);
  const { Activity, createElement: e, startTransition, useEffect, useLayoutEffect, useState } = React;
  const said: string[] = [];
  const steps: Record<string, (to: never) => void> = {};
  // When it has nothing more to do, which is told by its own clock.
  const settle = async () => {
    for (let rounds = 0; rounds < 5; rounds++)
      await new Promise<void>((done) =>
        scheduler.unstable_scheduleCallback(scheduler.unstable_IdlePriority, done),
      );
  };

  function Part({ name }: { readonly name: string }) {
    useLayoutEffect(() => {
      said.push(`there: ${name}`);
      return () => void said.push(`gone: ${name}`);
    }, [name]);
    useEffect(() => void said.push(`seen: ${name}`), [name]);
    return e(
      'li',
      { ref: (at: unknown) => void said.push(`${name} ${at ? 'has' : 'lost'} its place`) },
      name,
    );
  }
  class Guard extends React.Component<{ readonly children?: ReactPackage.ReactNode }> {
    override state = { broken: false };
    static getDerivedStateFromError = () => ({ broken: true });
    override render = () => (this.state.broken ? e('p', {}, 'Broken') : this.props.children);
  }
  const Breaks = ({ now }: { readonly now: boolean }) => {
    if (now) throw new Error('on purpose');
    return e('p', {}, 'Whole');
  };
  function Page() {
    const [names, setNames] = useState(['a', 'b', 'c']);
    const [shown, setShown] = useState(false);
    const [picture, setPicture] = useState('one.png');
    const [typed, setTyped] = useState('');
    const [broken, setBroken] = useState(false);
    Object.assign(steps, { setNames, setShown, setPicture, setBroken });
    const submit = (event: ReactPackage.SyntheticEvent) => {
      event.preventDefault();
      startTransition(() => setTyped('sent'));
    };
    return e(
      React.Fragment,
      {},
      e('ul', {}, ...names.map((name) => e(Part, { key: name, name }))),
      e(Activity, { mode: shown ? 'visible' : 'hidden', children: e('ul', {}, e(Part, { name: 'hidden' })) }),
      e('img', { src: picture, alt: '' }),
      e('form', { onSubmit: submit }, e('input', { value: typed, onChange: () => setTyped('typed') })),
      e('svg', {}, e('title', {}, picture)),
      e(Guard, {}, e(Breaks, { now: broken })),
    );
  }
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML =
    '<ul><li>a</li><li>b</li><li>c</li></ul><img src="one.png" alt=""/>' +
    '<form><input value=""/></form><svg><title>one.png</title></svg><p>Whole</p>';
  const note = async () => {
    await settle();
    said.push(place.innerHTML, place.querySelector('input')?.value ?? '');
  };
  const root = hydrateRoot(place, e(Page), {
    onRecoverableError: (error) => void said.push(`mended: ${(error as Error).message}`),
    onCaughtError: (error) => void said.push(`caught: ${(error as Error).message}`),
  });
  await note();
  const step = async (name: string, to: unknown, wait: boolean) => {
    const act = () => steps[name]?.(to as never);
    if (wait) startTransition(act);
    else act();
    await note();
  };
  for (const wait of [false, true]) {
    await step('setNames', ['c', 'd', 'a'], wait);
    await step('setShown', true, wait);
    await step('setPicture', 'two.png', wait);
    await step('setShown', false, wait);
    await step('setNames', ['b'], wait);
    await step('setPicture', 'one.png', wait);
  }
  place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await note();
  await step('setBroken', true, true);
  root.unmount();
  await note();
  place.remove();
  return said;
}

describe('React without what no page draws', () => {
  it('was read in this version', () => {
    // Another one may reach what is cut on other ways: read anew what calls these functions, and write its number here.
    expect(run(CLIENT).version).toBe('19.3.1');
  });

  it('says and shows step by step what all of React does', async () => {
    const whole = await story(CLIENT);
    expect(whole).toContain('caught: on purpose');
    expect(whole.join()).toContain('display: none');
    expect(whole.filter((line) => line.startsWith('mended'))).toEqual([]);
    expect(await story(withoutUnused(CLIENT))).toEqual(whole);
  });

  it('has nothing left of what was cut', () => {
    const left = withoutUnused(CLIENT);
    for (const [name, value] of Object.values(unused).flatMap((names) => Object.entries(names)))
      expect(left).toContain(`function ${name}() {${value && `return ${value};`}}`);
    expect(() => withoutUnused('')).toThrow('no function startViewTransition');
  });

  it('is drawn nowhere', () => {
    const imports =
      /\b(ViewTransition|addTransitionType|Suspense|SuspenseList|lazy|useActionState|useFormState|useFormStatus|requestFormReset|preinit\w*|preload\w*|preconnect|prefetchDNS)\b[^;]*from 'react(-dom)?'/;
    const markup =
      /<(html|head|body|meta|link|style|script)[\s>/]|<Fragment[^>]*\sref=|<(form|button|input)\b[^<]*\s(action|formAction)=|\son(Select|BeforeInput)(Capture)?=/;
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.tsx') && !name.startsWith('cli'),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const text = readFileSync(join('src', file), 'utf8');
      expect(imports.exec(text)?.[0], file).toBeUndefined();
      expect(markup.exec(text)?.[0], file).toBeUndefined();
      // A title is a drawing's, never the page's.
      if (/<title[\s>]/.test(text)) expect(text, file).toMatch(/<svg/);
    }
  });
});
