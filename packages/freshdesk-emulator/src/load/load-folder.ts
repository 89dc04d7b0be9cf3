import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Desk, keepConversation } from '../desk/desk.ts';
import type { Json, JsonObject } from '../desk/objects.ts';
import { EmulatorError } from '../error.ts';
import { fileIn } from './files-in.ts';
import { agentOf, companyOf, contactOf, conversationOf, groupOf, ticketOf } from './records.ts';
import { numberOf, objectsOf } from './values.ts';

/**
 * Fills a desk with an export folder: tickets.json or tickets.jsonl, with contacts, companies, agents and groups beside it.
 * @throws EmulatorError when there is no such folder, or a file in it is no JSON.
 */
export async function loadFolder(desk: Desk, folder: string): Promise<void> {
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new EmulatorError('no_export', 'What is to be loaded is not a folder.');
  const tickets = await ticketsIn(folder);
  for (const each of await objectsIn(folder, 'companies.json')) put(desk, desk.companies, companyOf(each));
  for (const each of await objectsIn(folder, 'contacts.json')) put(desk, desk.contacts, contactOf(each));
  for (const each of await objectsIn(folder, 'agents.json')) put(desk, desk.agents, agentOf(each));
  for (const each of await objectsIn(folder, 'groups.json')) put(desk, desk.groups, groupOf(each));
  for (const each of tickets) await loadTicket(desk, folder, each);
  desk.opened = desk.clock.now();
}

async function ticketsIn(folder: string): Promise<readonly JsonObject[]> {
  const lines = await textIn(folder, 'tickets.jsonl');
  if (lines !== null) {
    const rows = lines.split('\n').filter((line) => line.trim() !== '');
    return objectsOf(rows.map((line) => parsed(line, 'tickets.jsonl')));
  }
  if ((await textIn(folder, 'tickets.json')) === null)
    throw new EmulatorError('no_export', 'The folder holds neither tickets.json nor tickets.jsonl.');
  return objectsIn(folder, 'tickets.json');
}

async function objectsIn(folder: string, name: string): Promise<readonly JsonObject[]> {
  return objectsOf(parsed((await textIn(folder, name)) ?? '[]', name));
}

/** Null when it is not there. */
function textIn(folder: string, name: string): Promise<string | null> {
  return readFile(join(folder, name), 'utf8').catch(() => null);
}

/** What is wrong with it would quote it. */
function parsed(text: string, name: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    throw new EmulatorError('broken_export', `${name} is no JSON.`);
  }
}

function put<Item extends { readonly id: number }>(desk: Desk, items: Map<number, Item>, item: Item): void {
  items.set(item.id, item);
  desk.lastId = Math.max(desk.lastId, item.id);
}

async function loadTicket(desk: Desk, folder: string, source: JsonObject): Promise<void> {
  const requester = addMissingRequester(desk, source);
  const ticket = ticketOf(
    { ...source, id: source.id ?? desk.lastTicket + 1 },
    requester,
    await loadFiles(desk, folder, source.attachments),
    desk.clock.now(),
  );
  desk.tickets.set(ticket.id, ticket);
  desk.lastTicket = Math.max(desk.lastTicket, ticket.id);
  for (const entry of objectsOf(source.conversations)) {
    const record = conversationOf(
      { ...entry, id: entry.id ?? desk.lastId + 1 },
      ticket,
      await loadFiles(desk, folder, entry.attachments),
    );
    keepConversation(desk, record);
    desk.lastId = Math.max(desk.lastId, record.id);
  }
}

/** An export may lack contacts.json; a ticket has a requester all the same. */
function addMissingRequester(desk: Desk, { requester_id, requester }: JsonObject): number {
  const id = numberOf(requester_id) ?? 0;
  const [embedded = {}] = objectsOf([requester ?? null]);
  if (!desk.contacts.has(id) && !desk.agents.has(id)) put(desk, desk.contacts, contactOf({ ...embedded, id }));
  return id;
}

async function loadFiles(desk: Desk, folder: string, attachments: Json | undefined): Promise<number[]> {
  const ids: number[] = [];
  for (const source of objectsOf(attachments)) {
    const file = await fileIn(folder, source, desk.lastId + 1);
    put(desk, desk.files, file);
    ids.push(file.id);
  }
  return ids;
}
