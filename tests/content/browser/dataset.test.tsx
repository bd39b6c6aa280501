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
function site(answers: { careers?: () => Response; cards?: () => Response; titles?: () => Response } = {}) {
  sites += 1;
  const base = `/site-${String(sites)}/`;
  const asked: string[] = [];
  const titles = json({ version: 1, title: ['T', 'U', 'V'] });
  const given = { careers: json(smallFile()), cards: json(CARDS), titles, ...answers };
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  vi.stubGlobal('fetch', async (url: string) => {
    const file = Object.entries({ careers: 'careers.json', titles: 'titles.json' });
    const [name] = (file.find(([, path]) => url === dataUrl(base, path)) ?? ['cards']) as [
      keyof typeof given,
    ];
    if (name === 'cards') expect(url).toBe(dataUrl(base, cardsName));
    asked.push(name);
    await opened;
    return given[name]();
  });
  const titled = () => datasetAt(base).titled();
  return { base, asked, given, open, titled, careers: () => datasetAt(base).careers() };
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

  it('have their official titles when these are asked for, and not again what is there', async () => {
    const { asked, open, careers, titled, given } = site({ titles: missing });
    open();
    await careers();
    expect(asked).not.toContain('titles');
    expect(await failure(titled())).toMatchObject({ kind: 'gone' });
    given.titles = json({ version: 1, title: ['T', 'U', 'V'] });
    expect(await titled()).toMatchObject({ title: ['T', 'U', 'V'], name: CARDS.name });
    expect(asked.filter((name) => name !== 'titles')).toHaveLength(2);
  });

  it('reject where the index lacks one of them', async () => {
    showIndex(smallFile().soc.slice(1));
    const { open, careers } = site();
    open();
    expect(await failure(careers())).toMatchObject({ kind: 'damaged' });
  });
});
