/** The text that the bytes spell, without its byte order mark; null when they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return isBinary(text) ? null : text;
}

/** The first characters, to tell formats apart. */
export function decodeHead(bytes: Uint8Array, length = 16_384): string | null {
  if (bytes.length <= length) return decodeText(bytes);
  return decodeText(bytes.subarray(0, wholeCharacters(bytes, length)));
}

function decode(bytes: Uint8Array): string {
  const unicode = utf16Label(bytes);
  if (unicode) return new TextDecoder(unicode).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declaredCharset(bytes) ?? 'windows-1252').decode(bytes);
  }
}

/** By byte order mark, else by the zero bytes that Latin text has in every other place. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length & ~1, 2048);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const half = length / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return 'utf-16be';
  return null;
}

/** What HTML and XML say of themselves. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(head)?.[1];
  if (!label || /^utf/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Compressed and other binary data has one control character in ten; text has none but a stray one. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  return controls > 2 && controls > text.length / 200;
}

/** Not tab to carriage return, and not escape, which logs use for colour. */
function isControl(code: number): boolean {
  return code < 32 && (code < 9 || code > 13) && code !== 27;
}

/** Cuts before a UTF-8 sequence or a UTF-16 pair, not inside it. */
function wholeCharacters(bytes: Uint8Array, length: number): number {
  let end = length & ~1;
  for (let i = 0; i < 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80; i++) end--;
  return end;
}
