import { expect, test } from 'vitest';
import { outline } from '../../fixtures/read.ts';
import { makeBmp } from '../make-bmp.ts';
import {
  emfBitmap,
  emfPlusText,
  emfText,
  type MetaRecord,
  makeEmf,
  makeWmf,
  wmfBitmap,
  wmfExtendedText,
  wmfText,
} from './make-metafile.ts';

const bitmap = makeBmp(100, 80, 24).subarray(14);
const [header, pixels] = [bitmap.subarray(0, 40), bitmap.subarray(40)];
const line: MetaRecord = [54, Buffer.alloc(8)];
const tooLong: MetaRecord = [84, (emfText('Dag', 0, 0)[1] as Buffer).fill(0xff, 36, 40)];

test.for<[string, Uint8Array, string[]]>([
  ['words', makeEmf([line, emfText('Zoë Voorbeeld', 0, 0)]), ['picture: Zoë Voorbeeld']],
  ['narrow words', makeEmf([emfText('Zoë', 0, 0, { narrow: true })]), ['picture: Zoë']],
  ['two lines', makeEmf([emfText('Naam', 0, 0), emfText('BSN', 0, 20)]), ['picture: Naam\nBSN']],
  ['words apart on a line', makeEmf([emfText('Naam', 0, 0), emfText('Jan', 90, 0)]), ['picture: Naam Jan']],
  ['one word in pieces', makeEmf([emfText('Voor', 0, 0), emfText('beeld', 40, 0)]), ['picture: Voorbeeld']],
  ['words of EMF+', makeEmf([emfPlusText('Jan Voorbeeld')]), ['picture: Jan Voorbeeld']],
  ['a bitmap', makeEmf([emfBitmap(header, pixels)]), ['image 1 > picture: text in a picture']],
  [
    'words and a bitmap',
    makeEmf([emfText('Dag', 0, 0), emfBitmap(header, pixels)]),
    ['picture: Dag', 'image 1 > picture: text in a picture'],
  ],
  [
    'letters by number',
    makeEmf([emfText('Dag', 0, 0), emfText('###', 0, 9, { glyphs: true })]),
    ['picture: Dag', 'unsupported'],
  ],
  ['lines only', makeEmf([line]), []],
  ['cut off', makeEmf([emfText('Dag', 0, 0)]).subarray(0, -20), ['picture: Dag', 'corrupt']],
  ['a cut off WMF', makeWmf([wmfText('Dag', 0, 0)]).subarray(0, -6), ['picture: Dag', 'corrupt']],
  ['a record that lies', makeEmf([emfText('Dag', 0, 0), tooLong]), ['picture: Dag', 'corrupt']],
  ['WMF', makeWmf([wmfText('Jan', 0, 0), wmfExtendedText('Els', 0, 20)]), ['picture: Jan\nEls']],
  ['WMF in pieces', makeWmf([wmfExtendedText('Voor', 0, 0), wmfExtendedText('beeld', 40, 0)]), ['picture: Voorbeeld']],
  ['WMF as it stands in a document', makeWmf([wmfText('Jan', 0, 0)], false), ['picture: Jan']],
  ['a bitmap in WMF', makeWmf([wmfBitmap(bitmap)]), ['image 1 > picture: text in a picture']],
])('%s', async ([, bytes, expected]) => {
  expect(await outline('a.bin', bytes)).toEqual(expected);
});
