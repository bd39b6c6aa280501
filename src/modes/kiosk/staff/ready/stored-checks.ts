import { formatCount } from '../../../../i18n/format';
import { formatMoment } from '../../../../i18n/format-moment';
import { i18n } from '../../../../i18n/i18n';
import type { Progress } from '../../../../offline/outcomes';
import type { Check } from './check';
import type { Facts } from './facts';
import 'virtual:fitpath/messages/staff';

/** Bytes that one language of the site takes, and each further one. */
const FIRST = 15e6;
const FURTHER = 11e6;

/** Whether the booth goes on without a network, and in the version that runs. */
export function offlineCheck({ preparation: { status, work, outcome }, running, newest }: Facts): Check {
  const id = 'offline';
  if (!status) return { id, state: 'unknown', words: i18n._('staff.ready.looking') };
  if (!status.supported) return { id, state: 'bad', words: i18n._('staff.ready.offline.unsupported') };
  if (work?.kind === 'prepare') {
    const words = i18n._('staff.ready.offline.doing', soFar(work.progress));
    return { id, state: 'unknown', words, action: { kind: 'stop' } };
  }
  const { prepared } = status;
  if (!prepared) {
    const failed = outcome !== undefined && outcome.kind !== 'stopped' && outcome.kind !== 'nothing';
    const words = i18n._(failed ? 'staff.ready.offline.failed' : 'staff.ready.offline.not');
    return { id, state: 'bad', words, action: { kind: 'prepare' } };
  }
  const version = short(prepared.version);
  if (running !== undefined && prepared.version !== running) {
    const words = i18n._('staff.ready.offline.other', { version, running: short(running) });
    return { id, state: 'unknown', words, action: { kind: 'take' } };
  }
  if (newest !== undefined && prepared.version !== newest) {
    const words = i18n._('staff.ready.offline.newer', { version, newest: short(newest) });
    return { id, state: 'unknown', words, action: { kind: 'again' } };
  }
  return {
    ...{ id, state: 'good' },
    words: i18n._('staff.ready.offline.good', { version, date: formatMoment(prepared.at) }),
  };
}

/** Whether each file that was prepared was read and compared since the page was loaded. */
export function filesCheck({ preparation: { status, work, outcome } }: Facts): readonly Check[] {
  const id = 'files';
  if (!status?.prepared || work?.kind === 'prepare') return [];
  if (work) return [{ id, state: 'unknown', words: i18n._('staff.ready.files.doing', soFar(work.progress)) }];
  if (outcome?.kind === 'damaged') {
    const words = i18n._('staff.ready.files.bad', { count: outcome.paths.length });
    return [{ id, state: 'bad', words, action: { kind: 'again' } }];
  }
  if (outcome?.kind === 'whole' || outcome?.kind === 'ready') {
    const words = i18n._('staff.ready.files.good', { files: formatCount(outcome.files) });
    return [{ id, state: 'good', words }];
  }
  return [{ id, state: 'unknown', words: i18n._('staff.ready.files.not'), action: { kind: 'verify' } }];
}

/** Whether each language that visitors choose from is there without a network; one alone is not asked about. */
export function languagesCheck({ languages, preparation: { work } }: Facts): readonly Check[] {
  if (languages.length < 2) return [];
  const id = 'languages';
  const names = (prepared: boolean) =>
    languages.filter((each) => each.prepared === prepared).map(({ name }) => name);
  const missing = names(false);
  if (missing.length === 0) return [{ id, state: 'good', words: names(true).join(', ') }];
  const words = i18n._('staff.ready.languages.bad', { missing: missing.join(', ') });
  // Where nothing is prepared at all that is told already.
  if (missing.length === languages.length || work) return [{ id, state: 'unknown', words }];
  return [{ id, state: 'bad', words, action: { kind: 'prepare' } }];
}

/** Whether what is stored stays. */
export function storageCheck({ keeps, preparation: { status } }: Facts): Check {
  const id = 'storage';
  if (!keeps) return { id, state: 'bad', words: i18n._('staff.ready.storage.bad') };
  if (status?.lasting) return { id, state: 'good', words: i18n._('staff.ready.storage.good') };
  return { id, state: 'unknown', words: i18n._('staff.ready.storage.unknown'), action: { kind: 'keep' } };
}

/** Whether there is room for the site, or where it is prepared for a newer version beside it. */
export function roomCheck({ languages, preparation: { status } }: Facts): Check {
  const id = 'room';
  if (!status?.room) return { id, state: 'unknown', words: i18n._('staff.ready.room.unknown') };
  const left = Math.max(0, status.room.of - status.room.used);
  const needed = status.prepared?.bytes ?? FIRST + FURTHER * Math.max(0, languages.length - 1);
  const [free, needs] = [left, needed].map((bytes) => formatCount(Math.floor(bytes / 1e6)));
  const values = { free: free ?? '', needs: needs ?? '' };
  const state = left < needed ? 'bad' : 'good';
  return { id, state, words: i18n._(`staff.ready.room.${state}`, values) };
}

/** The versions of several languages stand beside each other; the first one names them. */
const short = (version: string) => version.split(' ')[0] ?? version;

function soFar(progress: Progress | undefined) {
  return { files: formatCount(progress?.files ?? 0), ofFiles: formatCount(progress?.ofFiles ?? 0) };
}
