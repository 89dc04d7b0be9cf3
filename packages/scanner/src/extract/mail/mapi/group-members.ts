import { decodeCodePage } from '../../data/code-page.ts';
import type { MapiProperties } from './properties.ts';

const oneOffMembers = 0x8054;
const oneOff = '812b1fa4bea310199d6e00dd010f5402';
const unicode = 0x8000;

export interface GroupMember {
  readonly name: string;
  readonly address: string;
}

/** People in a group of contacts, of whom name and address are kept within it ([MS-OXCDATA] 2.2.5.1). */
export function groupMembers(properties: MapiProperties): readonly GroupMember[] {
  return properties.all(oneOffMembers).flatMap((entry) => {
    if (entry.length < 26 || Buffer.from(entry.subarray(4, 20)).toString('hex') !== oneOff) return [];
    const isWide = (new DataView(entry.buffer, entry.byteOffset).getUint16(22, true) & unicode) !== 0;
    const [name = '', , address = ''] = decodeCodePage(entry.subarray(24), isWide ? 1200 : 1252).split('\0');
    return [{ name: name === address ? '' : name, address }];
  });
}
