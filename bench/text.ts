import { adjectives, given, moments, questions, subjects, surnames, talk, verbs } from './words.ts';

/** Dutch helpdesk messages of several kinds, the same in every run: about one datum in 400 characters, the rest ordinary talk. */
export function dutchText(characters: number, seed = 7): string {
  const dice = diceOf(seed);
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const message = dice.pick(kinds)(dice);
    parts.push(message, '\n\n');
    length += message.length + 2;
  }
  return parts.join('').slice(0, characters);
}

type Kind = (dice: Dice) => string;

/** A question counts thrice: most messages are one. */
const kinds: readonly Kind[] = [question, question, question, discussion, discussion, form, forward, log];

function question(dice: Dice): string {
  const { pick, chance } = dice;
  const hello = pick(['Beste collega,', 'Hallo,', 'Goedemorgen,', `Hoi ${pick(given)},`, 'L.S.,']);
  const body = `${prose(dice, 4)}${chance(0.6) ? ` ${datum(dice)}` : ''}\n${prose(dice, 3)}`;
  return `${hello}\n\n${body}\n\n${pick(['Met vriendelijke groet,', 'Groet,', 'Mvg,'])}\n${name(dice)}\nGemeente Waterdam`;
}

function discussion(dice: Dice): string {
  const list = Array.from({ length: 3 }, () => `- ${prose(dice, 1)}`).join('\n');
  return `${prose(dice, 5)}\n\n${list}\n\n${prose(dice, 4)}`;
}

function form(dice: Dice): string {
  const { pick, digits } = dice;
  return [
    `Formulier: ${sentence(dice, pick(questions))}`,
    `Referentie: ${digits(8)}`,
    `Naam: ${name(dice)}`,
    `E-mailadres: ${pick(given).toLowerCase()}.${digits(2)}@voorbeeld.example`,
    `Onderwerp: ${sentence(dice, pick(questions))}`,
    `Toelichting: ${prose(dice, 5)}`,
    `Ingezonden op: ${digits(1)}-11-2025 om 14:${digits(1)}0`,
  ].join('\n');
}

function forward(dice: Dice): string {
  const who = name(dice);
  return `Ter info, zie hieronder. ${prose(dice, 2)}\n\nVan: ${who} <${who.split(' ')[0]?.toLowerCase()}@waterdam.example>\nVerzonden: dinsdag 4 november 2025 09:3${dice.digits(1)}\nAan: Webredactie <webredactie@waterdam.example>\nOnderwerp: ${sentence(dice, dice.pick(questions))}\n\n${prose(dice, 7)}`;
}

function log(dice: Dice): string {
  const { pick, digits } = dice;
  const line = () =>
    `2025-11-0${1 + (Number(digits(1)) % 9)} 10:${digits(1)}4:12 ${pick(['INFO', 'WARN', 'ERROR'])} nl.voorbeeld.cms.${pick(['Form', 'Menu', 'Import'])}Handler - GET /${pick(subjects)}/${digits(4)}?stap=2 ${pick(['200', '404', '500'])} ${digits(3)} ms`;
  return `${prose(dice, 2)}\n\n${Array.from({ length: 4 }, line).join('\n')}\njava.lang.NullPointerException: value is null\n    at nl.voorbeeld.cms.Render.page(Render.java:${digits(3)})\n\n${prose(dice, 3)}`;
}

function prose(dice: Dice, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(dice, dice.pick(talk))).join(' ');
}

const lists: Readonly<Record<string, readonly string[]>> = { '#': subjects, '*': adjectives, '~': verbs, '@': moments };

function sentence({ pick }: Dice, template: string): string {
  return template.replace(/[#*~@]/g, (sign) => pick(lists[sign] ?? []));
}

function name({ pick }: Dice): string {
  return `${pick(given)} ${pick(surnames)}`;
}

function datum({ pick, digits }: Dice): string {
  return pick([
    `Mevrouw ${pick(given)} ${pick(surnames)} belde over haar aanvraag.`,
    `Bel ons op 06-1234${digits(4)} als dat handiger is.`,
    `Mail naar ${pick(given).toLowerCase()}.${digits(2)}@voorbeeld.example met een schermafbeelding.`,
    `Het gaat om ordernummer ${digits(9)} van vorige maand.`,
    `De bezoeker woont op Dorpsstraat ${digits(2)}, 1234 AB Waterdam.`,
    'Het bsn 999990019 staat zichtbaar in het adres van de pagina.',
    `Zie https://www.waterdam.example/formulier/${digits(4)}?stap=2 voor de melding.`,
  ]);
}

interface Dice {
  pick<Item>(items: readonly Item[]): Item;
  chance(of: number): boolean;
  digits(count: number): string;
}

/** A small generator of pseudo-random numbers (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    pick: <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item, // never empty
    chance: (of) => random() < of,
    digits: (count) => String(Math.floor(random() * 10 ** count)).padStart(count, '0'),
  };
}
