import { expect, test } from 'vitest';
import { outline, read } from '../../fixtures/read.ts';
import { control, type DocxRecipe, instructed, makeDocx, paragraph as p, table, words } from '../fixtures/make-docx.ts';
import { coreProperties } from '../fixtures/make-ooxml.ts';

const box = (text: string): string => `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>`;

test.for<[string, DocxRecipe, string]>([
  ['paragraphs', { body: p('Dag') + p('Jan') }, 'Dag\nJan'],
  ['a value cut by formatting', { body: p('111', '222', '333') }, '111222333'],
  [
    'tabs and breaks',
    { body: p('Naam:', '<w:r><w:tab/><w:t>Jan</w:t><w:br/><w:t>Els</w:t></w:r>') },
    'Naam:\tJan\nEls',
  ],
  ['a hyphen that does not break', { body: p('06', '<w:r><w:noBreakHyphen/></w:r>', '12345678') }, '06-12345678'],
  ['hidden words', { body: p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Jan</w:t></w:r>') }, 'Jan'],
  ['another edition of the standard', { body: p('Dag'), strict: true }, 'Dag'],
  [
    'a text box once',
    {
      body: p(
        `<mc:AlternateContent><mc:Choice>${box('Jan')}</mc:Choice><mc:Fallback>${box('Jan')}</mc:Fallback></mc:AlternateContent>`,
      ),
    },
    'Jan',
  ],
  [
    'a link that says more',
    {
      body: p('<w:hyperlink r:id="a">', `${words('mail ons')}</w:hyperlink>`),
      relations: ['a hyperlink mailto:jan@voorbeeld.example'],
    },
    'mail ons <jan@voorbeeld.example>',
  ],
  [
    'a link as a field',
    { body: p(instructed('HYPERLINK "mailto:jan@voorbeeld.example"', 'mail')) },
    'mail <jan@voorbeeld.example>',
  ],
  ['orders to Word', { body: p(instructed('PAGE \\* MERGEFORMAT', '1'), ' van 2') }, '1 van 2'],
  ['a picture', { body: p('<w:r><wp:docPr name="Afbeelding 1" descr="Jan op het plein"/></w:r>') }, 'Jan op het plein'],
  [
    'a deletion in its sentence',
    {
      body:
        p(
          'Beste ',
          `<w:del w:author="Els Test"><w:r><w:delText>Jan</w:delText></w:r></w:del><w:ins w:author="Els Test">${words('Piet')}</w:ins>`,
          ', dag',
        ) + p('Einde'),
    },
    'Beste Piet, dag\nVóór wijziging: Beste Jan, dag\nEinde\nGewijzigd door: Els Test',
  ],
  [
    'an insertion',
    { body: p('Beste ', `<w:ins w:author="Els Test">${words('Piet')}</w:ins>`) },
    'Beste Piet\nGewijzigd door: Els Test',
  ],
  [
    'moved',
    {
      body:
        p(`<w:moveFrom w:author="E">${words('Jan')}</w:moveFrom>`) +
        p(`<w:moveTo w:author="E">${words('Jan')}</w:moveTo>`),
    },
    'Vóór wijziging: Jan\nJan\nGewijzigd door: E',
  ],
  [
    'a deletion in a table',
    { body: table(`Naam|<w:del w:author="E"><w:r><w:delText>Jan</w:delText></w:r></w:del>${words('Piet')}`) },
    'Naam\tPiet\nVóór wijziging: JanPiet\nGewijzigd door: E',
  ],
  [
    'headers, footers and notes',
    {
      body: p('Dag'),
      parts: {
        'word/header1.xml': `<w:hdr>${p('Kop')}</w:hdr>`,
        'word/footer2.xml': `<w:ftr>${p('Voet')}</w:ftr>`,
        'word/footnotes.xml': `<w:footnotes><w:footnote>${p('Noot')}</w:footnote></w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes><w:endnote>${p('Slot')}</w:endnote></w:endnotes>`,
      },
    },
    'Dag\nSlot\nVoet\nNoot\nKop',
  ],
  [
    'comments',
    {
      body: p('Dag'),
      parts: {
        'word/comments.xml': `<w:comments><w:comment w:id="1" w:author="Els Test" w:initials="ET">${p('Klopt dit?')}</w:comment></w:comments>`,
      },
    },
    'Dag\nOpmerking van: Els Test\nInitialen: ET\nKlopt dit?',
  ],
  [
    'what a list offers',
    { body: control('<w:dropDownList><w:listItem w:displayText="Els Test" w:value="1"/></w:dropDownList>', p('Jan')) },
    'Jan\nEls Test',
  ],
  [
    'who takes part',
    {
      body: p('Dag'),
      parts: {
        'word/people.xml':
          '<w15:people xmlns:w15="urn:w15"><w15:person w15:author="Els Test"><w15:presenceInfo w15:userId="S::els@voorbeeld.example::1"/></w15:person></w15:people>',
      },
    },
    'Dag\nAuteur: Els Test\nAccount: els@voorbeeld.example',
  ],
  [
    'properties',
    {
      body: p('Dag'),
      parts: {
        'docProps/core.xml': coreProperties,
        'docProps/app.xml':
          '<Properties><Application>Word</Application><Company>Gemeente Voorbeeld</Company></Properties>',
        'docProps/custom.xml':
          '<Properties><property name="Behandelaar"><vt:lpwstr xmlns:vt="urn:vt">Jan V</vt:lpwstr></property></Properties>',
      },
    },
    'Dag\nTitel: Verslag\nAuteur: Jan Voorbeeld\nLaatst gewijzigd door: Els Test\nBehandelaar: Jan V\nBedrijf: Gemeente Voorbeeld',
  ],
  [
    'a template on a shared disk',
    { body: p('Dag'), relations: ['t attachedTemplate file:///H:/jan%20voorbeeld/brief.dotx'] },
    'Dag\nVerwijzing: file:///H:/jan voorbeeld/brief.dotx',
  ],
  ['entities of its own', { body: `<!DOCTYPE x [<!ENTITY a "ha">]>${p('&a;')}` }, '&a;'],
])('%s', async ([, recipe, text]) => {
  expect(await outline('a.docx', makeDocx(recipe))).toEqual([`text: ${text}`]);
});

test('files inside, and data that a form keeps', async () => {
  const recipe = {
    body: p('Dag'),
    parts: {
      'word/embeddings/blad.txt': Buffer.from('In een bijlage'),
      'customXml/item1.xml': '<klant><naam>Jan</naam></klant>',
      'word/theme/theme1.xml': '<a>Office</a>',
      'word/styles.xml': '<a>Standaard</a>',
    },
    relations: ['p image https://voorbeeld.example/a.png'],
  };
  expect(await outline('a.docx', makeDocx(recipe))).toEqual([
    'text: Dag',
    'blad.txt > text: In een bijlage',
    expect.stringMatching(/^item1.xml > table: .*naam: Jan$/),
    'image 1 > remote',
  ]);
});

test.for([
  ['a name of another kind', 'brief.txt'],
  ['a zip', 'brief.zip'],
])('a document under %s', async ([, name]) => {
  expect(await outline(name ?? '', makeDocx({ body: p('Dag') }))).toEqual(['text: Dag']);
});

test.for([
  ['with macros', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
  ['a template', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
  ['a template with macros', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
])('%s', async ([, type]) => {
  expect(await outline('a', makeDocx({ body: p('Dag'), type: type ?? '' }))).toEqual(['text: Dag']);
});

test('a part that stops early is said to be corrupt, the rest is read', async () => {
  const parts = { 'word/header1.xml': `<w:hdr>${p('Kop')}` };
  expect(await outline('a.docx', makeDocx({ body: p('Dag'), parts }))).toEqual([
    'text: Dag\nKop',
    'header1.xml > corrupt',
  ]);
});

test('bottomless nesting', async () => {
  const body = `${p('Dag')}${'<w:sdt>'.repeat(100_000)}`;
  const { unreadable } = await read('a.docx', makeDocx({ body }));
  expect(unreadable).toEqual([{ path: ['document.xml'], code: 'tooLarge' }]);
});
