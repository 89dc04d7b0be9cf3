import { expect, test } from 'vitest';
import { createDamage } from './damage.ts';
import { oleProperties } from './ole-properties.ts';

type Property = readonly [number: number, value: string | number];

/** A property set with one section; texts are narrow unless `wide`. */
function propertySet(properties: readonly Property[], isWide = false): Uint8Array {
  const values = properties.map(([, value]) => propertyValue(value, isWide));
  const head = Buffer.alloc(48);
  head.writeUInt32LE(1, 24);
  head.writeUInt32LE(48, 44);
  const section = Buffer.alloc(8 + properties.length * 8);
  section.writeUInt32LE(properties.length, 4);
  let at = section.length;
  for (const [index, [number]] of properties.entries()) {
    section.writeUInt32LE(number, 8 + index * 8);
    section.writeUInt32LE(at, 12 + index * 8);
    at += values[index]?.length ?? 0;
  }
  return Buffer.concat([head, section, ...values]);
}

function propertyValue(value: string | number, isWide: boolean): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(typeof value === 'number' ? 2 : isWide ? 0x1f : 0x1e);
  if (typeof value === 'number') {
    head.writeUInt16LE(value, 4);
    return head;
  }
  const text = Buffer.from(`${value}\0`, isWide ? 'utf16le' : 'latin1');
  head.writeUInt32LE(isWide ? text.length / 2 : text.length, 4);
  return Buffer.concat([head, text]);
}

const people: readonly Property[] = [
  [4, 'Zo\xeb Voorbeeld'],
  [8, 'Els Test'],
  [12, 'geen naam'],
];

/** The same set again behind the first, where programs keep properties that somebody named. */
function namedProperties(names: readonly (readonly [number, string])[], properties: readonly Property[]): Uint8Array {
  const entries = names.map(([number, name]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(number, 0);
    head.writeUInt32LE(name.length + 1, 4);
    return Buffer.concat([head, Buffer.from(`${name}\0`)]);
  });
  const count = Buffer.alloc(4);
  count.writeUInt32LE(names.length);
  const list = Buffer.concat([count, ...entries]);
  const values = properties.map(([, value]) => propertyValue(value, false));
  const head = Buffer.alloc(68);
  head.writeUInt32LE(2, 24);
  head.writeUInt32LE(68, 44);
  head.writeUInt32LE(76, 64);
  const section = Buffer.alloc(8 + (properties.length + 1) * 8);
  section.writeUInt32LE(properties.length + 1, 4);
  section.writeUInt32LE(section.length, 12);
  let at = section.length + list.length;
  for (const [index, [number]] of properties.entries()) {
    section.writeUInt32LE(number, 16 + index * 8);
    section.writeUInt32LE(at, 20 + index * 8);
    at += values[index]?.length ?? 0;
  }
  return Buffer.concat([head, Buffer.alloc(8), section, list, ...values]);
}

const named = namedProperties(
  [
    [2, 'Behandeld door'],
    [3, '_AdHocReviewCycleID'],
  ],
  [
    [2, 'Els Test'],
    [3, 'x'],
  ],
);

test.for<[string, Uint8Array, string[], number?]>([
  ['narrow', propertySet(people), ['Auteur: Zoë Voorbeeld', 'Laatst gewijzigd door: Els Test']],
  ['wide', propertySet(people, true), ['Auteur: Zoë Voorbeeld', 'Laatst gewijzigd door: Els Test']],
  [
    'another code page',
    propertySet([
      [1, 1251],
      [4, '\xc8\xe2\xe0\xed'],
    ]),
    ['Auteur: Иван'],
  ],
  ['named by somebody', named, ['Behandeld door: Els Test']],
  ['empty', propertySet([[4, '']]), []],
  ['cut off', propertySet(people).subarray(0, 60), [], 1],
  ['nothing', new Uint8Array(), []],
  ['a place outside', Buffer.alloc(80, 0xff), [], 1],
])('%s', ([, bytes, expected, damaged = 0]) => {
  const damage = createDamage();
  const found = oleProperties((name) => (name === '\x05SummaryInformation' ? bytes : null), damage);
  expect(found.map(({ label, value }) => `${label}: ${value}`)).toEqual(expected);
  expect([...damage.readings()]).toHaveLength(damaged);
});
