import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { Words } from '../../../src/i18n/Words';
import { Import } from '../../../src/pages/try/import/Import';
import { H5P, SCRIPT, SURVEY } from '../../content/import/fixtures';
import { itemsOf, problemsOf, read } from '../../content/import/imports';
import { SiteContext } from '../../../src/site/site';
import { content, newSite } from '../open';

const traits = await content.traits();

function show(source: unknown) {
  const imported = read(typeof source === 'string' ? source : JSON.stringify(source));
  const onDone = vi.fn<(text: string) => void>();
  const onCancel = vi.fn();
  const site = newSite();
  render(
    <SiteContext value={site}>
      <Import {...{ imported, traits, onDone, onCancel }} />
    </SiteContext>,
    { wrapper: Words },
  );
  return { user: userEvent.setup(), onDone, onCancel };
}

const scale = (name: RegExp) => within(screen.getByRole('group', { name }));
const make = () => screen.getByRole('button', { name: 'Make it a quiz' });

it('asks for the trait of each scale once, and for the end that agreeing points to', async () => {
  const { user, onDone } = show(SCRIPT);
  expect(screen.getByRole('form', { name: 'From SurveyJS: 2 questions' })).toBeVisible();
  const openness = scale(/openness.*2 questions/);
  expect(openness.getByText('I like new places.')).toBeVisible();
  expect(openness.getByText(/One of them is marked as reversed/)).toBeVisible();
  const select = openness.getByRole('combobox', { name: 'Which trait is it?' });
  expect(select).toBeRequired();
  expect(within(select).getAllByRole('group')).toHaveLength(4);
  expect(within(select).getAllByRole('option')).toHaveLength(22);
  await user.click(make());
  expect(onDone).not.toHaveBeenCalled();
  expect(screen.queryByText('Scales that you left out')).not.toBeInTheDocument();
  await user.selectOptions(select, 'Leave these out');
  expect(screen.getByText('Scales that you left out')).toBeVisible();
  await user.selectOptions(select, 'creative (proven ways … new ideas)');
  const ways = within(openness.getByRole('radiogroup', { name: 'Agreeing points to:' }));
  expect(ways.getByRole('radio', { name: 'new ideas' })).toBeChecked();
  await user.click(ways.getByRole('radio', { name: 'proven ways' }));
  await user.click(make());
  const [[text] = ['']] = onDone.mock.calls;
  expect(itemsOf(text).get('openness')).toMatchObject({ measures: { creative: -1 } });
  expect(itemsOf(text).get('openness-r')).toMatchObject({ measures: { creative: 1 } });
});

it('suggests a trait only by its own name, leaves options without a say, and lists what stays behind', async () => {
  const { user, onDone, onCancel } = show(SURVEY);
  expect(scale(/hands/).getByRole('combobox')).toHaveValue('hands');
  expect(scale(/“care”/).getByRole('combobox')).toHaveValue('care');
  expect(scale(/“tools”/).getByRole('combobox')).toHaveDisplayValue('Ask anyway, but let it say nothing');
  expect(screen.getByRole('heading', { name: 'What stays behind' })).toBeVisible();
  expect(screen.getByText('comment')).toBeVisible();
  expect(screen.getByText('completedHtml')).not.toBeVisible();
  await user.click(screen.getByText('What is said at the end'));
  expect(screen.getByText('completedHtml')).toBeVisible();
  await user.click(make());
  expect(problemsOf(onDone.mock.calls[0]?.[0] ?? '')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

it('does not make a quiz that says nothing, and says why', async () => {
  const { user, onDone } = show({
    elements: [{ type: 'radiogroup', name: 'q1', title: 'Which?', choices: ['This', 'That'] }],
  });
  await user.click(make());
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose a trait for at least one of them.');
  expect(onDone).not.toHaveBeenCalled();
});

it('asks what each result of a personality quiz stands for', async () => {
  const { user, onDone } = show(H5P);
  for (const name of ['Maker', 'Helper', 'Planner'] as const) {
    const asked = scale(new RegExp(name));
    const pole = { Maker: 'tools and machines', Helper: 'hands-on care', Planner: 'at a desk' }[name];
    await user.selectOptions(asked.getByRole('combobox', { name: 'It stands for' }), pole);
  }
  const maker = scale(/Maker/);
  await user.selectOptions(maker.getAllByRole('combobox', { name: 'And for' })[0]!, 'on the move');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(readFileSync('public/data/search.json'))));
  await user.click(maker.getByRole('button', { name: 'Find a career' }));
  await user.type(maker.getByRole('searchbox'), 'industrial electronics repairer');
  await user.click(await maker.findByRole('button', { name: /^Industrial electronics/i }));
  vi.unstubAllGlobals();
  await user.click(make());
  const text = onDone.mock.calls[0]?.[0] ?? '';
  expect(JSON.parse(text)).toMatchObject({
    outcomes: [
      { like: '49-2094.00', stands: { hands: 90, desk: 10 } },
      { stands: { care: 90 } },
      { stands: { desk: 90 } },
    ],
  });
  expect(problemsOf(text)).toEqual([]);
});
