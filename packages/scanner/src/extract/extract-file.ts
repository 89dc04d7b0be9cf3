import type { Extraction } from '../document.ts';
import { digestOf } from './cache.ts';
import { collect } from './collect.ts';
import type { ExtractContext } from './context.ts';
import { joined, nameOf, nothing, unreadable, within } from './extraction.ts';
import { formatOf } from './format-of.ts';
import type { Format } from './formats.ts';
import type { FileBytes, ReadContext, Reading, Readings } from './reading.ts';

/** Reads a file and all that is in it. `path` is the file's own: empty for a file that is a part by itself. */
export async function extractFile(
  file: FileBytes,
  path: readonly string[],
  context: ExtractContext,
): Promise<Extraction> {
  const content = await contentOf(file, context);
  return within(path, joined([nameOf(file), content]));
}

/** Runs a reader, and reads the files that it finds. */
export async function extractReadings(
  read: (context: ReadContext) => Readings,
  context: ExtractContext,
): Promise<Extraction> {
  const { readings, failed } = await collect(read, context);
  const found: Extraction[] = [];
  const uniqueName = nameGiver();
  for (const reading of readings) found.push(await extractionOf(reading, uniqueName, context));
  return joined(failed ? [...found, unreadable(failed)] : found);
}

async function contentOf(file: FileBytes, context: ExtractContext): Promise<Extraction> {
  const { limits, depth, cache } = context;
  if (file.bytes.length > limits.bytes || depth > limits.depth) return unreadable('tooLarge');
  if (file.bytes.length === 0) return nothing;
  const format = await formatOf(file);
  if (!format) return unreadable('unsupported');
  const read = (): Promise<Extraction> => extractReadings((readContext) => format.read(file, readContext), context);
  return cache ? cache.remember(cacheKey(file, format, depth), read) : read();
}

function cacheKey({ bytes }: FileBytes, { id }: Format, depth: number): string {
  return `${digestOf(bytes)} ${id} ${depth}`;
}

async function extractionOf(
  reading: Reading,
  uniqueName: (name: string) => string,
  context: ExtractContext,
): Promise<Extraction> {
  switch (reading.kind) {
    case 'document':
      return { documents: [{ ...reading.document, path: [] }], unreadable: [] };
    case 'file':
      return extractFile(reading.file, [uniqueName(reading.file.name)], { ...context, depth: context.depth + 1 });
    case 'unreadable':
      return within([uniqueName(reading.name)], unreadable(reading.code));
  }
}

/** Two files of one name in a mail get different paths. */
function nameGiver(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}
