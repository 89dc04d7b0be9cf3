import type { CfbEntry } from '../../office/cfb.ts';
import { packagerFile } from '../../office/rtf/ole-package.ts';
import { writeCfb } from '../../office/write-cfb.ts';

/** Streams in which objects keep a file as it is, whatever else stands beside it. */
const wholeFiles: readonly string[] = ['Package', 'CONTENTS'];

/** A message or document that an attachment holds as a storage, as a file of its own; null when the attachment is a file. */
export function objectIn(
  entries: readonly CfbEntry[],
  attachment: string,
  names: readonly CfbEntry[],
): Uint8Array | null {
  const inside = entries.filter(
    ({ storage, isStream }) =>
      isStream && storage[0] === attachment && storage[1]?.toUpperCase() === '__SUBSTG1.0_3701000D',
  );
  const top = (name: string): Uint8Array | undefined =>
    inside.find((entry) => entry.name === name && entry.storage.length === 2)?.bytes();
  if (inside.length === 0) return null;
  if (top('__properties_version1.0')) return messageOf(inside, names);
  const native = top('\x01Ole10Native');
  const packed = native && packagerFile(native.subarray(4));
  return packed?.bytes ?? wholeFiles.map(top).find((bytes) => bytes !== undefined) ?? writeCfb(inside.map(cut));
}

/** Names of properties are kept once, for all messages in a file. */
function messageOf(inside: readonly CfbEntry[], names: readonly CfbEntry[]): Uint8Array {
  const streams = inside.map(cut).map((stream) => {
    const isList = stream.storage.length === 0 && stream.name === '__properties_version1.0';
    return isList ? { ...stream, bytes: asTop(stream.bytes) } : stream;
  });
  return writeCfb([...streams, ...names.map(({ storage, name, bytes }) => ({ storage, name, bytes: bytes() }))]);
}

function cut({ storage, name, bytes }: CfbEntry) {
  return { storage: storage.slice(2), name, bytes: bytes() };
}

/** A message in a message has a header of 24 bytes before its properties, one by itself 32. */
function asTop(list: Uint8Array): Uint8Array {
  return Buffer.concat([list.subarray(0, 24), new Uint8Array(8), list.subarray(24)]);
}
