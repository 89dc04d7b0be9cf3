import { ScanError } from '../../error.ts';
import type { ReadContext } from '../reading.ts';
import { levelled } from './level.ts';
import { isPhoto, isPlain, isTooSmall, type Looks, scaleOf, wantsSecondReading } from './looks.ts';
import { readMrz } from './mrz.ts';
import { type Raster, rasterOf, sharpOf } from './raster.ts';
import { withoutShade } from './shade.ts';
import { tilesOf } from './tiles.ts';
import { unite } from './unite.ts';

type OcrContext = Pick<ReadContext, 'ocr' | 'signal'>;

/** The text in a picture, piece by piece: a very tall one has several. */
export async function* readText(picture: Raster, context: OcrContext): AsyncGenerator<string> {
  if (isTooSmall(picture)) return;
  const grey = await rasterOf((await sharpOf(picture)).greyscale(), 1);
  for (const tile of tilesOf(grey)) {
    if (!isPlain(tile)) yield await readTile(tile, context);
  }
}

async function readTile(tile: Raster, { ocr, signal }: OcrContext): Promise<string> {
  const { upright, looks } = await cleared(tile);
  const image = await pngOf(upright, fitting(upright, scaleOf(looks)));
  const page = await ocr.read(image, signal);
  const text = wantsSecondReading(looks) ? unite(page, await ocr.read(image, signal, { mode: 'block' })) : page;
  return readMrz(text, (characters) => mrzReading(upright, characters, { ocr, signal }));
}

/** Dark on white, and how the picture looked before. */
async function cleared(grey: Raster): Promise<{ readonly upright: Raster; readonly looks: Looks }> {
  const level = levelled(grey);
  const looks = { width: grey.width, height: grey.height, flat: level.flat };
  return { looks, upright: isPhoto(looks) ? await withoutShade(lightened(grey)) : level.grey };
}

/** Tesseract takes no picture that is wider or higher, and says nothing of it. */
const mostDots = 32_000;
/** Smaller than this no letter could be read. */
const leastScale = 0.3;

function fitting({ width, height }: Raster, wanted: number): number {
  const scale = Math.min(wanted, mostDots / Math.max(width, height));
  if (scale < Math.min(leastScale, wanted)) throw new ScanError('tooLarge', 'The picture is too wide to be read.');
  return scale;
}

/** Its letters are larger than those of a screen, and are read best when they are small. */
async function mrzReading(upright: Raster, characters: string, { ocr, signal }: OcrContext): Promise<string> {
  const scale = Math.min(1, mrzWidth / upright.width);
  return ocr.read(await pngOf(upright, scale), signal, { mode: 'block', characters });
}

const mrzWidth = 640;

async function pngOf(grey: Raster, scale: number): Promise<Uint8Array> {
  const image = await sharpOf(grey);
  const size = { width: Math.round(grey.width * scale), height: Math.max(1, Math.round(grey.height * scale)) };
  const scaled = scale === 1 ? image : image.resize({ ...size, fit: 'fill' });
  return scaled.toColourspace('b-w').png({ compressionLevel: 1 }).toBuffer();
}

/** Darker than this on the whole is light on dark. */
const darkMean = 110;

function lightened(grey: Raster): Raster {
  let sum = 0;
  for (const level of grey.data) sum += level;
  return sum / grey.data.length < darkMean ? { ...grey, data: grey.data.map((level) => 255 - level) } : grey;
}
