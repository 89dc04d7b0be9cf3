import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../../fixtures/read.ts';

const form = await readFile(new URL('../../fixtures/form.png', import.meta.url));

const rtf = (content: string, head = ''): string => String.raw`{\rtf1\ansi\ansicpg1252\deff0${head} ${content}}`;

const fonts = String.raw`{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial Cyr;}{\f2\fnil\fcharset128 MS Gothic;}}`;

test('what a picture is said to show', async () => {
  const picture = '{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv Els Test}}}\\pngblip 00}';
  expect((await outline('a.rtf', `{\\rtf1 Dag ${picture}}`))[0]).toBe('text: Dag\nBeschrijving: Els Test');
});

test.for<[string, string, string]>([
  ['paragraphs', String.raw`Beste Els,\par\par Dag\line Jan`, 'Beste Els,\n\nDag\nJan'],
  ['letters of the code page', String.raw`Jos\'e9 en Zo\'eb`, 'José en Zoë'],
  ['letters of a font', String.raw`{\f1 \'c8\'e2\'e0\'ed}\f0  \'c8`, 'Иван È'],
  ['letters of two bytes', String.raw`{\f2 \'82\'a0\'83A}\'a2`, 'あア¢'],
  ['Unicode letters and their fallback', String.raw`\u304 ?lk\u231\'e7a \uc0\u8364 5`, 'İlkça €5'],
  ['Unicode letters above 32767', String.raw`\u-10179 ?\u-8704 ?`, '😀'],
  ['braces and a backslash', String.raw`\{Jan\} a\\b`, '{Jan} a\\b'],
  ['a line of the source breaks nothing', 'Ja\r\nn', 'Jan'],
  ['words of Word only', String.raw`{\*\generator Riched20;}{\stylesheet{\s0 Normal;}}{\*\onbekend iets}Dag`, 'Dag'],
  ['hidden text', String.raw`Dag {\v Jan}`, 'Dag Jan'],
  ['deleted beside inserted text', String.raw`{\deleted Piet}{\revised Klaas}`, 'Piet Klaas'],
  ['a page header, a footnote', String.raw`{\header Kop\par}Dag{\footnote Noot}, Els\par`, 'Dag, Els\nKop\nNoot'],
  ['a text box, once', String.raw`{\shp{\*\shpinst{\sp{\sn fLine}{\sv 0}}{\shptxt Els}}{\shprslt Els}}Dag`, 'Dag\nEls'],
  [
    'a link that does not say where it goes',
    String.raw`{\field{\*\fldinst{HYPERLINK "mailto:els@example.nl"}}{\fldrslt{\ul Mail {\b Els}}}} nu`,
    'Mail Els <els@example.nl> nu',
  ],
  [
    'a link that does',
    String.raw`{\field{\*\fldinst HYPERLINK "mailto:a@example.nl"}{\fldrslt a@example.nl}}`,
    'a@example.nl',
  ],
  ['Unicode for newer readers', String.raw`{\upr{Ilhan}{\*\ud{\u304 ?lhan}}}`, 'İlhan'],
  ['a picture is no text', String.raw`{\pict\wmetafile8 0102}`, ''],
])('%s', async ([, content, text]) => {
  const [first = ''] = await outline('brief.rtf', rtf(content, fonts));
  expect(first).toBe(`text: ${text}`);
});

test.for<[string, string, string[]]>([
  [
    'a table of people',
    String.raw`\trowd\cellx1\cellx2\pard\intbl Naam\cell Telefoon\cell\row\trowd\pard\intbl Jan Vis\cell 06-12345678\cell\row\pard Tot zo`,
    ['0 Naam=Jan Vis', '0 Telefoon=06-12345678'],
  ],
  [
    'a form of two columns',
    String.raw`\trowd Naam:\cell Jan Vis\cell\row\trowd Plaats:\cell Waterdam\cell\row`,
    ['0 Naam=Jan Vis', '0 Plaats=Waterdam'],
  ],
  [
    'properties',
    String.raw`{\info{\author Jan Vis}{\operator Els Bos}{\creatim\yr2025\mo1}{\*\company Waterdam}}Dag`,
    ['0 Auteur=Jan Vis', '0 Laatst gewijzigd door=Els Bos', '0 Bedrijf=Waterdam'],
  ],
  [
    'own properties and variables',
    String.raw`{\*\userprops{\propname Behandelaar}\proptype30{\staticval Els Bos}}{\*\docvar {Melder}{Jan Vis}}Dag`,
    ['0 Behandelaar=Els Bos', '0 Melder=Jan Vis'],
  ],
  [
    'comments and tracked changes',
    String.raw`{\*\revtbl{Unknown;}{Els Bos;}}Dag{\*\atnid JV}{\*\atnauthor Jan Vis}\chatn{\*\annotation{\*\atndate 1}Klopt}`,
    ['0 Opmerking van=Jan Vis', '1 Wijzigingen van=Els Bos'],
  ],
  ['none in running text', String.raw`Dag Els\par Naam Jan`, []],
])('labelled values: %s', async ([, content, expected]) => {
  expect(await fieldsOf('brief.rtf', rtf(content))).toEqual(expected);
});

const cell = (length: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(length);
  return bytes.toString('hex');
};
const text = (words: string): string => cell(words.length + 1) + Buffer.from(`${words}\0`).toString('hex');
const zero = (words: string): string => Buffer.from(`${words}\0`).toString('hex');

function packed(name: string, content: string): string {
  const native = `0200${zero(name)}${zero(`C:\\${name}`)}00000300${text(`C:\\${name}`)}${cell(content.length)}${Buffer.from(content).toString('hex')}`;
  return `01050000${cell(2)}${text('Package')}${text('')}${text('')}${cell(native.length / 2)}${native}`;
}

test.for<[string, string, string[]]>([
  [
    'a picture',
    String.raw`Dag{\*\shppict{\pict\pngblip${'\n'}${form.toString('hex')}}}{\nonshppict{\pict\wmetafile8 01}}`,
    ['text: Dag', 'image 1.png > picture: text in a picture'],
  ],
  [
    'a picture as bytes',
    String.raw`Dag{\pict\pngblip\bin${form.length} ${form.toString('latin1')}}`,
    ['text: Dag', 'image 1.png > picture: text in a picture'],
  ],
  [
    'a file',
    String.raw`Dag{\object\objemb{\*\objclass Package}{\*\objdata ${packed('leden.txt', 'Jan')}}{\result Icoon}}`,
    ['text: DagIcoon', 'leden.txt > text: Jan'],
  ],
  ['an object that is broken', String.raw`Dag{\object{\*\objdata 0105000002000000}}`, ['text: Dag']],
])('holds %s', async ([, content, expected]) => {
  expect(await outline('brief.rtf', Buffer.from(rtf(content), 'latin1'))).toEqual(expected);
});

test('HTML that was written as rich text is that HTML', async () => {
  const content = String.raw`\fromhtml1 {\*\htmltag64 <p title="\'eb">}\htmlrtf {\f0 \htmlrtf0 Dag Zo\'eb{\*\htmltag &amp;} {\*\htmltag84 <b>}\htmlrtf {\b\htmlrtf0 Els{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0\htmlrtf \par \htmlrtf0 {\*\htmltag72 </p>}}`;
  expect(await outline('mail.rtf', rtf(content, fonts))).toEqual(['text: Dag Zoë& Els']);
});

test.for<[string, string, string[]]>([
  ['cut off', String.raw`{\rtf1\ansi Dag {\b Jan`, ['text: Dag Jan', 'corrupt']],
  ['under another name', rtf('Dag'), ['text: Dag']],
  ['only a letter about it', String.raw`Rich text begint met {\rtf1`, [String.raw`text: Rich text begint met {\rtf1`]],
])('%s', async ([, content, expected]) => {
  expect(await outline('brief.doc', content)).toEqual(expected);
});

test.for<[string, string]>([
  ['open groups', '{'.repeat(1e6)],
  ['groups', '{}'.repeat(5e5)],
  ['nested destinations', String.raw`{\footnote `.repeat(1e5)],
  ['control words', String.raw`\b`.repeat(5e5)],
  ['Unicode letters', String.raw`\u233?`.repeat(2e5)],
  ['cells', String.raw`\cell `.repeat(2e5)],
  ['backslashes', '\\'.repeat(1e6)],
])('many %s are read in time', async ([, content]) => {
  const start = performance.now();
  await read('brief.rtf', rtf(content));
  expect(performance.now() - start).toBeLessThan(4000);
});
