import type { Career } from '../../../careers/career';
import type { Details } from '../../../careers/details';

/** A page on one career that a public office keeps. */
export interface Door {
  readonly id: 'myNextMove' | 'careerOneStop' | 'apprenticeship' | 'handbook';
  readonly to: string;
}

/** The registered apprenticeships of a career, by its O*NET-SOC code. */
export const apprenticeships = (soc: string): string =>
  `https://www.apprenticeship.gov/apprenticeship-occupations/listings?occupationCode=${soc}`;

/** The official pages on a career, by its code: apprenticeships where they are the usual way in, the handbook where it has a page. */
export function doorsOf(
  { soc, apprenticeship }: Pick<Career, 'soc' | 'apprenticeship'>,
  { official, handbook }: Pick<Details, 'official' | 'handbook'>,
): readonly Door[] {
  const profile = new URLSearchParams({
    keyword: official,
    onetcode: soc.replaceAll(/\D/g, ''),
    location: 'UNITED STATES',
  });
  return [
    ...(apprenticeship ? [{ id: 'apprenticeship', to: apprenticeships(soc) } as const] : []),
    { id: 'myNextMove', to: `https://www.mynextmove.org/profile/summary/${soc}` },
    {
      id: 'careerOneStop',
      to: `https://www.careeronestop.org/Toolkit/Careers/Occupations/occupation-profile.aspx?${String(profile)}`,
    },
    ...(handbook === undefined
      ? []
      : [{ id: 'handbook', to: `https://www.bls.gov/ooh/${handbook}.htm` } as const]),
  ];
}
