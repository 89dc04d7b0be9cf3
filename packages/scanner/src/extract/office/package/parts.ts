import type { UnreadableCode } from '../../../document.ts';
import { ScanError } from '../../../error.ts';
import { openZip, type ZipEntry } from '../../archive/zip-entries.ts';
import { isUnreadableCode } from '../../codes.ts';
import type { FileBytes, ReadContext } from '../../reading.ts';
import { parseXml, type XmlHandler } from './xml-part.ts';

/** The parts of an office file. What fails is kept, so that the rest is still read. */
export interface Parts {
  has(name: string): boolean;
  /** Feeds a part to a handler, as far as it can be read. */
  read(name: string, handler: XmlHandler): Promise<void>;
  /** Inflates everything, so that its size is known to be within bounds, for a library that reads the parts that are `taken`. */
  inflate(taken: (name: string) => boolean): Promise<void>;
  /** Names of the parts that match, in the order of their numbers: slide 2 before slide 10. */
  matching(pattern: RegExp): readonly string[];
  /** What was not asked for. */
  unread(): readonly ZipEntry[];
  readonly failures: ReadonlyMap<string, UnreadableCode>;
}

/** An office file is an archive of many small parts: a deck of slides has some ten for each slide. */
const partsForFile = 10;

export async function openParts({ bytes }: FileBytes, context: ReadContext): Promise<Parts> {
  const limits = { ...context.limits, entries: context.limits.entries * partsForFile };
  const { entries } = await openZip(bytes, { limits, signal: context.signal });
  return partsOf(entries.filter(({ isFolder }) => !isFolder));
}

/** Names do not depend on case. Of two parts with one name the first is read here, the other stays over. */
export function partsOf(entries: readonly ZipEntry[]): Parts {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byName.has(key(entry.name))) byName.set(key(entry.name), entry);
  const asked = new Set<ZipEntry>();
  const failures = new Map<string, UnreadableCode>();
  return {
    failures,
    has: (name) => byName.has(key(name)),
    async read(name, handler) {
      const entry = byName.get(key(name));
      if (!entry) return;
      asked.add(entry);
      try {
        await parseXml(entry.chunks(), handler);
      } catch (error) {
        failures.set(name, codeOf(error));
        if (error instanceof ScanError && error.code === 'timeout') throw error;
      }
    },
    async inflate(taken) {
      for (const entry of entries) {
        await entry.bytes();
        if (taken(entry.name)) asked.add(entry);
      }
    },
    matching: (pattern) =>
      [...byName.values()]
        .map(({ name }) => name)
        .filter((name) => pattern.test(name))
        .sort(byNumber),
    unread: () => entries.filter((entry) => !asked.has(entry)),
  };
}

const key = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

const numerically = new Intl.Collator('en', { numeric: true });

function byNumber(a: string, b: string): number {
  return numerically.compare(a, b);
}

function codeOf(error: unknown): UnreadableCode {
  return error instanceof ScanError && isUnreadableCode(error.code) ? error.code : 'corrupt';
}
