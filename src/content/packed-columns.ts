// The two largest columns of `careers.json` as they are sent: a seventh of the packed file less than as lists.

/** A position is a sign, from `#` on; the backslash is left out, which JSON would write twice. */
const FIRST = 35;
const SKIPPED = 92;

type Packed = Readonly<Record<string, unknown>>;

/**
 * The dataset with each column of whole positions as one text, a sign a career, and with the rows that are not put into words as a `1`
 * in a text of `0`s; what is none of these stays as it is.
 */
export function packColumns(file: Packed): Packed {
  const rows = Array.isArray(file['soc']) ? file['soc'].length : 0;
  return {
    ...file,
    ...mapped(file, 'positions', (column) => (isWhole(column) ? column.map(signOf).join('') : column)),
    ...mapped(file, 'unsaid', (marked) => {
      if (!isWhole(marked)) return marked;
      const found = new Set(marked);
      return Array.from({ length: rows }, (_, row) => (found.has(row) ? '1' : '0')).join('');
    }),
  };
}

/** Takes back what `packColumns` did. Whatever was not packed stays for the decoder to judge. */
export function unpackColumns(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return {
    ...json,
    ...mapped(json, 'positions', (text) => (typeof text === 'string' ? Array.from(text, valueOf) : text)),
    ...mapped(json, 'unsaid', (text) =>
      typeof text === 'string' ? Array.from(text).flatMap((sign, row) => (sign === '1' ? [row] : [])) : text,
    ),
  };
}

function mapped(file: object, name: string, change: (column: unknown) => unknown): Packed {
  const columns = (file as Packed)[name];
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns)) return {};
  return {
    [name]: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, change(column)])),
  };
}

function isWhole(column: unknown): column is readonly number[] {
  return Array.isArray(column) && column.every((value) => Number.isInteger(value) && value >= 0);
}

function signOf(value: number): string {
  return String.fromCharCode(FIRST + value + (FIRST + value >= SKIPPED ? 1 : 0));
}

function valueOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code - FIRST - (code > SKIPPED ? 1 : 0);
}
