import { readFile } from 'node:fs/promises';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { unpackQuiz } from '../../../../src/content/pack';
import type { Quiz } from '../../../../src/engine/quiz';
import { Words } from '../../../../src/i18n/Words';
import { Share } from '../../../../src/pages/try/share/Share';
import { inlineFile, siteCode } from '../../../../src/pages/try/share/share';
import { readRunFragment } from '../../../../src/result/run-link';
import { content } from '../../open';

const TEXT = await readFile('quizzes/medical-records.json', 'utf8');
const quiz = (await content.quiz('medical-records'))!;

const share = (text: string, of: Quiz | undefined) =>
  render(
    <Words>
      <MemoryRouter>
        <Share text={text} quiz={of} />
      </MemoryRouter>
    </Words>,
  );

describe('a quiz to share', () => {
  it('has a link that opens it, code for a page, a code to scan, and a file', async () => {
    share(TEXT, quiz);
    const link = (await screen.findByRole('region', { name: 'Link to the quiz' })).textContent;
    expect(link).toMatch(/^http:\/\/localhost(:\d+)?\/run#q=/);
    const unpacked = await unpackQuiz(readRunFragment(new URL(link).hash).packed);
    expect(unpacked.ok && JSON.parse(unpacked.text)).toEqual(JSON.parse(TEXT));
    expect(screen.getByText(/fits in a mail, a chat or a code/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Code for your page' })).toHaveTextContent(
      '<career-quiz src="medical-records.json">',
    );
    expect(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
    expect(screen.getByText(/^medical-records\.json, \d/)).toBeVisible();
  });

  it('that is long has no code to scan, and one that is too large no link; each says why', async () => {
    const noise = Array.from({ length: 900 }, (_, at) => Math.sin(at).toString(36)).join();
    const { unmount } = share(JSON.stringify({ ...JSON.parse(TEXT), $schema: noise }), quiz);
    expect(await screen.findByText(/too long for a code to scan/)).toBeVisible();
    expect(screen.queryByRole('img', { name: /^QR code/ })).toBeNull();
    unmount();
    share(JSON.stringify({ ...JSON.parse(TEXT), $schema: 'x'.repeat(200_000) }), quiz);
    expect(await screen.findByText('Too large for a link or a page')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeVisible();
  });

  it('with mistakes can be saved, and not shared', () => {
    share('{', undefined);
    expect(screen.getByText(/can be saved as a file but not shared/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeVisible();
    expect(screen.queryByRole('region')).not.toHaveTextContent('/run#');
  });
});

describe('code for a page', () => {
  it('holds any title as text, and the whole quiz where there is no file', async () => {
    const src = inlineFile('{"title":"Ärzte 🩺"}');
    expect(await (await fetch(src)).text()).toBe('{"title":"Ärzte 🩺"}');
    const code = siteCode({
      ...{
        root: 'https://fitpath.example/',
        lang: 'es',
        src,
        link: 'https://fitpath.example/es/run#q=a&r=b',
      },
      title: '"></a><script>alert(1)</script>',
    });
    const page = new DOMParser().parseFromString(code, 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(1);
    const tag = page.querySelector('career-quiz');
    expect([tag?.getAttribute('src'), tag?.getAttribute('lang')]).toEqual([src, 'es']);
    expect(tag?.querySelector('a')?.getAttribute('href')).toBe('https://fitpath.example/es/run#q=a&r=b');
  });
});
