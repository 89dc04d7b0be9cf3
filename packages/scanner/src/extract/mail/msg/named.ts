import { decodeCodePage } from '../../data/code-page.ts';

/** Named properties of a file by the number they have in it: their own number, or their name in lower case ([MS-OXMSG] 2.2.3). */
export function namedProperties(stream: (name: string) => Uint8Array | null): ReadonlyMap<number, number | string> {
  const entries = viewOf(stream('__substg1.0_00030102'));
  const strings = viewOf(stream('__substg1.0_00040102'));
  const found = new Map<number, number | string>();
  for (let at = 0; at + 8 <= entries.byteLength; at += 8) {
    const isText = (entries.getUint16(at + 4, true) & 1) === 1;
    const place = entries.getUint32(at, true);
    const name = isText ? stringAt(strings, place) : place;
    found.set(0x8000 + entries.getUint16(at + 6, true), name);
  }
  return found;
}

function stringAt(strings: DataView, at: number): string {
  if (at + 4 > strings.byteLength) return '';
  const length = Math.min(strings.getUint32(at, true), strings.byteLength - at - 4, 1000);
  return decodeCodePage(new Uint8Array(strings.buffer, strings.byteOffset + at + 4, length), 1200).toLowerCase();
}

function viewOf(bytes: Uint8Array | null): DataView {
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new DataView(new ArrayBuffer(0));
}
