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

const recordTypes = { wide: 4000, narrow: 4008, string: 4026, link: 4055, margins: 4057, comment: 12_000 } as const;

/** Containers of which the strings say something: above and under slides, where links go, and comments. */
const speaking: ReadonlySet<number> = new Set([recordTypes.link, recordTypes.margins, recordTypes.comment]);

/** Comments are three strings: who, what, and initials. */
const commentLabels: readonly string[] = ['Opmerking van', 'Opmerking', 'Initialen'];

function recordWriter(body: Body): (record: PptRecord) => void {
  let open = { type: 0, depth: 0 };
  let comments = 0;
  let strings = 0;
  const said = new Set<string>();
  let last = '';

  function writeString(words: string): void {
    if (open.type === recordTypes.comment) {
      body.labelled(commentLabels[strings++] ?? 'Opmerking', words, `comment ${comments}`);
    } else if (!said.has(words)) writeLines(words.replace(/^mailto:/i, ''), body);
    said.add(words);
  }

  function writeWords(words: string): void {
    if (words !== last) writeLines(words, body);
    last = words;
  }

  return ({ type, content, depth }) => {
    if (depth <= open.depth) open = { type: 0, depth: 0 };
    if (speaking.has(type)) {
      open = { type, depth };
      strings = 0;
      if (type === recordTypes.comment) comments++;
    } else if (type === recordTypes.string && open.depth > 0) writeString(wide(content));
    else if (type === recordTypes.wide) writeWords(wide(content));
    else if (type === recordTypes.narrow) writeWords(new TextDecoder('windows-1252').decode(content));
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
