import { bit, isStreet, lookUp, surname } from './lexicon.ts';
import type { NameRun } from './read-name.ts';
import type { NameText } from './rule.ts';
import { buildingSuffix, weakStreetSuffix } from './street-words.ts';
import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Right before a name: an organisation, building or prize named after somebody. */
const namedAfter = setOf(
  `school basisschool obs cbs rkbs kbs pcb montessorischool daltonschool scholengemeenschap college lyceum stichting vereniging kerk parochie
   kathedraal kapel moskee museum theater bibliotheek notariskantoor notarissen bakkerij slagerij firma fa garage autobedrijf restaurant
   cafe hotel huisartsenpraktijk praktijk tandartspraktijk fysiotherapie apotheek kapsalon makelaardij makelaars makelaar advocatenkantoor
   drukkerij schildersbedrijf bouwbedrijf aannemersbedrijf transportbedrijf uitgeverij boekhandel winkel kliniek ziekenhuis verpleeghuis
   verzorgingshuis zorgcentrum woonzorgcentrum hospice sporthal sportpark sporthal gymzaal zwembad stadion gebouw zaal lokaal huize villa
   kasteel fort molen brug tunnel sluis haven plein park straat laan weg gemaal kinderopvang kinderdagverblijf peuterspeelzaal bso buurthuis
   wijkcentrum dorpshuis gemeente provincie hogeschool universiteit instituut fonds prijs methode wet thema lettertype font plugin template widget hoeve boerderij manege camping
   bungalowpark maatschap kantoor bureau verlichting huisarts-praktijk orkest koor bakker-slagerij basis merk model schip ms ss`,
);

/** Right behind a name: it is a firm, a building or an event. */
const makesFirm = setOf(
  `bv nv vof cv gmbh ltd inc llc zn zonen zoon dochters partners advocaten advocatuur makelaars makelaardij notarissen accountants
   architecten adviseurs advies consultancy groep group holding beheer bouw bouwbedrijf installaties installatietechniek techniek transport
   schilders schilderwerken hoveniers tuinen tegels keukens meubelen mode schoenen fietsen tweewielers autos automobielen verzekeringen
   assurantien financieel media design webdesign software automatisering it ict solutions systems services catering events bakkerij
   college lyceum school basisschool mavo ziekenhuis kliniek stichting foundation museum theater huis hal stadion arena toren brug
   tunnel park plein straat laan weg gracht kade singel dreef pad hof steeg kerk kapel molen fonds prijs award toernooi cup festival
   instituut universiteit collectie syndroom ziekte effect methode dwarsstraat boulevard`,
);

/** Titles that streets and schools carry. */
const streetTitles = setOf(
  `burgemeester burg dokter dr doctor professor prof pastoor pater kapelaan dominee ds prins prinses koning koningin sint generaal admiraal kapitein
   graaf gravin minister wethouder mgr monseigneur meester ir mr notaris president`,
);

/** A street, firm, school or the like that carries a person's name. */
export function isNoPerson(text: NameText, run: NameRun): boolean {
  const { tokens } = text;
  return (
    isFirm(text, run) ||
    isNamedAfter(tokens, run) ||
    isStreetName(tokens, run) ||
    isPlace(tokens, run) ||
    isCompound(run)
  );
}

/** `de Anna Bijns-zaal`, `een Jan Steen-tentoonstelling`: a thing that carries the name. */
function isCompound({ words }: NameRun): boolean {
  const [, thing] = /.-(\p{Ll}{3,20})$/u.exec(words.at(-1)?.text ?? '') ?? [];
  return thing !== undefined && (namedAfter.has(thing) || makesFirm.has(thing) || buildingSuffix.test(thing));
}

const legalForm = /^(?:b\.? ?v|n\.? ?v|v\.? ?o\.? ?f|c\.? ?v)(?![\p{L}])/u;

function isFirm({ tokens, source }: NameText, { from, to, words }: NameRun): boolean {
  const [before, next] = [tokens[from], tokens[to]];
  if (before && /&\s?$/.test(before.gap) && (tokens[from - 1]?.word.known ?? 0) & surname) return true;
  if (!next) return false;
  if (/^ ?& ?$/.test(next.gap)) return isBusinessPair(words, next.word);
  if (!/^[ -]$|^, $/.test(next.gap)) return false;
  if (isUpper(next) && legalForm.test(source.lower.slice(next.start, next.start + 8))) return true;
  return (
    next.gap !== ', ' &&
    makesFirm.has(next.word.folded) &&
    (isUpper(next) || next.gap === '-' || next.word.folded === 'straat')
  );
}

/** `Jansen & De Vries`, `Bakker & Zoon`; `Jan & Fatima` are two persons. */
function isBusinessPair(words: readonly Word[], next: Word): boolean {
  if (makesFirm.has(next.folded)) return true;
  return words.length === 1 && ![words[0], next].some((word) => ((word?.known ?? 0) & bit['given-common']) !== 0);
}

function isUpper(token: Token): boolean {
  return token.word.shape !== 'lower' && token.word.shape !== 'number';
}

function isNamedAfter(tokens: readonly Token[], { from }: NameRun): boolean {
  for (let at = from - 1, step = 0; step < 2 && at >= 0; at--, step++) {
    if (!/^[ -]?["']?$/.test(tokens[at + 1]?.gap ?? '')) return false;
    const word = tokens[at]?.word;
    if (!word) return false;
    if (namedAfter.has(word.folded)) return true;
    if (!(word.infix || word.shape === 'title') || step > 0) return false;
  }
  return false;
}

const saints = setOf('sint st san santa saint sankt');

/** `Sint Maarten`, `Anna Paulowna`, `Albert Heijn`. */
function isPlace(tokens: readonly Token[], { from, to, words, initials }: NameRun): boolean {
  const before = tokens[from - 1]?.word;
  if (before && saints.has(before.folded) && /^\.?[ -]$/.test(tokens[from]?.gap ?? '')) return true;
  if (saints.has(words[0]?.folded ?? '')) return true;
  if (initials > 0 || words.length > 2) return false;
  const next = words.length === 1 && tokens[to]?.gap === ' ' ? to + 1 : to;
  return next > from + 1 && (lookUp(phraseOf(tokens, { from, to: next })) & (bit.place | bit.proper)) !== 0;
}

function isStreetName(tokens: readonly Token[], run: NameRun): boolean {
  const next = tokens[run.to];
  const last = run.words.at(-1);
  if (next && /^[ -]$/.test(next.gap) && next.word.street && carriesStreet(tokens, run)) return true;
  if (next && next.gap === ' ' && infixThenStreet(tokens, run.to)) return true;
  if (next?.gap !== ' ' || !/^[1-9]\d{0,3}$/.test(next.word.text) || isAddressed(tokens, run)) return false;
  if (isStreet(phraseOf(tokens, run))) return true;
  return last !== undefined && (last.known & surname) === 0 && weakStreetSuffix.test(last.folded);
}

function phraseOf(tokens: readonly Token[], { from, to }: Pick<NameRun, 'from' | 'to'>): string {
  const words = tokens.slice(from, to).map(({ word }) => word.folded);
  return words.join(' ');
}

const persons = setOf('mevrouw meneer mijnheer mevr mw dhr heer hr familie fam mrs ms herr frau');

/** `mevrouw Jansen Dorpsstraat 12` */
function isAddressed(tokens: readonly Token[], { from }: NameRun): boolean {
  return persons.has(tokens[from - 1]?.word.folded ?? '');
}

/** `Jan van Galenstraat`, `Burgemeester de Vrieslaan`. */
function infixThenStreet(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 3; step++) {
    const token = tokens[at + step];
    if (!token || (step > 0 && token.gap !== ' ')) return false;
    if (token.word.street) return step > 0;
    if (!token.word.infix) return false;
  }
  return false;
}

/** `Anne Frank straat`, `Dr. Jan Schaepmanstraat`; in `Jan de Vries Dorpsstraat 12` the street is another thing. */
function carriesStreet(tokens: readonly Token[], run: NameRun): boolean {
  const title = tokens[run.from - 1]?.word.folded ?? '';
  if (isAddressed(tokens, run)) return false;
  if (streetTitles.has(title)) return true;
  if (run.words.length === 1 || ((run.words.at(-1)?.known ?? 0) & surname) === 0) return true;
  return (
    run.words.every(({ known }) => (known & bit['given-common']) !== 0) &&
    !/^\d/.test(tokens[run.to + 1]?.word.text ?? '')
  );
}

/** A title before a street: `Burgemeester de Vrieslaan`, `Dr. Schaepmanstraat`. */
export function leadsToStreet(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 4; step++) {
    const token = tokens[at + step];
    if (!token || (step > 0 && !/^[ -]$/.test(token.gap))) return false;
    if (token.word.street) return true;
    if (!token.word.infix && token.word.shape !== 'title' && token.word.shape !== 'initial') return false;
  }
  return false;
}
