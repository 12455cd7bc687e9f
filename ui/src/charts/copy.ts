// A chart's table as text for the clipboard: cells parted by tabs, rows by lines.
import type { Table } from '../wire/generated';

/** The table as tab-separated values; tabs and breaks inside a cell become spaces. */
export function tsv(table: Table): string {
  const clean = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  return [
    table.columns.map((column) => clean(column.name)).join('\t'),
    ...table.rows.map((row) => row.map((cell) => clean(cell.text)).join('\t')),
  ].join('\n');
}
