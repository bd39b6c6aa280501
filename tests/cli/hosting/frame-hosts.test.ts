import { describe, expect, test } from 'vitest';
import { readFrameHosts } from '../../../src/cli/hosting/frame-hosts';

describe('the sites that may frame a quiz', () => {
  test.each([
    [undefined, []],
    ['', []],
    [' , ', []],
    ['https://a.example', ['https://a.example']],
    ['https://A.Example/, https://b.example:8443', ['https://a.example', 'https://b.example:8443']],
    ['https://*.a.example https://a.example', ['https://*.a.example', 'https://a.example']],
    ['http://localhost:3000', ['http://localhost:3000']],
    ['https://schüle.example', ['https://xn--schle-mva.example']],
    ['https://a.example:443,https://a.example', ['https://a.example']],
  ])('%j are read', (said, frameHosts) => {
    expect(readFrameHosts(said)).toEqual({ ok: true, frameHosts });
  });

  test.each([
    ['*', /for anyone, leave it out/],
    ['a.example', /"a\.example" is no site/],
    ["'self'", /is no site/],
    ['https:', /is no site/],
    ['https://', /is no site/],
    ['https://*', /is no site/],
    ['https://*.example', /is no site/],
    ['https://a.*.example', /is no site/],
    ["https://a.example;script-src 'unsafe-inline'", /is no site/],
    ['https://a.example"', /is no site/],
    ['https://me:secret@a.example', /is no site/],
    ['javascript:alert(1)', /is no site/],
    ['ftp://a.example', /is no site/],
    ['https://a.example/course/1', /is a page: .*https:\/\/a\.example$/],
    ['https://a.example?x', /is a page/],
    ['https://b.example, nonsense', /"nonsense" is no site/],
  ])('%j are refused in words', (said, problem) => {
    const read = readFrameHosts(said);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toMatch(problem);
  });
});
