import { expect, test } from 'vitest';
import { checkCases } from '../check-cases.ts';
import { findIn } from '../find-in.ts';
import { health } from './health.ts';

checkCases(health, [
  ['pronoun', 'Hij heeft «dementie» en woont alleen.'],
  ['relative', 'Mijn moeder is «dementerend» en kan niet inloggen.'],
  ['title', 'Mevrouw de Vries is «zwanger».'],
  ['name', 'Bij Fatima Voorbeeld is «borstkanker» vastgesteld.'],
  ['inhabitant', 'De inwoner heeft «epilepsie» en wil een afspraak.'],
  ['her', 'Zij is «arbeidsongeschikt» verklaard.'],
  ['because she', 'Graag bellen omdat zij «autisme» heeft.'],
  ['his', 'Vanwege zijn «depressie» is uitstel gevraagd.'],
  ['application', 'Meneer krijgt een «scootmobiel» van ons.'],
  ['weak with a title', 'Mevrouw Bakker ligt in het «ziekenhuis».'],
  ['written of oneself', 'Ik heb «autisme» en vind dit lastig.'],
  ['form', 'Naam: Jan de Vries\nDiagnose: «beginnende vergeetachtigheid»'],
  ['form, plain label', 'Naam: Jan de Vries\nBSN: 123456782\nSoort hulp: «Wmo» begeleiding'],
  ['table', 'naam;bsn;reden\nJan;123456782;«kanker»'],
  ['English', 'She was «diagnosed» last year.'],
  ['after an abbreviation', 'Mw. de Boer heeft «diabetes».'],
  ['form is broken', 'Het formulier Wmo-aanvraag werkt niet.'],
  ['page', 'De pagina over dementie toont een oude datum.'],
  ['somebody and a page', 'Mevrouw de Vries heeft de pagina over dementie bijgewerkt.'],
  ['official', 'De Wmo-consulent kan niet inloggen.'],
  ['official with a name', 'Jan de Vries is consulent Wmo bij ons.'],
  ['counter', 'Loket jeugdzorg is gesloten, zij heeft het gemeld.'],
  ['category', 'Naam: Jan\nCategorie: Zorg en Wmo'],
  ['page of a provider', 'De GGZ-pagina is stuk volgens hem.'],
  ['team', 'Zij werkt bij team Wmo.'],
  ['group', 'Informatie voor mensen met dementie en hij leest dat.'],
  ['what a team handles', 'Het team van mevrouw Jansen krijgt meldingen over psychische problemen.'],
  ['conditional', 'Als u zwanger bent, kan uw partner verlof krijgen.'],
  ['denied', 'Hij heeft geen diagnose.'],
  ['no person', 'Diabetes en kanker komen vaak voor.'],
  ['in treatment', 'De aanvraag van mevrouw de Vries is in behandeling.'],
  ['form without person', 'Diagnose: dementie'],
  ['empty cell', 'Naam: Jan de Vries\nAllergie: geen'],
  ['question to the reader', 'Bent u zwanger? Mevrouw kan bellen.'],
  ['subject of a mail', 'Van: Jan de Vries\nAan: helpdesk\nOnderwerp: dementie'],
  ['blind in a figure of speech', 'De link is blind en hij werkt niet.'],
]);

test('a condition and a person in one sentence are sure', () => {
  expect(findIn(health, 'Mevrouw de Vries heeft dementie.').map((hit) => hit.score >= 0.85)).toEqual([true]);
});

test('a reason never quotes the cue', () => {
  const [hit] = findIn(health, 'Hij heeft kanker.');
  expect(hit?.because).toEqual(['cue: health', 'person: pronoun']);
});
