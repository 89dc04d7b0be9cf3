import { ScanError } from '../../../error.ts';
import { type FileBytes, type ReadContext, type Readings, textReading } from '../../reading.ts';
import { pictureReadings } from '../blips.ts';
import { type Cfb, openCfb } from '../cfb.ts';
import { createDamage, type Damage } from '../damage.ts';
import { embeddedFiles } from '../embedded.ts';
import { oleProperties } from '../ole-properties.ts';
import { type Body, createBody } from '../package/body.ts';
import { docParts, type Fib, readFib } from './fib.ts';
import { writeParagraphs } from './flow.ts';
import { changersOf, commentsOf, saversOf } from './names.ts';
import { noMarks, paragraphMarks } from './paragraph-marks.ts';
import { type ParagraphReader, paragraphReader } from './paragraphs.ts';
import { readPieces } from './pieces.ts';

/** A document of Word 97 to 2003: all its text with what was deleted while changes were kept, who worked on it, and what is in it. */
export async function* readDoc({ bytes }: FileBytes, { limits, signal }: ReadContext): Readings {
  const cfb = openCfb(bytes);
  const fib = readFib(cfb);
  const body = createBody();
  const damage = createDamage();
  const marks = damage.or('tables', noMarks, () => paragraphMarks(fib));
  const reader = paragraphReader(readPieces(fib), marks);
  for (const part of docParts) {
    if (signal.aborted) throw new ScanError('timeout', 'Reading the document took too long.');
    if (part === 'comments') writeComments(fib, damage, reader, body);
    else writeParagraphs(reader.next(fib.lengths[part]), body);
  }
  writeNames(fib, cfb, damage, body);
  const { text, fields } = body.result();
  yield textReading('text', text, { fields });
  yield* embeddedFiles(cfb.entries, limits);
  for (const stream of [damage.or('pictures', null, () => cfb.stream('Data')), fib.main])
    if (stream) yield* pictureReadings(stream, limits);
  yield* damage.readings();
}

function writeComments(fib: Fib, damage: Damage, reader: ParagraphReader, body: Body): void {
  let left = fib.lengths.comments;
  const comments = damage.or('comments', [], () => commentsOf(fib));
  for (const [at, { author, start, end }] of comments.entries()) {
    const length = Math.min(end - start, left);
    if (length <= 0) continue;
    body.labelled('Opmerking van', author, `comment ${at}`);
    writeParagraphs(reader.next(length), body);
    left -= length;
  }
  writeParagraphs(reader.next(left), body);
}

function writeNames(fib: Fib, cfb: Cfb, damage: Damage, body: Body): void {
  const [changers, savers] = [
    damage.or('names', [], () => changersOf(fib)),
    damage.or('names', [], () => saversOf(fib)),
  ];
  for (const name of changers) body.labelled('Gewijzigd door', name, `author ${name}`);
  for (const [at, { author, file }] of savers.entries()) {
    body.labelled('Opgeslagen door', author, `saver ${at}`);
    body.labelled('Bestand', file, `saver ${at}`);
  }
  for (const { label, value } of oleProperties((name) => cfb.stream(name), damage))
    body.labelled(label, value, 'properties');
}
