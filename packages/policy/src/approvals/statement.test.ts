import { expect, test } from 'vitest';
import { statementOf, type Writing } from './statement.ts';

const offer = 'Hierbij onze offerte O-2026-0114 voor de nieuwe zoekfunctie, € 1.250. Graag uw akkoord.';
const chat = 'Wij hebben de foto op de homepage vervangen. Ziet het er zo goed uit?';
const re = 'RE: Offerte O-2026-0114 zoekfunctie';

type Case = readonly [own: string, kind: string, references?: string, around?: Partial<Writing>];

const spoken: readonly Case[] = [
  ['Hierbij geven wij akkoord op offerte 2026-114.', 'approval', '2026-114'],
  ['Hierbij geven wij akkoord\nop offerte nr. 2026-114.', 'approval', '2026-114'],
  ['Wij gaan akkoord met de offerte met kenmerk OFF-2026-014.', 'approval', 'OFF-2026-014'],
  ['Akkoord op offertes 2026-114 en 2026-115.', 'approval', '2026-114 2026-115'],
  ['Akkoord!', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Beste Kim,\n\nAkkoord, jullie kunnen beginnen.\n\nGroet, Sanne', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Wat mij betreft is het akkoord.', 'approval', 'O-2026-0114', { subject: re }],
  ['Ga je gang!', 'approval', 'O-2026-0114', { subject: re, quoted: chat }],
  ['De offerte is goedgekeurd. Ons bestelnummer is 45001234.', 'approval', 'O-2026-0114 45001234', { quoted: offer }],
  ['Akkoord, graag factureren onder PO-45001234.', 'approval', 'O-2026-0114 PO-45001234', { quoted: offer }],
  ['Voor akkoord, namens de gemeente', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Mooi, ga maar door.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Wij gaan graag in op uw offerte.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Na overleg kunnen wij akkoord gaan met de offerte.', 'approval', ''],
  ['Bij deze het akkoord van de gemeente op offerte 2026-114.', 'approval', '2026-114'],
  ['Wij stemmen in met offerte 2026-114.', 'approval', '2026-114'],
  ['Wij accepteren de offerte.', 'approval', ''],
  ['Hierbij bestellen wij de module uit offerte 2026-114.', 'approval', '2026-114'],
  ['Wij verlenen u opdracht volgens offerte 2026-114.', 'approval', '2026-114'],
  ['We nemen de offerte aan.', 'approval', ''],
  ['Happy to approve!', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Wij keuren de offerte goed.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Bijgaand de getekende offerte retour.', 'approval', 'O-2026-0114', { subject: re }],
  ['De kosten van € 500 zijn akkoord.', 'approval', ''],
  ['Geen opmerkingen, offerte 2026-114 is akkoord.', 'approval', '2026-114'],
  ['Offerte O-2026-0114 is akkoord, wanneer kunnen jullie starten?', 'approval', 'O-2026-0114'],
  ['Akkoord op de offerte. Als u nog vragen hebt hoor ik het graag.', 'approval', ''],
  ['Wij hebben de offerte vorige week goedgekeurd.', 'approval', ''],
  ['Bedankt voor de offerte. Wij gaan akkoord.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Hierbij geef ik opdracht voor de werkzaamheden uit offerte 2026/14.', 'approval', '2026/14'],
  ['Please go ahead with quote Q-2026-0114.', 'approval', 'Q-2026-0114'],
  ['Approved.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['We approve the quotation, PO 45001234.', 'approval', '45001234'],
  ['We accept your quote number 2026-114', 'approval', '2026-114'],
  ['Wat ons betreft mogen jullie hiermee aan de slag.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Bij dezen akkoord!', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Hierbij bevestig ik de opdracht conform offerte 2026-114.', 'approval', '2026-114'],
  ['Please consider this our formal approval of quote Q-2026-0114.', 'approval', 'Q-2026-0114'],
  ['Approved from our side, please start in May.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Over de prijs zijn we akkoord.', 'approval', 'O-2026-0114', { quoted: offer }],
  ['Het akkoord trekken wij hierbij in.', 'refusal', 'O-2026-0114', { quoted: offer }],
  ['Wij trekken onze goedkeuring voor de offerte in.', 'refusal', ''],
  ['We hebben besloten de offerte niet te accepteren.', 'refusal', ''],
  ['Zodra de begroting rond is, geven wij akkoord op de offerte.', 'conditional', ''],
  ['Wanneer de raad besluit, geven wij akkoord op de offerte.', 'conditional', ''],
  ['Volgens mij had Jan al akkoord gegeven op de offerte.', 'unclear', ''],
  ['De collega zou de offerte hebben goedgekeurd.', 'unclear', ''],
  ['The quote was approved by accident.', 'unclear', ''],
  ['Vorig jaar zijn wij akkoord gegaan met een offerte.', 'unclear', ''],
  ['Akkoord op de offerte van een andere leverancier.', 'unclear', ''],
  ['Wij gaan niet akkoord met offerte 2026-114.', 'refusal', '2026-114'],
  ['Nog niet akkoord.', 'refusal', 'O-2026-0114', { quoted: offer }],
  ['Helaas kunnen wij niet akkoord gaan met de prijs.', 'refusal', ''],
  ['Dit hebben we niet besteld, dus niet akkoord.', 'refusal', 'O-2026-0114', { quoted: offer }],
  ['We zijn het niet eens met de offerte.', 'refusal', ''],
  ['De offerte is afgekeurd.', 'refusal', ''],
  ['Wij wijzen de offerte af.', 'refusal', ''],
  ['Wij zien af van de offerte.', 'refusal', ''],
  ['We cannot approve this quote.', 'refusal', ''],
  ['Hiervoor geven wij geen akkoord.', 'refusal', 'O-2026-0114', { quoted: offer }],
  ['Akkoord, mits de prijs onder € 1.000 blijft.', 'conditional', 'O-2026-0114', { quoted: offer }],
  ['Akkoord op offerte 2026-114, onder voorbehoud van de raad.', 'conditional', '2026-114'],
  ['Als de prijs € 100 lager wordt, gaan wij akkoord met de offerte.', 'conditional', ''],
  ['Akkoord op de offerte. Maar graag eerst de planning.', 'conditional', ''],
  ['Alleen het eerste deel van de offerte is akkoord.', 'conditional', ''],
  ['Approved, provided you start in May.', 'conditional', 'O-2026-0114', { quoted: offer }],
  ['Offerte 2026-114 is akkoord. Offerte 2026-115 niet akkoord.', 'unclear', '2026-114 2026-115'],
  ['Akkoord!', 'unclear', ''],
  ['Jan heeft akkoord gegeven op de offerte.', 'unclear', ''],
  ['De wethouder is akkoord met de offerte.', 'unclear', ''],
  ['Onze wethouder gaat akkoord.', 'unclear', 'O-2026-0114', { quoted: offer }],
  ['Offerte 2026-114 is goedgekeurd door ons MT.', 'unclear', '2026-114'],
  ['Our director approved the quote.', 'unclear', ''],
  ['Akkoord met de teksten in offerte 2026-114.', 'unclear', '2026-114'],
  ['Prima!', 'unclear', 'O-2026-0114', { quoted: offer }],
  ['Akkoord.', 'approval', '', { quoted: 'Offerte 2026-114 of offerte 2026-115?' }],
];

const silent: readonly (readonly [own: string, around?: Partial<Writing>])[] = [
  [''],
  ['Is dit akkoord?', { quoted: offer }],
  ['De offerte ligt nog bij ons; akkoord verwacht ik volgende week.'],
  ['Donderdag bespreken we de offerte en besluiten we over akkoord.'],
  ['Jullie beginnen toch na ons akkoord op de offerte.'],
  ['Akkoord gaan met de offerte kan pas in het nieuwe jaar.'],
  ['Met de datum van 3 maart zijn wij akkoord. Over de offerte later meer.', { quoted: offer }],
  ['Voor het ontwerp geef ik akkoord.', { quoted: offer }],
  ['Voor akkoord moet ik eerst de begroting zien.', { quoted: offer }],
  ['Ik leg de offerte ter accordering voor aan mijn leidinggevende.'],
  ['Getekende offerte volgt.', { quoted: offer }],
  ['Wij accepteren de nieuwe planning.', { quoted: offer }],
  ['Akkoord met de datum, over de prijs moeten we het nog hebben.', { quoted: offer }],
  ['Het akkoord op de offerte volgt morgen.'],
  ['De knop "Akkoord" werkt niet in het bestelformulier.'],
  ['Inwoners moeten akkoord gaan met de kosten voordat zij verder kunnen.'],
  ['De planning is akkoord. Over de offerte kom ik nog terug.', { quoted: offer }],
  ['Niet akkoord.'],
  ['Akkoord. Waar blijft de offerte?', { quoted: chat }],
  ['Ik wil de offerte goedkeuren, maar de link werkt niet.'],
  ['Is de offerte akkoord of moet ik nog iets doen?'],
  ['Kunnen jullie akkoord geven op offerte 2026-114?'],
  ['Gaat u akkoord met de offerte?'],
  ['Wie moet de offerte goedkeuren?'],
  ['Waar kan ik de offerte accorderen?'],
  ['Akkoord op de tekst.', { quoted: offer }],
  ['Wij gaan akkoord met de algemene voorwaarden.', { quoted: offer }],
  ['De foto is akkoord.', { quoted: offer }],
  ['De teksten voor de homepage zijn goedgekeurd.', { subject: re }],
  ['Wij vinden het nieuwe ontwerp akkoord.', { quoted: offer }],
  ['We hebben de vertaling goedgekeurd.', { quoted: offer }],
  ['Ontwerp akkoord!', { quoted: offer }],
  ['Akkoord met het voorgestelde tijdstip.', { quoted: offer }],
  ['Niet akkoord met de tekst.', { quoted: offer }],
  ['Akkoord!', { quoted: chat }],
  ['Approved, thanks', { quoted: chat }],
  ['Ga je gang.', { quoted: chat }],
  ['Prima!', { quoted: chat }],
  ['Prima!'],
  ['Graag ontvangen wij uw akkoord op offerte 2026-114.'],
  ['Wij wachten op akkoord van de directie voor offerte 2026-114.'],
  ['Zodra de offerte is goedgekeurd laten wij het weten.'],
  ['De offerte moet nog worden goedgekeurd.'],
  ['De offerte ligt ter goedkeuring bij het college.'],
  ['Zonder akkoord op de offerte kunnen jullie niet beginnen.'],
  ['Ik laat u weten of wij akkoord gaan met offerte 2026-114.'],
  ['Als u akkoord gaat met de offerte, starten wij maandag.'],
  ['We are waiting for approval of quote 2026-114.'],
  ['The quote must be approved by the board.'],
  ['Could you approve the quote?'],
  ['Kunt u mij de offerte 2026-114 nogmaals sturen?'],
  ['De opdracht is uitgevoerd, bedankt.'],
  ['Er is een foutmelding bij het formulier voor bestellingen.'],
  ['De nieuwe coalitie heeft een akkoord bereikt over de begroting.'],
  ['Het coalitieakkoord staat niet goed op de website.'],
  ['Bij akkoordverklaringen in het formulier gaat iets mis.'],
  ['Ok bedankt, ik ga het bespreken.', { quoted: offer }],
  ['Factuur 2026-300 is akkoord.', { quoted: chat }],
  ['Op de pagina staat “ga akkoord met cookies”, dat klopt niet.'],
  ['We need approval from legal for this quote.'],
];

const writing = (own: string, around: Partial<Writing> = {}): Writing => ({ own, subject: '', quoted: '', ...around });

test.for(spoken)('%j: %s %s', ([own, kind, references = '', around]) => {
  const statement = statementOf(writing(own, around));
  expect([statement?.kind, statement?.references.join(' ')]).toEqual([kind, references]);
  expect(statement?.because.length).toBeGreaterThan(1);
});

test.for(silent)('%j says nothing about a quote', ([own, around]) => {
  expect(statementOf(writing(own, around))).toBeNull();
});

test('what a reading rests on is told by ids, not by words of the writer', () => {
  const statement = statementOf(writing('Akkoord, mits het snel gaat.', { quoted: offer }));
  expect(statement).toMatchObject({ named: 'quoted', because: ['condition', 'order-in-quoted'] });
});

test.for(['keuren ', 'akkoord, ', 'akkoord\n\n', 'akkoord met ', 'offerte nr ', '2026-114 en ', 'als ', '(', '"'])(
  'many of %j take linear time',
  (piece) => {
    const hostile = piece.repeat(30_000);
    const start = performance.now();
    statementOf({ own: hostile, subject: hostile, quoted: hostile });
    expect(performance.now() - start).toBeLessThan(4000);
  },
);
