/** What a page under measurement notes down for itself. */
export interface Notes {
  fcp: number;
  lcp: number;
  cls: number;
  /** When each tap came, in milliseconds since the address was asked for. */
  taps: number[];
  /** The longest event of each tap, from the finger to the next frame, in milliseconds. */
  readonly latencies: Record<number, number>;
}

declare global {
  interface Window {
    benchNotes: Notes;
  }
}

/** Runs in the page before anything else there. */
export function watch(): void {
  const notes: Notes = { fcp: 0, lcp: 0, cls: 0, taps: [], latencies: {} };
  window.benchNotes = notes;
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      ...{ type, buffered: true },
      ...more,
    });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') notes.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (notes.lcp = entry.startTime));
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
