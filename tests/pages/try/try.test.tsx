import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reach, reachAll } from '../checker-here';
import { newSite, open, content } from '../open';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
  reachAll();
});

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The text of the quiz' });
const type = (text: string) => fireEvent.change(area(), { target: { value: text } });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const found = () => within(screen.getByRole('region', { name: 'What the check says' }));

const part = (name: RegExp) => screen.findByRole('link', { name });
/** Opens the page with the example in it, at its text. */
async function start(site = newSite()) {
  const view = await open('/try', site);
  await view.user.click(await button(/^Would you like office work\?/));
  await view.user.click(await part(/^Text/));
  await button('Take the quiz');
  return { ...view, example: area().value };
}

/** Puts a text into the page's first field, and goes to where it stands then. */
async function paste(text: string) {
  fireEvent.change(await screen.findByRole('textbox', { name: 'Or paste its text here' }), {
    target: { value: text },
  });
  fireEvent.click(await part(/^Text/));
}

function file(name: string, content: BlobPart): File {
  return new File([content], name, { type: 'application/json' });
}

describe('the text of a quiz', () => {
  it('can begin with an example, about which nothing is wrong', async () => {
    const { example } = await start();
    expect(found().getByText('Nothing is wrong with it.')).toBeVisible();
    expect(found().getByRole('heading', { name: 'Would you like office work?' })).toBeVisible();
    expect(JSON.parse(example)).toMatchObject({ id: 'my-quiz' });
  });

  it('shows every problem with its place, from top to end, and leads there', async () => {
    const { example, user } = await start();
    type(example.replace('"desk": -1', '"dask": -1').replace('"label": "I make', '"lable": "I make'));
    expect(await screen.findByText('2 problems. Choose one to see its place.')).toBeVisible();
    const shown = found().getAllByRole('listitem').slice(0, 2);
    expect(shown.map((item) => item.textContent)).toEqual([
      expect.stringMatching(
        /^Line 15, column 21.*no such trait as "dask"; did you mean "desk"\?Make it "desk"$/,
      ),
      expect.stringMatching(
        /^Line 22, column 25.*unknown key "lable"; did you mean "label"\?Make it "label"$/,
      ),
    ]);
    await user.click(within(shown[1]!).getByRole('button', { name: /Line 22/ }));
    expect(area()).toHaveFocus();
    const { selectionStart, selectionEnd, value } = area();
    expect(value.slice(selectionStart, selectionEnd)).toMatch(/^"lable": "I make.*},$/);
    expect(screen.queryByRole('button', { name: 'Take the quiz' })).not.toBeInTheDocument();
  });

  it('is mended by a tap where the checker is sure: one problem, or all that are', async () => {
    const { example, user } = await start();
    const bent = example
      .replace('"desk": -1', '"dask": -1')
      .replace('"label": "I make', '"lable": "I make')
      .replace('"my-quiz"', '"My Quiz"');
    type(bent);
    await screen.findByText('3 problems. Choose one to see its place.');
    await user.click(found().getByRole('button', { name: 'Make it "desk"' }));
    expect(area()).toHaveFocus();
    expect(area().value).toBe(bent.replace('"dask"', '"desk"'));
    await screen.findByText('2 problems. Choose one to see its place.');
    await user.click(found().getByRole('button', { name: 'Make all 2 sure fixes' }));
    expect(area().value).toBe(example);
    expect(await button('Take the quiz')).toBeVisible();
  });

  it('from a word processor is straightened by a tap', async () => {
    const { example, user } = await start();
    type(example.replace(/"([^"\n]*)"/g, '“$1”'));
    await user.click(await found().findByRole('button', { name: /^Straighten \d+ quotes$/ }));
    expect(area().value).toBe(example);
  });

  it('is mended, and advice is given on what works', async () => {
    const { example } = await start();
    type(`${example} }`);
    await screen.findByText(/^One problem/);
    type(example);
    expect(await button('Take the quiz')).toBeVisible();
    expect(await screen.findByText(/pieces of advice/, {}, { timeout: 5000 })).toBeVisible();
  });

  it('shows markup in texts as text', async () => {
    const { example } = await start();
    type(example.replace('Would you like office work?', '<img src=x onerror=alert(1)>'));
    expect(await found().findByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
    expect(screen.queryByRole('img', { name: 'x' })).not.toBeInTheDocument();
  });

  it('stays for the visit, and the answers with it', async () => {
    const { site, user, unmount } = await start();
    await user.click(await button('Take the quiz'));
    await screen.findByText('Question 1 of 3');
    await user.keyboard('2');
    await screen.findByText('Question 2 of 3');
    unmount();
    await open('/try', site);
    fireEvent.click(await part(/^Text/));
    expect(await button('Continue the quiz')).toBeVisible();
    expect(found().getByText(/One of your answers fits/)).toBeVisible();
  });

  it('says what could not be checked without the careers, and the quiz can be taken all the same', async () => {
    reach.careers = false;
    const { example, user } = await start();
    expect(found().getByRole('alert')).toHaveTextContent('were not checked');
    expect(example).toContain('"pool"');
    reach.careers = true;
    await user.click(await button('Try again'));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('is safe when the checker does not arrive', async () => {
    reach.code = false;
    const { user } = await open('/try');
    await paste('{}');
    expect(await screen.findByText('The checker did not load. Your text is safe.')).toBeVisible();
    reach.code = true;
    await user.click(await button('Try again'));
    expect(await screen.findByText(/problems\. Choose one/)).toBeVisible();
  });
});

describe('a file', () => {
  it('is opened, and the same one again', async () => {
    const { user, example } = await start();
    const input = () => screen.getByLabelText<HTMLInputElement>('Open a file');
    const text = async () => {
      fireEvent.click(await part(/^Text/));
      return area().value;
    };
    await user.upload(input(), file('a.json', `\uFEFF${example.replace('my-quiz', 'a')}`));
    await waitFor(async () => expect(await text()).toContain('"id": "a"'));
    expect(await screen.findByText(/This is a\.json/)).toBeVisible();
    expect(area().value.startsWith('{')).toBe(true);
    await user.upload(input(), file('a.json', example.replace('my-quiz', 'b')));
    await waitFor(async () => expect(await text()).toContain('"id": "b"'));
    // Nothing is lost: each is a draft of its own.
    await user.click(await button('All drafts'));
    const drafts = within(await screen.findByRole('region', { name: 'Your drafts' }));
    expect(drafts.getAllByRole('listitem')).toHaveLength(3);
  });

  it('in UTF-16 is refused with what to do, and the text stays', async () => {
    const { user, example } = await start();
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...example].flatMap((own) => [own.charCodeAt(0) & 255, 0]),
    ]);
    await user.upload(screen.getByLabelText('Open a file'), file('u.json', utf16));
    expect(await screen.findByText(/u\.json is UTF-16 text; save the file as UTF-8/)).toBeVisible();
    expect(area().value).toBe(example);
  });

  it('that is too large is refused before it is read', async () => {
    const { user } = await open('/try');
    const large = file('l.json', '{}');
    const read = vi.spyOn(large, 'arrayBuffer');
    Object.defineProperty(large, 'size', { value: 50_000_000 });
    await user.upload(screen.getByLabelText('Open a file'), large);
    expect(await screen.findByText(/larger than 2 MB/)).toBeVisible();
    expect(read).not.toHaveBeenCalled();
  });

  it('is dropped anywhere; several files and folders are refused', async () => {
    await open('/try');
    const drop = (...files: readonly (File | 'folder')[]) => {
      const items = files.map((one) => ({
        kind: 'file',
        getAsFile: () => one,
        webkitGetAsEntry: () => ({ isDirectory: one === 'folder' }),
      }));
      const event = new Event('drop', { bubbles: true, cancelable: true });
      fireEvent(document.body, Object.assign(event, { dataTransfer: { types: ['Files'], items } }));
    };
    drop(file('a.json', '{"a": 1}'), file('b.json', '{}'));
    expect(await screen.findByText(/Drop one at a time/)).toBeVisible();
    drop('folder');
    expect(await screen.findByText(/That was a folder/)).toBeVisible();
    drop(file('a.json', '{"a": 1}'));
    fireEvent.click(await part(/^Text/));
    await waitFor(() => expect(area().value).toBe('{"a": 1}'));
  });
});

describe('taking the quiz', () => {
  it('leads to its results, which have no link to share, and back to the text', async () => {
    const { user } = await start();
    await user.click(await button('Take the quiz'));
    for (const at of [1, 2, 3]) {
      await screen.findByText(`Question ${at} of 3`);
      await user.keyboard('1');
    }
    expect(await button('Save the answers')).toBeVisible();
    const careers = await screen.findByRole('region', { name: 'Careers that fit' });
    expect(within(careers).getAllByRole('heading', { level: 4 })[0]).toBeVisible();
    expect(screen.queryByRole('button', { name: /Copy/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Back to your draft' }));
    expect(await button('See the result')).toBeVisible();
  });

  it('keeps the answers that still fit the text after an edit', async () => {
    const { user, example } = await start();
    await user.click(await button('Take the quiz'));
    await screen.findByText('Question 1 of 3');
    await user.keyboard('5');
    await screen.findByText('Question 2 of 3');
    await user.keyboard('1');
    await screen.findByText('Question 3 of 3');
    await user.click(screen.getByRole('link', { name: 'Leave the quiz' }));
    await button('Continue the quiz');
    type(example.replace('"id": "list"', '"id": "lists"'));
    expect(await screen.findByText(/One of your answers fits/)).toBeVisible();
    await user.click(await button('Continue the quiz'));
    expect(await screen.findByText('Question 2 of 3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Previous question' }));
    expect(await screen.findByRole('radio', { name: 'Exactly me' })).toBeChecked();
  });

  it('keeps its answers apart from those to the quizzes of the site', async () => {
    const site = newSite();
    const { user, example } = await start(site);
    type(example.replace('my-quiz', 'medical-records'));
    await user.click(await button('Take the quiz'));
    await screen.findByText('Question 1 of 3');
    await user.keyboard('5');
    await screen.findByText('Question 2 of 3');
    expect(site.sessions.latest()).toBeUndefined();
    const shipped = (await content.quiz('medical-records'))!;
    expect(site.sessions.of(shipped).getState().earlier).toBeNull();
  });
});
