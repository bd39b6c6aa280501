/** Milliseconds as SCORM 1.2 has a span of time, `HHHH:MM:SS.SS` (RTE 3.4.2, CMITimespan). */
export function timespan(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(milliseconds);
  return `${two(Math.min(hours, 9999))}:${two(minutes)}:${seconds.toFixed(2).padStart(5, '0')}`;
}

/** The same as ISO 8601 has it, which SCORM 2004 and xAPI take: `PT1H2M3.4S`. */
export function duration(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(milliseconds);
  return `PT${hours}H${minutes}M${seconds.toFixed(2)}S`;
}

function parts(milliseconds: number) {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const minutes = Math.floor(hundredths / 6000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60, seconds: (hundredths % 6000) / 100 };
}

const two = (value: number) => String(value).padStart(2, '0');
