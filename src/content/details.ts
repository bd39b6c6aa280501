import type { Details } from '../careers/details';
import type { Institution, School } from '../careers/schools';
import type { PayIn } from '../careers/pay/state-pay';
import type { Decoded } from '../careers/tables';
import { sharedLoads } from './shared-loads';
import { ContentError } from './content-error';

/** What the pages of single careers need beyond the dataset. */
export interface DetailContent {
  /**
   * undefined: no such career. Rejects with ContentError when it cannot be fetched or is damaged, and with the signal's
   * reason when the signal aborts.
   */
  readonly details: (soc: string, signal?: AbortSignal) => Promise<Details | undefined>;
  /** Every institution that makes awards in a major of some career, by id. Rejects as `details` does. */
  readonly institutions: (signal?: AbortSignal) => Promise<ReadonlyMap<number, Institution>>;
  /** Who makes awards in a major, by its CIP code; undefined: nobody does. Rejects as `details` does. */
  readonly schools: (cip: string, signal?: AbortSignal) => Promise<readonly School[] | undefined>;
  /** Median pay in a state, by its postal code; undefined: no such state. Rejects as `details` does. */
  readonly statePay: (state: string, signal?: AbortSignal) => Promise<PayIn | undefined>;
}

/** The JSON of a file of `data/`, undefined when there is none. */
export type ReadData = (path: string, signal: AbortSignal) => Promise<unknown>;

/** Loads each file once, over whatever reads them. The decoders come with the first file that needs them. */
export function detailContent(read: ReadData): DetailContent {
  const tables = sharedLoads(async (path, signal) => {
    const [json, { decodeTables }] = await Promise.all([
      readNeeded(read, path, signal),
      code(import('../careers/tables')),
    ]);
    return valueOf(path, decodeTables(json));
  });
  const details = sharedLoads(async (path, signal) => {
    const [json, shared, { decodeDetails }] = await Promise.all([
      read(path, signal),
      tables('tables.json', signal),
      code(import('../careers/details')),
    ]);
    return json === undefined ? undefined : valueOf(path, decodeDetails(json, shared));
  });
  const institutions = sharedLoads(async (path, signal) => {
    const [json, { decodeInstitutions }] = await Promise.all([
      readNeeded(read, path, signal),
      code(import('../careers/schools')),
    ]);
    return valueOf(path, decodeInstitutions(json));
  });
  const schools = sharedLoads(async (path, signal) => {
    const [json, { decodeSchools }] = await Promise.all([
      read(path, signal),
      code(import('../careers/schools')),
    ]);
    return json === undefined ? undefined : valueOf(path, decodeSchools(json));
  });
  const states = sharedLoads(async (path, signal) => {
    const [json, { decodeStatePay }] = await Promise.all([
      read(path, signal),
      code(import('../careers/pay/state-pay')),
    ]);
    return json === undefined ? undefined : valueOf(path, decodeStatePay(json));
  });
  // The form is checked so that nothing else is ever asked of the server.
  return {
    details: async (soc, signal) =>
      /^\d{2}-\d{4}\.\d{2}$/.test(soc) ? details(`careers/${soc}.json`, signal) : undefined,
    institutions: (signal) => institutions('institutions.json', signal),
    schools: async (cip, signal) =>
      /^\d{2}\.\d{4}$/.test(cip) ? schools(`schools/${cip}.json`, signal) : undefined,
    statePay: async (state, signal) =>
      /^[A-Z]{2}$/.test(state) ? states(`states/${state}.json`, signal) : undefined,
  };
}

async function readNeeded(read: ReadData, path: string, signal: AbortSignal): Promise<unknown> {
  const json = await read(path, signal);
  if (json === undefined) throw new ContentError('gone', `${path}: 404`);
  return json;
}

/** A chunk of our own code. */
function code<Module>(chunk: Promise<Module>): Promise<Module> {
  return chunk.catch((error: unknown) => {
    throw new ContentError('gone', String(error));
  });
}

function valueOf<Value>(path: string, decoded: Decoded<Value>): Value {
  if (!decoded.ok) throw new ContentError('damaged', `${path}: ${decoded.problem}`);
  return decoded.value;
}
