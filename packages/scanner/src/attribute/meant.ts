import type { Candidate } from './candidate.ts';
import { introducesSelf } from './cues/self.ts';
import type { AuthorOf } from './identify.ts';
import { around, type Place } from './place.ts';
import type { Register } from './register.ts';
import { mayBeSame, type NameParts, nameKind } from './same-name.ts';

/** Whom a single name or a surname means: who signs, who is greeted, or who was introduced before. */
export function meant(place: Place, name: NameParts, register: Register, authorOf: AuthorOf): Candidate {
  const author = authorOf(place);
  if (isSignature(place) || isSelf(place)) {
    if (author && mayBeHer(author, name)) return author;
  } else if (isAddressed(place)) {
    const greeted = register.mayMean(name).filter((each) => each !== author);
    return only(greeted, place) ?? only(register.knownAs(name), place) ?? register.create();
  }
  // nobody calls themselves `mevrouw Bakker`
  const introduced = register
    .mayMean(name)
    .filter((each) => canBeSpokenOf(each, name) && (each !== author || nameKind(name) === 'given'));
  return only(introduced, place) ?? known(name, register) ?? register.create();
}

/** A citizen with an agent's surname is still a citizen: a bare surname means somebody introduced in the ticket. */
function canBeSpokenOf(candidate: Candidate, name: NameParts): boolean {
  return (
    candidate.places.length > 0 &&
    (nameKind(name) === 'given' || !candidate.known || candidate.known.relation === 'requester')
  );
}

/** `U spreekt met mevrouw Bakker`, or what somebody else is quoted to have written to the writer. */
function isSelf(place: Place): boolean {
  const { before } = around(place, 40);
  return introducesSelf.test(before) || quotedGreeting.test(before);
}

function known(name: NameParts, register: Register): Candidate | undefined {
  if (nameKind(name) !== 'given') return undefined;
  const close = register.knownAs(name).filter((each) => each.known && each.known.relation !== 'business');
  return close.length === 1 ? close[0] : undefined;
}

/** The only one, or of several the one last mentioned in the same document. */
function only(candidates: readonly Candidate[], place: Place): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  const lastMention = (candidate: Candidate) =>
    Math.max(
      -1,
      ...candidate.places
        .filter((each) => each.reading === place.reading && each.mention.start < place.mention.start)
        .map((each) => each.mention.start),
    );
  return [...candidates].sort((a, b) => lastMention(b) - lastMention(a))[0];
}

function mayBeHer(author: Candidate, name: NameParts): boolean {
  return author.names.length === 0 || author.names.some((other) => mayBeSame(other, name) || isShort(other, name));
}

/** `Jon` under a mail of Jonathan's, not `Sofie` under one of Sanne's. */
function isShort({ given: [whole = ''] }: NameParts, name: NameParts): boolean {
  const [short = ''] = name.given;
  return nameKind(name) === 'given' && short.length > 1 && whole.startsWith(short);
}

export function isSignature({ segment, mention, inHeader }: Place): boolean {
  return !inHeader && (segment?.kind === 'signature' || mention.because.includes('sign-off'));
}

/** A greeting names who is written to, not whose data follows. */
export function isAddressed(place: Place): boolean {
  return isGreeted(place) || attention.test(around(place, 40).before);
}

export function isGreeted(place: Place): boolean {
  const { before } = around(place, 40);
  return (place.mention.because.includes('greeting') || salutation.test(before)) && !quotedGreeting.test(before);
}

const salutation =
  /^[>\s]*(?:geachte|beste|dag|hallo|hoi|hi|hey|dear|hello|lieve|waarde|goede(?:morgen|middag|navond|ndag)|sehr geehrte[rs]?|liebe[rs]?|bonjour|good (?:morning|afternoon))[\s,]+(?:heer ?\/ ?mevrouw|heer of mevrouw|heer|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|familie|fam\.?|herr|frau|mr\.?|mrs\.?|ms\.?|monsieur|madame)?\s*$/;

/** `t.a.v. Tom`, `@Tom`: called upon in passing. */
const attention =
  /(?<!\p{L})(?:t\.?a\.?v\.?|ter attentie van|attn\.?:?|@)\s*(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?)?\s*$/u;

/** A greeting inside quotation marks: somebody else's words. */
const quotedGreeting = /["'“„](?:geachte|beste|dag|hallo|hoi)\s[\p{L}. ]{0,16}$/u;
