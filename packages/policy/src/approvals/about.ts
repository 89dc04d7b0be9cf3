import { costing, ordering, pointing } from './order-words.ts';
import { orderNumbersIn } from './reference.ts';

/** What a clause approves: a quote or order, one in part, what stands elsewhere, or something that is no order. */
export type About = 'order' | 'part' | 'elsewhere' | 'other';

const after =
  /(?:akk?oord|accoord|goedkeuring|approval|agreed?|go[- ]ahead)(?: (?:gaan|gegaan|gegeven|gaat|geven))? (?:met|op|voor|over|aan|with|to|on|of|for) (.{1,80})|(?:approve|accept|accepte(?:er|ren)|accorde(?:er|ren)|stem(?:men)? (?:ik |wij |we )?in met|instemmen met) (.{1,80})/u;
const between =
  /(?:keur|keuren|vind|vinden|heb|hebben|have) (.{1,60}?) (?:goed|goedgekeurd|geaccordeerd|akk?oord|approved)(?!\p{L})/u;
const before =
  /^((?:\S{1,40} ){1,8}?)(?:is|zijn|was|waren|lijkt|lijken|are|looks) |^((?:\S{1,40} ){0,2}\S{1,40}?):? (?:akk?oord|accoord|goedgekeurd|approved)(?!\p{L})/u;
const first =
  /^(?:met|over|op|voor) (.{1,60}?) (?:zijn|ben|gaan|ga|geven|geef|kunnen|kan|hebben|heb) (?:wij|we|ik)(?!\p{L})/u;
const firstPerson = /(?<!\p{L})(?:ik|wij|we|i)(?!\p{L})/u;

/** What a clause is about, by the first noun of its object or subject. `text` is a clause of `sentencesOf`. */
export function aboutOf(text: string): About {
  const object = groupOf(after, text) ?? groupOf(between, text) ?? groupOf(first, text);
  if (object !== null) return byHead(headOf(object), text, 'part');
  if (firstPerson.test(text)) return concernsOrder(text) ? 'order' : 'elsewhere';
  return byHead(headOf(groupOf(before, text) ?? ''), text, 'order');
}

/** True when a text names a quote, an order, a number of one, or an amount. */
export function mentionsOrder(text: string): boolean {
  return ordering.test(text.toLowerCase()) || /€ ?\d|\d euro/iu.test(text) || hasReference(text);
}

function byHead(head: string | null, text: string, otherwise: About): About {
  if (head === null) return concernsOrder(text) ? 'order' : 'elsewhere';
  if (costing.test(head) || /[\d€]/u.test(head)) return 'order';
  return concernsOrder(text) ? otherwise : 'other';
}

function hasReference(text: string): boolean {
  const { quotes, purchases } = orderNumbersIn(text);
  return quotes.length + purchases.length > 0;
}

function concernsOrder(text: string): boolean {
  return costing.test(text) || mentionsOrder(text);
}

/** The first word that is not a mere pointer, or null. */
function headOf(object: string): string | null {
  const words = object.split(/[ :.!?()"]+/u).filter((word) => word !== '');
  return words.find((word) => !pointing.test(word)) ?? null;
}

function groupOf(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}
