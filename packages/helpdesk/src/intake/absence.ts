import { type AbsenceSign, entriesNamed, isBefore, type Substitute } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { isNoReply } from '../people/no-reply.ts';
import type { Look } from '../sweep/look.ts';
import { absenceDays, saysAway } from './absence-words.ts';
import { type Customers, customersOf, personOf, profileOf } from './customers.ts';
import { type Incoming, incomingIn, namesIn, noticeWords } from './messages.ts';

/** How many signs of one contact are kept: only the newest are in force. */
const mostSigns = 20;

/** Records that a contact is away: by an agent's word, or as a machine said (R10, E7). The same sign is kept once. */
export async function recordAbsence(contact: number, sign: AbsenceSign, engine: Engine): Promise<void> {
  const { database, matters, journal, actor, now } = engine;
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    const known = (await matters.get('absence', contact, sql))?.body ?? [];
    if (known.some((each) => each.kind === sign.kind && each.seen === sign.seen)) return;
    const body = [...known, sign].sort((a, b) => (isBefore(a.seen, b.seen) ? 1 : -1)).slice(0, mostSigns);
    const matter = { kind: 'absence', id: String(contact), ticket: null, contact, state: 'noted', due: null } as const;
    await matters.put({ ...matter, body }, at, sql);
    const facts = { contact, sign: sign.kind, from: sign.from, until: sign.until };
    await journal.append({ at, actor: actor.name, kind: 'absence', facts }, sql);
  });
}

/** Reads absence replies and bounces in a ticket. */
export async function noteAbsences(look: Look, engine: Engine): Promise<void> {
  const customers = await customersOf(engine);
  for (const notice of incomingIn(look).filter(({ isNotice }) => isNotice)) {
    const words = noticeWords(notice);
    const failed = await failedIn(words, notice, customers, engine);
    for (const contact of failed) await recordAbsence(contact, signOf('bounce', notice), engine);
    const away = failed.length === 0 && saysAway(words) ? listedWriter(notice, customers) : null;
    if (away === null) continue;
    const days = absenceDays(words, notice.at);
    const substitute = substituteIn(words, away, { look, notice, customers });
    await recordAbsence(away.id, { ...signOf('absenceReply', notice), ...days, substitute }, engine);
  }
}

function signOf(kind: AbsenceSign['kind'], { at }: Incoming): AbsenceSign {
  return { kind, seen: at, from: null, until: null, substitute: null };
}

interface Listed {
  readonly id: number;
  readonly company: number;
}

function listedWriter({ writer }: Incoming, { people, lists }: Customers): Listed | null {
  const contact = people.contacts.find(({ id }) => id === writer);
  if (contact?.company_id == null || lists.get(contact.company_id)?.mode !== 'enforced') return null;
  return { id: contact.id, company: contact.company_id };
}

const undelivered =
  /(?:kon|kan) niet worden (?:bezorgd|afgeleverd)|onbestelbaar|niet (?:bezorgd|afgeleverd)|bezorging (?:is )?mislukt|could ?n(?:o|')t be delivered|was ?n(?:o|')t delivered|undeliver|delivery (?:has )?failed|address not found|user unknown|does not exist|no such user/i;
const delayed = /vertraagd|vertraging|delayed|will (?:keep|continue) trying|nog niet bezorgd/i;
const address = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]{1,250}/g;

/** Contacts on a list whose mail came back for good, as a mail server says. */
async function failedIn(
  words: string,
  { writer }: Incoming,
  customers: Customers,
  engine: Engine,
): Promise<readonly number[]> {
  if (writer === null || !undelivered.test(words) || delayed.test(words)) return [];
  const from = (await personOf(writer, customers, engine))?.email ?? null;
  if (from === null || !isNoReply(from)) return [];
  const named = new Set((words.match(address) ?? []).map((each) => each.toLowerCase().replace(/\.$/, '')));
  const entries = [...customers.lists.values()].flatMap(({ mode, entries: all }) => (mode === 'enforced' ? all : []));
  return entries
    .filter(({ email }) => named.has(email.toLowerCase()))
    .flatMap((entry) => profileOf(entry, customers)?.id ?? []);
}

interface Place {
  readonly look: Look;
  readonly notice: Incoming;
  readonly customers: Customers;
}

/** Somebody of the same list whom an absence reply names. Who is on no list is known only when a contact confirms it. */
function substituteIn(words: string, away: Listed, { look, notice, customers }: Place): Substitute | null {
  const list = customers.lists.get(away.company);
  if (!list) return null;
  const others = { ...list, entries: list.entries.filter((entry) => profileOf(entry, customers)?.id !== away.id) };
  const text = words.toLowerCase();
  const written = others.entries.filter(({ email }) => text.includes(email.toLowerCase()));
  const named = namesIn(look, notice, ['auto-notice', 'own']).flatMap((name) => entriesNamed(others, name));
  const [entry] = [...written, ...named];
  const contact = entry && profileOf(entry, customers)?.id;
  return contact === undefined ? null : { contact, confirmedBy: null };
}
