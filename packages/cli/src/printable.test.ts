import { expect, test } from 'vitest';
import { printable, printableLines } from './printable.ts';

test.for([
  ['letters of any script', 'Müller Ελλάς 漢字', 'Müller Ελλάς 漢字'],
  ['escape codes', 'a\u001b[2Jb', 'a·[2Jb'],
  ['a line break in a name', 'a\nb', 'a·b'],
  ['a turned direction', 'gpj\u202efdp', 'gpj·fdp'],
] as const)('%s', ([, text, shown]) => expect(printable(text)).toBe(shown));

test('lines stay lines', () => expect(printableLines('a\r\nb\tc\u0007')).toEqual(['a', 'b c·']));
