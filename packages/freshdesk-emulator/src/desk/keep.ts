import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmulatorError } from '../error.ts';
import { type Desk, keepConversation } from './desk.ts';

const maps = ['tickets', 'conversations', 'contacts', 'companies', 'agents', 'groups', 'files', 'jobs'] as const;

/** Fields of the account's own come with it; older files do not have them. */
const lists = ['ticketFields', 'contactFields', 'companyFields'] as const;

interface Kept
  extends Partial<Pick<Desk, (typeof lists)[number]>>,
    Record<(typeof maps)[number], readonly (readonly [number & string, never])[]> {
  readonly now: number;
  readonly opened: number;
  readonly lastTicket: number;
  readonly lastId: number;
  readonly outbox: Desk['outbox'];
  readonly webhooks: Desk['webhooks'];
}

/** Reads the state of an earlier run; false when there is none. */
export async function recall(desk: Desk, folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'desk.json'), 'utf8').catch(absent);
  if (text === null) return false;
  const kept = keptIn(text);
  for (const name of maps) for (const [key, value] of kept[name]) desk[name].set(key, value);
  for (const entry of [...desk.conversations.values()]) keepConversation(desk, entry);
  for (const name of lists) desk[name].splice(0, Infinity, ...(kept[name] ?? desk[name]));
  desk.outbox.push(...kept.outbox);
  desk.webhooks.push(...kept.webhooks);
  Object.assign(desk, { opened: kept.opened, lastTicket: kept.lastTicket, lastId: kept.lastId });
  desk.clock.advance(Math.max(0, kept.now - desk.clock.now()));
  return true;
}

/** Only what was never written may be written anew. */
function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw new EmulatorError('broken_state', 'desk.json in the state folder cannot be read.');
}

/** As it is written below. */
function keptIn(text: string): Kept {
  try {
    const kept = JSON.parse(text) as Kept;
    if ([...maps, 'outbox' as const, 'webhooks' as const].every((name) => Array.isArray(kept[name]))) return kept;
  } catch {
    // told below
  }
  throw new EmulatorError('broken_state', 'desk.json in the state folder is not what an emulator writes.');
}

export interface Keeper {
  /** Notes that something changed; it is written soon, one writing at a time. */
  changed(): void;
  /** Writes what is not yet written. */
  flush(): Promise<void>;
}

/** Keeps the state in a folder; without one it is gone with the process. */
export function createKeeper(desk: Desk, folder: string | undefined): Keeper {
  if (folder === undefined) return { changed() {}, async flush() {} };
  let isDirty = false;
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    if (isDirty) {
      isDirty = false;
      writing = writing.catch(() => {}).then(() => write(desk, folder));
    }
    return writing;
  };
  /** What cannot be written now is tried again, and told by the last flush. */
  const flushLater = (): void => {
    flush().catch(() => {
      isDirty = true;
    });
  };
  return {
    changed() {
      if (!isDirty) setTimeout(flushLater, 200).unref();
      isDirty = true;
    },
    flush,
  };
}

async function write(desk: Desk, folder: string): Promise<void> {
  const kept = {
    now: desk.clock.now(),
    opened: desk.opened,
    lastTicket: desk.lastTicket,
    lastId: desk.lastId,
    outbox: desk.outbox,
    webhooks: desk.webhooks,
    ...Object.fromEntries(maps.map((name) => [name, [...desk[name]]])),
    ...Object.fromEntries(lists.map((name) => [name, desk[name]])),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'desk.json.new'), JSON.stringify(kept));
  await rename(join(folder, 'desk.json.new'), join(folder, 'desk.json'));
}
