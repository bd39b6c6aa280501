import type { Subject } from './subjects';

/** What a page under measurement notes down for itself. */
export interface Notes {
  fcp: number;
  lcp: number;
  cls: number;
  /** When each tap came, in milliseconds since the address was asked for. */
  taps: number[];
  /** When each task over 50 ms began, and how long it took, in milliseconds. */
  readonly tasks: (readonly [start: number, duration: number])[];
  /** The longest event of each tap, from the finger to the next frame, in milliseconds. */
  readonly latencies: Record<number, number>;
}

/** The first answer on screen. */
export interface FirstAnswer {
  /** Where to tap it. */
  readonly x: number;
  readonly y: number;
  /** The words of its question. */
  readonly words: string;
}

declare global {
  interface Window {
    benchNotes: Notes;
  }
}

/**
 * Runs in the page before anything else there. Says on the console, as JSON, when the first answer can be seen: to be asked
 * for it from outside would take the page time that its first paint is then charged with.
 */
export function watch(subject?: Subject): void {
  const notes: Notes = { fcp: 0, lcp: 0, cls: 0, taps: [], tasks: [], latencies: {} };
  window.benchNotes = notes;
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      ...{ type, buffered: true },
      ...more,
    });
  const look = (subject: Subject) => {
    const box = document.querySelector(subject.option)?.getBoundingClientRect();
    if (!box || box.height === 0) {
      requestAnimationFrame(() => look(subject));
      return;
    }
    const words = document.querySelector(subject.question)?.textContent ?? '';
    const first = { x: box.x + Math.min(box.width / 2, 120), y: box.y + box.height / 2, words };
    console.debug(JSON.stringify(first));
  };
  observe('paint', (entry) => {
    if (entry.name !== 'first-contentful-paint') return;
    notes.fcp = entry.startTime;
    if (subject) look(subject);
  });
  observe('largest-contentful-paint', (entry) => (notes.lcp = entry.startTime));
  observe('longtask', ({ startTime, duration }) => notes.tasks.push([startTime, duration]));
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
    if (!shift.hadRecentInput) notes.cls += shift.value;
  });
  const note = (entry: PerformanceEntry) => {
    const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
    if (interactionId > 0) {
      notes.latencies[interactionId] = Math.max(notes.latencies[interactionId] ?? 0, duration);
    }
  };
  observe('event', note, { durationThreshold: 16 });
  observe('first-input', note);
  addEventListener('pointerdown', (event) => notes.taps.push(event.timeStamp), true);
}
