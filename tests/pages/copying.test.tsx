import { act, fireEvent, render, screen } from '@testing-library/react';
import { Words } from '../../src/i18n/Words';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sumEvidence } from '../../src/engine/path';
import { encodeResult } from '../../src/engine/code/result-code';
import { Leaving } from '../../src/modes/embed/Leaving';
import { assess } from '../../src/result/assess';
import { content, newSite, open } from './open';

const ids = content.traitNames.ids;
const quiz = (await content.quiz('medical-records'))!;
const here = window.location.origin;

async function openResult(): Promise<string> {
  const site = newSite();
  const run = site.sessions.of(quiz);
  for (const item of quiz.items) if (item.type === 'agree') run.getState().answer(item, 4);
  const { session, times } = run.getState();
  const evidence = sumEvidence(quiz, session, ids);
  const { doubt } = assess({ quiz, evidence, session, times });
  const address = `/results#${encodeResult({ quiz: quiz.id, evidence, doubt }, ids)}`;
  await open(address, site);
  return `${here}${address}&to=friend`;
}

async function openComparison(): Promise<string> {
  const address = '/compare?soc=29-2072.00&soc=29-1141.00';
  await open(address);
  return here + address;
}

async function openCode(): Promise<string> {
  await open('/embed?quiz=medical-records');
  fireEvent.click(screen.getByRole('radio', { name: /^Yes/ }));
  return screen.getByRole('region', { name: 'Code to paste' }).textContent;
}

function leaveFrame(): Promise<string> {
  render(
    <Words>
      <a href="https://example.org/more" target="_blank" rel="noreferrer">
        More
      </a>
      <Leaving base="/" />
    </Words>,
  );
  // In a sandbox, where nothing opens.
  vi.stubGlobal('origin', 'null');
  fireEvent.click(screen.getByRole('link', { name: 'More' }));
  return Promise.resolve('https://example.org/more');
}

interface User {
  readonly what: string;
  /** Draws what has the button; tells what is to be copied. */
  readonly draw: () => Promise<string>;
  readonly button: string;
  readonly copied: RegExp;
  readonly notCopied: RegExp;
}

const USERS: readonly User[] = [
  {
    what: 'the link of a result',
    draw: openResult,
    button: 'Copy the link',
    copied: /^Copied\. The link holds your scores/,
    notCopied: /^The browser did not allow it/,
  },
  {
    what: 'the link of a comparison',
    draw: openComparison,
    button: 'Copy the link',
    copied: /^Link copied/,
    notCopied: /^Your browser does not let this page copy/,
  },
  {
    what: 'the code of a framed quiz',
    draw: openCode,
    button: 'Copy the code',
    copied: /^Copied\.$/,
    notCopied: /^That could not be copied here/,
  },
  {
    what: 'an address out of a frame',
    draw: leaveFrame,
    button: 'Copy the address',
    copied: /^Copied\.$/,
    notCopied: /^That could not be copied here/,
  },
];

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe.each(USERS)('copying $what', ({ draw, button, copied, notCopied }) => {
  async function ask(writeText: ((text: string) => Promise<void>) | undefined): Promise<string> {
    const text = await draw();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
    const buttons = await screen.findAllByRole('button', { name: button });
    // Where several codes stand on a page, that of the code which was asked for.
    const found =
      buttons.find(({ parentElement }) => parentElement?.textContent.includes(text)) ?? buttons[0];
    expect(screen.queryByText(copied)).not.toBeInTheDocument();
    // A click by itself: the library's person would bring a clipboard along.
    await act(async () => {
      fireEvent.click(found!);
      await Promise.resolve();
    });
    return text;
  }

  it('says that it is copied, and copies just that', async () => {
    const written: string[] = [];
    const text = await ask((copied) => {
      written.push(copied);
      return Promise.resolve();
    });
    expect((await screen.findByText(copied)).closest('p')).toHaveRole('status');
    expect(written).toEqual([text]);
  });

  it('says what to do where the browser refuses', async () => {
    await ask(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect((await screen.findByText(notCopied)).closest('p')).toHaveRole('status');
  });

  it('says so too where there is no clipboard, as without encryption', async () => {
    await ask(undefined);
    expect((await screen.findByText(notCopied)).closest('p')).toHaveRole('status');
  });
});
