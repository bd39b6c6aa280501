import { render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeSession } from '../../../src/engine/session';
import { sumEvidence } from '../../../src/engine/path';
import { encodeResult } from '../../../src/engine/code/result-code';
import { whoseOf, YOURS, type Whose } from '../../../src/i18n/whose';
import { PictureStage } from '../../../src/pages/results/take/PictureStage';
import { rankedForFile } from '../../../src/pages/results/take/ranked-for-file';
import { matchTable } from '../../../src/pages/results/take/table-file';
import { assess } from '../../../src/result/assess';
import { content, newSite, open, topics } from '../open';

const ids = content.traitNames.ids;
const careers = await content.careers();
const quiz = (await content.quiz('medical-records'))!;

/** Opens the results of a few answers given on this device, with the panel of ways to take them along. */
async function openPanel() {
  const site = newSite();
  const run = site.sessions.of(quiz);
  for (const item of quiz.items) if (item.type === 'agree') run.getState().answer(item, 4);
  const { session, times } = run.getState();
  const evidence = sumEvidence(quiz, session, ids);
  // Given as fast as a machine can, so that they leave a doubt.
  const assessed = assess({ quiz, evidence, session, times }, careers);
  const code = encodeResult({ quiz: quiz.id, evidence, doubt: assessed.doubt }, ids);
  const view = await open(`/results#${code}`, site);
  await view.user.click(await screen.findByRole('button', { name: 'To my phone, or a file' }));
  await screen.findByRole('heading', { name: 'On your phone' });
  return {
    ...view,
    ...{ session, assessed },
    link: `${window.location.origin}/results#${code}`,
  };
}

/** What the page hands to the browser to save, as name and text. */
function saved(): readonly { readonly name: string; readonly text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: textOf(blobs.get(this.href)!) });
  });
  return files;
}

/** With the mark at its head, which a blob's own `text` leaves out. */
async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(SVGElement.prototype, 'getAnimations');
});

describe('the heading over a card’s careers', () => {
  const evidence = ids.map((trait, at) => ({ trait, mean: at % 2 ? 90 : 10, evidence: 3, keys: 0 }));
  const headingOf = async (id: string, whose: Whose) => {
    const answers = { quiz: (await content.quiz(id))!, evidence, session: null };
    return (await rankedForFile(answers, await content.traits(), content, whose)).cardHeading;
  };

  it('says what they are, and of whom', async () => {
    expect(await headingOf('career-explorer', YOURS)).toBe('Careers that fit');
    expect(await headingOf('career-explorer', whoseOf('Maya'))).toBe('Careers that fit Maya');
  });

  it('says first how the one career of a quiz fits, as the page does', async () => {
    const { standing } = assess({ quiz, evidence, session: null }, careers);
    const said = {
      fits: 'Medical records specialist fits well',
      'may-fit': 'Medical records specialist may fit',
      'others-fit-better': 'Others fit better than Medical records specialist',
    }[standing!.verdict];
    expect(await headingOf('medical-records', YOURS)).toBe(`${said}. Careers that fit:`);
  });
});

describe('taking a result along', () => {
  it('draws a code that cameras read as exactly the link beside it', async () => {
    const { link } = await openPanel();
    const panel = screen.getByRole('img', { name: /QR code/ }).parentElement;
    expect(panel).toHaveTextContent(`${link}&to=me`);
    expect(read(screen.getByRole('img', { name: /QR code/ }))).toBe(`${link}&to=me`);
  });

  it('hands the link to the device’s own sheet, where there is one, from whom and to whom', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    Object.defineProperty(SVGElement.prototype, 'getAnimations', { value: () => [], configurable: true });
    const { user, link } = await openPanel();
    const send = screen.getByRole('button', { name: 'Send it' });
    await user.click(send);
    // Nothing draws here, so there is no picture to go along.
    await vi.waitFor(() =>
      expect(share).toHaveBeenLastCalledWith({ title: 'A Fitpath result', url: `${link}&to=friend` }),
    );
    await user.click(screen.getByRole('radio', { name: 'a parent or counselor' }));
    const name = screen.getByRole('textbox', { name: 'Your first name, if you like' });
    await user.type(name, 'Zoë');
    await user.click(send);
    const toParent = { title: 'A Fitpath result', url: `${link}&from=Zo%C3%AB&to=parent` };
    await vi.waitFor(() => expect(share).toHaveBeenLastCalledWith(toParent));
    await user.type(name, '!');
    expect(name).toBeInvalid();
    expect(screen.getByText(/^Only a first name/)).toBeVisible();
    expect(Object.values(window.localStorage).join()).not.toContain('Zo');
  });

  it('asks for one more press where the sheet will not open so long after the first', async () => {
    const late = new DOMException('too late', 'NotAllowedError');
    const share = vi.fn().mockRejectedValueOnce(late).mockResolvedValueOnce(undefined);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    Object.defineProperty(SVGElement.prototype, 'getAnimations', { value: () => [], configurable: true });
    const { user } = await openPanel();
    await user.click(screen.getByRole('button', { name: 'Send it' }));
    expect(await screen.findByText(/once more/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send it' }));
    await vi.waitFor(() => expect(screen.queryByText(/once more/)).not.toBeInTheDocument());
    expect(share).toHaveBeenCalledTimes(2);
  });

  it('offers no sheet where there is none', async () => {
    await openPanel();
    expect(screen.queryByRole('button', { name: 'Send it' })).not.toBeInTheDocument();
  });

  it('saves the answers as the file that `score` reads', async () => {
    const files = saved();
    const { user, session } = await openPanel();
    await user.click(screen.getByRole('button', { name: 'Your answers (JSON)' }));
    expect(files[0]?.name).toBe('medical-records.responses.json');
    const decoded = decodeSession(quiz, JSON.parse(await files[0]!.text));
    expect(decoded.problems).toEqual([]);
    expect(decoded.session?.responses).toEqual(session.responses);
  });

  it('saves all matches as a table', async () => {
    const files = saved();
    const { user, assessed } = await openPanel();
    await user.click(screen.getByRole('button', { name: 'Table (CSV)' }));
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe('medical-records.csv');
    expect(await files[0]!.text).toBe(matchTable(assessed, careers));
  });

  it('says when a file cannot be made, and closes again', async () => {
    const { user } = await openPanel();
    URL.createObjectURL = () => {
      throw new Error('not allowed');
    };
    await user.click(screen.getByRole('button', { name: 'Your answers (JSON)' }));
    expect(await screen.findByText(/The file could not be made/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'To my phone, or a file' }));
    expect(screen.queryByRole('heading', { name: 'As a file' })).not.toBeInTheDocument();
  });
});

it('takes the picture of the flower with all that was picked, named', async () => {
  const traits = await content.traits();
  const leaves = topics.slice(0, 5);
  const letters = (svg: SVGElement) => [...svg.querySelectorAll('text')].map((text) => text.textContent);
  const seen = vi.fn<(svg: SVGSVGElement) => void>();
  Object.defineProperty(SVGElement.prototype, 'getAnimations', { value: () => [], configurable: true });
  for (const picked of [leaves, []])
    render(<PictureStage traits={traits} profile={[]} leaves={picked} onDrawn={seen} />);
  const [[picture] = [], [bare] = []] = seen.mock.calls;
  expect(letters(picture!)).toEqual([...letters(bare!), ...leaves.map(({ name }) => name)]);
  expect(height(picture!)).toBeGreaterThan(height(bare!));
});

describe('the table of matches', () => {
  const lines = matchTable(assess({ quiz, evidence: [], session: null }, careers), careers)
    .trimEnd()
    .split('\r\n');

  it('has a line of headings and one a career, each with all cells', () => {
    expect(lines).toHaveLength(924);
    const cells = (line: string) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).length;
    for (const line of lines) expect([cells(line), line]).toEqual([14, line]);
  });

  it('gives each figure in the unit and with the source in which it is published', () => {
    const row = lines.find((line) => line.includes('29-2072.00'));
    expect(row).toContain('51140,US dollars a year,,');
    expect(row).toContain('Occupational Employment and Wage Statistics, May 2025');
    expect(lines.find((line) => line.includes(',27-2011.00,'))).toContain('US dollars an hour');
    expect(lines.find((line) => line.includes(',11-3031.03,'))).toContain('Financial Managers');
  });
});

const height = (svg: SVGElement) => Number(svg.getAttribute('viewBox')?.split(' ')[3]);

/** Reads a drawn code as a camera would, from its squares. */
function read(svg: HTMLElement): string | undefined {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let i = 0; i < scale * scale; i++) {
      const at = (Number(y) * scale + Math.floor(i / scale)) * size * scale + Number(x) * scale + (i % scale);
      pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, size * scale, size * scale)?.data;
}
