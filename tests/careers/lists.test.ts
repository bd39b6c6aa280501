import { beforeAll, describe, expect, it } from 'vitest';
import type { Careers } from '../../src/careers/career';
import { FAST_GROWTH, GREAT_PAY, LISTS, rowsOf, type CareerList } from '../../src/careers/lists';
import { smallFile } from './file';
import { decoded, shippedCareers } from './shipped';

const byDesk: CareerList = {
  id: 'desk',
  where: [{ trait: 'desk', atLeast: 50.5 }],
  by: { trait: 'desk' },
  first: 'highest',
};
const byGrowth: CareerList = {
  id: 'growth',
  where: [{ figure: 'growth', atMost: 7.1 }],
  by: { figure: 'growth' },
  first: 'lowest',
};

describe('a list', () => {
  it('holds the careers that meet its conditions, the line itself included', () => {
    const careers = decoded({ ...smallFile(), estimated: {} });
    expect(rowsOf(byDesk, careers)).toEqual([2, 1]);
    expect(rowsOf(byGrowth, careers)).toEqual([1, 0, 2]);
    expect(rowsOf({ ...byDesk, where: [{ trait: 'care', atMost: 2 }] }, careers)).toEqual([1, 0]);
  });

  it('leaves out a career whose position is an estimate', () => {
    expect(rowsOf(byDesk, decoded(smallFile()))).toEqual([1]);
    expect(rowsOf(byDesk, decoded({ ...smallFile(), estimated: {}, byHand: { desk: [2] } }))).toEqual([2, 1]);
  });

  it('leaves out a career whose figure is only its group’s, whether it sorts or selects', () => {
    const groups = [{ table: 'projections', code: '11-3031', title: 'Financial Managers', rows: [1] }];
    const careers = decoded({ ...smallFile(), estimated: {}, groups });
    expect(rowsOf(byGrowth, careers)).toEqual([0, 2]);
    expect(rowsOf({ ...byDesk, where: byGrowth.where }, careers)).toEqual([2, 0]);
    expect(rowsOf(byDesk, careers)).toEqual([2, 1]);
  });

  it('leaves out a career without the figure or the trait', () => {
    const careers = decoded({ ...smallFile(), growth: [null, null, 3] });
    expect(rowsOf(byGrowth, careers)).toEqual([2]);
    expect(rowsOf({ ...byDesk, by: { trait: 'unheard-of' } }, careers)).toEqual([]);
  });

  it('orders equal careers by name, whatever their code and capitals', () => {
    const title = ['Zookeepers', 'Actuaries', 'Bakers'];
    const careers = {
      ...decoded({ ...smallFile(), title, growth: [1, 1, 1] }),
      name: ['zookeeper', 'Actuary', 'baker'],
    };
    const names = (list: CareerList) => rowsOf(list, careers).map((row) => careers.name[row]);
    expect(names(byGrowth)).toEqual(['Actuary', 'baker', 'zookeeper']);
    expect(names({ ...byGrowth, first: 'highest' })).toEqual(['Actuary', 'baker', 'zookeeper']);
  });
});

describe('the lists of the shipped careers', () => {
  let careers: Careers;
  beforeAll(async () => {
    careers = await shippedCareers();
  });
  const list = (id: string) => LISTS.find((own) => own.id === id)!;
  const socs = (id: string) => rowsOf(list(id), careers).map((row) => careers.soc[row]);

  it.each(LISTS.map((own) => [own.id, own] as const))(
    '%s is long enough to browse and reads what there is',
    (_, own) => {
      const count = rowsOf(own, careers).length;
      expect(count).toBeGreaterThanOrEqual(15);
      expect(count).toBeLessThanOrEqual(250);
      const traits = [...own.where, own.by].flatMap((measure) => ('trait' in measure ? [measure.trait] : []));
      expect(Object.keys(careers.positions)).toEqual(expect.arrayContaining(traits));
    },
  );

  it('have ids of their own', () => {
    expect(new Set(LISTS.map(({ id }) => id)).size).toBe(LISTS.length);
  });

  it('name careers that people would look for there', () => {
    expect(socs('great-pay')[0]).toBe('53-2012.00');
    expect(socs('fast-growing')[0]).toBe('49-9081.00');
    expect(socs('no-patients')).toContain('29-2072.00');
    expect(socs('at-a-desk')).toContain('29-2072.00');
    expect(socs('hands-on-care')).toContain('29-1141.03');
    expect(socs('own-boss')).toContain('11-1011.00');
    expect(socs('outdoors')).toContain('47-2061.00');
  });

  it('keep to their lines', () => {
    for (const row of rowsOf(list('great-pay'), careers)) {
      expect(careers.medianPay[row]).toBeGreaterThanOrEqual(GREAT_PAY);
    }
    const growth = rowsOf(list('fast-growing'), careers).map((row) => careers.growth[row]!);
    expect(growth).toEqual([...growth].sort((a, b) => b - a));
    expect(growth.at(-1)).toBeGreaterThanOrEqual(FAST_GROWTH);
  });

  it('name no career by the figures of its group', () => {
    expect(socs('fast-growing')).not.toContain('29-1141.03');
    expect(careers.group('projections', careers.row('29-1141.03')!)).toBeDefined();
  });
});

describe('who is with patients, and who is calm', () => {
  let careers: Careers;
  beforeAll(async () => {
    careers = await shippedCareers();
  });
  const names = (id: string) => {
    const list = LISTS.find((own) => own.id === id);
    return list ? rowsOf(list, careers).map((row) => careers.name[row]) : [];
  };

  it.each([
    [
      'hands-on-care',
      [
        'Paramedic',
        'EMT',
        'ER doctor',
        'Cardiologist',
        'Pediatric surgeon',
        'Registered nurse',
        'Nursing assistant',
      ],
      [
        'Embalmer',
        'Coroner',
        'Park naturalist',
        'Bike mechanic',
        'Flight attendant',
        'Sterile supply technician',
      ],
    ],
    [
      'no-patients',
      ['Medical records specialist', 'Medical lab technician', 'Biomedical engineer', 'Pathologist'],
      [
        'Crop and greenhouse worker',
        'Commercial fisher or trapper',
        'Hydrologist',
        'Animal breeder',
        'Embalmer',
        'Firefighter',
      ],
    ],
    [
      'calm',
      ['Mathematician', 'Historian', 'Astronomer'],
      [
        'Street or door-to-door seller',
        'Fashion and art model',
        'Quarry rock splitter',
        'Crop and greenhouse worker',
        'Dishwasher',
      ],
    ],
  ])('%s holds whom people look for there, and nobody whom they would laugh at', (id, there, away) => {
    for (const name of [...there, ...away]) expect(careers.name).toContain(name);
    expect(names(id)).toEqual(expect.arrayContaining(there));
    expect(names(id).filter((name) => away.includes(name ?? ''))).toEqual([]);
  });
});
