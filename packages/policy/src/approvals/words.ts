import { roles } from './order-words.ts';
import { whole } from './whole.ts';

/** Words that people approve and refuse with, in Dutch and English; text is lower case with single spaces. */

/** Somebody approves, or the clause is about approval. */
export const approving: RegExp = whole(
  '(?<! een )akk?oord',
  'accoord',
  'akkoordverklaring',
  '(?:goed)?keur(?:en)? .{0,60} goed',
  'goedgekeurd',
  'goedkeuring',
  'keuren wij goed',
  'keur ik goed',
  '(?:ga|gaan) (?:maar|gerust) (?:door|verder|aan de slag)',
  '(?:ga|gaan) .{0,30}in op',
  '(?:ga|gaan) .{0,30}op .{0,30}(?:aanbod|aanbieding|offerte) in',
  'voer(?:en)? .{0,20}(?:maar|gerust) uit',
  'jullie (?:kunnen|mogen) (?:nu |dan |alvast )?(?:beginnen|starten|aan de slag)',
  'geaccordeerd',
  '(?:wij|we) accorderen|ik accordeer|accorderen (?:wij|we)|accordeer ik',
  '(?:ga|gaat|gaan) (?:gerust |maar )?(?:je|uw|jullie) gang',
  'geef(?:t)? .{0,20}fiat|geven .{0,20}fiat',
  '(?:geef|geven) (?:ik|wij|we)?(?: ?hierbij)? ?(?:jullie |u )?(?:de )?opdracht',
  '(?:verstrek|verstrekken|verleen|verlenen|gun|gunnen) .{0,30}opdracht',
  'hierbij (?:bestellen (?:wij|we)|bestel ik)',
  '(?:neem|nemen) .{0,20}(?:offerte|aanbieding|aanbod) aan',
  '(?:stem|stemmen) (?:ik |wij |we )?in met|instemmen met',
  '(?:wij|we) accepteren|ik accepteer|accepteren (?:wij|we)|accepteer ik',
  '(?:ge|onder)tekende offerte|offerte .{0,20}(?:ge|onder)tekend',
  'approved',
  '(?:i|we) (?:hereby |fully |do not |cannot |can ?not |do |don.t |can.t )?(?:approve|accept|agree)',
  '(?:you have|with|is) (?:my|our) approval',
  'happy to (?:approve|accept|agree)',
  'go[- ]ahead',
  'please proceed',
  'green light',
  'agreed',
  'signed (?:quote|quotation|offer)',
);

/** Refused in one word; `not` and its like before a word of approval refuse as well. */
export const refusing: RegExp = whole(
  'afgekeurd',
  'afgewezen',
  '(?:wijs|wijzen) .{0,60} af',
  '(?:zie|zien) (?:ik |wij |we )?af van',
  '(?:ga|gaan) (?:ik |wij |we )?niet in op',
  'niet eens met',
  'rejected',
  'declined?',
  '(?:i|we) reject',
);

export const negating: RegExp = whole(
  'niet',
  'geen (?:akk?oord|goedkeuring|fiat|opdracht)',
  'nooit',
  'not',
  'cannot',
  "(?:don|can|won|isn|aren|haven)[’']?t",
  'no (?:approval|agreement|go[- ]ahead)',
);

/** Says no to objections: not a refusal. */
export const unobjecting: RegExp = whole(
  'niets? (?:op|aan) (?:te|op)',
  'niet (?:te veel|meer nodig)',
  'not (?:a problem|only)',
  'niet alleen',
);

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
  'nadat?',
  'voordat',
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
  `(?:akk?oord|goedkeuring|goedgekeurd|geaccordeerd|fiat|approval|approved) (?:van|door|from|by)(?! (?:ons|mij|us|me|(?:de|onze|mijn) (?:gemeente|kant|zijde))(?! (?:${roles})))`,
  '(?:heeft|has)',
  `(?:${roles}) (?:is|zijn|hebben|gaat|gaan|gaf|keurt|keurde|have|approved|agrees|agreed)`,
);

/** A mere yes, which may approve when a quote lies on the table; a person reads it. */
export const assenting: RegExp =
  /^(?:ja|ja graag|ja hoor|ja doe maar|prima|ok|oké|oke|is goed|doe maar|yes|yes please|sounds good|fine|👍.{0,2})[.! ]{0,3}$/u;
