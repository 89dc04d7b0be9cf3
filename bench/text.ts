/** Varied Dutch helpdesk text, the same in every run: about one datum in 400 characters, the rest ordinary sentences. */
export function dutchText(characters: number, seed = 7): string {
  const random = mulberry(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // never empty
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const sentence = random() < 0.22 ? datum(pick, random) : prose(pick);
    parts.push(sentence, random() < 0.15 ? '\n\n' : ' ');
    length += sentence.length + 1;
  }
  return parts.join('').slice(0, characters);
}

type Pick = <Item>(items: readonly Item[]) => Item;

const words = (list: string): readonly string[] => list.split(' ');
const subjects = words(
  'formulier menu pagina nieuwsbericht zoekfunctie agenda fotoalbum banner afspraak koppeling vertaling kaart bijlage knop nieuwsbrief certificaat domein uitslag keuzelijst tegel',
);
const verbs = words(
  'werkt verdwijnt verschijnt hapert laadt verspringt blijft klopt ontbreekt verloopt sluit opent verandert vertraagt',
);
const places = words('beneden rechtsboven onderaan bovenaan links tussendoor achteraf elders overal nergens');
const moments = words(
  'sinds vanochtend gisteren eergisteren vorige week opnieuw vaak soms altijd inmiddels plotseling langzaam helaas gelukkig',
);
const adjectives = words(
  'nieuwe oude vreemde lege dubbele korte lange brede smalle gewijzigde tijdelijke openbare digitale landelijke plaatselijke technische',
);
const closings = [
  'kunnen jullie kijken',
  'wat adviseren jullie',
  'is dat te verhelpen',
  'graag een reactie',
  'wij horen het graag',
  'het is niet dringend',
  'dit geldt ook voor de testomgeving',
  'wij hebben de cache al geleegd',
];

function prose(pick: Pick): string {
  return `De ${pick(adjectives)} ${pick(subjects)} ${pick(verbs)} ${pick(moments)} ${pick(places)} naast de ${pick(adjectives)} ${pick(subjects)} en ${pick(closings)}.`;
}

const given = words('Sanne Fatima Piotr Mehmet Lotte Johan Ayşe Willem Marieke Rachid');
const surnames = ['de Vries', 'El Amrani', 'Kowalski', 'Yılmaz', 'van den Berg', 'Bakker', 'Hoekstra', 'Jansen'];

function datum(pick: Pick, random: () => number): string {
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  return pick([
    `Mevrouw ${pick(given)} ${pick(surnames)} belde over haar aanvraag.`,
    `Bel ons op 06-1234${digits(4)} als dat handiger is.`,
    `Mail naar ${pick(given).toLowerCase()}.${digits(2)}@voorbeeld.example met een schermafbeelding.`,
    `Het gaat om ordernummer ${digits(9)} van vorige maand.`,
    `De bezoeker woont op Dorpsstraat ${digits(2)}, 1234 AB Waterdam.`,
    'Het bsn 999990019 staat zichtbaar in het adres van de pagina.',
    `Met vriendelijke groet,\n${pick(given)} ${pick(surnames)}\nGemeente Waterdam\n`,
    `Zie https://www.waterdam.example/formulier/${digits(4)}?stap=2 voor de melding.`,
  ]);
}

/** A small generator of pseudo-random numbers (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
