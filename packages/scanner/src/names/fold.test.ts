import { expect, test } from 'vitest';
import { foldName } from './fold.ts';

test.for([
  ['Jan de Vries', 'jan de vries'],
  ['Çiğdem Yılmaz', 'cigdem yilmaz'],
  ['İbrahim', 'ibrahim'],
  ['Łukasz Wójcik', 'lukasz wojcik'],
  ['  Van   der\tBerg ', 'van der berg'],
  ['O’Brien', "o'brien"],
  ['Weiß Ærø', 'weiss aero'],
  ['Zoe\u0308', 'zoe'],
] as const)('%s', ([name, folded]) => {
  expect(foldName(name)).toBe(folded);
});
