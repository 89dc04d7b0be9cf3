/** A record of a workbook stream ([MS-XLS] 2.1.4), with the records that continue it. */
export interface BiffRecord {
  readonly type: number;
  readonly parts: readonly Uint8Array[];
}

export const biff = {
  start: 0x809,
  footer: 0x15,
  header: 0x14,
  filePass: 0x2f,
  continue: 0x3c,
  writeAccess: 0x5c,
  drawings: 0xeb,
  validation: 0x1be,
  seriesText: 0x100d,
  textObject: 0x1b6,
} as const;

/** As far as they go. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let open: { type: number; parts: Uint8Array[] } | null = null;
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const start = at + 4;
    at = start + view.getUint16(at + 2, true);
    const content = stream.subarray(start, at);
    if (type === biff.continue && open) open.parts.push(content);
    else {
      if (open) yield open;
      open = { type, parts: [content] };
    }
  }
  if (open) yield open;
}

/** Begins like the stream of a workbook or, before Excel 5, like a file of a single sheet. */
export function isBiff([type, version, size, high]: Uint8Array): boolean {
  return type === 9 && [0, 2, 4, 8].includes(version ?? 1) && [4, 6, 8, 16].includes(size ?? 0) && high === 0;
}
