import type { Listing, Store, StoredFile } from '../store/store.ts';
import { formatOf, type Role, roleOf } from './file-roles.ts';
import { isBelieved, looksLikeTickets } from './looks-like-tickets.ts';

export type PeopleFiles = Readonly<Record<Exclude<Role, 'tickets'>, readonly StoredFile[]>>;

/** Which files of a store are an export, and the folder they are in. */
export interface ExportLayout {
  readonly folder: string;
  readonly files: Readonly<Record<Role, readonly StoredFile[]>>;
}

/** Looks in the root, or in the one folder that a zip wraps around everything. Null when there are no tickets. */
export async function exportLayout(
  store: Store,
  columns?: Readonly<Record<string, string>>,
): Promise<ExportLayout | null> {
  let folder = '';
  let listing = await store.list(folder);
  for (let depth = 0; listing.files.length === 0 && listing.folders.length === 1 && depth < 5; depth++) {
    folder = listing.folders[0] ?? '';
    listing = await store.list(folder);
  }
  const tickets = richest(await ticketFiles(listing, columns));
  if (tickets.length === 0) return null;
  return { folder, files: { ...people(listing), tickets } };
}

/** The files of people in a folder. */
export async function peopleBeside(store: Store, folder: string): Promise<PeopleFiles> {
  return people(await store.list(folder));
}

function people({ files }: Listing): PeopleFiles {
  const of = (role: Role): readonly StoredFile[] => inOrder(files.filter((file) => roleOf(nameOf(file)) === role));
  return { contacts: of('contacts'), companies: of('companies'), agents: of('agents') };
}

async function ticketFiles({ files }: Listing, columns?: Readonly<Record<string, string>>): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  for (const file of files.filter((each) => roleOf(nameOf(each)) === 'tickets')) {
    if (isBelieved(file.path) || (await looksLikeTickets(file, columns))) found.push(file);
  }
  return inOrder(found);
}

/** One export in two forms is read once: JSON has all, XML has all but is bigger, the list has no conversations. */
function richest(files: readonly StoredFile[]): readonly StoredFile[] {
  const forms = [['json', 'jsonl'], ['xml'], ['csv']] as const;
  const sets = forms.map((formats) => files.filter((file) => formats.some((format) => format === formatOf(file.path))));
  return sets.find((set) => set.length > 0) ?? [];
}

/** `Tickets2` before `Tickets10`. */
function inOrder(files: StoredFile[]): StoredFile[] {
  return files.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}

export function nameOf({ path }: StoredFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
