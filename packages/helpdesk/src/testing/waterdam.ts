import type { Engine } from '../engine/engine.ts';
import { type Handled, handleTicket } from '../sweep/handle-ticket.ts';
import { type TestEngine, testEngine } from './engine.ts';

/** Made-up customers: a list with four contacts, an empty list, none at all, and two that share a domain. */
export interface Waterdam extends AsyncDisposable {
  readonly helpdesk: TestEngine;
  readonly engine: Engine;
  readonly companies: Readonly<Record<'waterdam' | 'leegdam' | 'vrijdam' | 'kopdam', number>>;
  readonly contacts: Readonly<Record<'gerda' | 'joost' | 'ilse', number>>;
  /** Takes a mail in; the number of its ticket. */
  mail(from: string, text: string, more?: Partial<Mail>): number;
  /** Looks at a ticket and carries out what needs no review. */
  handle(ticket: number): Promise<Handled>;
  status(ticket: number): number | undefined;
  /** Subjects of mails that went to an address. */
  sentTo(address: string): readonly string[];
  alerts(ticket: number): Promise<readonly string[]>;
}

interface Mail {
  readonly name: string;
  readonly subject: string;
  readonly ticket: number;
  readonly cc: readonly string[];
}

export async function waterdam(): Promise<Waterdam> {
  const helpdesk = await testEngine({
    emulator: { clock: { start: '2026-03-02T08:00:00Z', frozen: true }, switches: { activationMail: 'off' } },
  });
  const { engine, emulator } = helpdesk;
  const { freshdesk } = engine;
  const company = async (name: string, domain: string, keepsList: boolean) =>
    (await freshdesk.companies.create({ name, domains: [domain], custom_fields: { contactpersonenlijst: keepsList } }))
      .id;
  const companies = {
    waterdam: await company('Gemeente Waterdam', 'waterdam.example', true),
    leegdam: await company('Gemeente Leegdam', 'leegdam.example', true),
    vrijdam: await company('Gemeente Vrijdam', 'vrijdam.example', false),
    kopdam: await company('Gemeente Kopdam', 'deeldam.example', true),
  };
  await company('Gemeente Staartdam', 'deeldam.example', true);
  const contact = async (name: string, email: string, category: 'algemeen' | 'ict') =>
    (await freshdesk.contacts.create({ name, email, custom_fields: { contactpersoon: category } })).id;
  const contacts = {
    gerda: await contact('Gerda Molenaar', 'g.molenaar@waterdam.example', 'algemeen'),
    joost: await contact('Joost van Kampen', 'j.vankampen@waterdam.example', 'algemeen'),
    ilse: await contact('Ilse Bakhuis', 'i.bakhuis@waterdam.example', 'ict'),
  };
  await engine.people({ fresh: true });
  const sent = () => emulator.desk.outbox.filter(({ kind }) => kind === 'reply' || kind === 'outbound');
  return {
    helpdesk,
    engine,
    companies,
    contacts,
    mail(from, text, more = {}) {
      const html = text
        .split('\n')
        .map((line) => `<div>${line || '<br>'}</div>`)
        .join('');
      emulator.clock.advance(60_000);
      return emulator.receive({ from, subject: 'Vraag over de website', html, ...more });
    },
    handle: (ticket) => handleTicket(ticket, engine, { auto: true }),
    status: (ticket) => emulator.desk.tickets.get(ticket)?.status,
    sentTo: (address) =>
      sent()
        .filter(({ to }) => to.includes(address))
        .map(({ subject, body }) => `${subject} ${body}`),
    alerts: async (ticket) =>
      (await engine.matters.list('alert', { ticket })).map(({ body }) => `${body.role} ${body.reason}`),
    [Symbol.asyncDispose]: () => helpdesk[Symbol.asyncDispose](),
  };
}
