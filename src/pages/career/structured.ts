import type { Career, Careers } from '../../careers/career';
import type { Details } from '../../careers/details';
import type { PayRow } from '../../careers/pay/pay-rows';
import type { Guide } from '../../content/check/guide-schema';
import type { ShortGuide } from '../../careers/details-file';
import { i18n, type IdFrom } from '../../i18n/i18n';
import { paths } from '../../paths';
import {
  breadcrumbs,
  type MonetaryAmountDistribution,
  type Occupation,
  type Structured,
} from '../structured';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/share';

interface Told {
  readonly career: Career;
  readonly publication: Pick<Careers, 'tables' | 'educationLevels'>;
  readonly guide: Guide | undefined;
  readonly details?: Pick<Details, 'pay'> & Partial<Pick<Details, 'outlook' | 'skills' | 'shortGuide'>>;
  readonly description: string;
}

/** What a career's page tells: the career, the questions that its guide or the short one answers, and where the page stands. */
export function careerStructured(told: Told): readonly Structured[] {
  const { career, guide, details } = told;
  const questions = guide?.questions ?? asked(career.name, details?.shortGuide);
  return [
    occupation(told),
    ...(questions.length > 0
      ? [
          {
            '@type': 'FAQPage' as const,
            mainEntity: questions.map(({ question, answer }) => ({
              '@type': 'Question' as const,
              name: question,
              acceptedAnswer: { '@type': 'Answer' as const, text: answer },
            })),
          },
        ]
      : []),
    breadcrumbs([
      { name: i18n._('share.careers'), item: paths.careers },
      { name: career.name, item: paths.career(career.soc) },
    ]),
  ];
}

/** What a short guide answers. */
function asked(career: string, short: ShortGuide | undefined) {
  if (!short) return [];
  const sides = (list: ShortGuide['good']) => list.map(({ text, detail }) => `${text}. ${detail}`).join(' ');
  return [
    { question: i18n._('share.asked.day', { career }), answer: short.day },
    { question: i18n._('share.asked.good', { career }), answer: sides(short.good) },
    { question: i18n._('share.asked.hard', { career }), answer: sides(short.hard) },
    { question: i18n._('share.asked.wayIn', { career }), answer: short.wayIn },
  ];
}

function occupation({ career, publication, guide, details, description }: Told): Occupation {
  const level = career.education && publication.educationLevels.indexOf(career.education.value);
  const salary = salaryOf(career, publication, details?.pay ?? null);
  // With a guide the page tells of the way in by the guide's words, and has no list of skills.
  const experience = guide ? null : details?.outlook?.experience;
  const skills = (guide ? undefined : details?.skills) ?? [];
  return {
    '@type': 'Occupation',
    name: career.name,
    alternateName: career.title,
    description,
    occupationLocation: { '@type': 'Country', name: publication.tables.wages.area },
    occupationalCategory: {
      '@type': 'CategoryCode',
      codeValue: career.soc,
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC 2019' },
    },
    ...(salary && { estimatedSalary: salary }),
    ...(level !== null && { educationRequirements: i18n._(`education.${level}` as IdFrom<'education.'>) }),
    ...(experience && experience !== 'None' && { experienceRequirements: experience }),
    ...(skills.length > 0 && { skills: skills.map(({ name }) => name).join(', ') }),
    ...(guide && { mainEntityOfPage: { '@type': 'WebPage', lastReviewed: guide.reviewed } }),
  };
}

/** Pay with its year and publisher, and its group where it is a group's; what is only "this much or more" is left out. */
function salaryOf(
  { medianPay }: Career,
  { tables }: Told['publication'],
  pay: PayRow | null,
): MonetaryAmountDistribution | undefined {
  if (!medianPay) return undefined;
  const yearly = medianPay.unit === 'dollars-a-year';
  const { release, source } = tables[medianPay.table];
  const name = i18n._(yearly ? 'share.pay.year' : 'share.pay.hour', {
    release,
    publisher: i18n._(`source.${source}`),
  });
  const row = pay?.unit === medianPay.unit ? pay : null;
  const exact = (column: 'p10' | 'p25' | 'p75' | 'p90') => {
    const amount = row?.[column];
    return amount && !amount.atLeast ? amount.value : undefined;
  };
  const points = {
    percentile10: exact('p10'),
    percentile25: exact('p25'),
    median: medianPay.atLeast ? undefined : medianPay.value,
    percentile75: exact('p75'),
    percentile90: exact('p90'),
  };
  const known = Object.entries(points).filter(([, value]) => value !== undefined);
  if (known.length === 0) return undefined;
  return {
    '@type': 'MonetaryAmountDistribution',
    name: medianPay.group ? i18n._('share.pay.group', { pay: name, group: medianPay.group.title }) : name,
    currency: 'USD',
    duration: yearly ? 'P1Y' : 'PT1H',
    ...Object.fromEntries(known),
  };
}
