import { stringify } from 'csv-stringify/sync'

/** RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe, which a spreadsheet hides. */
export function csv(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true },
  )
}
