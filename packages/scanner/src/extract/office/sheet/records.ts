/** Numbers of records: one for each row of each sheet, one for all rows of a form, and one for what is no row. */
export interface Records {
  startSheet(): void;
  /** The rows from here on are a form, until it ends. */
  startForm(row: number): void;
  endForm(): void;
  /** The record of a row that is written, or was, on the sheet that was started last. */
  write(row: number): number;
  recordOf(row: number): number;
  /** A record that is no row. */
  next(): number;
}

const noRow = 1e9;

export function createRecords(): Records {
  let base = 0;
  let highest = 0;
  let others = noRow;
  let form: number | null = null;
  let firstRows = new Map<number, number>();
  const recordOf = (row: number): number => base + (firstRows.get(row) ?? row);
  return {
    recordOf,
    startSheet() {
      base += highest + 1;
      highest = 0;
      form = null;
      firstRows = new Map();
    },
    startForm(row) {
      form = row;
    },
    endForm() {
      form = null;
    },
    write(row) {
      highest = Math.max(highest, row);
      if (form !== null) firstRows.set(row, form);
      return recordOf(row);
    },
    next: () => ++others,
  };
}
