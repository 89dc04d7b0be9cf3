import type { Mark, UnreadableCode } from '../../document.ts';
import { ScanError } from '../../error.ts';
import type { FilePart } from '../../ticket.ts';
import { isUnreadableCode } from '../codes.ts';
import type { FileBytes, Reading } from '../reading.ts';
import { fileOfDataUrl } from './data-url.ts';
import { type ImageReference, isDecoration } from './decoration.ts';

export type { ImageReference };

/** The file behind the address of a picture; undefined when it is not at hand. */
export type InlineFile = (src: string) => FilePart | undefined;

export interface ImageSurroundings {
  readonly marks?: readonly Mark[];
  readonly inlineFile?: InlineFile | undefined;
}

/** Pictures in the HTML, and those at hand, are files inside it; others are never fetched, and unreadable unless they are decoration. */
export async function* imageReadings(
  images: Iterable<ImageReference>,
  { marks, inlineFile }: ImageSurroundings = {},
): AsyncGenerator<Reading> {
  const shown = new Set<string>();
  let count = 0;
  for (const image of images) {
    const name = `image ${++count}`;
    const file = fileOfDataUrl(image.src, name);
    if (file) yield { kind: 'file', file };
    else if (!shown.has(image.src)) {
      shown.add(image.src);
      const reading = await referredReading(image, name, inlineFile);
      if (reading && !(isAbsent(reading) && isDecoration(image, marks))) yield reading;
    }
  }
}

/** The picture at an address; nothing when the address is no more than a name within the mail. */
async function referredReading(
  { src }: ImageReference,
  name: string,
  inlineFile?: InlineFile,
): Promise<Reading | null> {
  const part = inlineFile?.(src);
  if (!part) return isRemote(src) ? { kind: 'unreadable', name, code: 'remote' } : null;
  const called = part.name || name;
  try {
    const file: FileBytes = { name: called, mediaType: part.mediaType, bytes: await part.bytes() };
    return { kind: 'file', file };
  } catch (error) {
    return { kind: 'unreadable', name: called, code: codeOf(error) };
  }
}

/** It may be a picture that nobody misses. One that lies there and cannot be read is not absent. */
function isAbsent(reading: Reading): boolean {
  return reading.kind === 'unreadable' && (reading.code === 'remote' || reading.code === 'missing');
}

function codeOf(error: unknown): UnreadableCode {
  return error instanceof ScanError && isUnreadableCode(error.code) ? error.code : 'corrupt';
}

/** A bare path is one of the site that the page came from. */
function isRemote(src: string): boolean {
  return /^\s{0,9}(?:https?:\/\/|\/)/i.test(src);
}
