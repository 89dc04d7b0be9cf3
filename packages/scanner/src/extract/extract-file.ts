import type { Extraction, UnreadableCode, UnreadableFile } from '../document.ts';
import { digestOf } from './cache.ts';
import { type Collected, collect } from './collect.ts';
import type { ExtractContext, PartContext } from './context.ts';
import { joined, nameOf, nothing, unreadable, within } from './extraction.ts';
import type { Format } from './format.ts';
import { formatOf, unsupportedKindOf } from './format-of.ts';
import { createPartTime } from './part-time.ts';
import type { FileBytes, ReadContext, Reading, Readings } from './reading.ts';
import { createRoom } from './room.ts';

/** Reads a file and all that is in it. `path` is the file's own: empty for a file that is a part by itself. */
export async function extractFile(
  file: FileBytes,
  path: readonly string[],
  context: ExtractContext,
): Promise<Extraction> {
  const content = await contentOf(file, ofPart(context));
  return within(path, joined([nameOf(file), content]));
}

/** Runs a reader, and reads the files that it finds. One after the other: which of them there is room for must not depend on their speed. */
export async function extractReadings(
  read: (context: ReadContext) => Readings,
  context: ExtractContext,
): Promise<Extraction> {
  const part = ofPart(context);
  return extractCollected(await collect(read, part), part);
}

/** The first file of a part has what all files in it share. */
function ofPart(context: ExtractContext): PartContext {
  const { limits, room = createRoom(limits), time = createPartTime(limits) } = context;
  return { ...context, room, time };
}

async function extractCollected({ readings, failed }: Collected, context: PartContext): Promise<Extraction> {
  const uniqueName = nameGiver();
  const inside = { ...context, depth: context.depth + 1 };
  const found: Extraction[] = [];
  for (const reading of readings) found.push(await extractionOf(reading, uniqueName, inside));
  return joined(failed ? [...found, unreadable(failed)] : found);
}

async function contentOf(file: FileBytes, context: PartContext): Promise<Extraction> {
  const { limits, depth, cache, time } = context;
  if (file.bytes.length > limits.bytes || depth > limits.depth) return unreadable('tooLarge');
  if (file.bytes.length === 0) return nothing;
  if (time.left === 0) return unreadable('timeout');
  const format = await formatOf(file);
  if (!format) return named(unreadable('unsupported'), file);
  const read = async (): Promise<Extraction> => extractCollected(await collectFrom(file, format, context), context);
  return named(await (cache ? cache.remember(cacheKey(file, format, depth), read) : read()), file);
}

/** A file that has to wait for a thread has its time from when it gets one. What is inside it is read when it has given it back. */
function collectFrom(file: FileBytes, { id, read }: Format, context: PartContext): Promise<Collected> {
  if (read !== 'thread') return collect((readContext) => read(file, readContext), context);
  return context.threads.use(
    (thread) => collect((readContext) => thread.read(id, file, readContext), context),
    context.signal,
  );
}

/** Says of a file that is unsupported as a whole which one it is, so that it can be told once where it comes often. */
async function named({ documents, unreadable }: Extraction, file: FileBytes): Promise<Extraction> {
  const isUnsupported = ({ path, code }: UnreadableFile): boolean => path.length === 0 && code === 'unsupported';
  if (!unreadable.some(isUnsupported)) return { documents, unreadable };
  const kind = await unsupportedKindOf(file);
  const more = { content: digestOf(file.bytes), ...(kind && { kind }) };
  return { documents, unreadable: unreadable.map((each) => (isUnsupported(each) ? { ...each, ...more } : each)) };
}

function cacheKey({ bytes }: FileBytes, { id }: Format, depth: number): string {
  return `${digestOf(bytes)} ${id} ${depth}`;
}

async function extractionOf(
  reading: Reading,
  uniqueName: (name: string) => string,
  inside: PartContext,
): Promise<Extraction> {
  switch (reading.kind) {
    case 'document':
      return { documents: [{ ...reading.document, path: [] }], unreadable: [] };
    case 'file': {
      const { file } = reading;
      const path = [uniqueName(file.name)];
      return inside.room.take(file.bytes.length) ? extractFile(file, path, inside) : unread(file, path, 'tooLarge');
    }
    case 'unreadable':
      return unread(reading, [uniqueName(reading.name)], reading.code);
  }
}

/** A file that is not read still has a name. */
function unread(file: { readonly name: string }, path: readonly string[], code: UnreadableCode): Extraction {
  return within(path, joined([nameOf(file), unreadable(code)]));
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
