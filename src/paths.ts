/** Every address of the site, without the base path (the router adds it). */
export const paths = {
  home: '/',
  quiz: (id: string) => `/quiz/${id}`,
  results: '/results',
  careers: '/careers',
  career: (soc: string) => `/careers/${soc}`,
  methodology: '/methodology',
  about: '/about',
} as const;

/** The same addresses as patterns for the router. */
export const patterns = {
  quiz: '/quiz/:id',
  career: '/careers/:soc',
} as const;
