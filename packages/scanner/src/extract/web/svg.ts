import { ScanError } from '../../error.ts';
import { readXml } from '../data/xml.ts';
import type { Likeness } from '../likeness.ts';
import { readPicture } from '../picture/picture.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';
import { fileOfDataUrl } from './data-url.ts';

export function svgLikeness(head: string): Likeness {
  return /<(?:svg:)?svg[\s>]/i.test(head) && !/<(?:!doctype html|html|body)[\s>]/i.test(head) ? 'yes' : 'no';
}

/** Its words may stand in it as text, or only be seen when it is drawn; pictures in it are files of their own, often larger than they are drawn. */
export async function* readSvg(file: FileBytes, context: ReadContext): Readings {
  yield* readXml(withoutImages(file));
  for (const image of imagesIn(file)) yield { kind: 'file', file: image };
  yield* readPicture(withoutFilters(file), context);
}

/**
 * Filters blur and shade, which adds no words, and can keep a processor busy for hours, where nothing stops it.
 * What repeats itself a thousand times does so to be slow, not to be seen.
 */
function withoutFilters(file: FileBytes): FileBytes {
  const text = Buffer.from(file.bytes).toString('latin1');
  if ((text.match(/<(?:\w{1,20}:)?(?:use|pattern|mask)\b/g)?.length ?? 0) > mostRepeats)
    throw new ScanError('tooLarge', 'The drawing repeats itself too often.');
  const plain = text.replace(/<(\/?)((?:\w{1,20}:)?)(?:fe[A-Z]\w{1,30}|filter)\b/g, '<$1$2desc');
  return { ...file, bytes: Buffer.from(plain, 'latin1') };
}

const mostRepeats = 1000;

/** The letters that a picture is packed in are no text. */
function withoutImages(file: FileBytes): FileBytes {
  const text = Buffer.from(file.bytes).toString('latin1');
  return { ...file, bytes: Buffer.from(text.replace(/data:image\/[^"'<>]*/g, ''), 'latin1') };
}

function* imagesIn({ bytes }: FileBytes): Generator<FileBytes> {
  const text = new TextDecoder().decode(bytes);
  let count = 0;
  for (const { index } of text.matchAll(/\bhref\s{0,9}=\s{0,9}["'](?=data:image\/)/g)) {
    const start = text.indexOf('data:', index);
    const end = text.indexOf(text[start - 1] ?? '"', start);
    const image = fileOfDataUrl(text.slice(start, end < 0 ? undefined : end), `image ${++count}`);
    if (image) yield image;
  }
}
