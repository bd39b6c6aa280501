import { describe, expect, it } from 'vitest';
import { frameCode, isQuizId, tagCode, type TagChoices } from '../../../src/pages/embed/tag';

const HOME = 'https://fitpath.example/';
const plain: TagChoices = {
  ...{ quiz: 'medical-records', theme: 'auto', accent: null, radius: 0, font: 'site' },
  ...{ height: null, results: 'inline', links: 'new', wants: [] },
};

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
