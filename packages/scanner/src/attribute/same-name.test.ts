import { expect, test } from 'vitest';
import { fitsLocalPart, mayBeSame, type NameParts, nameKind } from './same-name.ts';

const name = (given: string, surname: string, initials = ''): NameParts => ({
  given: given ? given.split(' ') : [],
  initials,
  surnames: surname ? surname.split('-') : [],
});

test.for([
  ['Jan de Vries', name('jan', 'vries'), 'full'],
  ['J. de Vries', name('', 'vries', 'j'), 'full'],
  ['mevrouw De Vries', name('', 'vries'), 'surname'],
  ['Jan', name('jan', ''), 'given'],
] as const)('%s is %s', ([, parts, kind]) => expect(nameKind(parts)).toBe(kind));

test.for([
  ['full and full', name('jan', 'vries'), name('jan', 'vries'), true],
  ['initial and full', name('', 'vries', 'j'), name('jan', 'vries'), true],
  ['other initial', name('', 'vries', 'p'), name('jan', 'vries'), false],
  ['surname alone', name('', 'vries'), name('jan', 'vries'), true],
  ['given alone', name('jan', ''), name('jan', 'vries'), true],
  ['double surname', name('els', 'smit-bos'), name('els', 'bos'), true],
  ['other surname', name('jan', 'vries'), name('jan', 'bos'), false],
  ['other given', name('jan', 'vries'), name('piet', 'vries'), false],
  ['initials and a given name with another surname', name('', 'bos', 'j'), name('jan', ''), true],
  ['given alone, other', name('piet', ''), name('jan', 'vries'), false],
] as const)('%s', ([, a, b, same]) => expect(mayBeSame(a, b)).toBe(same));

test.for([
  ['jan.de.vries', name('jan', 'vries'), true],
  ['jdevries85', name('jan', 'vries'), true],
  ['vries', name('jan', 'vries'), false],
  ['p.devries', name('jan', 'vries'), false],
  ['jan1985', name('jan', ''), true],
  ['info', name('jan', 'vries'), false],
] as const)('%s fits: %s', ([local, parts, fits]) => expect(fitsLocalPart(local, parts)).toBe(fits));
