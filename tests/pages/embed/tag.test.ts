// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import {
  DEFAULTS,
  attributesOf,
  frameCode,
  isQuizId,
  tagCode,
  type TagChoices,
} from '../../../src/pages/embed/tag';

vi.stubGlobal('EMBED_SITE', '');
const { ATTRIBUTES, mistakesOf } = await import('../../../src/modes/embed/script/attributes');

const HOME = 'https://fitpath.example/';
const plain: TagChoices = { ...DEFAULTS, quiz: 'medical-records' };

describe('the code to paste', () => {
  it('is two lines: the script, and the tag with a way for those without scripts', () => {
    expect(tagCode(plain, HOME, 'Take the quiz')).toBe(
      `<script src="https://fitpath.example/embed.js" async></script>
<career-quiz quiz="medical-records"><a href="https://fitpath.example/quiz/medical-records">Take the quiz</a></career-quiz>`,
    );
  });

  it('names only what differs from what the tag does anyway', () => {
    const own = { ...plain, theme: 'dark', accent: '#003366', wants: ['profile', 'xapi'] } as const;
    expect(tagCode(own, HOME, 'Quiz')).toContain(
      '<career-quiz quiz="medical-records" theme="dark" accent="#003366" wants="profile xapi">',
    );
  });

  it('can say everything that the tag can be told', () => {
    const all: TagChoices = {
      ...{ quiz: 'x', src: ' quiz.json', offers: '/offers.json ', theme: 'light', accent: '#003366' },
      ...{ ink: '#101010', paper: '#ffffff', background: 'transparent', radius: 4, font: 'sans' },
      ...{ height: 500, minHeight: 300, maxHeight: 900, results: 'link', links: 'top', wants: ['xapi'] },
      ...{ lang: 'es', called: 'Our "quiz"', sandbox: true, site: true },
    };
    const said = attributesOf(all, HOME);
    expect(Object.keys(said).sort()).toEqual(
      [...ATTRIBUTES, 'lang', 'title'].filter((name) => name !== 'quiz').sort(),
    );
    const tag = document.createElement('career-quiz');
    for (const [name, value] of Object.entries(said)) tag.setAttribute(name, value);
    expect(mistakesOf(tag)).toEqual([]);
    expect(tagCode(all, HOME, 'Quiz')).toContain('src="quiz.json" offers="/offers.json" theme="light"');
    expect(tagCode(all, HOME, 'Quiz')).toContain(
      'title="Our &quot;quiz&quot;" sandbox="allow-scripts" site="https://fitpath.example">',
    );
  });

  it('keeps what is typed within its quotes', () => {
    const typed = { ...plain, offers: '"><script>alert(1)</script>' };
    expect(tagCode(typed, HOME, 'Quiz')).toContain('offers="&quot;>&lt;script>alert(1)&lt;/script>"');
  });

  it('comes as a plain frame too', () => {
    expect(frameCode({ ...plain, height: 640 }, HOME, 'Quiz')).toContain(
      'src="https://fitpath.example/embed/medical-records" title="Quiz" loading="lazy" width="100%" height="640"',
    );
    expect(frameCode({ ...plain, height: 640 }, HOME, 'Quiz')).toContain('height:640px');
  });

  it('holds no quiz that an address made up', () => {
    expect(['two-minutes', 'fit/29-1141.00'].map(isQuizId)).toEqual([true, true]);
    expect(['', '"><script>', 'A', '../x', 'fit/', 'fit/29-1141.00/..', null].map(isQuizId)).toEqual(
      Array.from({ length: 7 }, () => false),
    );
  });
});
