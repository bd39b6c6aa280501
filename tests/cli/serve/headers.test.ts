import { describe, expect, test } from 'vitest';
import { commonHeaders, contentSecurityPolicy, isFramed, metaCsp } from '../../../src/cli/serve/headers.mjs';
import { FILES, FRAMED, PAGES } from '../hosting/addresses';

const styleHashes = ['sha256-AbC=', 'sha256-DeF='];

describe('the policy of pages', () => {
  test('in the page is the one of the header but for what a meta tag cannot say', () => {
    expect(`${metaCsp({ styleHashes })}; frame-ancestors 'none'`).toBe(
      contentSecurityPolicy({ styleHashes }),
    );
    expect(metaCsp({ styleHashes })).not.toMatch(/frame-ancestors|report-|sandbox/);
  });

  test('allows no inline style without a hash, and nothing from elsewhere', () => {
    expect(metaCsp()).toContain("style-src 'self';");
    expect(contentSecurityPolicy({ styleHashes })).not.toMatch(/unsafe|https?:|\*/);
  });

  test('names the site beside itself for a frame, which a sandbox robs of its origin, and for no other page', () => {
    const origin = 'https://fitpath.example';
    const sources = /^(default|script|style|img|font|connect)-src /;
    for (const policy of [
      contentSecurityPolicy({ styleHashes, framed: true, origin }),
      metaCsp({ styleHashes, framed: true, origin }),
    ])
      expect(
        policy.split('; ').filter((part) => sources.test(part) && !part.includes(`-src 'self' ${origin}`)),
      ).toEqual([]);
    expect(contentSecurityPolicy({ styleHashes, origin })).toBe(contentSecurityPolicy({ styleHashes }));
    expect(metaCsp({ styleHashes, origin })).toBe(metaCsp({ styleHashes }));
    expect(contentSecurityPolicy({ framed: true })).not.toContain('undefined');
  });

  test('lets two Trusted Types policies be made, for our two workers', () => {
    expect(metaCsp()).toMatch(/require-trusted-types-for 'script'; trusted-types fitpath-worker fitpath-sw$/);
  });
});

describe('framing', () => {
  test('is forbidden unless a page is for it', () => {
    expect(contentSecurityPolicy()).toContain("frame-ancestors 'none'");
    expect(contentSecurityPolicy({ frameHosts: ['https://a.example'] })).toContain("frame-ancestors 'none'");
  });

  test('by anyone is said by silence, since * would shut out hosts in a sandbox', () => {
    expect(contentSecurityPolicy({ framed: true })).not.toContain('frame-ancestors');
  });

  test('is for the listed sites and ourselves, whose page for webmasters shows a quiz', () => {
    const frameHosts = ['https://a.example', 'https://*.b.example'];
    expect(contentSecurityPolicy({ framed: true, frameHosts })).toMatch(
      /; frame-ancestors 'self' https:\/\/a\.example https:\/\/\*\.b\.example$/,
    );
  });

  test('is a matter of /embed/… alone, whichever way that is written', () => {
    expect(FRAMED.filter((path) => !isFramed(path))).toEqual([]);
    expect([...PAGES, ...FILES, '/embedded/x', '/x/embed/x'].filter(isFramed)).toEqual([]);
    expect(isFramed('//embed//x')).toBe(true);
  });
});

test('every answer can stand in a frame of an isolated or a sandboxed host', () => {
  expect(commonHeaders()).toMatchObject({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  });
  expect(Object.keys(commonHeaders())).not.toContain('X-Frame-Options');
});
