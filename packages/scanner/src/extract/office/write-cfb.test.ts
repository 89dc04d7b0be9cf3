import { expect, test } from 'vitest';
import { openCfb } from './cfb.ts';
import { writeCfb } from './write-cfb.ts';

const sizes = [0, 1, 63, 64, 65, 4095, 4096, 4097, 3_000_000];

test('what is written is read again', () => {
  const streams = sizes.map((size, at) => ({
    storage: at % 2 === 0 ? [] : ['map', `map ${at}`],
    name: `stroom ${size}`,
    bytes: Buffer.alloc(size, at + 65),
  }));
  const { entries } = openCfb(writeCfb(streams));
  const read = new Map(entries.map((entry) => [[...entry.storage, entry.name].join('/'), entry]));
  for (const { storage, name, bytes } of streams)
    expect(Buffer.compare(Buffer.from(read.get([...storage, name].join('/'))?.bytes() ?? []), bytes)).toBe(0);
  expect(entries.filter(({ isStream }) => !isStream)).toHaveLength(5);
});

test.for([0, 1, 5000])('%d streams', (count) => {
  const streams = Array.from({ length: count }, (_, at) => ({
    storage: [],
    name: `${at}`,
    bytes: Buffer.from(`${at}`),
  }));
  const { entries } = openCfb(writeCfb(streams));
  expect(entries.map((entry) => Buffer.from(entry.bytes()).toString())).toEqual(entries.map(({ name }) => name));
  expect(entries).toHaveLength(count);
});
