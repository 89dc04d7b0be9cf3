import { ScanError } from '../../../error.ts';

/** Text that most rich text has in common: every window begins with it ([MS-OXRTFCP] 2.1.2.1). */
const beginning =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

const headerSize = 16;
const windowSize = 4096;
const compressed = 0x75465a4c;
const stored = 0x414c454d;

/** The rich text in PR_RTF_COMPRESSED. Reads to the end of what is there, even when the header claims more. */
export function inflateRtf(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length < headerSize) throw new ScanError('corrupt', 'The compressed rich text has no header.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint32(8, true);
  if (kind === stored) return bytes.subarray(headerSize, headerSize + view.getUint32(4, true));
  if (kind !== compressed) throw new ScanError('corrupt', 'The rich text is compressed in another way.');
  return unpacked(bytes.subarray(headerSize, Math.min(bytes.length, view.getUint32(0, true) + 4)), most);
}

/** Runs of eight: a bit says whether a letter comes or a reference to the window. A reference is 2 bytes for at most 17. */
function unpacked(packed: Uint8Array, most: number): Uint8Array {
  const window = new Uint8Array(windowSize);
  window.set(Buffer.from(beginning, 'latin1'));
  const out = Buffer.alloc(Math.min(packed.length * 9, most));
  let place = beginning.length;
  let length = 0;

  function put(byte: number): void {
    if (length >= most) throw new ScanError('tooLarge', 'The rich text is too large.');
    out[length++] = byte;
    window[place] = byte;
    place = (place + 1) % windowSize;
  }

  for (let at = 0; at < packed.length; ) {
    const control = packed[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((control & (1 << bit)) === 0) put(packed[at++] ?? 0);
      else {
        const reference = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
        at += 2;
        if (reference >> 4 === place) return out.subarray(0, length);
        for (let i = 0; i < (reference & 15) + 2; i++) put(window[((reference >> 4) + i) % windowSize] ?? 0);
      }
    }
  }
  return out.subarray(0, length);
}
