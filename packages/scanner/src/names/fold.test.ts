import { expect, test } from 'vitest';
import { foldName } from './fold.ts';
import { lookUp } from './lexicon.ts';

test.for([
  ['Jan de Vries', 'jan de vries'],
  ['Çiğdem Yılmaz', 'cigdem yilmaz'],
  ['İbrahim', 'ibrahim'],
  ['Łukasz Wójcik', 'lukasz wojcik'],
  ['  Van   der\tBerg ', 'van der berg'],
  ['O’Brien', "o'brien"],
  ['Weiß Ærø', 'weiss aero'],
  ['Zoe\u0308', 'zoe'],
  ['Đorđe Petrović', 'dorde petrovic'],
  ['Žižek Šarić', 'zizek saric'],
  ['Wałęsa Żółć', 'walesa zolc'],
  ['Nguyễn Thị Đào', 'nguyen thi dao'],
  ['Trương Lữ', 'truong lu'],
  ['Əliyev', 'eliyev'],
  ['Gökçe Şahin Ağaoğlu', 'gokce sahin agaoglu'],
  ['René Müller Daniëlle', 'rene muller danielle'],
  ['Ștefan Țepeș', 'stefan tepes'],
] as const)('%s', ([name, folded]) => {
  expect(foldName(name)).toBe(folded);
});

test.for([
  ['Yıldız', 'Yildiz'],
  ['Đorđević', 'Dordevic'],
  ['Petrović', 'Petrovic'],
  ['Müller', 'Muller'],
  ['René', 'Rene'],
  ['İbrahim', 'Ibrahim'],
  ['Wójcik', 'Wojcik'],
  ['Nguyễn', 'Nguyen'],
] as const)('%s and %s, as OCR reads it, are one in the lists', ([written, seen]) => {
  expect(lookUp(foldName(seen))).toBe(lookUp(foldName(written)));
  expect(lookUp(foldName(seen))).not.toBe(0);
});
