import { expect, it } from 'vitest';
import { digits } from './digits';

it('writes running time as a clock does', () => {
  expect([0, 59, 61, 3599, 3600, 90_061].map(digits), 'hours go on past a day').toEqual([
    '0:00:00',
    '0:00:59',
    '0:01:01',
    '0:59:59',
    '1:00:00',
    '25:01:01',
  ]);
  expect(digits(-5), 'a clock that jumps back shows nothing below nothing').toBe('0:00:00');
});
