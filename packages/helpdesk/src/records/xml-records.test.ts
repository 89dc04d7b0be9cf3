import { expect, test } from 'vitest';
import { all } from '../testing/temporary.ts';
import { xmlRecords } from './xml-records.ts';

async function read(text: string, size: number): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const items = await all(xmlRecords(chunks(), 'Tickets0.xml'));
  return items.map((item) => (item.kind === 'record' ? item.value : `${item.place}: ${item.reason}`));
}

test.for([
  [
    'names, nil and repeated names',
    '<users><user><job-title>a</job-title><x nil="true"/><t>1</t><t>2</t></user></users>',
    [{ job_title: 'a', x: null, t: ['1', '2'] }],
  ],
  ['a root that is a record', '<helpdesk-ticket><id>1</id></helpdesk-ticket>', [{ id: '1' }]],
  [
    'CDATA, entities and what is between tags',
    '<a>\n <b>\n <c><![CDATA[<p>é</p>]]></c>\n <d>&amp;&#233;</d> </b>\n</a>',
    [{ c: '<p>é</p>', d: '&é' }],
  ],
  ['entities of its own stay as they are', '<!DOCTYPE a [<!ENTITY e "xxxx">]><a><b><c>&e;</c></b></a>', [{ c: '&e;' }]],
  [
    'an end that is missing',
    '<a><b><c>1</c></b><b><c>2',
    [{ c: '1' }, 'Tickets0.xml: ticket 2: not closed', 'Tickets0.xml: the file ends before its list does'],
  ],
  ['an end tag too many', '<a><b><c>1</c></x></b><b><c>2</c></b></a>', [{ c: '1' }, { c: '2' }]],
  ['nothing', '', []],
] as const)('%s', async ([, text, expected]) => {
  for (const size of [1, 3, 1000]) expect(await read(text, size)).toEqual(expected);
});

test('hostile: nesting without end', async () => {
  expect(await read('<a>'.repeat(500_000), 65_536)).toEqual(['Tickets0.xml: nested too deep']);
});
