import { formatCount } from '../../../../i18n/format';
import { formatMoment } from '../../../../i18n/format-moment';
import { i18n } from '../../../../i18n/i18n';
import { noteWords } from '../../notes';
import { fits, leastScreens } from '../../use-size';
import type { Check } from './check';
import type { Facts } from './facts';
import { filesCheck, languagesCheck, offlineCheck, roomCheck, storageCheck } from './stored-checks';
import 'virtual:fitpath/messages/staff';

/** A clock may be so far from the host's, in milliseconds: the counts go by the hour. */
const MOST_OFF = 120_000;

/** One look at the facts; none where it is of no concern to this booth. */
type Look = (facts: Facts) => Check | readonly Check[];

/** What is looked at, in the order of the morning list. */
const LOOKS: readonly Look[] = [
  addressCheck,
  pinCheck,
  optionChecks,
  organizerCheck,
  logoCheck,
  offersCheck,
  offlineCheck,
  filesCheck,
  languagesCheck,
  storageCheck,
  roomCheck,
  clockCheck,
  awakeCheck,
  screenCheck,
  browserCheck,
];

/** Whether a booth is ready for its visitors, thing by thing. */
export function checksOf(facts: Facts): readonly Check[] {
  return LOOKS.flatMap((look) => look(facts));
}

function addressCheck({ address }: Facts): Check {
  const action = { kind: 'field', name: 'public' } as const;
  return address === null
    ? { id: 'address', state: 'bad', words: i18n._('staff.ready.address.bad'), action }
    : { id: 'address', state: 'good', words: i18n._('staff.ready.address.good', { address: `${address}/` }) };
}

function pinCheck({ pin, keeps }: Facts): Check {
  if (pin === null)
    return {
      ...{ id: 'pin', state: 'bad', words: i18n._('staff.ready.pin.bad') },
      action: { kind: 'field', name: 'pin' },
    };
  if (pin === 'file') return { id: 'pin', state: 'good', words: i18n._('staff.ready.pin.file') };
  return keeps
    ? { id: 'pin', state: 'good', words: i18n._('staff.ready.pin.good') }
    : { id: 'pin', state: 'bad', words: i18n._('staff.ready.pin.lost') };
}

function optionChecks({ notes }: Facts): readonly Check[] {
  const wrong = notes.filter(({ kind }) => kind === 'name' || kind === 'value' || kind === 'file');
  const words = [...new Set(wrong.map(noteWords))];
  return words.length === 0
    ? [{ id: 'options', state: 'good', words: i18n._('staff.ready.options.good') }]
    : words.map((said) => ({ id: 'options', state: 'bad', words: said }));
}

function organizerCheck({ options: { organizer } }: Facts): Check {
  return organizer === null
    ? {
        ...{ id: 'organizer', state: 'unknown', words: i18n._('staff.ready.organizer.none') },
        action: { kind: 'field', name: 'organizer' },
      }
    : { id: 'organizer', state: 'good', words: organizer };
}

function logoCheck({ notes, options: { logo } }: Facts): readonly Check[] {
  const wrong = notes.find(({ kind }) => kind === 'logo');
  const action = { kind: 'field', name: 'logo' } as const;
  if (wrong) return [{ id: 'logo', state: 'bad', words: noteWords(wrong), action }];
  return logo === null ? [] : [{ id: 'logo', state: 'good', words: i18n._('staff.ready.logo.good') }];
}

function offersCheck({ notes, options: { fair } }: Facts): readonly Check[] {
  const wrong = notes.find(({ kind }) => kind === 'fair');
  if (wrong) return [{ id: 'offers', state: 'bad', words: noteWords(wrong) }];
  return fair === null ? [] : [{ id: 'offers', state: 'good', words: i18n._('staff.ready.offers.good') }];
}

function clockCheck({ ahead, now }: Facts): Check {
  if (ahead === undefined) {
    const words = i18n._('staff.ready.clock.unknown', { time: formatMoment(now) });
    return { id: 'clock', state: 'unknown', words };
  }
  if (Math.abs(ahead) <= MOST_OFF)
    return { id: 'clock', state: 'good', words: i18n._('staff.ready.clock.good') };
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const side = ahead > 0 ? 'ahead' : 'behind';
  return { id: 'clock', state: 'bad', words: i18n._(`staff.ready.clock.${side}`, { minutes }) };
}

function awakeCheck({ awake }: Facts): Check {
  const state = awake === 'held' ? 'good' : awake === 'refused' ? 'bad' : 'unknown';
  return { id: 'awake', state, words: i18n._(`staff.ready.awake.${awake}`) };
}

function screenCheck({ screen: { width, height } }: Facts): Check {
  const [upright, lying] = leastScreens;
  const size = (screen: { readonly width: number; readonly height: number }) =>
    `${formatCount(screen.width)} × ${formatCount(screen.height)}`;
  const here = size({ width, height });
  return fits(width, height)
    ? { id: 'screen', state: 'good', words: i18n._('staff.ready.screen.good', { here }) }
    : {
        ...{ id: 'screen', state: 'bad' },
        words: i18n._('staff.ready.screen.bad', { here, upright: size(upright), lying: size(lying) }),
      };
}

function browserCheck({ modern }: Facts): Check {
  const state = modern ? 'good' : 'bad';
  return { id: 'browser', state, words: i18n._(`staff.ready.browser.${state}`) };
}
