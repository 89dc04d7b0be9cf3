import type { Emulator } from '@derden/freshdesk-emulator';
import type { Engine } from '../engine/engine.ts';

/** Made-up texts to look for in what must not hold them. */
export const planted = { name: 'Sanne Verhulst', bsn: '999990019', street: 'Lindelaan 14' } as const;

export interface Seeded {
  readonly ticket: number;
  readonly requester: number;
  readonly email: string;
  readonly attachment: number;
  /** The requester's second message, with a file. */
  readonly message: number;
  readonly file: number;
  readonly note: number;
  readonly reply: number;
}

let count = 0;

/** A ticket with one of everything, by somebody who has no other. */
export async function seed({
  emulator,
  engine,
}: {
  readonly emulator: Emulator;
  readonly engine: Engine;
}): Promise<Seeded> {
  const { freshdesk } = engine;
  const email = `noor${++count}@waterdam.example`;
  const mail = { from: email, name: 'Noor de Wit', subject: `Formulier van ${planted.name}` };
  const person = `Inzending van mevrouw ${planted.name}, BSN ${planted.bsn}, ${planted.street}.`;
  const file = (name: string) => ({ name, contentType: 'text/plain', bytes: Buffer.from(person) });
  const html = `<p>Goedemorgen, het contactformulier verstuurt sinds gisteren geen bevestiging meer.</p><p>${person}</p>`;
  const ticket = emulator.receive({ ...mail, html, files: [file('inzending.txt')] });
  await freshdesk.tickets.update(ticket, { custom_fields: { cf_naam: planted.name } });
  emulator.receive({ ...mail, ticket, html: `<p>Zie ook deze: ${person}</p>`, files: [file('tweede.txt')] });
  const reply = await freshdesk.conversations.reply(ticket, { body: '<p>Wij kijken ernaar.</p>' });
  const note = await freshdesk.conversations.note(ticket, { body: `<p>Gebeld over ${planted.name}.</p>` });
  await freshdesk.ticketDetails.setSummary(ticket, { body: `<p>Vraag over ${planted.name}</p>` });
  const now = await freshdesk.tickets.get(ticket, { include: ['conversations'] });
  const message = (now.conversations ?? []).find(({ incoming }) => incoming);
  emulator.clock.advance(60_000);
  return {
    ticket,
    email,
    requester: now.requester_id,
    attachment: now.attachments?.[0]?.id ?? 0,
    message: message?.id ?? 0,
    file: message?.attachments[0]?.id ?? 0,
    note: note.id,
    reply: reply.id,
  };
}
