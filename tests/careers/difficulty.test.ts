import { describe, expect, it } from 'vitest';
import { careerAt, type Career } from '../../src/careers/career';
import { DIFFICULTY_IDS, difficultyOf } from '../../src/careers/difficulty';
import { smallFile } from './file';
import { decoded, shippedCareers } from './shipped';

const some = careerAt(decoded(smallFile()), 0);
function career(place: number, zone: number | null = 3): Career {
  const position = { value: place, from: 'ratings', said: true } as const;
  return {
    ...some,
    positions: { physical: position, analytical: position, emotional: position },
    jobZone: zone === null ? null : { value: zone, unit: 'zone-1-to-5', table: 'job-zones' },
  };
}

describe('a difficulty', () => {
  it.each([
    [0, 1],
    [19.5, 1],
    [20, 2],
    [39.5, 2],
    [40, 3],
    [59.5, 3],
    [60, 4],
    [79.5, 4],
    [80, 5],
    [100, 5],
  ])('has for the position %d the level %d', (place, level) => {
    expect(difficultyOf(career(place), 'physical')?.level).toBe(level);
    expect(difficultyOf(career(place), 'emotional')?.level).toBe(level);
  });

  it.each([
    [0, 1, 1],
    [100, 1, 3],
    [39.5, 1, 1],
    [40, 1, 2],
    [0, 5, 3],
    [59.5, 5, 4],
    [60, 5, 5],
    [65, 3, 3],
  ])('of mind has for the position %d in job zone %d the level %d', (place, zone, level) => {
    expect(difficultyOf(career(place, zone), 'intellectual')).toEqual({
      level,
      trait: 'analytical',
      position: { value: place, from: 'ratings', said: true },
      zone,
    });
  });

  it('is absent where a part of it is not known', () => {
    expect(difficultyOf(career(50, null), 'intellectual')).toBeNull();
    expect(difficultyOf(career(50, null), 'physical')?.level).toBe(3);
    expect(DIFFICULTY_IDS.map((id) => difficultyOf({ ...some, positions: {} }, id))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('of Medical Records Specialists is what the rules give', async () => {
    const careers = await shippedCareers();
    const records = careerAt(careers, careers.row('29-2072.00') ?? -1);
    // physical 19; the mean of analytical 65 and zone 3; emotional 36.
    expect(DIFFICULTY_IDS.map((id) => difficultyOf(records, id)?.level)).toEqual([1, 3, 2]);
  });
});
