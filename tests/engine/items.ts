import * as fc from 'fast-check';
import type {
  Item,
  KnowledgeItem,
  LimitItem,
  ListItem,
  PictureItem,
  Response,
  SliderItem,
} from '../../src/engine/quiz';
import { single } from './fixture';

type Options = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function slider(id: string, measures: Readonly<Record<string, 1 | -1>>): SliderItem {
  return { id, type: 'slider', prompt: `About ${id}`, low: 'less', high: 'more', measures };
}

export function list(type: ListItem['type'], id: string, options: Options): ListItem {
  return { ...single(id, options), type };
}

export function picture(id: string, options: Options): PictureItem {
  const { options: plain, prompt } = single(id, options);
  const seen = plain.map((option) => ({ ...option, image: `images/${option.id}.svg`, alt: option.id }));
  return { id, type: 'picture', prompt, options: seen };
}

export const training: LimitItem = {
  ...{ id: 'school', type: 'limit', sets: 'training', prompt: 'How long?' },
  options: [
    { id: 'year', label: 'a year', value: 12 },
    { id: 'any', label: 'any time', value: null },
  ],
};

/** One of three is right, the second. */
export const helmet: KnowledgeItem = {
  ...{ id: 'helmet', type: 'knowledge', prompt: 'When does a helmet go on?', correct: 'before' },
  ...{ feedback: 'Things fall when nobody expects it.' },
  options: [
    { id: 'after', label: 'After the first accident' },
    { id: 'before', label: 'Before you go in.' },
    { id: 'never', label: 'Never' },
  ],
};

/** Any response that an item can have. */
export function anyResponse(item: Item): fc.Arbitrary<Response> {
  const given = (): fc.Arbitrary<Response> => {
    if (item.type === 'agree') return fc.integer({ min: 1, max: 5 });
    if (item.type === 'slider') return fc.integer({ min: 0, max: 100 });
    const ids = item.options.map((option) => option.id);
    if (item.type === 'multi') return fc.shuffledSubarray(ids);
    if (item.type === 'rank') return fc.shuffledSubarray(ids, { minLength: ids.length });
    return fc.constantFrom(...ids);
  };
  return fc.option(given(), { nil: null, freq: 6 });
}
