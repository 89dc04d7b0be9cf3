import { ScanError } from '../../../error.ts';
import type { FileBytes, ReadContext, Reading, Readings } from '../../reading.ts';
import { readBinarySheets } from '../sheet/binary.ts';
import { readSheets } from '../sheet/sheets.ts';
import { readSlides } from '../slides/slides.ts';
import { readWord } from '../word/word.ts';
import { graphicWords } from './graphics.ts';
import { leftovers } from './leftovers.ts';
import { openParts, type Parts } from './parts.ts';
import { ooxmlProperties, type Tail } from './properties.ts';
import { referencesOf } from './references.ts';
import { relationsOf } from './relations.ts';
import { attribute } from './xml-part.ts';

type ReadMain = (parts: Parts, main: string, tail: Tail, context: ReadContext, file: FileBytes) => Promise<Reading>;

/** By the type that the file gives its main part, or else by the folder in which that stands. */
const mains: readonly (readonly [RegExp, ReadMain])[] = [
  [/excel\.sheet\.binary|\.bin$/i, readBinarySheets],
  [/word/i, readWord],
  [/spreadsheet|excel|^xl\//i, readSheets],
  [/presentation|powerpoint|^ppt\//i, readSlides],
];

/** A document, workbook or presentation of Microsoft Office since 2007, and everything in it. */
export async function* readOoxml(file: FileBytes, context: ReadContext): Readings {
  const parts = await openParts(file, context);
  const main = await mainPart(parts);
  const read = main && (await readerOf(parts, main));
  const references = await referencesOf(parts);
  const tail: Tail = async () => [
    ...(await graphicWords(parts)),
    ...(await ooxmlProperties(parts)),
    ...references.addresses,
  ];
  if (main && read) yield await read(parts, main, tail, context, file);
  yield* references.pictures;
  yield* leftovers(parts);
  yield* failuresOf(parts);
  if (!main || !read) throw new ScanError('corrupt', 'The office file has no main part.');
}

async function mainPart(parts: Parts): Promise<string | undefined> {
  const relations = await relationsOf(parts, '');
  const named = relations.find(({ type }) => type === 'officeDocument')?.target;
  if (named && parts.has(named)) return named;
  return ['word/document.xml', 'xl/workbook.xml', 'ppt/presentation.xml'].find((name) => parts.has(name));
}

async function readerOf(parts: Parts, main: string): Promise<ReadMain | undefined> {
  let type = '';
  await parts.read('[Content_Types].xml', {
    open(_element, attributes) {
      const part = attribute(attributes, 'PartName').replace(/^\//, '');
      if (part.toLowerCase() === main.toLowerCase()) type = attribute(attributes, 'ContentType');
    },
  });
  return mains.find(([pattern]) => pattern.test(type))?.[1] ?? mains.find(([pattern]) => pattern.test(main))?.[1];
}

/** Parts that could not be read, or not to their end. */
export function* failuresOf({ failures }: Parts): Generator<Reading> {
  for (const [path, code] of failures) yield { kind: 'unreadable', name: path.slice(path.lastIndexOf('/') + 1), code };
}
