/** Milliseconds of a slice: a frame has sixteen, and some of them belong to the page. */
const SLICE = 8;

/** Does some work in slices, between which the page answers whoever uses it; resolves to its result, and rejects with what it throws. */
export async function inSlices<Result>(steps: Generator<undefined, Result, undefined>): Promise<Result> {
  for (;;) {
    for (const end = performance.now() + SLICE; performance.now() < end;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await pause();
  }
}

/** Resolves as soon as whatever else waits is done; where a browser cannot say so, a timer waits four milliseconds more. */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
}
