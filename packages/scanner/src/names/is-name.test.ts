import { expect, test } from 'vitest';
import { isGivenName, isOrdinaryWord, isSurname } from './is-name.ts';

test.for([
  'Jan',
  'Sjoukje',
  'FATIMA',
  'Gülsüm',
  'gulsum',
  'Işıl',
  'Isil',
  'Oleksandr',
  'Tesfay',
  'Anne-Marie',
  'Jan-Willem',
])('given name: %s', (name) => {
  expect(isGivenName(name)).toBe(true);
});

test.for(['Vries', 'TERPSTRA', 'Yılmaz', 'Yilmaz', 'Ramdin', 'Latumahina', 'Kovalenko', 'Bakker-Visser', 'Nowak'])(
  'surname: %s',
  (name) => {
    expect(isSurname(name)).toBe(true);
  },
);

test.for(['bakker', 'roos', 'website', 'vergunning', 'de'])('ordinary word: %s', (word) => {
  expect(isOrdinaryWord(word)).toBe(true);
});

test.for(['website', 'Vergunning', 'Burgerzaken', 'het', 'Utrecht', 'Xqzwv'])('no given name: %s', (word) => {
  expect(isGivenName(word)).toBe(false);
});

test.for(['Sanne', 'Terpstra', 'jan', 'Xqzwv'])('no ordinary word: %s', (word) => {
  expect(isOrdinaryWord(word)).toBe(false);
});
