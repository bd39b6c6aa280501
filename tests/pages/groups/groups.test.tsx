import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as files from '../../../src/components/save-file';
import { madeCodes } from '../../result/group/made-class';
import { content, newSite, open } from '../open';

afterEach(() => vi.restoreAllMocks());

const link = (code: string) => `https://fitpath.example/results#${code}`;

async function openWith(text: string, site = newSite()) {
  const view = await open('/groups', site);
  await view.user.click(screen.getByRole('button', { name: 'Paste links' }));
  await paste(view.user, text);
  return view;
}

async function paste(user: Awaited<ReturnType<typeof open>>['user'], text: string) {
  await user.click(screen.getByRole('textbox', { name: /^Result links/ }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read the links' }));
}

describe('the page for groups', () => {
  it('draws a class of 30 pasted links, and says what is left out and why', async () => {
    const codes = madeCodes(30);
    const [first = ''] = codes;
    const extra = [link(first), link(first.slice(0, -2)), 'https://fitpath.example/careers/29-2072.00'];
    await openWith(['Name,Link', ...codes.map((code, at) => `${at},${link(code)}`), ...extra].join('\n'));
    expect(await screen.findByRole('heading', { level: 1, name: 'A class of 30 students' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      '30 results read. 1 came twice and counts once. 2 links could not be read and are left out.',
    );
    expect(screen.getByText('Pasted text, line 33:').closest('li')).toHaveTextContent(
      'cut short or mistyped',
    );
    expect(screen.getByText('Pasted text, line 34:').closest('li')).toHaveTextContent('not to a result');
    expect(screen.getByText('1 line has no link in it.')).toBeInTheDocument();

    const guests = await screen.findByRole('table', { name: '' });
    expect(within(guests).getAllByRole('row').length).toBeGreaterThan(3);
    expect(screen.getByText(/^It is divided most between “/)).toBeVisible();
    expect(screen.getAllByRole('img', { name: /^The middle half of the class is between/ })).toHaveLength(5);
    const [traits] = screen.getAllByRole('table', { name: 'All twenty traits' });
    expect(traits && within(traits).getAllByRole('row')[0]).toHaveTextContent('Trait¼Middle¾Spread');
  });

  it('saves the class without small numbers, and the students by names that are typed', async () => {
    const save = vi.spyOn(files, 'saveFile').mockReturnValue(undefined);
    const { user } = await openWith(madeCodes(8).map(link).join('\n'));
    await user.click(await screen.findByRole('button', { name: 'Save the class as CSV' }));
    await user.click(screen.getByText('Student by student (8)'));
    await user.type(screen.getByRole('textbox', { name: /^Name of student 2,/ }), '=Ana');
    await screen.findByText('Whom to invite');
    await user.click(screen.getByRole('button', { name: 'Save these rows as CSV' }));
    const [whole = '', each = ''] = save.mock.calls.map(([, text]) => (typeof text === 'string' ? text : ''));
    expect(whole).toMatch(/^\uFEFFPart,Name,Students,Of,/);
    expect(whole).toMatch(/\r\nTrait,desk,8,,,\d+,,\r\n/);
    expect(whole).not.toMatch(/,[1-4],8,/);
    const rows = each.trim().split('\r\n');
    expect(rows).toHaveLength(9);
    expect(rows[1]).toMatch(/^Student 1,/);
    expect(rows[2]).toMatch(/^'=Ana,/);
    expect(rows[1]?.split(',')).toHaveLength(24);
  });

  it('shows nothing of fewer than five, and goes on as more come', async () => {
    const codes = madeCodes(5);
    const { user } = await openWith(codes.slice(0, 4).map(link).join('\n'));
    expect(await screen.findByRole('alert')).toHaveTextContent('5 are needed, 4 are here');
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Paste links' }));
    await paste(user, link(codes[4] ?? ''));
    expect(await screen.findByRole('heading', { level: 1, name: 'A class of 5 students' })).toBeVisible();
    expect(await screen.findByText(/^What divides it is shown from 12 students on/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Results of a group, together' })).toBeVisible();
  });

  it('takes files, and says of each that it cannot read why', async () => {
    const { user } = await open('/groups');
    const large = new File(['x'], 'large.txt');
    Object.defineProperty(large, 'size', { value: 50_000_000 });
    await user.upload(screen.getByLabelText('Files'), [
      new File([madeCodes(6).map(link).join('\n')], 'links.csv', { type: 'text/csv' }),
      new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'class.txt'),
      new File([' \n'], 'nothing.txt'),
      large,
    ]);
    expect(await screen.findByRole('heading', { level: 1, name: 'A class of 6 students' })).toBeVisible();
    const unread = within(screen.getByRole('alert')).getAllByRole('listitem');
    expect(unread.map((item) => item.textContent.trim())).toEqual([
      expect.stringMatching(/^class\.txt is no text\./),
      expect.stringMatching(/^nothing\.txt is empty\./),
      expect.stringMatching(/^large\.txt is larger than 5 MB\./),
    ]);
  });

  it('keeps what came where a quiz does not, and asks for it again', async () => {
    let fails = true;
    const site = newSite({
      quiz: (id) => (fails ? Promise.reject(new Error('no network')) : content.quiz(id)),
    });
    const { user } = await openWith(madeCodes(6).map(link).join('\n'), site);
    expect(await screen.findByText('A quiz did not come')).toBeVisible();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A class of 6 students' })).toBeVisible();
  });

  it('shows a class that nobody sits in, whose place the first own link takes', async () => {
    const { user } = await open('/groups');
    await user.click(screen.getByRole('button', { name: 'See an example of 23' }));
    expect(await screen.findByRole('heading', { name: 'An example: 23 made-up students' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Paste links' }));
    await paste(user, link(madeCodes(1)[0] ?? ''));
    expect(await screen.findByRole('heading', { name: 'One result so far' })).toBeVisible();
  });

  it('says why there is no camera', async () => {
    const { user } = await open('/groups');
    await user.click(screen.getByRole('button', { name: 'Scan results' }));
    // jsdom has none, as a page without https.
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The camera needs https'));
  });
});
