const CODE = 'E8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeDINnc';

/** One of each kind of page: name and address. */
export const PAGE_KINDS = [
  ['home', '/'],
  ['a quiz', '/quiz/medical-records'],
  ['an adaptive quiz', '/quiz/career-explorer'],
  ['a career’s own quiz', '/quiz/fit/29-2072.00'],
  ['results', `/results#${CODE}`],
  ['results without answers', '/results'],
  ['all careers', '/careers'],
  ['a career', '/careers/29-2072.00'],
  ['careers side by side', '/compare?soc=29-2072.00&soc=29-1141.00'],
  ['trying a quiz', '/try'],
  ['a link without a quiz', '/run'],
  ['how to write a quiz', '/guide'],
  ['methodology', '/methodology'],
  ['about', '/about'],
  ['running a study', '/study'],
  ['results of a group', '/groups'],
  ['not found', '/nowhere'],
  ['a kiosk', '/kiosk'],
  ['without a network', '/offline/'],
  ['the page for webmasters', '/embed'],
  ['a framed quiz', '/embed/medical-records'],
  ['a framed quiz about one career', '/embed/fit/29-2072.00'],
] as const;

/** Of these, what nobody may frame. */
export const UNFRAMED = PAGE_KINDS.filter(([, address]) => !address.startsWith('/embed/'));
