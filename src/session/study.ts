import type { Store } from './storage';
import { keyOf } from './run';
import { LIKINGS, YEARS, type StudyRow, type Work } from './study-row';

/** What somebody has said so far for a study, beside the answers to one quiz. */
export interface Draft extends Partial<Work> {
  /** The id of their row: random, of nobody, and the same when the row is saved again. */
  readonly row: string;
  /** Whether they work; undefined as long as they have not said. */
  readonly works?: boolean;
}

/** A run that is begun anew takes what stands here away with its answers. */
const studyKeyOf = (id: string) => `${keyOf(id)}/study`;

/** Reads what the device holds of a quiz's draft, whoever wrote it; what does not fit is left out. */
export function readDraft(store: Store, quiz: string): Draft | undefined {
  const value = parsed(store.read(studyKeyOf(quiz)));
  if (typeof value !== 'object' || value === null) return undefined;
  const { row, works, soc, liking, years } = value as Record<string, unknown>;
  if (typeof row !== 'string' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(row)) return undefined;
  return {
    row,
    ...(typeof works === 'boolean' && { works }),
    ...(typeof soc === 'string' && /^\d\d-\d{4}\.\d\d$/.test(soc) && { soc }),
    ...(isOneOf(LIKINGS, liking) && { liking }),
    ...(isOneOf(YEARS, years) && { years }),
  };
}

/** False where it lasts for this visit only. */
export function writeDraft(store: Store, quiz: string, draft: Draft): boolean {
  return store.write(studyKeyOf(quiz), JSON.stringify(draft));
}

export function forgetDraft(store: Store, quiz: string): void {
  store.remove(studyKeyOf(quiz));
}

/** Tells whether there is a draft, now and whenever another tab changes that, until the returned function is called. */
export function watchDraft(store: Store, quiz: string, heard: (there: boolean) => void): () => void {
  return store.watch(studyKeyOf(quiz), (text) => heard(text !== null));
}

/** What is said of the work, once all of it is. */
export function workOf({ works, soc, liking, years }: Draft): Work | undefined {
  return works === true && soc !== undefined && liking !== undefined && years !== undefined
    ? { soc, liking, years }
    : undefined;
}

/** Rows that people have handed in on one device, in tables of one head each. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a device that belongs to a study; nothing of it is there before somebody begins to collect. */
export interface Collected {
  /** undefined: this device collects nothing. */
  readonly tables: () => readonly Table[] | undefined;
  readonly begin: () => boolean;
  /** A row handed in again takes the place of the former. False where it could not be kept beyond the visit. */
  readonly add: (row: StudyRow) => boolean;
  /** Takes back the row of this id, if it was handed in. */
  readonly drop: (id: string) => void;
  /** Forgets all rows, and collects no longer. */
  readonly end: () => void;
}

const KEY = 'fitpath/study/rows';

export function collectedIn(store: Store): Collected {
  const tables = () => {
    const value = parsed(store.read(KEY));
    return Array.isArray(value) ? value.filter(isTable) : undefined;
  };
  const keep = (all: readonly Table[]) => store.write(KEY, JSON.stringify(all));
  return {
    tables,
    begin: () => keep(tables() ?? []),
    add: ({ head, cells }) => {
      const all = tables() ?? [];
      const same = all.find((table) => table.head.join() === head.join());
      const others = (same?.rows ?? []).filter(([id]) => id !== cells[0]);
      return keep([...all.filter((table) => table !== same), { head, rows: [...others, cells] }]);
    },
    drop: (id) => {
      const all = tables();
      if (all) keep(all.map(({ head, rows }) => ({ head, rows: rows.filter(([row]) => row !== id) })));
    },
    end: () => store.remove(KEY),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isTable(value: unknown): value is Table {
  if (typeof value !== 'object' || value === null) return false;
  const { head, rows } = value as Record<string, unknown>;
  return (
    isTexts(head) && Array.isArray(rows) && rows.every((row) => isTexts(row) && row.length === head.length)
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');
}

function isOneOf<Value>(all: readonly Value[], value: unknown): value is Value {
  return (all as readonly unknown[]).includes(value);
}
