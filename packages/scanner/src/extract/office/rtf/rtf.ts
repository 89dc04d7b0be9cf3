import { ScanError } from '../../../error.ts';
import type { Likeness } from '../../likeness.ts';
import type { FileBytes, ReadContext, Readings } from '../../reading.ts';
import { textReading } from '../../reading.ts';
import { type Body, createBody } from '../package/body.ts';
import { type ParsedRtf, parseRtf } from './parse.ts';
import { bodySink, type RtfSink } from './sinks.ts';

export function rtfLikeness(head: string): Likeness {
  return /^\s{0,99}\{\\rtf?\d{0,2}[\\{}\s]/.test(head) ? 'yes' : 'no';
}

/** Rich text: what a reader of the document sees, deleted and hidden text, notes, comments, its properties, and the files in it. */
export async function* readRtf({ bytes }: FileBytes, { signal }: ReadContext): Readings {
  const read = rtfText(bytes, signal);
  if (read.html !== null) yield* htmlReadings(read.html);
  else yield textReading('text', read.text, { fields: read.fields });
  for (const file of read.files) yield { kind: 'file', file };
  if (read.isCut) throw new ScanError('corrupt', 'The end of the rich text is missing.');
}

export interface RtfText extends Pick<ParsedRtf, 'files' | 'isCut'>, ReturnType<Body['result']> {
  /** The HTML that was written as rich text; null when it was not. */
  readonly html: string | null;
}

/** The text in rich text, with its tables and properties as labelled values. */
export function rtfText(bytes: Uint8Array, signal?: AbortSignal): RtfText {
  const body = createBody();
  const sink = bodySink(body);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parsed = parseRtf(source, sink, signal);
  sink.break('end', false);
  writeRest(body, sink, parsed);
  const { files, isCut, html } = parsed;
  return { ...body.result(), files, isCut, html: html?.join('') ?? null };
}

function writeRest(body: Body, sink: RtfSink, { asides, comments, revisers, labelled }: ParsedRtf): void {
  for (const aside of asides) aside.writeTo(sink);
  for (const [number, { author, text }] of comments.entries()) {
    body.labelled('Opmerking van', author, `comment ${number}`);
    text.writeTo(sink);
  }
  for (const name of revisers) body.labelled('Wijzigingen van', name, 'revisers');
  for (const { label, value } of labelled) body.labelled(label, value, 'properties');
}

async function* htmlReadings(html: string): Readings {
  const { readMarkup } = await import('../../web/html.ts');
  yield* readMarkup(html);
}
