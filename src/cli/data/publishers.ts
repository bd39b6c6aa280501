import type { Source, SourceId } from '../../careers/figure';
import type { DetailSourceId } from '../../careers/tables';

/** Who publishes the figures, and on what terms. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  onet: {
    name: 'O*NET Database',
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    licence: 'CC BY 4.0',
    address: 'https://www.onetcenter.org/database.html',
  },
  bls: {
    name: 'U.S. Bureau of Labor Statistics',
    publisher: 'U.S. Bureau of Labor Statistics',
    licence: 'Public domain',
    address: 'https://www.bls.gov/',
  },
};

/** The same with those behind the files of single careers. */
export const DETAIL_SOURCES: Readonly<Record<DetailSourceId, Source>> = {
  ...SOURCES,
  nces: {
    name: 'National Center for Education Statistics',
    publisher: 'U.S. Department of Education, National Center for Education Statistics (NCES)',
    licence: 'Public domain',
    address: 'https://nces.ed.gov/ipeds/',
  },
  'projections-central': {
    name: 'Projections Central',
    publisher: 'Projections Central, from the projections of the states',
    licence: 'To be cited',
    address: 'https://projectionscentral.org/',
  },
};
