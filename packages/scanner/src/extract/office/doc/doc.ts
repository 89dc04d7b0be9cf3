import { ScanError } from '../../../error.ts';
import { type FileBytes, type ReadContext, type Readings, textReading } from '../../reading.ts';
import { pictureReadings } from '../blips.ts';
import { type Cfb, openCfb } from '../cfb.ts';
import { embeddedFiles } from '../embedded.ts';
import { oleProperties } from '../ole-properties.ts';
import { type Body, createBody } from '../package/body.ts';
import { type DocPart, docParts, type Fib, readFib } from './fib.ts';
import { writeParagraphs } from './flow.ts';
import { changersOf, commentsOf, saversOf } from './names.ts';
import { paragraphMarks } from './paragraph-marks.ts';
import { type ParagraphReader, paragraphReader } from './paragraphs.ts';
import { readPieces } from './pieces.ts';

/** A document of Word 97 to 2003: all its text with what was deleted while changes were kept, who worked on it, and what is in it. */
export async function* readDoc({ bytes }: FileBytes, { limits, signal }: ReadContext): Readings {
  const cfb = openCfb(bytes);
  const fib = readFib(cfb);
  const body = createBody();
  const reader = paragraphReader(
    readPieces(fib),
    orNone(() => paragraphMarks(fib), new Map()),
  );
  for (const part of docParts) {
    if (signal.aborted) throw new ScanError('timeout', 'Reading the document took too long.');
    writePart(part, fib, reader, body);
  }
  writeNames(fib, cfb, body);
  const { text, fields } = body.result();
  yield textReading('text', text, { fields });
  yield* embeddedFiles(cfb.entries, limits);
  for (const stream of [orNone(() => cfb.stream('Data'), null), fib.main])
    if (stream) yield* pictureReadings(stream, limits);
}

function writePart(part: DocPart, { lengths, ...fib }: Fib, reader: ParagraphReader, body: Body): void {
  let left = lengths[part];
  if (part === 'comments') {
    for (const [at, { author, start, end }] of orNone(() => commentsOf({ lengths, ...fib }), []).entries()) {
      const length = Math.min(end - start, left);
      if (length <= 0) continue;
      body.labelled('Opmerking van', author, `comment ${at}`);
      writeParagraphs(reader.next(length), body);
      left -= length;
    }
  }
  writeParagraphs(reader.next(left), body);
}

function writeNames(fib: Fib, cfb: Cfb, body: Body): void {
  for (const name of orNone(() => changersOf(fib), [])) body.labelled('Gewijzigd door', name, `author ${name}`);
  for (const [at, { author, file }] of orNone(() => saversOf(fib), []).entries()) {
    body.labelled('Opgeslagen door', author, `saver ${at}`);
    body.labelled('Bestand', file, `saver ${at}`);
  }
  for (const { label, value } of oleProperties((name) => orNone(() => cfb.stream(name), null)))
    body.labelled(label, value, 'properties');
}

/** Damage beside the text costs what stands there, not the text. */
function orNone<Found>(read: () => Found, none: Found): Found {
  try {
    return read();
  } catch {
    return none;
  }
}
