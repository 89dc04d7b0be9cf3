import { ScanError } from '../../error.ts';
import { type FileBytes, type ReadContext, type Readings, startsOf, textReading } from '../reading.ts';
import { prepareImage } from './prepare.ts';

/** The text in a picture; a scan of many pages and a moving picture are read page by page. */
export async function* readPicture({ bytes }: FileBytes, context: ReadContext): Readings {
  const { default: sharp } = await import('sharp');
  const { pages: count = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const texts: string[] = [];
  const last = Math.min(count, context.limits.pages);
  try {
    for (let page = 0; page < last; page++) texts.push(await pageText(bytes, page, context));
  } finally {
    if (texts.length > 0) yield textReading('picture', texts.join(''), { pages: count > 1 ? startsOf(texts) : [] });
  }
  if (count > last) throw new ScanError('tooLarge', 'The picture has too many pages.');
}

async function pageText(bytes: Uint8Array, page: number, { limits, ocr, signal }: ReadContext): Promise<string> {
  const image = await prepareImage(bytes, limits.pixels, page);
  return image ? ocr.read(image, signal) : '';
}
