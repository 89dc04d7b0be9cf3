/** A file, or something else by its type letter. */
export interface TarPart {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly type?: string;
  /** The first part of a long name, as ustar keeps it. */
  readonly prefix?: string;
  readonly statedSize?: number;
}

const block = 512;

export function makeTar(parts: readonly TarPart[]): Uint8Array {
  return Buffer.concat([...parts.flatMap(entryOf), Buffer.alloc(2 * block)]);
}

/** A record of a pax header: its number counts its own digits. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = Buffer.byteLength(rest);
  const digits = String(length + String(length).length).length;
  return `${length + digits}${rest}`;
}

function entryOf({ name, content = '', type = '0', prefix = '', statedSize }: TarPart): Buffer[] {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(block);
  header.write(name, 0, 100);
  header.write('0000644\x000000000\x000000000\0', 100);
  header.write(`${(statedSize ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0        ', 136);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, bytes, Buffer.alloc((block - (bytes.length % block)) % block)];
}
