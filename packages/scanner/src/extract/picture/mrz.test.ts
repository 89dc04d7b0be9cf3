import { expect, test } from 'vitest';
import { mrzCharacters, readMrz } from './mrz.ts';

const passport = 'P<UTOVOORBEELD<<FATIMA<<<<<<<<<<<<<<<<<<<<<<\nZZTEST1236UTO8503149F3101012<<<<<<<<<<<<<<08';
const card = 'I<UTOZZTEST1236<<<<<<<<<<<<<<<\n8503149F3101012UTO<<<<<<<<<<<8\nVOORBEELD<<FATIMA<<<<<<<<<<<<<';
const never = async () => '';

test.for<[string, string, string]>([
  ['as it is', passport, passport],
  ['fillers read as letters', passport.replace('<<<<<<<<<<<<<<<<<<\n', '<<LKLLLLLLLLLLLLLLL\n'), passport],
  ['a country read as digits', passport.replace('UTO85', 'UT085'), passport],
  ['the edge of the card', `_ ${passport.replace('\n', '\n| ')}`, passport],
  ['a card', card, card],
  ['small letters', card.replaceAll('<<<<', 'cccc'), card],
  ['fillers lost', card.replace('<<<<<<<<<<<<<<<\n', '<<<<<<<<<\n'), card],
])('a zone is put right: %s', async ([, read, expected]) => {
  expect(await readMrz(`Paspoort\n${read}\n`, never)).toBe(`Paspoort\n\n${expected}\n`);
});

test('a zone that fails its checks is read again with its own characters', async () => {
  const asked: string[] = [];
  const reread = async (characters: string) => {
    asked.push(characters);
    return passport;
  };
  const misread = passport.replace('8503149', '8503140');
  expect(await readMrz(`Naam\n${misread}\n`, reread)).toBe(`Naam\n\n${passport}\n`);
  expect(asked).toEqual([mrzCharacters]);
});

test.for<[string, string]>([
  ['prose', 'Geachte heer,\nHet paspoort is verlopen.\n'],
  ['code', 'if (a << 4) {\n  std::cout << naam << endl;\n}\n'],
  ['a page about passports', 'Paspoort aanvragen\nIdentiteitskaart aanvragen\n'],
  ['a line of arrows', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n'],
])('%s stays as it is', async ([, text]) => {
  expect(await readMrz(text, never)).toBe(text);
});
