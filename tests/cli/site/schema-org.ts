/**
 * What schema.org says of the types that this site uses: for each property what it may hold. `Text`, `URL`, `Number`,
 * `Integer`, `Date` and `Duration` are its data types; a URL is a text, and where a text is expected it may stand.
 */
export const TYPES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Occupation: {
    name: ['Text'],
    alternateName: ['Text'],
    description: ['Text'],
    occupationLocation: ['AdministrativeArea', 'Country'],
    occupationalCategory: ['CategoryCode', 'Text'],
    estimatedSalary: ['MonetaryAmount', 'MonetaryAmountDistribution', 'Number'],
    educationRequirements: ['EducationalOccupationalCredential', 'Text'],
    experienceRequirements: ['OccupationalExperienceRequirements', 'Text'],
    skills: ['DefinedTerm', 'Text'],
    mainEntityOfPage: ['WebPage', 'URL'],
  },
  Country: { name: ['Text'] },
  CategoryCode: { codeValue: ['Text'], inCodeSet: ['CategoryCodeSet', 'URL'] },
  CategoryCodeSet: { name: ['Text'] },
  MonetaryAmountDistribution: {
    name: ['Text'],
    currency: ['Text'],
    duration: ['Duration'],
    percentile10: ['Number'],
    percentile25: ['Number'],
    median: ['Number'],
    percentile75: ['Number'],
    percentile90: ['Number'],
  },
  WebPage: { lastReviewed: ['Date'] },
  FAQPage: { mainEntity: ['Question'] },
  Question: { name: ['Text'], acceptedAnswer: ['Answer'] },
  Answer: { text: ['Text'] },
  BreadcrumbList: { itemListElement: ['ListItem'] },
  ListItem: { position: ['Integer', 'Text'], name: ['Text'], item: ['URL'] },
  WebSite: { name: ['Text'], description: ['Text'], url: ['URL'] },
};

const DATA: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^(https?:\/\/[^\s/]+)?\/\S*$/.test(value),
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value),
  Duration: (value) => typeof value === 'string' && /^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(value),
};

/** Everything in which a value is not of schema.org's shape, each with its place; empty when it is right. */
export function shapeProblems(value: unknown, place = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || !('@type' in value)) return [`${place}: no @type`];
  const { '@type': type, ...properties } = value;
  const known = typeof type === 'string' ? TYPES[type] : undefined;
  if (!known) return [`${place}: unknown type ${String(type)}`];
  if (Object.keys(properties).length === 0) return [`${place}: empty ${String(type)}`];
  return Object.entries(properties).flatMap(([name, held]) => {
    const at = `${place}${String(type)}.${name}`;
    const range = known[name];
    if (!range) return [`${at}: no such property`];
    if (Array.isArray(held) && held.length === 0) return [`${at}: empty`];
    return [held].flat().flatMap((one: unknown) => rangeProblems(one, range, at));
  });
}

function rangeProblems(value: unknown, range: readonly string[], at: string): readonly string[] {
  if (typeof value === 'object' && value !== null && '@type' in value) {
    const expected = range.includes(String(value['@type']));
    return expected ? shapeProblems(value, `${at} > `) : [`${at}: may not hold a ${String(value['@type'])}`];
  }
  return range.some((type) => DATA[type]?.(value)) ? [] : [`${at}: ${JSON.stringify(value)}`];
}
