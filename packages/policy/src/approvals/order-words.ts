import { whole } from './whole.ts';

/** Others than the writer who approve. */
export const roles =
  'collega|manager|leidinggevende|directeur|directie|wethouder|burgemeester|college|mt|teamleider|afdeling|afdelingshoofd|budgethouder|secretaris|inkoop|colleague|boss|supervisor|director|board|department';

const orders = [
  'offertes?',
  'offertenummers?',
  'prijsopgave',
  'prijsvoorstel',
  '(?<!in )opdracht',
  'opdrachtnummer',
  'opdrachtbevestiging',
  '(?<!in )(?:purchase )?order',
  'ordernummer',
  'orderbevestiging',
  'bestelling',
  'bestelnummer',
  'bestelbon',
  'inkooporder',
  'meerwerk',
  'quotes?',
  'quotations?',
];

/** A quote or order. */
export const ordering: RegExp = whole(...orders);

/** A quote or order, or what it costs. */
export const costing: RegExp = whole(
  ...orders,
  'opdrachten',
  'orders',
  'aanbieding',
  'begroting',
  'kosten',
  'kostenraming',
  'meerkosten',
  'prijs',
  'bedrag',
  'investering',
  'estimate',
  'costs?',
  'price',
);

/** Stands for what was mentioned before, or for the work that was proposed. */
export const pointing: RegExp = new RegExp(
  `^(?:${[
    'nog|niet|geen|not|yet|dus|daarom|so|voor|dit|dat|deze|die|hetgeen|alles|alle|allemaal|het|de|een|er|u|je|jij|jouw|uw|jullie|ons|onze|mijn|ik|wij|we|ben|bij|en|ook|van|in|met',
    'hierbij|dezen|hiermee|hiervoor|hierop|daarmee|bovenstaande?|onderstaande?|bijgaande?|bijgevoegde?|genoemde?|gestuurde?|laatste|nieuwe|aangepaste',
    'voorstel|voorstellen|plan|aanpak|werkzaamheden|uitvoering|uitvoeren|wat|mij|namens|betreft|wel|nu|bijlage|mail|bericht',
    roles,
    'gaat|gaan|heeft|hebben|has|have|ja|graag|overleg|versie|version|maar|dan|prima|ok[eé]?|hoi|hallo|beste|dag|helemaal|volledig|geheel|inmiddels|bij deze|reeds|vanuit|kant|zijde|gemeente',
    'this|that|it|the|your|our|my|i|everything|all|above|below|attached|enclosed|revised|new|latest|proposal|proposals|work|you|yes|to|is|are|fully|hereby|from|side|and|also',
  ].join('|')})$`,
  'u',
);
