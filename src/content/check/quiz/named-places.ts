import type { MajorGroup } from '../../../careers/major-groups';

/** The fields of the Standard Occupational Classification by the names that people give for their codes. */
const FIELDS: Readonly<Record<MajorGroup, string>> = {
  '11': 'management',
  '13': 'business and financial operations',
  '15': 'computer and mathematical',
  '17': 'architecture and engineering',
  '19': 'life, physical, and social science',
  '21': 'community and social service',
  '23': 'legal',
  '25': 'educational instruction and library',
  '27': 'arts, design, entertainment, sports, and media',
  '29': 'healthcare practitioners and technical',
  '31': 'healthcare support',
  '33': 'protective service',
  '35': 'food preparation and serving related',
  '37': 'building and grounds cleaning and maintenance',
  '39': 'personal care and service',
  '41': 'sales and related',
  '43': 'office and administrative support',
  '45': 'farming, fishing, and forestry',
  '47': 'construction and extraction',
  '49': 'installation, maintenance, and repair',
  '51': 'production',
  '53': 'transportation and material moving',
};

/** What a field is called. */
export const fieldName = (group: MajorGroup): string => FIELDS[group];

/** The beginning of the codes of a field by its name, or how that begins: `47-`; undefined where none is called so. */
export function fieldMeant(written: string): string | undefined {
  const words = written
    .replace(/ occupations?$/i, '')
    .trim()
    .toLowerCase();
  const fields = Object.entries(FIELDS);
  const field =
    fields.find(([, name]) => name === words) ??
    (words.length > 4 ? fields.find(([, name]) => name.startsWith(`${words} `)) : undefined);
  return field && `${field[0]}-`;
}

const STATE_NAMES =
  'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,District of Columbia DC,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY';

/** The postal code of a state by its name, or by the code in small letters; undefined of anything else. */
export function stateMeant(written: string): string | undefined {
  const words = written.trim().toLowerCase();
  const states = STATE_NAMES.split(',').map(
    (state) => [state.slice(0, -3).toLowerCase(), state.slice(-2)] as const,
  );
  return states.find(([name, code]) => name === words || code.toLowerCase() === words)?.[1];
}
