/** What is wrong with a file of offers. */
export const OFFERS = {
  'offers.list':
    'these are only the offers; put {around} around them, with the name of the college or the fair',
  'offers.quiz': 'this looks like a quiz, not like offers',
  'offers.large': 'is larger than {most} kB, the most that offers may have',
  'offers.none': 'needs at least one offer',
  'offers.most': 'has more than 200 offers; 200 at most',
  'offer.twice': 'another offer has the id "{id}"; give this one an id of its own, such as "{free}"',
  'offer.leads':
    'says nowhere which careers it is for: give it "careers", with codes such as "29-2072.00" or their beginnings, or "majors"',
  'offer.careers': 'needs at least one code or beginning of codes',
  'offer.link': 'must be a whole address that begins with https://, without a name or a password in it',
  'offer.direction': 'has a sign that turns the direction of writing; type the text anew',
  'no.major': 'no major that leads to a career has a code that starts with "{found}"',
} as const;
