import { expect, test } from 'vitest';
import { beginnings } from './beginnings.ts';

const begins = beginnings('groet|hoogachtend|gr');

test.for<readonly [about: string, line: string, may: boolean]>([
  ['the word', 'groetjes, Jan', true],
  ['with a capital', 'Hoogachtend,', true],
  ['behind stars and spaces', ' ** Groet', true],
  ['a short word before anything', 'gr. Jan', true],
  ['a short word alone', 'gr', true],
  ['other letters', 'het menu', false],
  ['a shorter line', 'ho', false],
  ['nothing but marks', '-----', true],
  ['letters of other scripts', 'één', true],
])('%s', ([, line, may]) => {
  expect(begins(line)).toBe(may);
});
