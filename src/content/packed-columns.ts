// The largest columns of `careers.json` as they are sent: a fifth of the packed file less than as lists of numbers.

/** A number is a sign, from `#` on; the backslash is left out, which JSON would write twice. */
const FIRST = 35;
const SKIPPED = 92;
/** As many signs as a number's digit may be. */
const DIGITS = 90;

/** Columns of numbers, and what makes each of a whole one: they are published in tens, or in tenths. */
const FIGURES: Readonly<Record<string, readonly [times: number, over: number]>> = {
  ...{ order: [1, 1], medianPay: [10, 1], employees: [10, 1] },
  ...{ jobs: [1, 10], growth: [1, 10], openings: [1, 10] },
};

type Packed = Readonly<Record<string, unknown>>;

/**
 * The dataset with each column of whole positions as one text, a sign a career; with the rows that are not put into words as a `1` in a
 * text of `0`s, those of lower positions first, since the ends are alike; with figures as texts of a digit each; with codes as what
 * comes to the one before, and topics as words of a sign each. What is none of these stays as it is.
 */
export function packColumns(file: Packed): Packed {
  const soc = isTexts(file['soc']) ? file['soc'] : [];
  const codes = soc.map((code) => Number(code.replace(/\D/g, '')));
  const marks = (found: ReadonlySet<number>) => (row: number) => (found.has(row) ? '1' : '0');
  return {
    ...file,
    ...mapped(file, 'positions', (column) => (isWhole(column) ? column.map(signOf).join('') : column)),
    ...mapped(file, 'unsaid', (marked, trait) =>
      isWhole(marked)
        ? rowsByValue(at(file['positions'], trait), soc.length)
            .map(marks(new Set(marked)))
            .join('')
        : marked,
    ),
    ...Object.fromEntries(
      Object.entries(FIGURES).flatMap(([name, unit]) => {
        const packed = packFigures(file[name], unit);
        return packed ? [[name, packed]] : [];
      }),
    ),
    ...(isWhole(file['told']) && {
      told: soc
        .map((_, row) => row)
        .map(marks(new Set(file['told'])))
        .join(''),
    }),
    ...(soc.length > 0 &&
      codes.every((code, row) => codeOf(code) === soc[row]) && {
        soc: { steps: codes.map((code, row) => code - (codes[row - 1] ?? 0)) },
      }),
    ...(isLists(file['topics']) && {
      topics: file['topics'].map((own) => own.map(signOf).join('')).join(' '),
    }),
  };
}

/** Takes back what `packColumns` did. Whatever was not packed stays for the decoder to judge. */
export function unpackColumns(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const file = json as Packed;
  const plain = {
    ...file,
    ...mapped(file, 'positions', (text) => (typeof text === 'string' ? valuesOf(text) : text)),
  };
  const steps = at(file['soc'], 'steps');
  const { told, topics } = file;
  let code = 0;
  return {
    ...plain,
    ...mapped(plain, 'unsaid', (text, trait) =>
      typeof text === 'string'
        ? marked(text, rowsByValue(at(at(plain, 'positions'), trait), text.length))
        : text,
    ),
    ...Object.fromEntries(
      Object.entries(FIGURES).flatMap(([name, unit]) => {
        const figures = unpackFigures(file[name], unit);
        return figures ? [[name, figures]] : [];
      }),
    ),
    ...(typeof told === 'string' && { told: marked(told, rowsByValue(undefined, told.length)) }),
    ...(isNumbers(steps) && { soc: steps.map((step) => codeOf((code += step))) }),
    ...(typeof topics === 'string' && { topics: topics.split(' ').map(valuesOf) }),
  };
}

/** Numbers and nulls as texts, the lowest digit of all first; 0 is a null. undefined where a number has more places than its unit. */
function packFigures(column: unknown, [times, over]: readonly [number, number]): object | undefined {
  if (!Array.isArray(column) || column.length === 0) return undefined;
  const whole = (column as readonly unknown[]).map((value) =>
    typeof value === 'number' ? Math.round((value * over) / times) : null,
  );
  const least = whole.reduce<number>((least, value) => Math.min(least, value ?? 0), 0);
  const digits: string[] = [];
  for (let left = whole.map((value) => (value === null ? 0 : value - least + 1)); left.some(Boolean);) {
    digits.push(left.map((value) => signOf(value % DIGITS)).join(''));
    left = left.map((value) => Math.floor(value / DIGITS));
  }
  const packed = { least, digits };
  return JSON.stringify(unpackFigures(packed, [times, over])) === JSON.stringify(column) ? packed : undefined;
}

function unpackFigures(
  packed: unknown,
  [times, over]: readonly [number, number],
): readonly (number | null)[] | undefined {
  const [least, digits] = [at(packed, 'least'), at(packed, 'digits')];
  if (typeof least !== 'number' || !isTexts(digits)) return undefined;
  const values = digits.map(valuesOf);
  return (values[0] ?? []).map((_, row) => {
    const value = values.reduceRight((sum, own) => sum * DIGITS + (own[row] ?? 0), 0);
    const whole = value - 1 + least;
    return value === 0 ? null : (whole * times) / over;
  });
}

/** The rows at whose places a text has a `1`, rising. */
function marked(text: string, rows: readonly number[]): readonly number[] {
  return rows.filter((_, place) => text[place] === '1').sort((one, other) => one - other);
}

/** Rows by the whole numbers of a column, from the lowest; as they come where it is none. */
function rowsByValue(column: unknown, rows: number): readonly number[] {
  const values = isWhole(column) ? column : [];
  const found: number[][] = [];
  for (let row = 0; row < rows; row++) (found[values[row] ?? 0] ??= []).push(row);
  return found.flat();
}

/** "29-2072.00" of 29207200. */
const codeOf = (code: number) => String(code).replace(/(..)(....)/, '$1-$2.');

function mapped(file: object, name: string, change: (column: unknown, key: string) => unknown): Packed {
  const columns = (file as Packed)[name];
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns)) return {};
  return {
    [name]: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, change(column, key)])),
  };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Packed)[key]
    : undefined;
}

function isNumbers(column: unknown): column is readonly number[] {
  return Array.isArray(column) && column.every((value) => typeof value === 'number');
}

function isWhole(column: unknown): column is readonly number[] {
  return isNumbers(column) && column.every((value) => Number.isInteger(value) && value >= 0);
}

function isTexts(column: unknown): column is readonly string[] {
  return Array.isArray(column) && column.every((value) => typeof value === 'string');
}

function isLists(column: unknown): column is readonly (readonly number[])[] {
  return Array.isArray(column) && column.length > 0 && column.every(isWhole);
}

function signOf(value: number): string {
  return String.fromCharCode(FIRST + value + (FIRST + value >= SKIPPED ? 1 : 0));
}

/** What the signs of a text stand for. A loop, since a dataset has tens of thousands. */
function valuesOf(text: string): readonly number[] {
  const values: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    values.push(code - FIRST - (code > SKIPPED ? 1 : 0));
  }
  return values;
}
