import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { published } from '../../../src/content/browser/published';
import { content, open } from '../open';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!);

it('says who makes it and who pays, its license, its version and what its newest figures are', async () => {
  await open('/about');
  expect(part('Who makes this').getByText(/No company does.*MIT license/)).toBeVisible();
  expect(part('Who pays for it').getByText(/^Nobody\. There are no ads/)).toBeVisible();
  const fresh = part('How fresh this copy is');
  expect(fresh.getByText(`This is Fitpath ${version}. Its newest figures are these:`)).toBeVisible();
  const { wages, projections, skills, completions } = published.tables;
  for (const { release } of [wages, projections, skills, completions])
    expect(fresh.getByText(new RegExp(`, ${release}$`))).toBeVisible();
  expect(fresh.getByRole('link', { name: /^All sources/ })).toHaveAttribute('href', '/methodology#sources');
  const { guides } = await content.cover();
  expect(part('Who checked it').getByText(new RegExp(`${guides.length} careers also have`))).toBeVisible();
});

describe('a mistake', () => {
  afterEach(() => vi.unstubAllEnvs());
  const foot = () => within(screen.getByRole('contentinfo'));

  it.each([
    ['mailto:mistakes@school.example', 'mistakes@school.example'],
    ['https://school.example/', 'school.example'],
    ['https://school.example/help', 'school.example/help'],
  ])('is reported to %s, from every page', async (contact, name) => {
    vi.stubEnv('FITPATH_CONTACT', contact);
    await open('/about');
    expect(part('Report a mistake').getByRole('link', { name })).toHaveAttribute('href', contact);
    expect(screen.queryByText(/names nobody/)).toBeNull();
    expect(foot().getByRole('link', { name: 'Report a mistake' })).toHaveAttribute('href', contact);
  });

  it('cannot be reported where nobody is named, and the page says so', async () => {
    await open('/about');
    expect(part('Report a mistake').getByText(/names nobody to write to/)).toBeVisible();
    expect(part('Report a mistake').queryByRole('link')).toBeNull();
    expect(foot().queryByRole('link', { name: 'Report a mistake' })).toBeNull();
  });
});
