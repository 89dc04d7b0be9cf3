/** Throws a `RangeError` when it is not whole. */
export function recordAt(file: DataView, at: number, size: number): DataView {
  return new DataView(file.buffer, file.byteOffset + at, bytesAt(file, at, size).length);
}

/** Bytes of a record. Throws a `RangeError` when they are not all in it. */
export function bytesAt(record: DataView, from: number, length: number): Uint8Array {
  if (from + length > record.byteLength) throw new RangeError('The record is shorter than it says.');
  return new Uint8Array(record.buffer, record.byteOffset + from, length);
}

export function lettersAt(record: DataView, from: number, count: number, width: 1 | 2): string {
  const bytes = bytesAt(record, from, count * width);
  return new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le').decode(bytes);
}
