import { describe, expect, it } from 'vitest';
import { marked } from './marking';

const at = (text: string, word: string) => {
  const from = text.indexOf(word);
  return { text, from, to: from + word.length };
};

describe('marking a note', () => {
  it('sets marks around what is chosen and takes them away again', () => {
    const strong = marked(at('even ash glaze', 'ash'), 'strong');
    expect(strong.text).toBe('even **ash** glaze');
    expect(strong.text.slice(strong.from, strong.to), 'the word stays chosen').toBe('ash');
    expect(marked(strong, 'strong').text, 'once more takes them away').toBe('even ash glaze');
    const both = marked(strong, 'emphasis');
    expect(both.text, 'stress inside strength is a mark of its own').toBe('even ***ash*** glaze');
  });

  it('begins whole lines, however little of them is chosen', () => {
    const text = 'one\ntwo\nthree';
    const list = marked({ text, from: 1, to: 6 }, 'list');
    expect(list.text).toBe('- one\n- two\nthree');
    expect(marked(list, 'list').text, 'and back').toBe(text);
    expect(marked({ text: '', from: 0, to: 0 }, 'quote').text, 'an empty note begins with it').toBe('> ');
    expect(marked({ text, from: 4, to: 4 }, 'heading').text).toBe('one\n## two\nthree');
  });

  it('makes a link of words, or of an address', () => {
    const words = marked(at('see the drawing', 'drawing'), 'link');
    expect(words.text).toBe('see the [drawing](https://)');
    expect(words.text.slice(words.from, words.to), 'the address is typed next').toBe('https://');
    const url = marked(at('see https://example.org/a', 'https://example.org/a'), 'link');
    expect(url.text).toBe('see [](https://example.org/a)');
    expect([url.from, url.to], 'the words are typed next').toEqual([5, 5]);
  });
});
