import { describe, expect, it } from 'vitest';
import { tsv } from './copy';

describe('a table on the clipboard', () => {
  it('parts cells by tabs and rows by lines, and never inside a cell', () => {
    const table = {
      caption: 'Steps',
      columns: [
        { name: 'Date', numeric: false },
        { name: 'Because', numeric: false },
      ],
      rows: [[{ text: '12 Mar 2024' }, { text: 'Ash\tjar,\nUntangles' }]],
    };
    expect(tsv(table), 'a spreadsheet finds two columns and two rows').toBe(
      'Date\tBecause\n12 Mar 2024\tAsh jar, Untangles',
    );
  });
});
