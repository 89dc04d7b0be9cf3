import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ScanError } from '../../error.ts';
import { extractPart } from '../extract-part.ts';
import { outline, testContext } from '../fixtures/read.ts';

const form = (await readFile(new URL('../fixtures/form.png', import.meta.url))).toString('base64');
const inline = `<img src="data:image/png;base64,${form}">`;

test.for<[string, string, string[]]>([
  ['a page', '<!doctype html><p>Dag &amp; tot ziens', ['text: Dag & tot ziens']],
  [
    'what a page says of itself',
    '<html><head><title>Re: melding\nJan</title><meta name="author" content="Els Test"><meta name="generator" content="x"><meta name="DC.creator" content="Els Test"></head><body>Dag',
    ['text: Dag', 'text: Auteur: Els Test\nTitel: Re: melding Jan'],
  ],
  ['a title in a drawing', '<html><body>Dag<svg><title>Jan</title></svg>', ['text: Dag']],
  ['a page called a table', '<html><body>Dag</body></html>', ['text: Dag']],
  [
    'a picture in it',
    `<html>Zie ${inline}${inline}</html>`,
    ['text: Zie', 'image 1 > picture: text in a picture', 'image 2 > picture: text in a picture'],
  ],
  [
    'a drawing in it',
    "<html>Zie <img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='20' height='20'%3E%3Ctext%3EJan%3C/text%3E%3C/svg%3E\"></html>",
    ['text: Zie', 'image 1 > table: width: 20\nheight: 20\ntext: Jan', 'image 1 > picture: '],
  ],
  ['a picture elsewhere', '<html>Dag<img src="http://example.test/a.png"></html>', ['text: Dag', 'image 1 > remote']],
  [
    'a picture elsewhere, without the protocol',
    '<html>Dag<img src="//example.test/a.png"></html>',
    ['text: Dag', 'image 1 > remote'],
  ],
  ['a picture of the site', '<html>Dag<img src="/helpdesk/attachments/12"></html>', ['text: Dag', 'image 1 > remote']],
  [
    'a picture in several sizes',
    '<html>Dag<img srcset="https://x.test/a.png 1x, b.png 2x"></html>',
    ['text: Dag', 'image 1 > remote'],
  ],
  ['a page in the page', '<html>Dag<iframe srcdoc="<p>Jan</p>"></iframe></html>', ['text: Dag', 'image 1 > text: Jan']],
  ['a file behind a link', '<html><a href="data:text/plain,Jan">Dag</a></html>', ['text: Dag', 'image 1 > text: Jan']],
  ['an icon elsewhere', '<html>Dag<img src="http://example.test/a.png" width=32 height="40"></html>', ['text: Dag']],
  ['a picture that an attachment shows', '<html>Dag<img src="cid:a@b"></html>', ['text: Dag']],
  [
    'a picture that is no picture',
    '<html>Dag<img src="data:image/png;base64,AAECAwQFBgcICQ=="></html>',
    ['text: Dag', 'image 1 > unsupported'],
  ],
])('%s', async ([, html, expected]) => {
  expect(await outline('pagina.csv', html)).toEqual(expected);
});

test('pictures in a message are read inside the part', async () => {
  const { documents } = await extractPart({ id: 'description', html: `<p>Zie</p>${inline}` }, testContext);
  expect(documents.map(({ path, kind }) => [path, kind])).toEqual([
    [[], 'text'],
    [['image 1'], 'name'],
    [['image 1'], 'picture'],
  ]);
});

const picture = Buffer.from(form, 'base64');
const shows = (bytes: () => Promise<Uint8Array>) => (src: string) =>
  src.endsWith('=1') ? { name: 'scherm.png', bytes } : undefined;

test.for<[string, () => Promise<Uint8Array>, string, string[]]>([
  ['at hand', async () => picture, '<img src="https://x.test/?id=1">', ['scherm.png > picture']],
  [
    'shown twice',
    async () => picture,
    '<img src="https://x.test/?id=1"><img src="https://x.test/?id=1">',
    ['scherm.png > picture'],
  ],
  [
    'lost',
    async () => Promise.reject(new ScanError('missing', '')),
    '<img src="https://x.test/?id=1">',
    ['scherm.png > missing'],
  ],
  [
    'lost, and an icon',
    async () => Promise.reject(new ScanError('missing', '')),
    '<img width=9 height=9 src="https://x.test/?id=1">',
    [],
  ],
  [
    'unsafe, though an icon',
    async () => Promise.reject(new ScanError('unsafe', '')),
    '<img width=9 height=9 src="https://x.test/?id=1">',
    ['scherm.png > unsafe'],
  ],
  [
    'failing in another way',
    async () => Promise.reject(new TypeError('quotes')),
    '<img src="https://x.test/?id=1">',
    ['scherm.png > corrupt'],
  ],
  ['not at hand', async () => picture, '<img src="https://x.test/?id=2">', ['image 1 > remote']],
  [
    'not at hand, in a signature',
    async () => picture,
    '<div class="gmail_signature">Jan<img src="https://x.test/?id=2"></div>',
    [],
  ],
])('a picture that a message refers to: %s', async ([, bytes, html, expected]) => {
  const part = { id: 'description', html: `<p>Zie</p>${html}`, inlineFile: shows(bytes) };
  const { documents, unreadable } = await extractPart(part, testContext);
  const read = documents.filter(({ kind }) => kind === 'picture');
  const found = [
    ...read.map(({ path, kind }) => [...path, kind]),
    ...unreadable.map(({ path, code }) => [...path, code]),
  ];
  expect(found.map((place) => place.join(' > '))).toEqual(expected);
});
