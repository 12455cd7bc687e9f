import { expect, it } from 'vitest';
import { keyName, keyOf } from './shortcut';

const press = (
  code: string,
  key: string,
  down: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>>,
) => keyOf({ code, key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...down });

it('hears a key with its modifiers', () => {
  expect(press('KeyP', 'p', { ctrlKey: true, altKey: true }), 'as it is registered').toBe('Control+Alt+KeyP');
  expect(press('Space', ' ', { metaKey: true, shiftKey: true }), 'in one order').toBe('Shift+Super+Space');
  expect(press('ControlLeft', 'Control', { ctrlKey: true }), 'a modifier alone is no key yet').toBeNull();
  expect(press('KeyP', 'P', { shiftKey: true }), 'a letter is what one types with').toBe('');
});

it('names a key as a person reads it', () => {
  expect(keyName('Control+Alt+KeyP'), 'without the names of codes').toBe('Ctrl Alt P');
  expect(keyName('Super+Digit1'), 'figures too').toBe('Super 1');
});
