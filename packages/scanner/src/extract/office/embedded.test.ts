import { expect, test } from 'vitest';
import { outline, testContext } from '../fixtures/read.ts';
import { openCfb } from './cfb.ts';
import { makeDoc } from './doc/make-doc.ts';
import { writeCfb } from './write-cfb.ts';

type Streams = Readonly<Record<string, Uint8Array>>;

/** A compound file of an unknown program: what can be read of it are its objects. */
function holder(streams: Streams): Uint8Array {
  return writeCfb(
    Object.entries({ Iets: Buffer.from('x'), ...streams }).map(([path, bytes]) => {
      const steps = path.split('/');
      return { storage: steps.slice(0, -1), name: steps.at(-1) ?? '', bytes };
    }),
  );
}

/** The streams of a file, to be put in a storage. */
function inside(place: string, file: Uint8Array): Streams {
  const streams = openCfb(file).entries.filter(({ isStream }) => isStream);
  return Object.fromEntries(streams.map(({ storage, name, bytes }) => [[place, ...storage, name].join('/'), bytes()]));
}

const doc = makeDoc({ body: 'Dag\r' });
const nested = makeDoc({ body: 'Hoi\r', streams: inside('ObjectPool/_1', doc) });

test.for<[string, Streams, string[]]>([
  ['nothing', {}, []],
  ['a file as it is', { 'MBD1/CONTENTS': Buffer.from('Dag') }, ['object 1 > text: Dag']],
  ['a document', inside('MBD1', doc), ['object 1.doc > text: Dag']],
  [
    'a document in a document',
    inside('ObjectPool/_1', nested),
    ['object 1.doc > text: Hoi', 'object 1.doc > object 1.doc > text: Dag'],
  ],
  ['what is no object', { 'Macros/VBA/dir': Buffer.from('x') }, []],
])('objects: %s', async ([, streams, expected]) => {
  expect(await outline('a.pub', holder(streams))).toEqual([...expected, 'unsupported']);
});

test('a limit of entries', async () => {
  const file = holder({ 'a/CONTENTS': Buffer.from('Dag'), 'b/CONTENTS': Buffer.from('Hoi') });
  const context = { ...testContext, limits: { ...testContext.limits, entries: 1 } };
  expect(await outline('a.pub', file, context)).toEqual(['object 1 > text: Dag', 'tooLarge']);
});

test('an Office file with a password', async () => {
  expect(await outline('a.docx', holder({ EncryptedPackage: Buffer.from('x') }))).toEqual(['encrypted']);
});
