import { PAY_COLUMNS, type DetailsFile, type PayColumn, type PayUnit } from '../details-file';
import type { Named } from '../tables';

/** Pay as it is published; `atLeast` where the publisher says only "this much or more". */
export interface Amount {
  readonly value: number;
  readonly atLeast?: true;
}

/** One row of a table of pay. What is not published is null. */
export interface PayRow extends Readonly<Record<PayColumn, Amount | null>> {
  readonly unit: PayUnit;
  readonly employees: number | null;
}

export interface StatePay extends PayRow {
  readonly state: Named;
  /** Of 1,000 jobs in the state, how many are of this kind. */
  readonly perThousand: number | null;
}

export interface SectorPay extends PayRow {
  readonly sector: Named;
}

export interface IndustryPay {
  readonly industry: string;
  readonly unit: PayUnit;
  readonly median: Amount;
}

type PayColumns = NonNullable<DetailsFile['pay']>;

/** One row of a table of pay. */
export function payRow(pay: PayColumns, row: number): PayRow {
  const amounts = PAY_COLUMNS.map(
    (column) => [column, amount(pay[column][row], pay.atLeast?.[column]?.includes(row))] as const,
  );
  return {
    unit: pay.unit,
    employees: pay.employees[row] ?? null,
    ...(Object.fromEntries(amounts) as Record<PayColumn, Amount | null>),
  };
}

/** undefined and null: not published. */
export function amount(value: number | null | undefined, atLeast: boolean | undefined): Amount | null {
  if (value === null || value === undefined) return null;
  return atLeast ? { value, atLeast: true } : { value };
}

/** Whether nothing of a row is published. */
export function isEmpty(pay: PayRow): boolean {
  return pay.employees === null && PAY_COLUMNS.every((column) => pay[column] === null);
}
