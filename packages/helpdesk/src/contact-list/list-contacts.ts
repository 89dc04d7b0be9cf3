import { type ContactList, type ExportOptions, exportLists, versionOf } from '@derden/policy';
import { currentLists } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';

/** A list, and its version as evidence of what is decided on it (R3). */
export interface VersionedList extends ContactList {
  readonly version: string;
}

/** Lists of approved contacts as Freshdesk has them now; of one organisation when its number is given. It holds names: for people to read. */
export async function listContacts(engine: Engine, organisation?: number): Promise<readonly VersionedList[]> {
  const lists = [...(await currentLists(engine)).values()];
  return lists
    .filter((list) => organisation === undefined || list.organisation === organisation)
    .map((list) => ({ ...list, version: versionOf(list, engine.keys.content) }));
}

/** The same as CSV for spreadsheets. */
export async function exportContacts(
  engine: Engine,
  { organisation, ...options }: ExportOptions & { readonly organisation?: number } = {},
): Promise<string> {
  return exportLists(await listContacts(engine, organisation), options);
}
