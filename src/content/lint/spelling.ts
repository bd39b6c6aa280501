/** How British words begin where American ones are spelled otherwise, or are others. */
const BRITISH = [
  ...[
    'colour',
    'favour',
    'behaviour',
    'labour',
    'neighbour',
    'honour',
    'harbour',
    'licence',
    'practis(?=e|ing)',
  ],
  ...[
    'grey',
    'centre',
    '(?:centi|kilo|milli)?metres?\\b',
    '(?:milli)?litre',
    'theatre',
    'fibre',
    'programmes?\\b',
  ],
  ...['(?:organ|recogn|summar|special|apolog|real)is(?=e|ing|ation)', '(?:ana|para)lys(?=e[drs]?\\b|ing)'],
  ...[
    '(?:travel|label|model|cancel|counsel|fuel|dial)l(?=ed|ing|er|or)',
    'jewellery',
    'aluminium',
    'mould',
    'plough',
  ],
  ...[
    'tyre',
    'cheque',
    'kerb',
    'storey',
    'judgement',
    'whilst',
    'maths\\b',
    'lorr(?=y|ies)',
    'petrol\\b',
    'autumn',
  ],
  ...['catalogue', 'dialogue'],
];
const PATTERN = new RegExp(`\\b(?:dis|mis|multi|re|un)?(?:${BRITISH.join('|')})\\p{L}*`, 'iu');

/** The first word of a text that is not American English, by a list of common ones; undefined: none is. */
export function britishWord(text: string): string | undefined {
  return PATTERN.exec(text)?.[0];
}
