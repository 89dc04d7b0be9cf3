/** Where a file that is listed begins in a zip, and how many bytes it is packed in. */
export interface Span {
  readonly start: number;
  readonly packed: number;
}

/** Stands before every file. */
const fileMark = Buffer.from('PK\x03\x04', 'latin1');
const headerSize = 30;

/** Whether files stand between those that the directory lists, or before them, which most programs would never show. */
export function hasUnlisted(zip: Buffer, listed: readonly Span[]): boolean {
  let end = 0;
  for (const span of listed.toSorted((a, b) => a.start - b.start)) {
    if (isMarked(zip, end, span.start)) return true;
    end = Math.max(end, endOf(zip, span));
  }
  return isMarked(zip, end, zip.length);
}

/** A descriptor of up to 24 bytes may follow the packed bytes, so a file begins near the end of the one before. */
function isMarked(zip: Buffer, from: number, to: number): boolean {
  const at = zip.indexOf(fileMark, from);
  return at >= 0 && at < to && at - from <= longestGap;
}

const longestGap = 64;

/** The name and extra field of the header in place count, not those of the directory. */
function endOf(zip: Buffer, { start, packed }: Span): number {
  if (start + headerSize > zip.length) return zip.length;
  return start + headerSize + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28) + packed;
}
