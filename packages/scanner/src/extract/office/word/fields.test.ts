import { expect, test } from 'vitest';
import { fieldsOf } from '../../fixtures/read.ts';
import {
  control,
  type DocxRecipe,
  instructed,
  makeDocx,
  paragraph as p,
  step,
  table,
  words,
} from '../fixtures/make-docx.ts';

test.for<[string, DocxRecipe, string[]]>([
  [
    'a table of people',
    { body: table('Naam|BSN', 'Jan|111222333', 'Els|123456782') },
    ['0 Naam=Jan', '0 BSN=111222333', '1 Naam=Els', '1 BSN=123456782'],
  ],
  ['a table of pairs', { body: table('Naam|Jan', 'Woonplaats|Ede') }, ['0 Naam=Jan', '0 Woonplaats=Ede']],
  [
    'content controls',
    {
      body:
        control('<w:alias w:val="Naam"/><w:tag w:val="n"/>', p('Jan')) +
        p('wonend te ', control('<w:tag w:val="plaats"/>', words('Ede'))),
    },
    ['0 Naam=Jan', '0 plaats=Ede'],
  ],
  [
    'a control that shows what to fill in',
    { body: control('<w:alias w:val="Naam"/><w:showingPlcHdr/>', p('Klik hier')) },
    [],
  ],
  [
    'a control around a form',
    { body: control('<w:alias w:val="Formulier"/>', control('<w:alias w:val="Naam"/>', p('Jan'))) },
    ['0 Naam=Jan'],
  ],
  [
    'a form field',
    {
      body: p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:statusText w:val="Uw naam"/></w:ffData></w:fldChar></w:r>',
        `${step('separate')}${words('Jan')}${step('end')}`,
      ),
    },
    ['0 Uw naam=Jan'],
  ],
  ['a field of a mailing', { body: p(instructed('MERGEFIELD Achternaam', 'Voorbeeld')) }, ['0 Achternaam=Voorbeeld']],
  ['plain paragraphs', { body: p('Dag Jan') }, []],
])('%s', async ([, recipe, fields]) => {
  expect(await fieldsOf('a.docx', makeDocx(recipe))).toEqual(fields);
});
