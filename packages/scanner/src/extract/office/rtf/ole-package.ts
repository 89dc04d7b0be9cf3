import type { FileBytes } from '../../reading.ts';

/** The file in an embedded object of OLE 1.0 ([MS-OLEDS] 2.2.5), as rich text holds it; null when there is none. */
export function packedFile(bytes: Uint8Array): FileBytes | null {
  try {
    return objectFile(bytes);
  } catch {
    return null;
  }
}

/** The file in what the Packager of Windows wrote: a label, where it came from, and its bytes. Null when it is not written like that. */
export function packagerFile(bytes: Uint8Array): FileBytes | null {
  try {
    return readPackage(bytes);
  } catch {
    return null;
  }
}

const embedded = 2;

function objectFile(bytes: Uint8Array): FileBytes | null {
  const view = viewOf(bytes);
  if (view.getUint32(4, true) !== embedded) return null;
  const kind = lengthString(bytes, view, 8);
  const topic = lengthString(bytes, view, kind.next);
  const item = lengthString(bytes, view, topic.next);
  const start = item.next + 4;
  const content = bytes.subarray(start, start + view.getUint32(item.next, true));
  const whole = { name: kind.text || 'object', bytes: content };
  return content.length > 0 ? ((kind.text === 'Package' ? packagerFile(content) : null) ?? whole) : null;
}

function readPackage(bytes: Uint8Array): FileBytes | null {
  const view = viewOf(bytes);
  const label = zeroString(bytes, 2);
  const origin = zeroString(bytes, label.next);
  const path = lengthString(bytes, view, origin.next + 4);
  const start = path.next + 4;
  const size = view.getUint32(path.next, true);
  if (size === 0 || start + size > bytes.length) return null;
  return { name: label.text || lastName(origin.text) || 'object', bytes: bytes.subarray(start, start + size) };
}

interface Read {
  readonly text: string;
  readonly next: number;
}

function lengthString(bytes: Uint8Array, view: DataView, at: number): Read {
  const next = at + 4 + view.getUint32(at, true);
  return { text: ansi(bytes.subarray(at + 4, Math.min(next, at + 1004))), next };
}

function zeroString(bytes: Uint8Array, at: number): Read {
  const end = bytes.indexOf(0, at);
  if (end < 0) throw new RangeError();
  return { text: ansi(bytes.subarray(at, Math.min(end, at + 1000))), next: end + 1 };
}

function ansi(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).split('\0', 1)[0] ?? '';
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
