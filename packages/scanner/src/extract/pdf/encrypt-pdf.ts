import { createHash } from 'node:crypto';
import type { Piece } from './make-pdf.ts';

/** Who needs a password: whoever opens the file, or only whoever changes it. */
export type Encryption = 'user' | 'owner';

export interface Encrypted {
  /** What the trailer says of it. */
  readonly trailer: string;
  /** Streams are encrypted; strings are left as they stand, so a recipe with strings cannot be encrypted. */
  encrypted(pieces: readonly Piece[], object: number): readonly Piece[];
}

/** The first and weakest encryption of PDF: RC4 with a key of 40 bits. */
export function encrypt(kind: Encryption | undefined): Encrypted {
  if (!kind) return { trailer: '', encrypted: (pieces) => pieces };
  const user = padded(kind === 'user' ? 'geheim' : '');
  const owner = rc4(md5(padded('eigenaar')).subarray(0, 5), user);
  const key = md5(user, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), Buffer.from([0])).subarray(0, 5);
  const trailer = `/Encrypt<</Filter/Standard/V 1/R 2/O<${owner.toString('hex')}>/U<${rc4(key, padded('')).toString('hex')}>/P -4>>/ID[<00><00>]`;
  return {
    trailer,
    encrypted(pieces, object) {
      const own = md5(key, Buffer.from([object & 0xff, object >> 8, 0, 0, 0])).subarray(0, 10);
      return pieces.map((piece) => (typeof piece === 'string' ? piece : rc4(own, piece)));
    },
  };
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 0xff] as number; // 256 long
  const swap = (a: number, b: number): void => {
    [state[a & 0xff], state[b & 0xff]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j += at(i) + (key[i % key.length] as number);
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(data).map((byte) => {
    i++;
    j += at(i);
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  }) as Buffer;
}
