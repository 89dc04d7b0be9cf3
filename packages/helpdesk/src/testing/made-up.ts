import type { ConversationRecord, Emulator } from '@derden/freshdesk-emulator';

export type MadeUpKind = 'clean' | 'form' | 'forward' | 'attachment' | 'note' | 'reply';

export interface MadeUp {
  readonly ticket: number;
  readonly kind: MadeUpKind;
  /** Values of somebody else that stand in it; none in a clean one. */
  readonly planted: readonly string[];
}

interface Person {
  readonly name: string;
  readonly bsn: string;
  readonly street: string;
}

/** Three in eight hold nothing of anybody else. */
const mix: readonly MadeUpKind[] = ['clean', 'clean', 'clean', 'form', 'forward', 'attachment', 'note', 'reply'];

/** Puts so many tickets on a desk, the same for a seed. */
export function makeUp(
  emulator: Emulator,
  count: number,
  { seed = 1, domain = 'waterdam.example' }: { readonly seed?: number; readonly domain?: string } = {},
): readonly MadeUp[] {
  const dice = diceOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const kind = mix[Math.floor(dice() * mix.length)] ?? 'clean';
    const person = personOf(seed * 9_973 + at, dice);
    const from = senders[Math.floor(dice() * senders.length)] ?? '';
    const mail = { from: `${from.toLowerCase().replace(' ', '.')}@${domain}`, name: from };
    return {
      ticket: writers[kind](emulator, mail, person, dice),
      kind,
      planted: kind === 'clean' ? [] : valuesOf(person),
    };
  });
}

function valuesOf({ name, bsn, street }: Person): readonly string[] {
  return [name, bsn, street];
}

interface Mail {
  readonly from: string;
  readonly name: string;
}

type Writer = (emulator: Emulator, mail: Mail, person: Person, dice: () => number) => number;

/** By whom, about what, and where somebody else stands in it. */
const writers: Readonly<Record<MadeUpKind, Writer>> = {
  clean: (emulator, mail, _person, dice) => asked(emulator, mail, '', dice),
  form: (emulator, mail, person, dice) => asked(emulator, mail, `<p>${submission(person)}</p>`, dice),
  forward: (emulator, mail, person, dice) => asked(emulator, mail, forwarded(person), dice),
  attachment: (emulator, mail, person, dice) => asked(emulator, mail, '', dice, [file('inzending.txt', person)]),
  note(emulator, mail, person, dice) {
    const ticket = asked(emulator, mail, '', dice);
    addNote(emulator, ticket, `<p>Gebeld over mevrouw ${person.name}, BSN ${person.bsn}, ${person.street}.</p>`);
    return ticket;
  },
  reply(emulator, mail, person, dice) {
    const ticket = asked(emulator, mail, '', dice);
    const html = `<p>In de bijlage staat wat er verstuurd werd.</p>`;
    emulator.receive({ ...mail, ticket, subject: 'Aanvulling', html, files: [file('aanvulling.txt', person)] });
    return ticket;
  },
};

type File = { readonly name: string; readonly contentType: string; readonly bytes: Buffer };

function asked(
  { receive }: Emulator,
  mail: Mail,
  more: string,
  dice: () => number,
  files: readonly File[] = [],
): number {
  const question = questions[Math.floor(dice() * questions.length)] ?? '';
  const html = `<p>Goedemorgen,</p><p>${question}</p>${more}<p>Met vriendelijke groet,<br>${mail.name}</p>`;
  return receive({ ...mail, subject: question.slice(0, 40), html, files });
}

function file(name: string, person: Person): File {
  return { name, contentType: 'text/plain', bytes: Buffer.from(submission(person).replaceAll('<br>', '\n')) };
}

function submission({ name, bsn, street }: Person): string {
  return `Inzending van het formulier<br>Naam: mevrouw ${name}<br>BSN: ${bsn}<br>Adres: ${street}, 1234 AB Waterdam<br>`;
}

function forwarded({ name, bsn, street }: Person): string {
  const head = `Van: ${name} &lt;inwoner${bsn.slice(-5)}@voorbeeld.example&gt;<br>Verzonden: maandag 2 maart 2026 08:12<br>Aan: Webredactie<br>Onderwerp: Aanvraag`;
  return `<p>---------- Doorgestuurd bericht ----------<br>${head}</p><p>Mijn BSN is ${bsn} en ik woon op ${street}. Groet, ${name}</p>`;
}

/** Of an agent; through the API it would cost credits. */
function addNote({ desk }: Emulator, ticket: number, body: string): void {
  const at = new Date(desk.clock.now()).toISOString().replace(/\.\d{3}Z$/, 'Z');
  const [agent = 0] = desk.agents.keys();
  const lists = { to_emails: [], cc_emails: [], bcc_emails: [], attachments: [] };
  const none = { support_email: null, from_email: null, last_edited_at: null, last_edited_user_id: null };
  const what = {
    incoming: false,
    private: true,
    source: 2,
    category: 2,
    body,
    body_text: body.replace(/<[^>]+>/g, ''),
  };
  const id = ++desk.lastId;
  const note: ConversationRecord = {
    id,
    ticket_id: ticket,
    user_id: agent,
    created_at: at,
    updated_at: at,
    ...what,
    ...lists,
    ...none,
  };
  desk.conversations.set(id, note);
  desk.entriesOf.set(ticket, [...(desk.entriesOf.get(ticket) ?? []), id]);
}

function personOf(at: number, dice: () => number): Person {
  const of = (list: readonly string[]) => list[Math.floor(dice() * list.length)] ?? '';
  return {
    name: `${of(given)} ${of(surnames)}`,
    bsn: bsnOf(at),
    street: `${of(streets)} ${10 + Math.floor(dice() * 80)}`,
  };
}

/** Test numbers, 9999xxxxx, that pass the elfproef. */
function bsnOf(at: number): string {
  for (let tail = (at * 11) % 100_000; ; tail = (tail + 1) % 100_000) {
    const digits = `9999${String(tail).padStart(5, '0')}`;
    const sum = [...digits].reduce((all, digit, place) => all + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
    if (sum % 11 === 0) return digits;
  }
}

/** A small generator of pseudo-random numbers (mulberry32): 0–1. */
export function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const senders = ['Gerda Molenaar', 'Joost Kampen', 'Ilse Bakhuis', 'Bram Terpstra'];
const given = ['Sanne', 'Fatima', 'Lieke', 'Noor', 'Mirjam', 'Anouk', 'Hanneke', 'Yasmin'];
const surnames = [
  'Verhulst',
  'Kuipersma',
  'Dijkgraaf',
  'Zonneveld',
  'Westerhof',
  'Lammertink',
  'Oosterbaan',
  'Roelofsen',
];
const streets = ['Lindelaan', 'Kerkpad', 'Molendijk', 'Havenstraat', 'Eikenhof', 'Waterlinie'];
const questions = [
  'Het contactformulier verstuurt sinds gisteren geen bevestiging meer.',
  'Het menu op de startpagina klapt niet uit op een telefoon.',
  'De zoekfunctie vindt de pagina over afval niet.',
  'Kunnen jullie de openingstijden in de kop van de site aanpassen?',
  'Na het opslaan blijft de oude tekst op de pagina staan.',
];
