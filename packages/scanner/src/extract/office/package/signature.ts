/** Parts that an office file of each kind has, in the directory of its zip. */
const ooxmlMain = /_rels\/\.rels|(?:word\/document|xl\/workbook|ppt\/presentation)\d*\.xml/;
const odfMain = /META-INF\/manifest\.xml/;

export function isOoxml(bytes: Uint8Array): boolean {
  const names = directoryOf(bytes);
  return names.includes('[Content_Types].xml') && /(?:^|[^/\w])(?:word|xl|ppt)\//.test(names) && ooxmlMain.test(names);
}

export function isOdf(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 0, zipStart)) return false;
  const type = latin1(bytes.subarray(30, 120));
  return type.startsWith('mimetypeapplication/vnd.oasis.opendocument.') || isUntyped(directoryOf(bytes));
}

/** Some programs leave out the entry that says what it is. */
function isUntyped(names: string): boolean {
  return odfMain.test(names) && /[^/\w]content\.xml/.test(names) && /[^/\w]styles\.xml/.test(names);
}

const zipStart = [0x50, 0x4b, 3, 4];
const endOfZip = [0x50, 0x4b, 5, 6];
const farthestEnd = 65_557;
const longestDirectory = 1_000_000;

/** The list of entries at the end of a zip, names and all; empty when it is no zip. */
function directoryOf(bytes: Uint8Array): string {
  if (!startsWith(bytes, 0, zipStart)) return '';
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - farthestEnd);
  while (end >= first && !startsWith(bytes, end, endOfZip)) end--;
  if (end < first) return '';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(end + 16, true);
  return latin1(bytes.subarray(start, Math.min(end, start + longestDirectory)));
}

function startsWith(bytes: Uint8Array, at: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
