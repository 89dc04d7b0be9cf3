/** A stream and the storages that it stands in, from the root. */
export interface CfbStream {
  readonly storage: readonly string[];
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Node {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  bytes: Uint8Array;
  readonly children: Map<string, Node>;
  start: number;
  child: number;
  right: number;
}

/** Large enough that the header lists all tables of a file of 400 MB. */
const sector = 4096;
const smallSector = 64;
const smallBelow = 4096;
const chainEnd = 0xfffffffe;
const nobody = 0xffffffff;
const tableMark = 0xfffffffd;

/** Writes a compound file: what lay inside another one becomes a file of its own ([MS-CFB], version 4). */
export function writeCfb(streams: readonly CfbStream[]): Uint8Array {
  const nodes = numbered(treeOf(streams));
  const [root] = nodes;
  const small = smallStream(nodes.filter(isSmall));
  if (root) root.bytes = small.bytes;
  const large = nodes.filter((node) => node.type !== 1 && !isSmall(node) && node.bytes.length > 0);
  const table: number[] = [];
  for (const node of large) node.start = grow(table, node.bytes.length);
  const smallTable = filled(numbers(small.table));
  const smallTableStart = smallTable.length > 0 ? grow(table, smallTable.length) : chainEnd;
  const directoryStart = grow(table, nodes.length * 128);
  const tables = Math.ceil((table.length + 1) / (sector / 4 - 1));
  const firstTable = table.length;
  for (let at = 0; at < tables; at++) table.push(tableMark);
  const contents = [
    ...large.map(({ bytes }) => bytes),
    smallTable,
    Buffer.concat(nodes.map(record)),
    filled(numbers(table)),
  ];
  const header = headerOf(directoryStart, nodes.length, smallTableStart, smallTable.length, firstTable, tables);
  return Buffer.concat([header, ...contents].map((part) => padded(part, sector)));
}

function treeOf(streams: readonly CfbStream[]): Node {
  const root = node('Root Entry', 5);
  for (const { storage, name, bytes } of streams) {
    let folder = root;
    for (const step of storage) {
      const next = folder.children.get(step) ?? node(step, 1);
      folder.children.set(step, next);
      folder = next;
    }
    folder.children.set(name, { ...node(name, 2), bytes });
  }
  return root;
}

function node(name: string, type: Node['type']): Node {
  return { name, type, bytes: new Uint8Array(), children: new Map(), start: chainEnd, child: nobody, right: nobody };
}

/** The tree leans: each child has the next as its right neighbour. */
function numbered(root: Node): readonly Node[] {
  const nodes = [root];
  for (let at = 0; at < nodes.length; at++) {
    const each = nodes[at] as Node; // at < nodes.length
    const children = [...each.children.values()];
    if (children.length > 0) each.child = nodes.length;
    for (const [index, child] of children.entries()) {
      if (index + 1 < children.length) child.right = nodes.length + 1;
      nodes.push(child);
    }
  }
  return nodes;
}

function isSmall({ type, bytes }: Node): boolean {
  return type === 2 && bytes.length < smallBelow && bytes.length > 0;
}

function smallStream(nodes: readonly Node[]): { readonly bytes: Uint8Array; readonly table: readonly number[] } {
  const table: number[] = [];
  for (const each of nodes) each.start = grow(table, each.bytes.length, smallSector);
  return { table, bytes: Buffer.concat(nodes.map(({ bytes }) => padded(bytes, smallSector))) };
}

/** Adds a chain of sectors one after the other, and tells where it starts. */
function grow(table: number[], length: number, size = sector): number {
  const start = table.length;
  const count = Math.ceil(length / size);
  for (let at = 1; at <= count; at++) table.push(at === count ? chainEnd : start + at);
  return start;
}

function record({ name, type, bytes, start, child, right }: Node): Uint8Array {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 62, 'utf16le');
  entry.writeUInt16LE(Math.min(name.length * 2 + 2, 64), 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  for (const [at, value] of [nobody, right, child].entries()) entry.writeUInt32LE(value, 68 + at * 4);
  entry.writeUInt32LE(type === 1 ? 0 : start, 116);
  entry.writeUInt32LE(bytes.length, 120);
  return entry;
}

function headerOf(
  directory: number,
  entries: number,
  smallTable: number,
  smallLength: number,
  table: number,
  tables: number,
): Uint8Array {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  Buffer.from('3e000400feff0c000600', 'hex').copy(header, 24);
  const counts = [Math.ceil((entries * 128) / sector), tables, directory, 0, smallBelow, smallTable];
  const rest = [Math.ceil(smallLength / sector), chainEnd, 0];
  for (const [at, value] of [...counts, ...rest].entries()) header.writeUInt32LE(value, 40 + at * 4);
  for (let at = 0; at < 109; at++) header.writeUInt32LE(at < tables ? table + at : nobody, 76 + at * 4);
  return header;
}

function numbers(values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, at * 4);
  return bytes;
}

function padded(bytes: Uint8Array, size: number): Uint8Array {
  const missing = (size - (bytes.length % size)) % size;
  return missing === 0 ? bytes : Buffer.concat([bytes, new Uint8Array(missing)]);
}

/** Sectors that a table does not speak of are free. */
function filled(table: Uint8Array): Uint8Array {
  const full = Buffer.alloc(Math.ceil(table.length / sector) * sector, 0xff);
  full.set(table);
  return full;
}
