/** Builds data/names.bin from open lists: `node scripts/build-names.ts --data DIR`. Same lists, same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addTo, type Bloom, emptyBloom, hashOf } from '../src/names/bloom.ts';
import { type ListName, lists, type NameFile, writeNameFile } from '../src/names/name-file.ts';
import { givenNames } from './names/given-names.ts';
import { ordinary } from './names/ordinary.ts';
import { places, streets } from './names/places.ts';
import { readLists } from './names/read-lists.ts';
import { surnames } from './names/surnames.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('--data DIR is missing');

const read = readLists(values.data);
const words = ordinary(read);
const given = givenNames(read, words);
const family = surnames(read, words);
const content: Readonly<Record<ListName, ReadonlySet<string>>> = {
  ...given,
  ...family,
  ...words,
  ...places(read, given, family),
  street: streets(read),
};

const out = new URL('../data/names.bin', import.meta.url);
writeFileSync(out, writeNameFile(Object.fromEntries(lists.map((list) => [list, filled(content[list])])) as NameFile));
for (const list of lists) console.log(list.padEnd(16), content[list].size);
console.log('bytes', readFileSync(out).length);

function filled(entries: ReadonlySet<string>): Bloom {
  const bloom = emptyBloom(entries.size);
  for (const entry of [...entries].sort()) addTo(bloom, hashOf(entry));
  return bloom;
}
