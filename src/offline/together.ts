import type { OfflineStatus, PrepareOutcome, VerifyOutcome } from './outcomes';
import type { Offline } from './prepare';

/** The same of several languages at once, of which each has a worker and files of its own: it is whole when all are. */
export function together(all: readonly [Offline, ...Offline[]]): Offline {
  const [first, ...others] = all;
  if (others.length === 0) return first;
  const sum = <Part extends { readonly version: string; readonly files: number; readonly bytes: number }>([
    one,
    ...more
  ]: readonly [Part, ...Part[]]): Part =>
    more.reduce(
      (so, { version, files, bytes }) => ({
        ...so,
        version: `${so.version} ${version}`,
        files: so.files + files,
        bytes: so.bytes + bytes,
      }),
      one,
    );
  return {
    prepare: async (report, options) => {
      const done: Extract<PrepareOutcome, { kind: 'ready' }>[] = [];
      for (const one of all) {
        // What stands besides the pages is the same for each.
        const outcome = await one.prepare(report, one === first ? options : { ...options, extras: [] });
        if (outcome.kind !== 'ready') return outcome;
        done.push(outcome);
      }
      return sum(done as [(typeof done)[0], ...typeof done]);
    },
    verify: async (report) => {
      const done: Extract<VerifyOutcome, { kind: 'whole' }>[] = [];
      for (const one of all) {
        const outcome = await one.verify(report);
        if (outcome.kind !== 'whole') return outcome;
        done.push(outcome);
      }
      return sum(done as [(typeof done)[0], ...typeof done]);
    },
    status: async () => {
      const [{ prepared, ...status }, ...more] = (await Promise.all(all.map((one) => one.status()))) as [
        OfflineStatus,
        ...OfflineStatus[],
      ];
      const each = [prepared, ...more.map((one) => one.prepared)];
      return each.every((one) => one !== undefined)
        ? { ...status, prepared: sum(each as [(typeof each)[0], ...typeof each]) }
        : status;
    },
    newest: async () => {
      const each = await Promise.all(all.map((one) => one.newest()));
      return each.includes(undefined) ? undefined : each.join(' ');
    },
  };
}
