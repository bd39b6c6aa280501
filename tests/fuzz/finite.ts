/** Throws when anything in a result is no number where one should be: NaN and infinities spread from sum to sum. */
export function expectFinite(value: unknown, path = 'result'): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${String(value)}`);
  if (ArrayBuffer.isView(value)) expectFinite([...(value as Float64Array)], path);
  else if (value instanceof Map || value instanceof Set) expectFinite([...value], path);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) expectFinite(one, `${path}.${key}`);
  }
}
