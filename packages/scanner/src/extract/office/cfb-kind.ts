import { isCfb, openCfb } from './cfb.ts';

/** What a compound file is, by what stands in its root. */
export type CfbKind = 'msg' | 'doc' | 'xls' | 'ppt' | 'encrypted' | 'other';

/** The first that is there says it: a mail or document may carry others within. */
const tellingNames: readonly (readonly [name: string, kind: CfbKind])[] = [
  ['__properties_version1.0', 'msg'],
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** Null when the bytes are no compound file; a damaged one is `other`. */
export function cfbKind(bytes: Uint8Array): CfbKind | null {
  if (!isCfb(bytes)) return null;
  try {
    const names = new Set(openCfb(bytes).entries.flatMap(({ name, storage }) => (storage.length === 0 ? [name] : [])));
    return tellingNames.find(([name]) => names.has(name))?.[1] ?? 'other';
  } catch {
    return 'other';
  }
}

export function isCfbOf(kind: CfbKind): (bytes: Uint8Array) => boolean {
  return (bytes) => cfbKind(bytes) === kind;
}
