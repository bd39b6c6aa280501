import { cardsName } from 'virtual:fitpath/data-folder';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datasetAt } from '../../../src/content/browser/dataset';
import { dataUrl } from '../../../src/content/browser/fetch-json';
import { ContentError } from '../../../src/content/content-error';
import { smallFile } from '../../careers/file';

const CARDS = { version: 1, name: ['A', 'B', 'C'], line: ['Does a.', 'Does b.', 'Does c.'] };
const json = (value: unknown) => () => new Response(JSON.stringify(value));
const missing = () => new Response('', { status: 404 });

let sites = 0;
/** A site of its own, since what one has loaded is kept, and what is asked of its server; answers come once `open` is called. */
function site(answers: { careers?: () => Response; cards?: () => Response } = {}) {
  sites += 1;
  const base = `/site-${String(sites)}/`;
  const asked: string[] = [];
  const given = { careers: json(smallFile()), cards: json(CARDS), ...answers };
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url === dataUrl(base, 'careers.json') ? 'careers' : 'cards';
    if (name === 'cards') expect(url).toBe(dataUrl(base, cardsName));
    asked.push(name);
    await opened;
    return given[name]();
  });
  return { base, asked, given, open, careers: () => datasetAt(base).careers() };
}
const failure = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

/** The page as the index comes, with a row for each of these careers. */
function showIndex(socs: readonly string[], name = (soc: string) => `Name of ${soc}`): void {
  const rows = socs.map((soc) => `<li><a href="/careers/${soc}">${name(soc)}</a><p>Line of ${soc}.</p></li>`);
  document.body.innerHTML = `<ul data-cards="">${rows.join('')}</ul>`;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the careers', () => {
  it('are fetched with the names of their cards, both at once and only once', async () => {
    const { base, asked, open, careers } = site();
    const [one, other] = [careers(), datasetAt(base).careers()];
    // Nothing is answered yet.
    await vi.waitFor(() => expect([...asked].sort()).toEqual(['cards', 'careers']));
    open();
    expect(await one).toMatchObject({ soc: smallFile().soc, title: smallFile().title, name: CARDS.name });
    expect((await one).line).toEqual(CARDS.line);
    expect(await other).toBe(await one);
    await careers();
    expect(asked).toHaveLength(2);
  });

  it('take their names from the index where that is the page, and fetch no cards', async () => {
    showIndex([...smallFile().soc].reverse());
    const { asked, open, careers } = site();
    open();
    const { name, line } = await careers();
    expect(name).toEqual(smallFile().soc.map((soc) => `Name of ${soc}`));
    expect(line[2]).toBe('Line of 29-2072.00.');
    expect(asked).toEqual(['careers']);
  });

  it('fetch their cards where a translator was at the index', async () => {
    showIndex(smallFile().soc, (soc) => `<font>Nombre de ${soc}</font>`);
    const { asked, open, careers } = site();
    open();
    expect((await careers()).name).toEqual(CARDS.name);
    expect([...asked].sort()).toEqual(['cards', 'careers']);
  });

  it.each([
    ['gone', 'there are no cards', { cards: missing }],
    ['gone', 'there is no dataset', { careers: missing }],
    ['damaged', 'a name is missing', { cards: json({ ...CARDS, name: CARDS.name.slice(1) }) }],
    ['damaged', 'a line is empty', { cards: json({ ...CARDS, line: ['Does a.', '', 'Does c.'] }) }],
    ['damaged', 'the cards are cut off', { cards: () => new Response('{"version": 1,') }],
    ['damaged', 'there are no careers', { careers: json({ ...smallFile(), soc: [] }) }],
    ['network', 'the server is broken', { cards: () => new Response('', { status: 500 }) }],
  ])('reject with a %s error where %s, and try again when asked again', async (kind, _, answers) => {
    const { given, open, careers } = site(answers);
    open();
    const error = await failure(careers());
    expect(error).toBeInstanceOf(ContentError);
    expect(error).toMatchObject({ kind });
    const [damaged] = Object.keys(answers);
    expect(String(error)).toContain(damaged === 'cards' ? cardsName : 'careers.json');
    Object.assign(given, { careers: json(smallFile()), cards: json(CARDS) });
    expect((await careers()).name).toEqual(CARDS.name);
  });

  it('reject where the index lacks one of them', async () => {
    showIndex(smallFile().soc.slice(1));
    const { open, careers } = site();
    open();
    expect(await failure(careers())).toMatchObject({ kind: 'damaged' });
  });
});
