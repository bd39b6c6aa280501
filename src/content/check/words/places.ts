/** What one place of a quiz says of another, and whole files that are no quiz. */
export const PLACES = {
  'no.trait': 'no such trait as "{found}"',
  'no.topic': 'no such topic as "{found}"',
  'no.item': 'no such item as "{found}"',
  'no.bank-item': 'no such item in the bank as "{found}"',
  'no.option': 'no such option of that item as "{found}"',
  'no.career': 'no such career as "{found}"',
  'no.prefix': 'no career’s code starts with "{found}"',
  'no.prefix.field': 'no career’s code starts with "{found}"; its first two digits name a field, 11 to 53',
  'trait.low': '"{found}" is the other end of "{trait}"; name "{trait}" and turn the number round',
  'item.twice': 'another item has the id "{id}"; give this one an id of its own, such as "{free}"',
  'item.used-twice': 'the item "{id}" is in this quiz already; use it once',
  'option.twice':
    'another option of this item has the id "{id}"; give this one an id of its own, such as "{free}"',
  'image.missing': 'no file "{found}" in public/',
  'bank.use': 'an item of the bank is written out; it uses no other',
  'bank.elsewhere': 'another file of the bank has an item of the id "{id}"',
  'condition.order': 'a quiz with the order "{order}" has no conditions; use "fixed"',
  'condition.first': 'the first item is always asked; take the condition away',
  'condition.itself': '"{id}" is the item itself; a condition looks at earlier items',
  'condition.later': '"{id}" comes later; a condition looks at earlier items',
  'condition.steps': 'must be {least} to {most}, an answer of that item',
  'condition.agree': 'must be 1 (“Not me at all”) to 5 (“Exactly me”), an answer of that item',
  'condition.trait': 'no earlier item says anything about "{trait}"; a condition looks at earlier items',
  'knowledge.ranks':
    '"{key}" does not belong here: a quiz that asks only what is right ranks nothing; take it away',
  'outcomes.instead':
    '"{key}" does not belong here: a quiz with outcomes of its own ranks no careers; take it away',
  'outcomes.limit': 'limits narrow careers; an outcome says "onlyIf" in their place',
  'outcome.twice': 'another outcome has the {key} "{found}"; give this one its own',
  'outcome.stands': 'says nowhere where it stands: give it "like", a career’s code, or "stands"',
  'pool.missing':
    '"pool" is missing: write "pool": "all", a list of beginnings of codes, or "outcomes" in its place',
  'topics.once': 'a quiz asks for topics once',
  'topics.focus': 'a quiz about one career ("focus") asks for no topics, which say nothing about it',
  'topics.adaptive':
    'an adaptive quiz never chooses topics; put them among the first, as many as "fixed" says',
  'topics.twice': '"{found}" stands here already; take one away',
  'flow.fixed': '"fixed" belongs to the order "adaptive"; a quiz with another order chooses no items',
  'focus.outside': '"{found}" is not in the pool',
  'says.nothing':
    'no answer says anything about a person: every result would be the same; give an item "measures", or options "evidence" (Q8)',
  'id.reserved': '"{id}" is reserved; choose another id',
  'id.file': 'must be the file’s name, "{name}"',
  'other.import':
    'this is a file of {product}, not a quiz of Fitpath; import it on the page “Make a quiz of your own”',
  'other.anew': 'this is a file of {product}, not a quiz of Fitpath; it has to be written anew',
  'other.responses': 'these are the answers of a person ("responses"), and no quiz',
  'other.guide': 'this looks like the guide to a career; such a file is named for its code, {name}',
  'other.bank':
    'has only "items", as a file of the item bank; a quiz needs "id", "version", "title", "summary", "minutes", "pool" and "flow" too',
} as const;
