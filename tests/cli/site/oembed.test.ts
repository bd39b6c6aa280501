// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { oembedOf } from '../../../src/cli/site/oembed';

const SITE = { base: '/fitpath/es/', origin: 'https://college.example' };
const of = (pathname: string, site: { base: string; origin: string | undefined } = SITE) =>
  oembedOf({ pathname, file: '', chunks: [] }, 'Office work, "yes" & no', site);

describe('what a site takes that makes frames of addresses', () => {
  it('has what oEmbed 1.0 requires of type rich, and all addresses are whole', () => {
    const { json, file } = of('/quiz/two-minutes') ?? {};
    expect(file).toBe('oembed/two-minutes.json');
    expect(json).toMatchObject({
      ...{ version: '1.0', type: 'rich', width: 640, height: 720, title: 'Office work, "yes" & no' },
      ...{ provider_name: 'Fitpath', provider_url: 'https://college.example/fitpath/es/' },
    });
    const around = document.createElement('div');
    around.innerHTML = (json as { html: string }).html;
    const [frame, ...others] = around.children as unknown as HTMLIFrameElement[];
    expect(others).toEqual([]);
    expect(frame).toMatchObject({
      src: 'https://college.example/fitpath/es/embed/two-minutes',
      title: 'Office work, "yes" & no',
    });
    expect(frame?.style.height).toBe('720px');
  });

  it('is led to from the page of the quiz', () => {
    const head = document.createElement('div');
    head.innerHTML = of('/quiz/two-minutes')?.tag ?? '';
    const link = head.firstElementChild as HTMLLinkElement;
    expect(link).toMatchObject({
      ...{ rel: 'alternate', type: 'application/json+oembed', title: 'Office work, "yes" & no' },
      href: 'https://college.example/fitpath/es/oembed/two-minutes.json',
    });
  });

  it('is there for the quizzes of the site alone, and where its address is known', () => {
    for (const pathname of ['/', '/careers', '/quiz/fit/29-2072.00', '/embed/two-minutes', '/run'])
      expect(of(pathname), pathname).toBeUndefined();
    expect(of('/quiz/two-minutes', { base: '/', origin: undefined })).toBeUndefined();
  });
});
