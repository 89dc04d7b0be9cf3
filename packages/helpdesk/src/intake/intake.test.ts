import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPlan } from '../plans/run-plan.ts';
import { sweep } from '../sweep/sweep.ts';
import { dump } from '../testing/dump.ts';
import { type Waterdam, waterdam } from '../testing/waterdam.ts';
import { recordAbsence } from './absence.ts';
import { identityWord } from './identity-word.ts';
import { requestOn } from './request-on.ts';
import { identityTimers } from './timers.ts';
import { recordWord } from './words.ts';

let desk: Waterdam;

beforeAll(async () => {
  desk = await waterdam();
}, 120_000);

afterAll(() => desk[Symbol.asyncDispose]());

const question = 'Goedemorgen,\n\nHet menu op de homepage klapt niet meer uit. Kunt u kijken?\n\nGroet';
const closed = 5;
const open = 2;
const awaitingIdentity = 8;

describe('who asks', () => {
  test.each([
    ['a general contact', 'g.molenaar@waterdam.example', 'Q37', 'Q74', open, []],
    ['an ICT contact, about what nobody said', 'i.bakhuis@waterdam.example', 'Q38', 'Q71', open, ['agent topic']],
    ['a colleague', 'p.dijkman@waterdam.example', 'Q48', 'Q71', closed, []],
    ['somebody of an empty list', 'r.zuidema@leegdam.example', 'Q44', 'Q71', open, ['agent urgency']],
    ['somebody of an organisation without a list', 'a.kolk@vrijdam.example', 'Q32', 'Q74', open, []],
    ['an inhabitant', 'mies.pronk@gmail.com', 'Q25', 'Q71', closed, []],
    ['a supplier', 'sales@hosting.example', 'Q28', 'Q71', open, ['agent who']],
    ['an address that nobody reads', 'noreply@waterdam.example', 'Q28', 'Q71', open, ['agent who']],
  ])('%s', async (_, from, request, gate, status, alerts) => {
    const ticket = desk.mail(from, question);
    const { rows } = await desk.handle(ticket);
    expect(rows.slice(0, 2)).toEqual([request, gate]);
    expect(desk.status(ticket)).toBe(status);
    expect(await desk.alerts(ticket)).toEqual(alerts);
  });

  test('an ICT contact about ICT is handled, about anything else referred', async () => {
    const [first, second] = [
      desk.mail('i.bakhuis@waterdam.example', question),
      desk.mail('i.bakhuis@waterdam.example', question),
    ];
    await desk.handle(first);
    await recordWord(first, { about: 'ict' }, desk.engine);
    await recordWord(second, { about: 'question' }, desk.engine);
    expect((await desk.handle(first)).rows.slice(0, 2)).toEqual(['Q40', 'Q74']);
    expect((await desk.handle(second)).rows[0]).toBe('Q47');
    expect(desk.status(second)).toBe(closed);
  });

  test('a domain of two organisations makes nobody a colleague', async () => {
    const { freshdesk } = desk.engine;
    await freshdesk.contacts.create({ name: 'Bart Slot', email: 'b.slot@deeldam.example', company_id: null });
    const ticket = desk.mail('b.slot@deeldam.example', question);
    expect((await desk.handle(ticket)).rows[0]).toBe('Q28');
    expect(await desk.alerts(ticket)).toEqual(['agent profile-organisation', 'agent who']);
  });

  test('the organisation of a domain goes in a profile that has none', async () => {
    const { freshdesk } = desk.engine;
    const { id } = await freshdesk.contacts.create({
      name: 'Noor Vink',
      email: 'n.vink@vrijdam.example',
      company_id: null,
    });
    await desk.handle(desk.mail('n.vink@vrijdam.example', question));
    expect((await freshdesk.contacts.get(id)).company_id).toBe(desk.companies.vrijdam);
  });

  test('a machine that writes is not answered', async () => {
    const ticket = desk.mail('tim.oost@gmail.com', 'Ik ben afwezig tot en met 6 maart.', {
      subject: 'Automatisch antwoord: hallo',
    });
    expect((await desk.handle(ticket)).rows[0]).toBe('Q20');
    expect(desk.sentTo('tim.oost@gmail.com')).toEqual([]);
  });
});

describe('a referral', () => {
  test('is sent once, answered by hand, and linked when a contact comes back to it', async () => {
    const from = 'k.visser@waterdam.example';
    const ticket = desk.mail(from, question);
    await desk.handle(ticket);
    await desk.handle(ticket);
    expect(desk.sentTo(from)).toHaveLength(1);
    desk.mail(from, 'Er is niemand van de lijst aanwezig, en wij kunnen niets wijzigen.', { ticket });
    expect((await desk.handle(ticket)).rows[0]).toBe('Q45');
    expect(await desk.alerts(ticket)).toEqual(['agent answer']);
    expect(desk.sentTo(from)).toHaveLength(1);
    const next = desk.mail(
      'g.molenaar@waterdam.example',
      `Zie melding ${ticket} van mijn collega, het lukt ons ook niet.`,
    );
    expect((await desk.handle(next)).rows[0]).toBe('Q36');
    expect((await desk.engine.matters.get('intake', next))?.body.referredBy).toBe(ticket);
  });

  test('does not follow where people of the helpdesk answered already', async () => {
    const ticket = desk.mail('s.haan@waterdam.example', question);
    await desk.engine.freshdesk.conversations.reply(ticket, { body: '<p>Wij kijken ernaar.</p>' });
    await desk.handle(ticket);
    expect(desk.sentTo('s.haan@waterdam.example').filter((text) => text.includes('drd-'))).toEqual([]);
    expect(desk.status(ticket)).toBe(open);
  });
});

describe('a contact who writes from another address', () => {
  const elsewhere = 'gerda.molenaar@gmail.com';
  const listed = 'g.molenaar@waterdam.example';

  async function begun(from = elsewhere, text = question): Promise<{ ticket: number; asked: number }> {
    const ticket = desk.mail(from, text, { name: 'Gerda Molenaar' });
    await desk.handle(ticket);
    const asked = [...desk.helpdesk.emulator.desk.tickets.values()].findLast(({ source }) => source === 10)?.id ?? 0;
    return { ticket, asked };
  }

  test('waits; the listed address is asked in a mail that says nothing of the ticket', async () => {
    const { ticket, asked } = await begun();
    expect(desk.status(ticket)).toBe(awaitingIdentity);
    expect(desk.sentTo(elsewhere).at(-1)).toContain('controleren wij eerst uw identiteit');
    expect(desk.sentTo(listed).at(-1)).toContain(`Hebt u melding ${ticket} gedaan?`);
    expect(desk.sentTo(listed).at(-1)).not.toContain('menu');
    const check = await desk.engine.matters.get('identity', ticket);
    expect(check).toMatchObject({ state: 'asked', contact: desk.contacts.gerda, due: '2026-03-10' });
    expect(asked).toBeGreaterThan(ticket);
    const before = desk.sentTo(elsewhere).length;
    await desk.handle(ticket);
    expect(desk.sentTo(elsewhere)).toHaveLength(before);
  });

  test('who answers yes at the listed address is taken up', async () => {
    const { ticket, asked } = await begun();
    desk.mail(listed, 'Ja, dat klopt.\n\nMet vriendelijke groet,\nGerda Molenaar', {
      ticket: asked,
      name: 'Gerda Molenaar',
    });
    expect((await desk.handle(asked)).again).toEqual([ticket]);
    expect((await desk.handle(ticket)).rows.slice(0, 2)).toEqual(['Q37', 'Q74']);
    expect(desk.status(ticket)).toBe(open);
  });

  test('who answers no is a matter for security, and hears nothing more', async () => {
    const { ticket, asked } = await begun();
    const heard = desk.sentTo(elsewhere).length;
    desk.mail(listed, 'Nee, dit is niet van mij.', { ticket: asked });
    await desk.handle(asked);
    desk.mail(elsewhere, 'Ik ben het echt, de offerte O-2026-0114 is akkoord.', { ticket });
    await desk.handle(ticket);
    expect(await desk.alerts(ticket)).toContain('security identity-denied');
    expect(desk.status(ticket)).toBe(awaitingIdentity);
    expect(desk.sentTo(elsewhere)).toHaveLength(heard);
    expect(await desk.engine.approvals.list({ ticket })).toEqual([]);
  });

  test('an answer from the unknown address proves nothing, however often', async () => {
    const { ticket } = await begun();
    for (const text of ['Ja, ik ben het.', 'Ja hoor, echt.']) {
      desk.mail(elsewhere, text, { ticket });
      expect(desk.status(ticket)).toBe(open);
      expect((await desk.handle(ticket)).rows.slice(0, 2)).toEqual(['Q24', 'Q70']);
      expect(desk.status(ticket)).toBe(awaitingIdentity);
    }
    expect(await desk.alerts(ticket)).toEqual([]);
  });

  test('a new mail from the listed address that names the ticket is an answer', async () => {
    const { ticket } = await begun();
    const answer = desk.mail(listed, `Ja, ik bevestig melding ${ticket}.`, { subject: 'Bevestiging' });
    expect((await desk.handle(answer)).again).toEqual([ticket]);
    expect((await desk.engine.matters.get('identity', ticket))?.state).toBe('confirmed');
  });

  test('a yes to something else, in a ticket that names this one, is no answer', async () => {
    const { ticket } = await begun();
    const other = desk.mail(listed, `Zie ook melding ${ticket}. Mag de update vanavond?`);
    desk.mail(listed, 'Ja', { ticket: other });
    await desk.handle(other);
    expect((await desk.engine.matters.get('identity', ticket))?.state).toBe('asked');
    expect(await desk.alerts(ticket)).toEqual(['agent identity-unclear']);
  });

  test('an unclear answer is read by an agent', async () => {
    const { ticket, asked } = await begun();
    desk.mail(listed, 'Ja, mijn collega deed dat voor mij.', { ticket: asked });
    await desk.handle(asked);
    expect(await desk.alerts(ticket)).toEqual(['agent identity-unclear']);
    expect((await desk.engine.matters.get('identity', ticket))?.state).toBe('asked');
  });

  test('a phone call to a number known before counts, to no number it does not', async () => {
    const { ticket } = await begun();
    await expect(identityWord(ticket, 'phoneYes', desk.engine)).rejects.toMatchObject({ code: 'refused' });
    await desk.engine.freshdesk.contacts.update(desk.contacts.gerda, { phone: '0612345678' });
    expect(await identityWord(ticket, 'phoneYes', desk.engine)).toMatchObject({ state: 'confirmed' });
    await desk.handle(ticket);
    expect(desk.status(ticket)).toBe(open);
  });

  test('is known by the name under the message, too', async () => {
    const ticket = desk.mail('gm1970@outlook.com', `${question},\nGerda Molenaar\nGemeente Waterdam`);
    expect((await desk.handle(ticket)).rows[0]).toBe('Q24');
  });

  test('whose name is that of contacts of two organisations is asked after by an agent first', async () => {
    const { engine } = desk;
    const twin = { name: 'Ilse Bakhuis', email: 'i.bakhuis@kopdam.example', company_id: desk.companies.kopdam };
    await engine.freshdesk.contacts.create({ ...twin, custom_fields: { contactpersoon: 'algemeen' } });
    await engine.people({ fresh: true });
    const ticket = desk.mail('ilse.bakhuis@gmail.com', question, { name: 'Ilse Bakhuis' });
    expect((await desk.handle(ticket)).rows[0]).toBe('Q28');
    await recordWord(ticket, { contact: desk.contacts.ilse }, engine);
    expect((await desk.handle(ticket)).rows[0]).toBe('Q24');
    expect(desk.sentTo('i.bakhuis@waterdam.example').at(-1)).toContain(`melding ${ticket}`);
  });

  test('security hears of an agent who answers before the identity is confirmed', async () => {
    const { ticket } = await begun();
    await desk.engine.freshdesk.conversations.reply(ticket, { body: '<p>Het is opgelost.</p>' });
    await desk.handle(ticket);
    expect(await desk.alerts(ticket)).toEqual(['security taken-up-unverified']);
  });

  test('without an answer in five working days the ticket is closed; a late yes opens it again', async () => {
    const { ticket, asked } = await begun();
    desk.helpdesk.emulator.clock.advance(7 * 86_400_000);
    expect((await identityTimers(desk.engine)).length).toBe(0);
    desk.helpdesk.emulator.clock.advance(86_400_000);
    for (const plan of await identityTimers(desk.engine)) await runPlan(plan, desk.engine, { automatic: true });
    expect(desk.status(ticket)).toBe(closed);
    expect(await identityTimers(desk.engine)).toEqual([]);
    desk.mail(listed, 'Ja', { ticket: asked });
    await desk.handle(asked);
    await desk.handle(ticket);
    expect(desk.status(ticket)).toBe(open);
  });
});

describe('an incident while nobody is there', () => {
  test('is handled when an agent so chooses, with a contact in CC', async () => {
    const { engine } = desk;
    const ask = desk.mail('w.hofman@waterdam.example', 'Onze hele website is onbereikbaar, er is een storing.');
    desk.mail('j.vankampen@waterdam.example', 'Ik ben afwezig tot en met 31 maart.', {
      subject: 'Automatisch antwoord',
    });
    const reply = [...desk.helpdesk.emulator.desk.tickets.keys()].at(-1) ?? 0;
    await desk.handle(reply);
    const seen = engine.now().toISOString();
    await recordAbsence(
      desk.contacts.gerda,
      { kind: 'agentNote', seen, from: null, until: null, substitute: null },
      engine,
    );
    desk.helpdesk.emulator.clock.advance(86_400_000);
    expect((await desk.handle(ask)).rows[0]).toBe('Q44');
    await recordWord(ask, { urgency: 'incident' }, engine);
    expect((await desk.handle(ask)).rows[0]).toBe('Q43');
    await recordWord(ask, { choice: 'handle' }, engine);
    expect((await desk.handle(ask)).rows.slice(0, 2)).toEqual(['Q42', 'Q74']);
    const told = ['g.molenaar@waterdam.example', 'j.vankampen@waterdam.example'].flatMap(desk.sentTo);
    expect(told.filter((text) => text.includes(`Melding ${ask}: wij hebben u in de cc gezet`))).toHaveLength(1);
    desk.mail('w.hofman@waterdam.example', 'Wij zijn akkoord met offerte O-2026-0115.', { ticket: ask });
    await desk.handle(ask);
    const mail = desk.helpdesk.emulator.desk.outbox.findLast(({ kind }) => kind === 'reply');
    expect(mail).toMatchObject({
      to: ['w.hofman@waterdam.example'],
      cc: [expect.stringContaining('@waterdam.example')],
    });
    const hot = desk.mail(
      'w.hofman@waterdam.example',
      'Storing! Mevrouw Tineke Alkema (BSN 111222333) kan het formulier niet versturen.',
    );
    await recordWord(hot, { urgency: 'incident', choice: 'handle' }, engine);
    expect((await desk.handle(hot)).rows.slice(0, 2)).toEqual(['Q42', 'Q73']);
    const removal = (await engine.plans.list({ ticket: hot })).find(({ plan }) => plan.purpose === 'third-party');
    const mails = removal?.plan.entries.flatMap(({ action }) => ('cc' in action ? [action.cc] : [])) ?? [];
    expect(mails).toEqual([[expect.any(Number)]]);
    await engine.freshdesk.conversations.reply(ask, { body: '<p>Opgelost.</p>' });
    await desk.handle(ask);
    expect(await desk.alerts(ask)).toContain('agent reply-without-cc');
    desk.mail('j.vankampen@waterdam.example', question);
    await desk.handle([...desk.helpdesk.emulator.desk.tickets.keys()].at(-1) ?? 0);
    expect((await desk.handle(ask)).rows.slice(0, 2)).toEqual(['Q42', 'Q74']);
    expect(desk.sentTo('w.hofman@waterdam.example').filter((text) => text.includes('niet op onze lijst'))).toEqual([]);
  });
});

describe('signs of absence', () => {
  const last = () => [...desk.helpdesk.emulator.desk.tickets.keys()].at(-1) ?? 0;

  test('a substitute who is on the list is known by name', async () => {
    const words = 'Ik ben afwezig van 2 t/m 27 maart. Neem bij vragen contact op met Gerda Molenaar.';
    desk.mail('j.vankampen@waterdam.example', words, { subject: 'Automatisch antwoord: nieuwsbrief' });
    await desk.handle(last());
    const signs = (await desk.engine.matters.get('absence', desk.contacts.joost))?.body ?? [];
    const [sign] = signs;
    expect(sign).toMatchObject({
      kind: 'absenceReply',
      until: '2026-03-27',
      substitute: { contact: desk.contacts.gerda },
    });
    await desk.handle(last());
    expect((await desk.engine.matters.get('absence', desk.contacts.joost))?.body).toHaveLength(signs.length);
  });

  test('mail that comes back says so of the contact, mail that is late does not', async () => {
    const from = 'mailer-daemon@mx.waterdam.example';
    const subject = 'Undeliverable: melding';
    desk.mail(from, 'Delivery to i.bakhuis@waterdam.example is delayed; we will keep trying.', { subject });
    await desk.handle(last());
    expect(await desk.engine.matters.get('absence', desk.contacts.ilse)).toBeNull();
    desk.mail(from, "Your message to i.bakhuis@waterdam.example couldn't be delivered.", { subject });
    await desk.handle(last());
    expect((await desk.engine.matters.get('absence', desk.contacts.ilse))?.body).toMatchObject([{ kind: 'bounce' }]);
  });
});

describe('an approval of a quote', () => {
  const approval = 'Wij zijn akkoord met offerte O-2026-0114.';

  test('by a general contact is recorded once', async () => {
    const ticket = desk.mail('g.molenaar@waterdam.example', approval);
    await desk.handle(ticket);
    await desk.handle(ticket);
    expect(await desk.engine.approvals.list({ ticket })).toHaveLength(1);
  });

  test('by an ICT contact is not, and a general contact is asked for', async () => {
    const ticket = desk.mail('i.bakhuis@waterdam.example', approval);
    await desk.handle(ticket);
    expect(await desk.engine.approvals.list({ ticket })).toEqual([]);
    expect(desk.sentTo('i.bakhuis@waterdam.example').at(-1)).toContain('O-2026-0114');
  });

  test('by somebody off the list is not; both texts go in one mail', async () => {
    const from = 'd.smit@waterdam.example';
    const ticket = desk.mail(from, approval);
    await desk.handle(ticket);
    await desk.handle(ticket);
    expect(await desk.engine.approvals.list({ ticket })).toEqual([]);
    expect(desk.sentTo(from)).toHaveLength(1);
    expect(desk.sentTo(from)[0]).toMatch(/niet op onze lijst[\s\S]*O-2026-0114/);
  });

  test('by an organisation without a list goes to the account manager', async () => {
    const ticket = desk.mail('e.brand@vrijdam.example', approval);
    await desk.handle(ticket);
    expect((await desk.alerts(ticket)).some((alert) => alert.startsWith('account-manager'))).toBe(true);
  });

  test('by a contact from another address counts once that is confirmed', async () => {
    const ticket = desk.mail('joost.van.kampen@hotmail.com', approval, { name: 'Joost van Kampen' });
    await desk.handle(ticket);
    expect(await desk.engine.approvals.list({ ticket })).toEqual([]);
    await identityWord(ticket, 'portalLogin', desk.engine);
    await desk.handle(ticket);
    expect(await desk.engine.approvals.list({ ticket })).toMatchObject([{ category: 'general', standing: 'valid' }]);
  });
});

describe('what an agent reads in a ticket', () => {
  test.each([
    ['an invitation for a contact', 'j.vankampen@waterdam.example', 'invitation', 'Q29'],
    ['a departure', 'g.molenaar@waterdam.example', 'departure', 'Q22'],
    ['an objection', 'mies.pronk@gmail.com', 'objection', 'Q21'],
  ] as const)('%s', async (_, from, about, row) => {
    const ticket = desk.mail(from, 'Zie het onderwerp.');
    await recordWord(ticket, { about }, desk.engine);
    expect((await desk.handle(ticket)).rows[0]).toBe(row);
    const invited = desk.helpdesk.emulator.desk.outbox
      .filter(({ kind }) => kind === 'invitation')
      .flatMap(({ to }) => to);
    if (about === 'invitation') expect(invited).toEqual([from]);
    if (about === 'departure') expect(await desk.alerts(ticket)).toEqual(['agent departure']);
    if (about === 'objection') {
      expect(await desk.alerts(ticket)).toContain('privacy objection');
      expect(desk.sentTo(from).at(-1)).toContain('bezwaar');
    }
  });

  test('an invitation for somebody off the list is refused', async () => {
    const ticket = desk.mail('l.prins@waterdam.example', 'Graag een account voor het portaal.');
    await recordWord(ticket, { about: 'invitation' }, desk.engine);
    await desk.handle(ticket);
    expect(desk.sentTo('l.prins@waterdam.example').at(-1)).toContain(
      'U vroeg een uitnodiging voor ons helpdeskportaal aan',
    );
  });
});

test('a request can be asked after without anything happening', async () => {
  const ticket = desk.mail('kees.prins@gmail.com', question, { name: 'Gerda Molenaar' });
  const { submitter, request, gate, entries } = await requestOn(ticket, desk.engine);
  expect([submitter.id, request.id, gate.id]).toEqual(['Q6', 'Q24', 'Q70']);
  expect(entries.map(({ row }) => row)).toContain('G1');
  expect(await desk.engine.matters.get('identity', ticket)).toBeNull();
  expect(await desk.engine.plans.list({ ticket })).toEqual([]);
});

test('spam and what is done with are left alone', async () => {
  const { tickets } = desk.helpdesk.emulator.desk;
  const [old, spam] = [desk.mail('t.bos@waterdam.example', question), desk.mail('piet.bos@gmail.com', question)];
  Object.assign(tickets.get(old) ?? {}, { status: closed });
  Object.assign(tickets.get(spam) ?? {}, { spam: true });
  for (const ticket of [old, spam]) expect((await desk.handle(ticket)).plans).toEqual([]);
});

test('a sweep goes on with the tickets that an answer changes', async () => {
  const { helpdesk, engine } = desk;
  const ticket = desk.mail('gerda_molenaar@ziggo.nl', question, { name: 'Gerda Molenaar' });
  await sweep(engine, helpdesk.jobs, { auto: true });
  const asked = [...helpdesk.emulator.desk.tickets.values()].findLast(({ source }) => source === 10)?.id ?? 0;
  desk.mail('g.molenaar@waterdam.example', 'Ja', { ticket: asked });
  await sweep(engine, helpdesk.jobs, { auto: true });
  expect(desk.status(ticket)).toBe(open);
});

test('nothing of whoever wrote stands in the database, but who approved what', async () => {
  const stored = await dump(desk.engine.database);
  for (const word of ['gmail', 'hofman', 'homepage', 'onbereikbaar', 'Visser', 'visser'])
    expect(stored.includes(word)).toBe(false);
});
