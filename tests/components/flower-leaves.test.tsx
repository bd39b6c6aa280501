import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Flower } from '../../src/components/flower/Flower';
import { leafTopics, namesInSentence } from '../../src/components/flower/leaf-topics';
import { Leaves } from '../../src/components/flower/Leaves';
import { stemOf, type Room } from '../../src/components/flower/stem';
import { TOPIC_IDS } from '../../src/engine/topic';
import { content, topics } from '../pages/open';

const traits = await content.traits();
const picksOf = (picked: readonly string[]) => leafTopics(traits, { shown: TOPIC_IDS, picked });

function Plant({ picked, room }: { readonly picked: readonly string[]; readonly room: Room }) {
  const leaves = picksOf(picked);
  return (
    <Flower
      traits={traits}
      level="plate"
      room={room}
      below={stemOf(leaves.length, room).below}
      title="A plant"
    >
      <Leaves topics={leaves} room={room} />
    </Flower>
  );
}

const names = () => [...document.querySelectorAll('text')].map((text) => text.textContent);
const drawing = () => screen.getByRole('img', { name: 'A plant' }).innerHTML;

describe('Leaves', () => {
  it('are the topics that were picked, by name, as they stand among all topics', () => {
    render(<Plant picked={['science', 'animals', 'art']} room="words" />);
    expect(names()).toEqual(['Animals', 'Science', 'Art']);
  });

  it('are not there, nor a stem, where nothing was picked', () => {
    render(<Plant picked={[]} room="numbers" />);
    const bare = drawing();
    expect(names()).toEqual([]);
    document.body.innerHTML = '';
    render(<Flower traits={traits} level="plate" room="numbers" title="A plant" />);
    expect(drawing()).toBe(bare);
    expect(leafTopics(traits, undefined)).toEqual([]);
  });

  it('are five at most, whatever a link says', () => {
    expect(picksOf(TOPIC_IDS.slice(0, 7))).toHaveLength(5);
  });

  it('have no names where petals have none', () => {
    render(<Plant picked={['animals']} room="none" />);
    expect(names()).toEqual([]);
  });

  it.each(['numbers', 'words'] as const)('have names that stand clear of each other (%s)', (room) => {
    render(<Plant picked={TOPIC_IDS.slice(0, 5)} room={room} />);
    const [, top = 0, , tall = 0] = (screen.getByRole('img').getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    const placed = [...document.querySelectorAll('text')].map((text) => ({
      right: Number(text.getAttribute('x')) > 0,
      y: Number(text.getAttribute('y')),
    }));
    for (const { y } of placed) expect(y).toBeLessThan(top + tall);
    for (const side of [true, false]) {
      const rows = placed.filter(({ right }) => right === side).map(({ y }) => y);
      for (const [at, y] of rows.slice(1).entries()) expect(y - rows[at]!).toBeGreaterThan(12);
    }
  });

  it('write no style into the page', () => {
    expect(renderToString(<Plant picked={['animals']} room="words" />)).not.toMatch(/<style|\sstyle=/);
  });
});

it('names topics within a sentence as they are, but for the capital', () => {
  for (const topic of topics) {
    const [name = ''] = namesInSentence([topic]);
    expect(name.slice(1)).toBe(topic.name.slice(1));
    expect(name).toMatch(/^\p{Ll}/u);
  }
});
