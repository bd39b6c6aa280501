import type { I18n } from '../../i18n/i18n';
import type { Collected } from '../../careers/figure';
import type { Difficulty, DifficultyId } from '../../careers/difficulty';
import type { Prospects } from '../../careers/prospects';
import type { LedgerRow } from '../Ledger';
import { Fact } from './Fact';
import 'virtual:fitpath/messages/facts';

/** A difficulty with the name of the trait that it is read from and the years of the ratings behind it. */
export interface RatedDifficulty {
  readonly id: DifficultyId;
  readonly difficulty: Difficulty | null;
  readonly traitName: string;
  readonly years: Collected | undefined;
}

/** The grade of a career's prospects; `note` tells whence its projection comes. */
export function prospectsRow(i18n: I18n, prospects: Prospects | null, note: string | undefined): LedgerRow {
  const [letter = '', sign] = prospects?.grade ?? '';
  const read = i18n._(`glance.grade.${sign === '+' ? 'plus' : sign === '-' ? 'minus' : 'plain'}`, { letter });
  return {
    term: i18n._('glance.prospects'),
    value: prospects ? (
      <Signs shown={prospects.grade.replace('-', '−')} read={read} />
    ) : (
      <Fact figure={null} />
    ),
    note,
  };
}

/** A difficulty as + to +++++, with the positions that it comes from. */
export function difficultyRow(i18n: I18n, { id, difficulty, traitName, years }: RatedDifficulty): LedgerRow {
  const term = i18n._(`difficulty.${id}`);
  if (!difficulty) return { term, value: <Fact figure={null} /> };
  const { level, position, zone } = difficulty;
  const parts = [
    i18n._('glance.traitAt', { trait: traitName, value: position.value }),
    zone !== undefined && i18n._('glance.zoneAt', { zone }),
    position.from !== 'ratings' && i18n._(`key.${position.from}`),
    position.from !== 'guide' && years && i18n._('glance.collected', { from: years.from, to: years.to }),
  ];
  return {
    term,
    value: <Signs shown={'+'.repeat(level)} read={i18n._('glance.levelOf', { level })} />,
    note: parts.filter(Boolean).join(', '),
  };
}

/** Signs to see, and the same in words to hear. */
function Signs({ shown, read }: { readonly shown: string; readonly read: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{read}</span>
    </>
  );
}
