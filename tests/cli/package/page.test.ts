import { expect, it } from 'vitest';
import type { Settings } from '../../../src/app/course/settings';
import { pageOf } from '../../../src/cli/package/page';

const words = { loading: 'One moment', noScripts: 'No scripts' };
const settings = (kind: Settings['kind'], title = 'Quiz'): Settings => ({
  kind,
  wants: [],
  quiz: {
    ...{ id: 'x', version: 1, title, summary: '', minutes: 1, pool: 'all' },
    ...{ flow: { order: 'fixed' }, items: [] },
  },
});
const policyIn = (page: string) => /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];

it('a package lets its page load and ask nothing but its own files, and by cmi5 a record store by https', () => {
  const policy = policyIn(pageOf(settings('1.2'), 'en', words));
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(policyIn(pageOf(settings('2004'), 'en', words))).toBe(policy);
  expect(policyIn(pageOf(settings('cmi5'), 'en', words))).toBe(
    policy?.replace("connect-src 'self'", "connect-src 'self' https:"),
  );
});

it('what an author wrote is text and data in a package’s page, whatever it is', () => {
  const title = '</script><script>alert(1)</script><!-- "\u2028&';
  const page = pageOf(settings('cmi5', title), 'en', words);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toContain('<!--');
  const [, json = ''] = /id="course">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual(settings('cmi5', title));
});
