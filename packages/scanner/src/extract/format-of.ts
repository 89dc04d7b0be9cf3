import { decodeHead } from './data/decode.ts';
import type { Format } from './format.ts';
import { formats, plainText } from './formats.ts';
import type { FileBytes } from './reading.ts';
import { type UnsupportedKind, unsupportedKind } from './unsupported.ts';

/** Formats that are written in letters, or may begin with a long comment, and still are no text to read as it stands. */
const letteredFormats: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/rtf',
  'application/postscript',
  'application/eps',
  'image/gif',
  'image/jpeg',
  'image/png',
]);

/** By content, then by what the file is said to be; null when it cannot be read. */
export async function formatOf(file: FileBytes): Promise<Format | null> {
  const own = formats.find(({ signature }) => signature?.(file.bytes));
  if (own) return own;
  const mediaType = await signatureOf(file.bytes);
  const head = decodeHead(file.bytes);
  if (head !== null && !letteredFormats.has(mediaType ?? '')) return textFormat(head, file);
  return byMediaType(mediaType) ?? zipOf(mediaType, file);
}

/** Which kind on the list of what is left unread on purpose; null when it is none of these. */
export async function unsupportedKindOf(file: FileBytes): Promise<UnsupportedKind | null> {
  return unsupportedKind((await signatureOf(file.bytes)) ?? null, file);
}

async function signatureOf(bytes: Uint8Array): Promise<string | undefined> {
  if (startsLikePdf(bytes)) return 'application/pdf';
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return type?.mime;
}

/** Viewers open a PDF with up to 1 kB of something else before it. */
function startsLikePdf(bytes: Uint8Array): boolean {
  return /(?:^|[\r\n\0])\s{0,9}%PDF-\d/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)));
}

function textFormat(head: string, file: FileBytes): Format {
  const texts = formats.map((format) => ({ format, likeness: format.likeness?.(head) ?? 'no' }));
  const sure = texts.find(({ likeness }) => likeness === 'yes');
  const declared = texts.find(({ format, likeness }) => likeness === 'maybe' && isDeclared(format, file));
  return (sure ?? declared)?.format ?? plainText;
}

function byMediaType(mediaType: string | undefined): Format | null {
  return formats.find(({ mediaTypes }) => mediaType !== undefined && mediaTypes.includes(mediaType)) ?? null;
}

/** Books, drawings and what else is a zip of readable files, or of a kind that nobody knows. */
function zipOf(mediaType: string | undefined, { bytes }: FileBytes): Format | null {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return isZip && !unsupportedKind(mediaType ?? null, { name: '' }) ? byMediaType('application/zip') : null;
}

function isDeclared({ mediaTypes, extensions }: Format, { name, mediaType }: FileBytes): boolean {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return mediaTypes.includes(type) || extensions.includes(extension);
}
