import { fairFile, fetchFairText, readOffers } from '../../content/browser/offers';
import type { Content } from '../../content/content';
import type { Offers } from '../../engine/offers';
import type { Note } from '../../modes/kiosk/notes';

/** The fair of a booth, or what to tell the staff of it. */
export interface BoothFair {
  readonly offers?: Offers;
  readonly note?: Note;
  /** The file as it runs. */
  readonly text?: string | undefined;
}

/** The offers of the fair that the options name. The booth runs without them, whatever is wrong with the file. */
export async function readFair(id: string, content: Content, base: string): Promise<BoothFair> {
  const file = fairFile(id);
  try {
    const text = await fetchFairText(id, base);
    if (text === undefined) return { note: { kind: 'fair', file } };
    const parsed = await readOffers(text, content, base, file);
    if (parsed.ok) return { offers: parsed.value, text };
    const [problem] = parsed.problems;
    return { note: { kind: 'fair', file, problem: problem?.message }, text };
  } catch {
    return { note: { kind: 'fair', file } };
  }
}

/** Whether the host has another file than the one that runs. One that is gone, or half written, changes nothing. */
export async function fairChanged(id: string, base: string, running: string | undefined): Promise<boolean> {
  // Past the worker, which has the file that was prepared.
  const answer = await fetch(`${base}${fairFile(id)}`, { cache: 'no-store' }).catch(() => undefined);
  const text = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
  return text !== undefined && text !== running && isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
