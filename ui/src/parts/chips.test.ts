import { describe, expect, it } from 'vitest';
import type { Chip, ChipKind } from '../wire/generated';
import { areaWords, filled, plainer, replaced, signed, workWords } from './chips';

/** A chip over some words of a line. */
function chip(line: string, kind: ChipKind, words: string): Chip {
  const from = [...line.slice(0, line.indexOf(words))].length;
  return { kind, words, span: { from, to: from + [...words].length } };
}

describe('a chip', () => {
  it('goes back into the text, with a backslash that keeps it plain', () => {
    const line = '45m glaze yesterday: washed the tests';
    const chips = [chip(line, 'area', 'glaze'), chip(line, 'text', 'washed the tests')];
    expect(plainer(line, chips[0]!, chips), 'the day after it stays a day').toBe(
      '45m yesterday: \\glaze washed the tests',
    );
  });

  it('goes to the end where there is no text', () => {
    const line = '3 days ago 1h kiln\na note';
    const chips = [chip(line, 'day', '3 days ago')];
    expect(plainer(line, chips[0]!, chips), 'and before the note').toBe('1h kiln \\3 days ago\na note');
  });

  it('takes the colon that ended the head with it', () => {
    const line = '45m #tea-bowls: 釉薬';
    const chips = [chip(line, 'work', '#tea-bowls:'), chip(line, 'text', '釉薬')];
    expect(plainer(line, chips[0]!, chips), 'the text begins at the backslash').toBe('45m \\#tea-bowls 釉薬');
  });

  it('inside the text it only gets its backslash', () => {
    const line = '45m: opened +kiln late';
    const chips = [chip(line, 'area', '+kiln'), chip(line, 'text', 'opened +kiln late')];
    expect(plainer(line, chips[0]!, chips), 'no word moves').toBe('45m: opened \\+kiln late');
  });

  it('of the kind loses its sign', () => {
    const line = '! the tall jar';
    expect(plainer(line, chip(line, 'kind', '!'), []), 'the sign is text now').toBe('\\! the tall jar');
  });

  it('is written anew where it stood, with the colon after it', () => {
    const line = 'yesterday 45m glaze: é';
    expect(replaced(line, chip(line, 'area', 'glaze:').span, '+kiln'), 'the text goes on').toBe(
      'yesterday 45m +kiln: é',
    );
    expect(replaced('! 45m glaze', null, '14 nov'), 'what was supplied is written in front').toBe(
      '! 14 nov 45m glaze',
    );
  });

  it('writes names so that they are read as one', () => {
    expect(areaWords('Ceramics/Glaze'), 'a plain path').toBe('+Ceramics/Glaze');
    expect(areaWords('Shoes/Hand stitching'), 'a path with a space').toBe('+"Shoes/Hand stitching"');
    expect(workWords('Tea bowls'), 'a title with a space').toBe('#"Tea bowls"');
    expect(signed('? glaze', '>'), 'one sign for another').toBe('> glaze');
    expect(filled('a\n\n b \n'), 'empty lines are none').toBe(2);
  });
});
