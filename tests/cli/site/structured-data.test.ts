import { beforeAll, describe, expect, it } from 'vitest';
import { careerAt, type Careers } from '../../../src/careers/career';
import { dataBlock } from '../../../src/cli/site/json-ld';
import type { Content } from '../../../src/content/content';
import { contentOf, readContent } from '../../../src/content/node/read-content';
import { careerStructured } from '../../../src/pages/career/structured';
import type { MonetaryAmountDistribution, Occupation, Structured } from '../../../src/pages/structured';
import { shapeProblems } from './schema-org';

let content: Content;
let careers: Careers;

beforeAll(async () => {
  const read = await readContent(process.cwd());
  if (!read.ok) throw new Error('the shipped content has problems');
  content = contentOf(read.value);
  careers = await content.careers();
});

async function structuredOf(soc: string, withDetails = true): Promise<readonly Structured[]> {
  const career = careerAt(careers, careers.row(soc) ?? -1);
  const details = withDetails ? await content.details(soc) : undefined;
  const told = { career, publication: careers, guide: await content.guide(soc), description: career.title };
  return careerStructured(details ? { ...told, details } : told);
}

async function occupationOf(soc: string): Promise<Occupation> {
  const found = (await structuredOf(soc)).find((one) => one['@type'] === 'Occupation');
  if (!found) throw new Error(`${soc} has no occupation`);
  return found;
}

function percentiles(pay: MonetaryAmountDistribution): readonly number[] {
  const { percentile10, percentile25, median, percentile75, percentile90 } = pay;
  return [percentile10, percentile25, median, percentile75, percentile90].filter((one) => one !== undefined);
}

describe('the structured data of careers', () => {
  it('has the shapes of schema.org for all 923, with all details and without', async () => {
    for (const soc of careers.soc) {
      for (const withDetails of [true, false]) {
        const things = await structuredOf(soc, withDetails);
        expect(things.flatMap((thing) => shapeProblems(thing)).map((text) => `${soc} ${text}`)).toEqual([]);
        expect(things.map((thing) => thing['@type'])).toContain('Occupation');
      }
    }
    expect(careers.soc).toHaveLength(923);
  });

  it('says the published pay with its percentiles, year and publisher', async () => {
    expect((await occupationOf('29-2072.00')).estimatedSalary).toEqual({
      '@type': 'MonetaryAmountDistribution',
      name: 'Pay a year, May 2025, BLS',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 37000,
      percentile25: 43490,
      median: 51140,
      percentile75: 64820,
      percentile90: 81150,
    });
  });

  it('has percentiles that never fall', async () => {
    for (const soc of careers.soc) {
      const { estimatedSalary } = await occupationOf(soc);
      const points = estimatedSalary ? percentiles(estimatedSalary) : [];
      expect(points, soc).toEqual([...points].sort((a, b) => a - b));
    }
  });

  it('says whose pay it is where only a group’s is published', async () => {
    expect((await occupationOf('11-3031.03')).estimatedSalary?.name).toContain('all Financial Managers');
  });

  it('gives pay by the hour where only that is published', async () => {
    expect((await occupationOf('27-2011.00')).estimatedSalary?.duration).toBe('PT1H');
  });

  it('leaves out what is published only as “this much or more”', async () => {
    const career = careerAt(careers, careers.row('29-2072.00') ?? -1);
    const pay = (await content.details('29-2072.00'))?.pay;
    if (!pay || !career.medianPay) throw new Error('the shipped pay is gone');
    const cut = { ...pay, p90: { value: 239_200, atLeast: true as const } };
    const medianPay = { ...career.medianPay, atLeast: true as const };
    const told = { publication: careers, guide: undefined, description: career.title, details: { pay: cut } };
    const [some] = careerStructured({ ...told, career });
    expect(some).toMatchObject({ estimatedSalary: { median: 51140, percentile75: 64820 } });
    expect(some).not.toHaveProperty('estimatedSalary.percentile90');
    expect(careerStructured({ ...told, career: { ...career, medianPay } })[0]).not.toHaveProperty(
      'estimatedSalary.median',
    );
  });

  it('lists skills and experience where the page does: where there is no guide', async () => {
    const manager = await occupationOf('11-1021.00');
    expect(manager.skills).toContain('Getting the best out of a team');
    expect(manager.experienceRequirements).toBe('5 years or more');
    const guided = await occupationOf('11-9111.00');
    expect(guided).not.toHaveProperty('skills');
    expect(guided).not.toHaveProperty('experienceRequirements');
  });

  it('asks the questions of a guide, and none where there is no guide', async () => {
    const guide = await content.guide('29-2072.00');
    const faq = (await structuredOf('29-2072.00')).find((one) => one['@type'] === 'FAQPage');
    expect(faq?.mainEntity.map(({ name }) => name)).toEqual(guide?.questions.map((own) => own.question));
    const unguided = careers.soc.find((soc) => soc.startsWith('53-')) ?? '';
    expect((await structuredOf(unguided)).map((one) => one['@type'])).toEqual([
      'Occupation',
      'BreadcrumbList',
    ]);
  });
});

describe('the data block', () => {
  const parse = (markup: string): unknown => JSON.parse(markup.replace(/^<script[^>]*>|<\/script>$/g, ''));

  it('cannot be ended by a text', () => {
    const name = 'A </script><script>alert(1)</script> B';
    const block = dataBlock([{ '@type': 'WebSite', name, description: name, url: '/' }], {
      base: '/',
      origin: undefined,
    });
    expect(block.match(/<\/?script/g)).toHaveLength(2);
    expect(parse(block)).toMatchObject({ '@graph': [{ name }] });
  });

  it('makes paths of the site absolute where its address is known', async () => {
    const things = await structuredOf('29-2072.00');
    const at = (origin: string | undefined) =>
      JSON.stringify(parse(dataBlock(things, { base: '/fit/', origin })));
    expect(at('https://example.org')).toContain('"https://example.org/fit/careers/29-2072.00"');
    expect(at(undefined)).toContain('"/fit/careers/29-2072.00"');
  });

  it('is not there for a page that tells nothing', () => {
    expect(dataBlock([], { base: '/', origin: undefined })).toBe('');
  });
});

describe('the check of shapes', () => {
  it('finds an unknown type, an unknown property, a wrong type and an empty list', () => {
    expect(shapeProblems({ '@type': 'Job', name: 'x' })).toHaveLength(1);
    expect(shapeProblems({ '@type': 'Occupation', salary: 1 })).toHaveLength(1);
    expect(shapeProblems({ '@type': 'Occupation', estimatedSalary: 'much' })).toHaveLength(1);
    expect(shapeProblems({ '@type': 'FAQPage', mainEntity: [] })).toHaveLength(1);
    expect(
      shapeProblems({ '@type': 'Occupation', occupationLocation: { '@type': 'Answer', text: 'x' } }),
    ).toHaveLength(1);
  });
});
