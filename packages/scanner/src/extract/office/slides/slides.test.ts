import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../../fixtures/read.ts';
import { coreProperties } from '../fixtures/make-ooxml.ts';
import { makePptx, type PptxRecipe, paragraph, shape, slide } from '../fixtures/make-pptx.ts';

const cell = (words: string): string => `<a:tc><a:txBody>${paragraph(words)}</a:txBody></a:tc>`;
const table = (...rows: readonly string[]): string =>
  `<p:graphicFrame><a:tbl>${rows.map((row) => `<a:tr>${row.split('|').map(cell).join('')}</a:tr>`).join('')}</a:tbl></p:graphicFrame>`;

test.for<[string, PptxRecipe, string]>([
  ['slides in the order of the show', { slides: [shape(['Een']), shape(['Twee'])] }, 'Een\nTwee'],
  ['paragraphs and shapes', { slides: [shape(['Dag', 'Jan']) + shape(['Els'])] }, 'Dag\nJan\nEls'],
  [
    'a value cut by formatting',
    { slides: [shape(['<a:r><a:t>111222</a:t></a:r><a:r><a:t>333</a:t></a:r>'])] },
    '111222333',
  ],
  [
    'words of a picture',
    { slides: ['<p:pic><p:cNvPr name="x" descr="Jan op het plein"/></p:pic>'] },
    'Jan op het plein',
  ],
  [
    'a link',
    {
      slides: [shape(['<a:r><a:rPr><a:hlinkClick r:id="h"/></a:rPr><a:t>mail</a:t></a:r>'])],
      relations: { 'ppt/slides/slide1.xml': ['h hyperlink mailto:jan@voorbeeld.example'] },
    },
    'mail <mailto:jan@voorbeeld.example>'.replace('mailto:', ''),
  ],
  [
    'notes of the speaker, not their number',
    {
      slides: [shape(['Een']), shape(['Twee'])],
      relations: { 'ppt/slides/slide2.xml': ['n notesSlide ../notesSlides/notesSlide1.xml'] },
      parts: { 'ppt/notesSlides/notesSlide1.xml': slide(shape(['Noem Jan']) + shape(['1'], 'sldNum')) },
    },
    'Een\nNoem Jan\nTwee',
  ],
  [
    'comments of the old and the new form',
    {
      slides: [shape(['Een'])],
      relations: {
        'ppt/slides/slide1.xml': ['a comments ../comments/comment1.xml', 'b comments ../comments/modern1.xml'],
      },
      parts: {
        'ppt/commentAuthors.xml': '<p:cmAuthorLst><p:cmAuthor id="0" name="Els Test"/></p:cmAuthorLst>',
        'ppt/authors.xml': '<p188:authorLst><p188:author id="{A}" name="Jan Voorbeeld"/></p188:authorLst>',
        'ppt/comments/comment1.xml': '<p:cmLst><p:cm authorId="0"><p:text>Klopt dit?</p:text></p:cm></p:cmLst>',
        'ppt/comments/modern1.xml': `<p188:cmLst><p188:cm authorId="{A}"><p188:txBody>${paragraph('Ja')}</p188:txBody></p188:cm></p188:cmLst>`,
      },
    },
    'Een\nOpmerking van: Els Test\nKlopt dit?\nOpmerking van: Jan Voorbeeld\nJa',
  ],
  [
    'a diagram',
    {
      slides: [shape(['Een'])],
      relations: { 'ppt/slides/slide1.xml': ['d diagramData ../diagrams/data1.xml'] },
      parts: {
        'ppt/diagrams/data1.xml': `<dgm:dataModel><dgm:pt><dgm:t>${paragraph('Hoofd: Jan')}</dgm:t></dgm:pt></dgm:dataModel>`,
      },
    },
    'Een\nHoofd: Jan',
  ],
  [
    'a master: its own words, not what to click',
    {
      slides: [shape(['Een'])],
      parts: {
        'ppt/slideMasters/slideMaster1.xml': slide(
          shape(['Klik om te bewerken'], 'title') + shape(['Gemeente Voorbeeld']),
        ),
      },
    },
    'Een\nGemeente Voorbeeld',
  ],
  [
    'a slide that is not in the show',
    { slides: [shape(['Een'])], parts: { 'ppt/slides/slide9.xml': slide(shape(['Negen'])) } },
    'Een\nNegen',
  ],
  [
    'properties',
    { slides: [shape(['Een'])], parts: { 'docProps/core.xml': coreProperties } },
    'Een\nTitel: Verslag\nAuteur: Jan Voorbeeld\nLaatst gewijzigd door: Els Test',
  ],
])('%s', async ([, recipe, text]) => {
  expect(await outline('a.pptx', makePptx(recipe))).toEqual([`paged: ${text}`]);
});

test('a table', async () => {
  const slides = [table('Naam|BSN', 'Jan|111222333')];
  expect(await fieldsOf('a.pptx', makePptx({ slides }))).toEqual(['0 Naam=Jan', '0 BSN=111222333']);
});

test('slides are pages', async () => {
  const { documents } = await read('a.pptx', makePptx({ slides: [shape(['Een']), shape([]), shape(['Drie'])] }));
  const { text, pages } = documents[1] ?? { text: '', pages: [] };
  expect(pages.map((start, i) => text.slice(start, pages[i + 1]).trim())).toEqual(['Een', '', 'Drie']);
});
