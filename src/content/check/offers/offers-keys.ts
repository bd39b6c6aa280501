import type { KeysAt } from '../shape/meant-key';

const FILE_KEYS = ['$schema', 'version', 'name', 'offers'];
/** Those of an offer. */
export const OFFER_KEYS = [
  ...['id', 'title', 'by', 'kind', 'place', 'link', 'length', 'credential'],
  ...['careers', 'majors'],
];

/** What people and other lists call the same. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  name: ['title'],
  title: ['name', 'title'],
  label: ['title'],
  fair: ['name'],
  college: ['name', 'by'],
  school: ['name', 'by'],
  company: ['by'],
  employer: ['by'],
  organization: ['by'],
  organisation: ['by'],
  exhibitor: ['by'],
  provider: ['by'],
  from: ['by'],
  type: ['kind'],
  where: ['place'],
  stand: ['place'],
  booth: ['place'],
  location: ['place'],
  room: ['place'],
  url: ['link'],
  href: ['link'],
  website: ['link'],
  duration: ['length'],
  time: ['length'],
  degree: ['credential'],
  award: ['credential'],
  soc: ['careers'],
  socs: ['careers'],
  codes: ['careers'],
  career: ['careers'],
  pool: ['careers'],
  cip: ['majors'],
  cips: ['majors'],
  major: ['majors'],
  stands: ['offers'],
  programs: ['offers'],
  jobs: ['offers'],
  items: ['offers'],
};

/** The keys of a file of offers, and what a missing one may look like. */
export const offersKeys: KeysAt = {
  all: [...FILE_KEYS, ...OFFER_KEYS],
  at: (path) => (path.length === 0 ? FILE_KEYS : OFFER_KEYS),
  meant: MEANT,
  such: {
    version: '"version": 1',
    name: '"name": "City Fair"',
    offers: '"offers": […]',
    id: '"id": "nursing"',
    title: '"title": "Nursing"',
    by: '"by": "Springfield College"',
    kind: '"kind": "program"',
  },
};
