import { commentsOf } from './comments.ts';
import { gifExtensions } from './gif-extensions.ts';
import { pictureLabels } from './picture-labels.ts';

export type Labelled = readonly [label: string, value: string];

export interface PictureData {
  readonly labelled: readonly Labelled[];
  /** Whether there is more than was read. */
  readonly more: boolean;
}

/** Who made a picture, where, and what was written about it: EXIF, IPTC, XMP and comments. */
export async function pictureData(bytes: Uint8Array): Promise<PictureData> {
  const [tags, texts] = await Promise.all([tagsOf(bytes), pngTexts(bytes)]);
  const place = placeOf(tags);
  const labelled = [...Object.entries(tags), ...texts].flatMap(([name, value]): Labelled[] => {
    const label = pictureLabels[name];
    const text = label ? textOf(value) : '';
    return label && text ? [[label, text]] : [];
  });
  const { texts: comments, more } = commentsOf(bytes);
  const remarks = comments.map((text): Labelled => ['Opmerking', text]);
  return { labelled: distinct([...labelled, ...remarks, ...(place ? [['Locatie', place] as const] : [])]), more };
}

/** A picture is no less readable when its data is damaged. */
async function tagsOf(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const { default: exifr } = await import('exifr');
  const options = { tiff: true, exif: true, gps: true, iptc: true, xmp: true, multiSegment: true, userComment: true };
  const xmp = [...gifExtensions(bytes)].find(({ kind }) => kind === 'xmp');
  try {
    if (xmp) return Object.assign({}, ...Object.values((await exifr.sidecar(xmp.bytes, {}, 'xmp')) ?? {}));
    return (await exifr.parse(bytes, options)) ?? {};
  } catch {
    return {};
  }
}

async function pngTexts(bytes: Uint8Array): Promise<readonly (readonly [string, unknown])[]> {
  if (bytes[0] !== 0x89) return [];
  const { default: sharp } = await import('sharp');
  const { comments = [] } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return comments.map(({ keyword, text }) => [keyword, text]);
}

function placeOf({ latitude, longitude }: Readonly<Record<string, unknown>>): string | null {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return null;
  return `${(latitude as number).toFixed(5)}, ${(longitude as number).toFixed(5)}`;
}

/** Of one value, in characters: segments of a file are not longer. */
const longest = 65_536;

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (value instanceof Uint8Array)
    return textOf(new TextDecoder().decode(value.subarray(0, longest)).replace(/^(?:ASCII|UNICODE)\0+/, ''));
  if (typeof value === 'object' && value !== null && 'value' in value) return textOf(value.value);
  if (typeof value !== 'string') return '';
  return value
    .slice(0, longest)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function distinct(all: readonly Labelled[]): readonly Labelled[] {
  return [...new Map(all.map((pair) => [pair.join('\n'), pair])).values()];
}
