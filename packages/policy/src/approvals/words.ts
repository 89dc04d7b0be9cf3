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
  'wat (?:ons|mij) betreft (?:kunnen|mogen) jullie .{0,20}(?:beginnen|starten|aan de slag)',
  'geaccordeerd',
  '(?:wij|we) accorderen|ik accordeer|accorderen (?:wij|we)|accordeer ik',
  '(?:ga|gaat|gaan) (?:gerust |maar )?(?:je|uw|jullie) gang',
  'geef(?:t)? .{0,20}fiat|geven .{0,20}fiat',
  '(?:geef|geven) (?:ik|wij|we)?(?: ?hierbij)? ?(?:jullie |u )?(?:de )?opdracht',
  '(?:verstrek|verstrekken|verleen|verlenen|gun|gunnen) .{0,30}opdracht',
  'hierbij (?:bestellen (?:wij|we)|bestel ik)',
  '(?:ik bevestig|bevestig ik|(?:wij|we) bevestigen|bevestigen (?:wij|we)) (?:hierbij )?(?:de|deze|onze) (?:opdracht|bestelling|order)',
  '(?:neem|nemen) .{0,20}(?:offerte|aanbieding|aanbod) aan',
  '(?:stem|stemmen) (?:ik |wij |we )?in met|instemmen met',
  '(?:wij|we) accepteren|ik accepteer|accepteren (?:wij|we)|accepteer ik',
  '(?:ge|onder)tekende offerte|offerte .{0,20}(?:ge|onder)tekend',
  'approved',
  '(?:i|we) (?:hereby |fully |do not |cannot |can ?not |do |don.t |can.t )?(?:approve|accept|agree)',
  '(?:you have|with|is|this|this as) (?:my|our) (?:formal |full |written )?approval',
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
  '(?:akk?oord|goedkeuring|opdracht|bestelling) .{0,20}(?:trek|trekken|ingetrokken)',
  '(?:trek|trekken) .{0,30}(?:akk?oord|goedkeuring|opdracht|bestelling) .{0,20}in',
  '(?:annuleer|annuleren|cancel) .{0,30}(?:offerte|opdracht|bestelling|order|quote|quotation)',
  'niet (?:te (?:accepteren|accorderen)|in te gaan op)',
  '(?:ga|gaan) (?:ik |wij |we )?niet in op',
  'niet eens met',
  'rejected',
  'declined?',
  '(?:i|we) (?:reject|withdraw)',
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

/** A mere yes, which may approve when a quote lies on the table; a person reads it. */
export const assenting: RegExp =
  /^(?:ja|ja graag|ja hoor|ja doe maar|prima|ok|oké|oke|is goed|doe maar|yes|yes please|sounds good|fine|👍.{0,2})[.! ]{0,3}$/u;
