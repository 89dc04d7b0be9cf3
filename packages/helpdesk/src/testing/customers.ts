import type { TicketRecord } from '@derden/freshdesk-emulator';
import { engineOver } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { SweepSettings } from '../engine/settings.ts';
import { everyRole, settings, type TestEngine } from './engine.ts';

/** A customer; with a list unless told otherwise. */
export async function customer(
  { engine }: Pick<TestEngine, 'engine'>,
  name: string,
  keepsList = true,
): Promise<number> {
  const domains = [`${name.toLowerCase()}.example`];
  const custom_fields = { contactpersonenlijst: keepsList };
  return (await engine.freshdesk.companies.create({ name, domains, custom_fields })).id;
}

/** Somebody at a customer, by address; on its list when a category is given. */
export async function person(
  { engine }: Pick<TestEngine, 'engine'>,
  name: string,
  email: string,
  contactpersoon: 'algemeen' | 'ict' | null = null,
): Promise<number> {
  const listed = contactpersoon === null ? {} : { custom_fields: { contactpersoon } };
  return (await engine.freshdesk.contacts.create({ name, email, ...listed })).id;
}

const closed = 5;

/** A ticket by mail; closed unless told otherwise. */
export function mail(
  { emulator }: Pick<TestEngine, 'emulator'>,
  from: string,
  { html = '<p>De agenda laadt niet.</p>', ...changes }: Partial<TicketRecord> & { readonly html?: string } = {},
): number {
  const id = emulator.receive({ from, subject: 'Vraag over de website', html });
  const ticket = emulator.desk.tickets.get(id);
  if (ticket) Object.assign(ticket, { status: closed, ...changes });
  return id;
}

/** Moves the clock to a moment. */
export function at({ emulator }: Pick<TestEngine, 'emulator'>, moment: string): void {
  emulator.clock.advance(Date.parse(moment) - emulator.clock.now());
}

/** The same account and database, with other settings. */
export function engineWith(
  { engine, emulator }: Pick<TestEngine, 'engine' | 'emulator'>,
  changes: Partial<SweepSettings>,
  actor: Engine['actor'] = everyRole,
): Engine {
  const { keys, scanner, database, freshdesk } = engine;
  const now = () => new Date(emulator.clock.now());
  return engineOver({ keys, scanner, database, freshdesk }, { settings: { ...settings, ...changes }, actor, now });
}

/** Somebody other than the author approves what waits. */
export async function approve(engine: Engine, plan: string): Promise<void> {
  const { plan: stored } = await engine.plans.get(plan);
  const actor = { name: 'somebody else', roles: ['approver'] } as const;
  await engine.plans.move(plan, 'approve', { actor, now: engine.now().toISOString(), namedDigest: stored.digest });
}
