// Every sentence is there, every sentence is used, and none says a banned word.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
const folder = join(root, 'assets/words/en');
const ftl = readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const keys = [...ftl.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key = '']) => key);

function files(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path, endings);
    return endings.some((ending) => name.endsWith(ending)) && !name.includes('.test.') ? [path] : [];
  });
}

const window = files(join(root, 'ui/src'), ['.ts', '.svelte'])
  .filter((path) => !path.endsWith('generated.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Keys said outright, and the fixed beginnings and endings of those that are put together. */
const said = new Set([...window.matchAll(/['"`]([a-z][\w]*(?:-[\w]+)+)['"`]/g)].map(([, key = '']) => key));
const single = new Set([...window.matchAll(/\bt\(\s*'([\w-]+)'/g)].map(([, key = '']) => key));
const built = [...window.matchAll(/`([a-z][\w-]*-)\$\{[^`]*?\}(-[\w-]+)?`/g)].map(
  ([, begin = '', end = '']) => ({ begin, end }),
);

const isBuilt = (key: string) => built.some(({ begin, end }) => key.startsWith(begin) && key.endsWith(end));

describe('the words', () => {
  it('holds every sentence that the window asks for', () => {
    const missing = [...single].filter((key) => !keys.includes(key));
    expect(missing, 'a missing sentence shows its key to the person').toEqual([]);
  });

  it('holds a sentence for every key that is put together', () => {
    const empty = built.filter(
      ({ begin, end }) => !keys.some((key) => key.startsWith(begin) && key.endsWith(end)),
    );
    expect(empty, 'no key begins and ends so').toEqual([]);
  });

  it('holds no sentence that nobody says', () => {
    const unused = keys.filter((key) => !said.has(key) && !single.has(key) && !isBuilt(key));
    expect(unused, 'an unused sentence will be translated for nothing').toEqual([]);
  });

  it('says each thing once', () => {
    expect(new Set(keys).size, 'a second message of a key is never seen').toBe(keys.length);
  });

  it.each([
    'oops',
    'uh-oh',
    'awesome',
    'great job',
    'well done',
    'keep it up',
    'streak',
    'score',
    'level up',
    'XP',
    'productivity',
    'overdue',
    'inactive',
    'neglected',
    'lazy',
    'guilt',
    'should have',
    'still haven',
    'journey',
    'unlock',
    'invalid input',
  ])('never says “%s”', (banned) => {
    const sentences = [...ftl.matchAll(/= (.*)$/gm)].map(([, sentence = '']) => sentence);
    const guilty = sentences.filter((sentence) => new RegExp(`\\b${banned}\\b`, 'i').test(sentence));
    expect(guilty, 'the voice of the master at the next bench').toEqual([]);
  });

  it('never shouts', () => {
    const shouts = [...ftl.matchAll(/= (.*)$/gm)].map(([, one = '']) => one).filter((one) => /\w!/.test(one));
    expect(shouts, 'no exclamation marks').toEqual([]);
  });
});
