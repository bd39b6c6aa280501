/** What the checker advises about a quiz that is right as it stands, by the numbers of the guide. */
export const ADVICE = {
  'advice.one-item': 'nothing else is about "{trait}"; a second item would make that score surer',
  'advice.one-key':
    'all {count} agree items have the key {key}; turn about half of them, since some people agree with most things',
  'advice.one-key.trait':
    'all {count} agree items about "{trait}" have the key {key}; turn about half of them, since some people agree with most things',
  'advice.lost-careers':
    '{count} of the pool’s {all} careers are not among the first {first} even for the answers that fit them best ({titles}); items on more traits would tell them apart',
  'advice.lost-focus':
    'is only number {rank} of {all} careers for the answers that fit it best; it should be among the first {first}',
  'advice.never-first':
    'never comes first, even for the answers that fit "{title}" best; items on what sets it apart would help',
  'advice.same-label': 'reads the same as the option "{id}"',
  'advice.same-meaning': 'is the same as that of the option "{id}"',
  'advice.hard-prompt': 'reads like a text of grade {grade}, above {most}; use shorter words and sentences',
  'advice.hard-quiz':
    'prompts and options together read like a text of grade {grade}, above {most}; use shorter words and sentences',
  'advice.unreached': 'nobody is ever asked this; no answers lead here',
  'advice.too-late': 'nobody is ever asked this item; maxItems is {most}',
  'advice.too-late-all': 'nobody is ever asked this item and the {count} after it; maxItems is {most}',
  'advice.pace': 'is {minutes} for {asked} questions; about {about} would be what people need',
  'advice.same-prompt': 'asks in the same words as the item "{id}"',
  'advice.months': 'is {value}; it counts months: 24 are two years',
  'advice.dollars': 'is {value}; it counts dollars a year: $20 an hour are 41600',
  'advice.most-items': 'is {most}, and there are {count} items; it ends nothing, so it can go',
  'advice.nothing-to-choose':
    'an adaptive quiz asks its first {fixed} items of everybody, and this one has {count}; with fewer in "fixed" there is something to choose from',
} as const;
