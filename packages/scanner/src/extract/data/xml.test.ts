import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../fixtures/read.ts';

test.for<[string, string, string[]]>([
  [
    'a record for each element that repeats',
    '<leden><lid><naam>Jan</naam><bsn>999990019</bsn></lid><lid><naam>Els</naam></lid></leden>',
    ['2 naam=Jan', '2 bsn=999990019', '3 naam=Els'],
  ],
  ['attributes', '<lid naam="Jan"><tel soort="werk">06</tel></lid>', ['1 naam=Jan', '1 soort=werk', '1 tel=06']],
  [
    'a field that is named by its attribute',
    '<f><veld naam="bsn">999990019</veld></f>',
    ['2 naam=bsn', '1 bsn=999990019'],
  ],
  ['prefixes', '<ns:lid xmlns:ns="urn:x"><ns:naam>Jan</ns:naam></ns:lid>', ['1 naam=Jan']],
  [
    'a person as municipalities send one',
    '<BG:object xmlns:BG="urn:x" xmlns:StUF="urn:y" StUF:entiteittype="NPS"><BG:inp.bsn>999990019</BG:inp.bsn><BG:geslachtsnaam StUF:noValue="geenWaarde"/><BG:verblijfsadres><BG:gor.straatnaam>Dorpsweg</BG:gor.straatnaam></BG:verblijfsadres></BG:object>',
    ['1 entiteittype=NPS', '1 inp.bsn=999990019', '1 noValue=geenWaarde', '1 gor.straatnaam=Dorpsweg'],
  ],
  [
    'somebody else in it',
    '<persoon><naam>Jan</naam><partner><naam>Els</naam><geboorte><datum>1-2-1980</datum></geboorte></partner></persoon>',
    ['1 naam=Jan', '2 naam=Els', '2 geboorte datum=1-2-1980'],
  ],
  ['a number with a prefix, in CDATA', '<ns:p><ns:bsn><![CDATA[999990019]]></ns:bsn></ns:p>', ['1 bsn=999990019']],
  ['entities and CDATA', '<a><b>Jan &amp; Zo&#235;</b><c><![CDATA[1 < 2]]></c></a>', ['1 b=Jan & Zoë', '1 c=1 < 2']],
])('%s', async ([, text, fields]) => {
  expect(await fieldsOf('a.xml', `<?xml version="1.0"?>${text}`)).toEqual(fields);
});

test.for<[string, string, string, string[]]>([
  ['lines', 'a.xml', '<?xml version="1.0"?><a><b>Jan</b><!-- let op --></a>', ['table: b: Jan\nlet op']],
  [
    'entities of its own stay as they are',
    'a.xml',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    ['table: !DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"\n]>\na: &x;'],
  ],
  ['a tag that stays open', 'a.xml', '<a><b>Jan', ['table: b: Jan']],
  ['XML without its extension', 'a.txt', '<?xml version="1.0"?><a>Jan</a>', ['table: a: Jan']],
])('%s', async ([, name, text, expected]) => {
  expect(await outline(name, text)).toEqual(expected);
});

test('bottomless nesting is too large, at once', async () => {
  const start = performance.now();
  const { unreadable } = await read('a.xml', `<?xml version="1.0"?>${'<a>'.repeat(200_000)}${'</b>'.repeat(200_000)}`);
  expect(unreadable).toEqual([{ path: [], code: 'tooLarge' }]);
  expect(performance.now() - start).toBeLessThan(2000);
});
