import { ScanError } from '../../error.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';
import { lookAt } from './look-at.ts';
import { chosenFrames } from './moving.ts';
import { openPicture, type Picture } from './open-picture.ts';
import { pictureData } from './picture-data.ts';
import { readText } from './read-text.ts';
import { createSeen, type Seen } from './seen.ts';
import { unite } from './unite.ts';

/** The text in a picture, then what its codes say, where faces are, and who made it; a scan of many pages and a moving picture are read page by page. */
export async function* readPicture({ bytes }: FileBytes, context: ReadContext): Readings {
  const { limits, signal } = context;
  const picture = await openPicture(bytes, limits.pixels);
  const seen = createSeen();
  const { labelled, more } = await pictureData(bytes);
  try {
    const left = picture.moving ? await readMoving(picture, seen, context) : await readPages(picture, seen, context);
    if (left) throw new ScanError('tooLarge', 'The picture has too many pages.');
  } finally {
    const record = seen.nextRecord();
    for (const [label, value] of labelled) seen.rest.addField(label, value, record);
    if (seen.texts.length > 0 || seen.rest.length > 0) yield seen.reading(picture.frames > 1 && !picture.moving);
    for (const file of seen.files) yield { kind: 'file', file };
  }
  if (signal.aborted) throw new ScanError('timeout', 'Reading the picture took too long.');
  if (more) throw new ScanError('tooLarge', 'The picture says more of itself than is read.');
}

async function readPages(picture: Picture, seen: Seen, context: ReadContext): Promise<boolean> {
  const last = Math.min(picture.frames, context.limits.pages);
  for (let page = 0; page < last; page++) {
    const frame = await picture.frame(page);
    await lookAt(frame, seen);
    seen.texts.push('');
    for await (const text of readText(frame, context)) seen.texts.push((seen.texts.pop() ?? '') + text);
  }
  return picture.frames > last;
}

/** Of each frame only what was not read in the ones before. */
async function readMoving(picture: Picture, seen: Seen, context: ReadContext): Promise<boolean> {
  const { frames, more } = await chosenFrames(picture, context.signal);
  for (const [at, frame] of frames.entries()) {
    if (at === 0 || at === frames.length - 1) await lookAt(frame, seen);
    for await (const text of readText(frame, context)) seen.texts.push(unite(seen.texts.pop() ?? '', text));
  }
  return more;
}
