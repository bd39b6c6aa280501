import { beforeAll, describe, expect, it } from 'vitest';
import { addresses, type Address } from '../../../src/cli/site/addresses';
import { readSite, type Site } from '../../../src/cli/site/site';
import { robots, sitemap } from '../../../src/cli/site/sitemap';
import { headTags } from '../../../src/cli/site/tags';
import { readContent } from '../../../src/content/node/read-content';

const SITE: Site = { base: '/fitpath/', origin: 'https://example.org' };
const NOWHERE: Site = { base: '/', origin: undefined };
const head = { title: 'A & B', description: 'Says "so".' };

let pages: readonly Address[];
beforeAll(async () => {
  const read = await readContent(process.cwd());
  if (!read.ok) throw new Error('the shipped content has problems');
  pages = addresses(read.value);
});

describe('the site’s own address', () => {
  it('is the origin, whatever signs stand around it', () => {
    for (const said of ['https://example.org', ' https://example.org/ ', 'HTTPS://Example.org'])
      expect(readSite('fitpath', said)).toEqual({ ok: true, site: SITE });
  });

  it('is unknown when nobody says it', () => {
    expect(readSite('/')).toEqual({ ok: true, site: NOWHERE });
    expect(readSite('/', '')).toEqual({ ok: true, site: NOWHERE });
  });

  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://', 'https://example.org?x=1'])(
    'is not %s, and the message says what is',
    (said) => {
      expect(readSite('/', said)).toEqual({
        ok: false,
        problem: expect.stringContaining('https://example.org') as unknown,
      });
    },
  );

  it('has no folder, which goes into --base', () => {
    expect(readSite('/', 'https://example.org/fitpath')).toMatchObject({
      problem: expect.stringContaining('--site https://example.org --base /fitpath') as unknown,
    });
  });
});

describe('the sitemap', () => {
  const listed = (text = '') => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

  it('lists every page that people look for, once and absolutely: no frame, booth, quiz by link or page for no network', () => {
    const all = listed(sitemap(SITE, pages));
    const hidden = pages.filter(({ pathname }) => /^\/(404|kiosk|offline|run|embed\/.+)$/.test(pathname));
    expect(hidden.length).toBeGreaterThan(923);
    expect(all).toHaveLength(pages.length - hidden.length);
    expect(new Set(all).size).toBe(all.length);
    for (const path of ['', 'careers', 'careers/29-2072.00', 'quiz/medical-records', 'quiz/fit/29-2072.00'])
      expect(all).toContain(`https://example.org/fitpath/${path}`);
  });

  it('lists each page in every language, the first one where the site stands', () => {
    const all = listed(sitemap(SITE, pages, ['en', 'es']));
    expect(all).toHaveLength(2 * listed(sitemap(SITE, pages)).length);
    expect(all).toContain('https://example.org/fitpath/careers');
    expect(all).toContain('https://example.org/fitpath/es/careers');
    const [entry] =
      /<url><loc>[^<]*es\/careers\/29-2072.00<.*?<\/url>/.exec(sitemap(SITE, pages, ['en', 'es']) ?? '') ??
      [];
    expect(entry).toContain('hreflang="en" href="https://example.org/fitpath/careers/29-2072.00"');
    expect(entry).toContain('hreflang="es" href="https://example.org/fitpath/es/careers/29-2072.00"');
    expect(sitemap(SITE, pages)).not.toContain('hreflang');
  });

  it('is left out where the site’s address is unknown, and robots.txt names none', () => {
    expect(sitemap(NOWHERE, pages)).toBeUndefined();
    expect(robots(NOWHERE)).not.toContain('Sitemap');
    expect(robots(SITE)).toContain('Sitemap: https://example.org/fitpath/sitemap.xml');
  });
});

describe('the tags of a page', () => {
  const picture = {
    ...{ name: 'group-29' as const, title: 'T', line: 'L', caption: 'C', alt: 'A flower', positions: {} },
  };
  const pictures = new Map([[picture.name, picture]]);
  const tagsOf = (site: Site, found = true) =>
    headTags({ head: { ...head, picture: 'group-29' }, pathname: '/careers/x', found }, site, pictures).join(
      '\n',
    );

  it('name the page’s own address and its picture in full, with the picture in words', () => {
    const tags = tagsOf(SITE);
    expect(tags).toContain('<link rel="canonical" href="https://example.org/fitpath/careers/x" />');
    expect(tags).toContain('property="og:url" content="https://example.org/fitpath/careers/x"');
    expect(tags).toContain('property="og:image" content="https://example.org/fitpath/pictures/group-29.png"');
    expect(tags).toContain('property="og:image:alt" content="A flower"');
  });

  it('escape what they say', () => {
    expect(tagsOf(SITE)).toContain('property="og:title" content="A &amp; B"');
    expect(tagsOf(SITE)).toContain('name="description" content="Says &quot;so&quot;."');
  });

  it('invent no address where the site’s is unknown', () => {
    const tags = tagsOf(NOWHERE);
    expect(tags).toContain('og:title');
    expect(tags).not.toMatch(/canonical|og:url|og:image|twitter/);
  });

  it('keep the page for unknown addresses out of search engines', () => {
    expect(tagsOf(SITE, false)).toContain('content="noindex"');
    expect(tagsOf(SITE, false)).not.toContain('canonical');
  });
});
