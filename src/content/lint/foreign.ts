/** What sounds translated, or is said elsewhere, and how Americans say it. */
const FOREIGN: readonly (readonly [pattern: string, better: string])[] = [
  ['in the ads?', 'in job postings'],
  ['tills?', 'register'],
  ['web shops?', 'online stores'],
  ['flats?(?= on the)', 'apartment'],
  ['(?:an )?old hands?', 'experienced'],
  ['day clinics?', 'outpatient clinic'],
  ['a film of', 'a video of'],
  ['learn(?:s|ing)? on', 'continuing education'],
  ['beside (?:college|school|the job)', 'while you are in college'],
  ['(?:be(?:ing)?|is|are|was|falls?|fell) ill', 'sick'],
  ['tongues?', 'language'],
  ['post(?:man|men|boxes|box)', 'mail carrier, mailbox'],
  ['car parks?', 'parking lot'],
  ['rubbish|waste bins?', 'trash'],
  ['mobile phones?', 'cell phone'],
  ['queues?', 'line'],
  ['holidays(?! (?:and|or))', 'vacation'],
  ['shop(?= (?:floor )?assistants?)', 'store'],
  ['a fortnight', 'two weeks'],
  ['pupils?', 'students'],
  ['headmasters?|head teachers?', 'principal'],
  ['timetables?', 'schedule'],
  ['at the weekend', 'on the weekend'],
  ['get(?:s)? on with', 'get along with'],
  ['spanners?', 'wrench'],
  ['torch(?:es)?(?! cut)', 'flashlight'],
  ['lifts?(?= (?:to|in|of) (?:the|a) (?:floor|building|hotel))', 'elevator'],
  ['sport(?= (?:and|or|club|lesson))', 'sports'],
  ['so-called|respectively|thereby|therefore|hence|whereby|amongst', 'plainer words'],
  ['by and by|now and then again|from there the roads part|leads? into charge', 'plainer words'],
  ['the one .{3,30}, the other', 'one … another'],
  ['until (?:now|today) ', 'so far'],
  ['people of (?:this|the) (?:job|trade|work)', 'people in this job'],
  ['(?:make|makes|making) (?:an )?experiences?', 'gain experience'],
  ['high school finish|school leavers?|school leaving', 'high school graduate'],
  ['utili[sz]e[sd]?|ensur(?:e|es|ing)|various|responsible for|a variety of|wide range', 'what is done'],
  ['(?:he|she|his|her|him|hers)', 'they, or another person’s role'],
];
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}’])(?:${pattern})(?![\\p{L}’])`, 'giu');
const PATTERNS = FOREIGN.map(([pattern, better]) => [whole(pattern), better] as const);
/** All at once, since hardly any text has one of them. */
const ANY = new RegExp(whole(FOREIGN.map(([pattern]) => pattern).join('|')), 'iu');

/** Words of a text that an American would not say, each with what to say instead; a list of those that were found in reviews. */
export function foreignWords(text: string): readonly { readonly word: string; readonly better: string }[] {
  if (!ANY.test(text)) return [];
  return PATTERNS.flatMap(([pattern, better]) =>
    Array.from(text.matchAll(pattern), ([word]) => ({ word, better })),
  );
}
