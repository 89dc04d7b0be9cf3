import { ScanError } from '../../../error.ts';
import { type FileBytes, type ReadContext, type Readings, textReading } from '../../reading.ts';
import { pictureReadings } from '../blips.ts';
import { type Cfb, openCfb } from '../cfb.ts';
import { createDamage } from '../damage.ts';
import { embeddedFiles } from '../embedded.ts';
import { oleProperties } from '../ole-properties.ts';
import { type Body, createBody } from '../package/body.ts';
import { objectReadings } from './objects.ts';
import { type PptRecord, pptRecords } from './records.ts';

const encryptedMark = 0xf3d1c4df;

/** A presentation of PowerPoint 97 to 2003: the words on its slides, notes and comments in the order of the file, and what is in it. */
export async function* readPpt({ bytes }: FileBytes, { limits, signal }: ReadContext): Readings {
  const cfb = openCfb(bytes);
  if (isEncrypted(cfb)) throw new ScanError('encrypted', 'The presentation has a password.');
  const stream = cfb.stream('PowerPoint Document');
  if (!stream) throw new ScanError('corrupt', 'The presentation has no stream.');
  const body = createBody();
  const damage = createDamage();
  const write = recordWriter(body);
  for (const record of pptRecords(stream)) {
    if (signal.aborted) throw new ScanError('timeout', 'Reading the presentation took too long.');
    write(record);
  }
  for (const { label, value } of oleProperties((name) => cfb.stream(name), damage))
    body.labelled(label, value, 'properties');
  const { text, fields } = body.result();
  yield textReading('text', text, { fields });
  yield* embeddedFiles(cfb.entries, limits);
  yield* objectReadings(pptRecords(stream), limits);
  const pictures = damage.or('pictures', null, () => cfb.stream('Pictures'));
  if (pictures) yield* pictureReadings(pictures, limits);
  yield* damage.readings();
}

const recordTypes = { wide: 4000, narrow: 4008, string: 4026, comment: 12_000 } as const;

/** Comments are three strings: who, what, and initials. */
const commentLabels: readonly string[] = ['Opmerking van', 'Opmerking', 'Initialen'];

function recordWriter(body: Body): (record: PptRecord) => void {
  let comments = 0;
  let inComment = 0;
  let strings = 0;
  let last = '';
  return ({ type, content, depth }) => {
    if (depth <= inComment) inComment = 0;
    if (type === recordTypes.comment) {
      inComment = depth;
      comments++;
      strings = 0;
    } else if (type === recordTypes.string && inComment > 0) {
      body.labelled(commentLabels[strings++] ?? 'Opmerking', wide(content), `comment ${comments}`);
    } else if (type === recordTypes.wide || type === recordTypes.narrow) {
      const words = type === recordTypes.wide ? wide(content) : new TextDecoder('windows-1252').decode(content);
      if (words !== last) writeLines(words, body);
      last = words;
    }
  };
}

/** Paragraphs end in a carriage return, lines in a vertical tab. */
function writeLines(words: string, body: Body): void {
  for (const line of words.split(/[\r\n\v]/)) {
    body.line();
    body.text(line.replace(/\p{Cc}/gu, ' '));
    body.line();
  }
}

function wide(content: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(content);
}

function isEncrypted(cfb: Cfb): boolean {
  const user = createDamage().or('', null, () => cfb.stream('Current User'));
  if (!user || user.length < 16) return false;
  return new DataView(user.buffer, user.byteOffset, user.byteLength).getUint32(12, true) === encryptedMark;
}
