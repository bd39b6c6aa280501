import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Flower, type PetalScore } from '../../src/components/flower/Flower';
import { bud, petalAngle, petalLength, petalOutline } from '../../src/components/flower/geometry';
import { content } from '../pages/open';

const traits = content.traitNames;
const desk: PetalScore = { trait: 'desk', score: 75, standardError: 18, evidence: 1 };
const care: PetalScore = { trait: 'care', score: 20, standardError: 12.5, evidence: 3 };
const career = Object.fromEntries(traits.list.map((trait, i) => [trait.id, 5 * i]));

/** The outlines that stand at a trait's place, its own or drawn elsewhere and named here. */
function drawnAt(trait: string): readonly string[] {
  const i = traits.list.findIndex((own) => own.id === trait);
  const places = [...document.querySelectorAll(`[transform="rotate(${petalAngle(i)})"]`)];
  return places
    .flatMap((place) => [place, ...place.querySelectorAll('path')])
    .map((path) => document.getElementById(path.getAttribute('href')?.slice(1) ?? '') ?? path)
    .flatMap((path) => path.getAttribute('d') ?? []);
}
const isBud = (trait: string) => drawnAt(trait).some((outline) => outline.startsWith(bud().outline));
const petal = (trait: string, score: number, slim = 1) =>
  petalOutline(Math.floor(traits.list.findIndex((own) => own.id === trait) / 5), petalLength(score), slim);

describe('Flower', () => {
  it('is a picture with the name that it is given', () => {
    render(<Flower traits={traits} profile={[desk]} level="bloom" title="Your profile so far" />);
    expect(screen.getByRole('img', { name: 'Your profile so far' })).toBeVisible();
  });

  it('is left out where the page says the same beside it', () => {
    render(<Flower traits={traits} profile={[desk]} level="icon" title="" />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('has twenty buds before anything was asked', () => {
    render(<Flower traits={traits} profile={[]} level="bloom" title="Nothing asked yet" />);
    expect(traits.list.filter((trait) => isBud(trait.id))).toHaveLength(20);
  });

  it('grows a petal as long as the score, and keeps a bud for what was not asked', () => {
    render(<Flower traits={traits} profile={[desk, care]} level="bloom" title="Two answers" />);
    expect(drawnAt('desk')).toContain(petal('desk', 75));
    expect(drawnAt('care')).toContain(petal('care', 20));
    expect(traits.list.filter((trait) => !isBud(trait.id)).map((trait) => trait.id)).toEqual([
      'desk',
      'care',
    ]);
  });

  it('draws a middling score as a petal: it is an answer', () => {
    render(<Flower traits={traits} profile={[{ ...desk, score: 50 }]} level="bloom" title="In between" />);
    expect(isBud('desk')).toBe(false);
    expect(drawnAt('desk')).toContain(petal('desk', 50));
  });

  it('lays a career over the given traits and no others', () => {
    const profile = [desk, care];
    render(
      <Flower traits={traits} profile={profile} career={career} only={['desk']} level="bloom" title="Both" />,
    );
    expect(drawnAt('desk')).toContain(petal('desk', career['desk'] ?? 0, 0.86));
    expect(drawnAt('care')).not.toContain(petal('care', career['care'] ?? 0, 0.86));
  });

  it('draws a career alone without buds', () => {
    render(<Flower traits={traits} career={career} level="plate" title="A career" />);
    expect(traits.list.filter((trait) => isBud(trait.id))).toEqual([]);
    expect(drawnAt('routine')).toContain(petal('routine', career['routine'] ?? 0));
  });

  it('stands beside another without sharing its washes', () => {
    render(
      <>
        <Flower traits={traits} profile={[desk]} level="bloom" title="One" />
        <Flower traits={traits} profile={[desk]} level="bloom" title="Another" />
      </>,
    );
    const ids = [...document.querySelectorAll('radialGradient')].map((wash) => wash.id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(document.querySelector(`[fill="url(#${id})"]`)).not.toBeNull();
  });

  it('costs no washes in a list', () => {
    render(<Flower traits={traits} profile={[desk, care]} career={career} level="icon" title="Small" />);
    expect(document.querySelector('radialGradient')).toBeNull();
  });

  it.each(['icon', 'bloom', 'plate'] as const)('writes no style into the page (%s)', (level) => {
    const html = renderToString(
      <Flower
        traits={traits}
        profile={[desk]}
        career={career}
        level={level}
        title="Any"
        responses={3}
        fresh={['desk']}
      />,
    );
    expect(html).not.toMatch(/<style|\sstyle=/);
  });
});
