/** Names that are the same in every language: of offices, publications, licences and programs of the United States. */
export const KEPT: readonly string[] = [
  'U.S. Department of Labor, Employment and Training Administration',
  'U.S. Department of Labor',
  'U.S. Bureau of Labor Statistics',
  'Bureau of Labor Statistics',
  'National Center for Education Statistics',
  'Occupational Outlook Handbook',
  'Occupational Employment and Wage Statistics',
  'Employment Projections, table 1.2',
  'Employment Projections',
  'Projections Central, from the projections of the states',
  'Projections Central',
];
