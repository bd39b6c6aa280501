import type { OfflineStatus, PrepareOutcome, Progress, VerifyOutcome } from './outcomes';
import type { Offline } from './prepare';

/** Where the work stands that makes a booth independent of the network. */
export interface PreparationState {
  /** undefined until the device has been asked. */
  readonly status?: OfflineStatus;
  /** What is being done now. */
  readonly work?: { readonly kind: 'prepare' | 'verify'; readonly progress?: Progress };
  /** What came of the last work of this visit. */
  readonly outcome?: PrepareOutcome | VerifyOutcome;
}

/** The same work for all who look at it: it goes on while nobody does. Told of about a hundred times. */
export interface Preparation {
  readonly now: () => PreparationState;
  readonly subscribe: (listen: () => void) => () => void;
  /** Asks the device anew what is there. */
  readonly look: () => void;
  readonly prepare: () => void;
  readonly verify: () => void;
  readonly stop: () => void;
}

/** `extras` gives the addresses that are stored besides: what the booth's options name. */
export function preparationOf(
  offline: Pick<Offline, 'prepare' | 'status' | 'verify'>,
  extras: () => readonly string[],
): Preparation {
  let state: PreparationState = {};
  let stopping: AbortController | undefined;
  const listeners = new Set<() => void>();
  const set = (next: PreparationState) => {
    state = next;
    for (const listen of listeners) listen();
  };
  const look = async () => set({ ...state, status: await offline.status() });

  async function run(
    kind: 'prepare' | 'verify',
    work: (report: (progress: Progress) => void) => Promise<PrepareOutcome | VerifyOutcome>,
  ): Promise<void> {
    if (state.work) return;
    const { status } = state;
    set({ ...(status && { status }), work: { kind } });
    let told = 0;
    const outcome = await work((progress) => {
      if (progress.files < told && progress.files < progress.ofFiles) return;
      told = progress.files + progress.ofFiles / 100;
      set({ ...state, work: { kind, progress } });
    });
    set({ status: await offline.status(), outcome });
  }

  return {
    now: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    look: () => void look(),
    prepare: () => {
      stopping = new AbortController();
      const { signal } = stopping;
      void run('prepare', (report) => offline.prepare(report, { signal, extras: extras() }));
    },
    verify: () => void run('verify', (report) => offline.verify(report)),
    stop: () => stopping?.abort(),
  };
}
