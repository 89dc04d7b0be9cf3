import { roles } from './order-words.ts';
import { whole } from './whole.ts';

/** Words that make less of an approval, in Dutch and English; text is lower case with single spaces. */

/** The approval hangs on something, or covers a part. */
export const conditioning: RegExp = whole(
  'mits',
  'tenzij',
  'onder voorbehoud',
  '(?:op|onder) (?:de )?voorwaarden? dat',
  'behalve',
  'behoudens',
  'met uitzondering van',
  'zolang',
  '(?:als|indien|if)(?! .{0,20}(?:vra(?:ag|gen)|iets|meer|question|anything|need)| bijlage| afgesproken| besproken)',
  'maar (?:wel|niet|graag|met|alleen|dan|eerst|we|wij|ik|het|de|er|onder|nog)',
  'alleen',
  'enkel',
  'slechts',
  'deels',
  'gedeeltelijk',
  'wel (?:eerst|graag)',
  'provided',
  'subject to',
  'as long as',
  'on (?:the )?condition',
  'but',
  'unless',
  'except',
  'only',
  'partly',
);

/** A sentence that limits the one before it. */
export const limiting: RegExp = /^(?:mits|maar|wel|alleen|echter|tenzij|but|however|only|provided|unless)(?!\p{L})/u;

/** Approval that is asked for, awaited or supposed: nobody gives it here. */
export const awaiting: RegExp = whole(
  'ter (?:goedkeuring|accordering|ondertekening|akk?oord)',
  '(?:wacht|wachten|wachtend) (?:nog )?op',
  'in afwachting',
  'zodra',
  'zonder',
  'nadat',
  'na (?:ons|mijn|uw|jullie|het|een) (?:akk?oord|goedkeuring)',
  'pas',
  'voordat',
  'verwacht(?:en)?',
  '(?:besluit|besluiten|beslis|beslissen) .{0,20}over',
  'nog (?:te|op)',
  'te accorderen',
  'goed te keuren',
  'moet(?:en)? (?:nog|eerst|ik|wij|we)',
  '(?:moet|moeten|dient|dienen) .{0,40}(?:goedgekeurd|geaccordeerd)',
  'word(?:t|en) .{0,40}(?:goedgekeurd|geaccordeerd)',
  '(?:goedgekeurd|geaccordeerd) (?:moet(?:en)? )?word(?:t|en)',
  '(?:zal|zullen|laten|laat) .{0,60}(?:goedkeuren|accorderen|weten)',
  'of (?:wij|we|ik|u|jij|je|jullie|het|dit|de)',
  '(?:als|indien|wanneer) (?:u|jij|je|jullie|de offerte|het) .{0,40}(?:akk?oord|goedgekeurd|goedkeurt)',
  '(?:graag|ontvang|ontvangen|vraag|vragen|verzoek|verzoeken) .{0,40}(?:akk?oord|goedkeuring)',
  '(?:uw|jouw|jullie) (?:akk?oord|goedkeuring)',
  '(?:your|for|await|awaiting|pending|need|needs|require|requires|request|requests|without|until|before|after) (?:the |a |an |his |her |their |your |our )?approval',
  '(?:waiting|wait) for',
  '(?:must|should|needs to|has to|have to|will|to) be approved',
  '(?<!happy )to approve',
  'volgt',
  'follows',
  'whether',
  'once',
  '(?:if|when) you (?:approve|agree)',
);

/** Somebody else approved, says the writer. */
export const reporting: RegExp = whole(
  `(?:akk?oord|goedkeuring|goedgekeurd|geaccordeerd|fiat|approval|approved) (?:van|door|from|by)(?! (?:ons|mij|us|me|(?:de|onze|mijn|our|my) (?:gemeente|kant|zijde|side|end))(?! (?:${roles})))`,
  '(?:heeft|has)',
  `(?:${roles}) (?:is|zijn|hebben|gaat|gaan|gaf|keurt|keurde|have|approved|agrees|agreed)`,
);

/** Begins a sentence that approves later, if at all: “zodra de raad besluit, gaan wij akkoord”. */
export const postponing: RegExp = /^(?:zodra|nadat|voordat|pas|wanneer|once|as soon as|after|before|when)(?!\p{L})/u;

/** The writer is not sure, or tells of another time or another firm. */
export const doubting: RegExp = whole(
  'volgens mij',
  '(?:ik|wij|we) (?:denk|denken|dacht|dachten|meen|meende|vermoed|geloof|hoop)',
  '(?:denk|dacht|meen|vermoed|geloof|hoop) ik',
  '(?:ga|gaan|neem|nemen) .{0,20}(?:ervan uit|aan dat)',
  'misschien',
  'wellicht',
  'mogelijk',
  'waarschijnlijk',
  'vermoedelijk',
  'zou(?:den)?',
  'had(?:den)?',
  '(?:i|we) (?:think|assume|believe|guess|suppose|hope|expect|would|could|might)',
  'probably',
  'maybe',
  'perhaps',
  'by (?:accident|mistake)',
  'per (?:ongeluk|abuis)',
  'vorig jaar',
  'destijds',
  'last year',
  'an?der(?:e)? (?:leverancier|bedrijf|partij)',
);
