import { labelKind } from '../detect/fields/labels.ts';
import type { KnownPerson, Relation } from '../people.ts';
import type { Candidate } from './candidate.ts';
import {
  firmWords,
  organisationCue,
  privateCue,
  publicOffice,
  relationCues,
  sampleCue,
  sampleValue,
  workWords,
} from './cues.ts';
import { domainOf, isFreeMail, isFunctional } from './mail-domains.ts';
import { isAddressed, isSignature } from './meant.ts';
import { ofOffices } from './offices.ts';
import { around, type Place } from './place.ts';
import { isPrivate } from './private.ts';
import type { Setting } from './setting.ts';
import type { Sign } from './signs.ts';

/** Looks at one candidate and tells what speaks for a relation. */
type Witness = (candidate: Candidate, setting: Setting) => readonly Sign[];

const witnesses: readonly Witness[] = [
  byOffice,
  byKnown,
  byDomain,
  byAuthorship,
  byGreeting,
  byTitle,
  byPlaceholder,
  byForm,
  byCue,
  bySignature,
  byPrivateData,
  byCase,
  bySurroundings,
];

/** All signs of whose data a candidate's is. */
export function signsOf(candidate: Candidate, setting: Setting): Sign[] {
  return witnesses.flatMap((witness) => witness(candidate, setting));
}

function sign(kind: Sign['kind'], relation: Relation, score: number, because: string): Sign {
  return { kind, relation, score, because };
}

function byOffice({ office }: Candidate): Sign[] {
  return office ? [sign('functional', 'organisation', 0.93, 'address or account of an office')] : [];
}

/** An address proves more than a name: two people may share one. */
function byKnown(candidate: Candidate): Sign[] {
  const { known, recognised } = candidate;
  if (!known) return [];
  if (recognised.has('address') || recognised.size === 0) {
    return [sign('known-address', known.relation, 0.97, 'known address')];
  }
  if (isNamesake(candidate, known)) return [sign('name-clash', 'unknown', 0.6, 'name of somebody known, other data')];
  return [sign('known-name', known.relation, 0.88, 'known name')];
}

/** Somebody else with the name: another private address, or private data that nobody of ours would be written about with. */
function isNamesake({ emails, places }: Candidate, known: KnownPerson): boolean {
  const otherAddress = [...emails].some((email) => !known.emails.includes(email) && isFreeMail(domainOf(email)));
  return (
    otherAddress ||
    (known.relation !== 'requester' && places.some((place) => place.field !== undefined && isPrivate(place)))
  );
}

function byDomain({ emails, places, known }: Candidate, setting: Setting): Sign[] {
  if (known) return [];
  return [...emails].map((email) => {
    const organisation = setting.organisationAt(email);
    if (councils.test(domainOf(email))) return sign('public-office', 'public', 0.9, 'address at a council');
    if (isFunctional(email)) return sign('functional', 'organisation', 0.95, 'functional mailbox');
    if (organisation === 'helpdesk') return sign('helpdesk-domain', 'agent', 0.95, 'helpdesk domain');
    if (organisation === 'other') return sign('organisation-domain', 'business', 0.93, 'domain of another customer');
    if (organisation === 'own') {
      const relation = setting.isCorrespondent(email) ? 'participant' : 'colleague';
      return sign('organisation-domain', relation, 0.93, "domain of the requester's organisation");
    }
    if (isFreeMail(domainOf(email))) return sign('citizen-address', 'third-party', 0.9, 'private mail address');
    if (places.some((place) => place.field && !place.inHeader))
      return sign('citizen-address', 'third-party', 0.8, 'address in a form');
    return sign('firm-address', 'business', 0.7, 'domain of an unknown firm');
  });
}

/** Who is greeted in the message itself receives it; in a quoted one it may be a citizen. */
function byGreeting({ places }: Candidate): Sign[] {
  const greeted = places.some(
    (place) => isName(place) && isAddressed(place) && place.segment?.depth === 0 && isTyped(place),
  );
  return greeted ? [sign('greeted', 'participant', 0.86, 'greeted')] : [];
}

function isTyped({ reading }: Place): boolean {
  return reading.document.path.length === 0 && !reading.part.startsWith('attachment');
}

const councils = /^(?:raad|gemeenteraad|raadsleden|college|fractie)\./;

function byAuthorship(candidate: Candidate, setting: Setting): Sign[] {
  const role = setting.roleOf(candidate);
  return role ? [sign('author-of-part', role, 0.86, 'wrote or received the message')] : [];
}

const offices =
  /^title: (?:burgemeester|loco-burgemeester|wethouder|raadslid|gemeenteraadslid|minister|staatssecretaris|statenlid|gedeputeerde|commissaris|dijkgraaf|kamerlid|koning|koningin|prins|prinses|fractievoorzitter|gemeentesecretaris|griffier)/;

function byTitle({ places }: Candidate): Sign[] {
  const held = places.some(
    (place) => place.mention.because.some((reason) => offices.test(reason)) || (isName(place) && holdsOffice(place)),
  );
  return held ? [sign('public-office', 'public', 0.9, 'office holder')] : [];
}

function holdsOffice(place: Place): boolean {
  const { before, after } = around(place, 80);
  return publicOffice.before.test(before) || publicOffice.after.test(after);
}

function isName({ mention }: Place): boolean {
  return mention.entity === 'PERSON';
}

/** `bijv. test@test.nl`, or Jan Jansen in an entry that is announced as a test. */
function byPlaceholder({ places }: Candidate): Sign[] {
  const samples = places.filter((place) => place.mention.because.includes('placeholder') || isAnnouncedSample(place));
  return samples.length > 0 && samples.length * 2 >= places.length
    ? [sign('placeholder', 'public', 0.9, 'placeholder')]
    : [];
}

function isAnnouncedSample({ reading, mention, text }: Place): boolean {
  if (!sampleValue.test(text)) return false;
  return sampleCue.test(reading.document.text.slice(Math.max(0, mention.start - 400), mention.end + 100));
}

/** Two kinds of data of one person in one form, or a name in a row of a table of persons. */
function byForm({ places }: Candidate, setting: Setting): Sign[] {
  const filled = places.filter((place) => place.field && !place.inHeader && !isSignature(place));
  const byRecord = Map.groupBy(
    filled,
    (place) => `${place.reading.part} ${place.reading.document.path.join('/')} ${place.field?.record}`,
  );
  const signs = [...byRecord.values()].flatMap((record): Sign[] => {
    const [first] = record;
    if (!first) return [];
    const kinds = new Set(record.map((place) => place.mention.entity).filter((entity) => entity !== 'PASSWORD'));
    if (setting.isTable(first))
      return [sign('table-row', 'third-party', kinds.size > 1 ? 0.93 : 0.88, 'row of a table')];
    const labelled = record.some((place) => labelKind(place.field?.label ?? '') !== undefined);
    const data = first.reading.document.kind === 'table' && record.some(isName);
    return labelled && (kinds.size > 1 || data)
      ? [sign('form', 'third-party', kinds.size > 1 ? 0.92 : 0.86, 'form entry')]
      : [];
  });
  return signs;
}

function byCue({ places }: Candidate): Sign[] {
  return places.flatMap((place): Sign[] => {
    if (place.mention.entity !== 'PERSON' || place.inHeader || isAddressed(place) || isSignature(place)) return [];
    const { before, after } = around(place);
    const label = `${place.field?.label.toLowerCase() ?? ''} `;
    const cue = relationCues.find(
      (each) => each.before?.test(before) || each.before?.test(label) || each.after?.test(after),
    );
    if (!cue) return [];
    return [
      sign(cue.relation === 'third-party' ? 'citizen-cue' : 'role-cue', cue.relation, cue.score, `cue: ${cue.id}`),
    ];
  });
}

/** A function, department or firm under somebody's name says that they write at work. */
function bySignature({ places }: Candidate): Sign[] {
  const words = places.filter(isName).map(linesBelow).join('\n');
  if (firmWords.test(words)) return [sign('role-cue', 'business', 0.86, 'firm in the signature')];
  return workWords.test(words) ? [sign('role-cue', 'colleague', 0.86, 'function in the signature')] : [];
}

/** What stands under a name that has a line of its own. */
function linesBelow({ reading, mention, field }: Place): string {
  const { text } = reading.document;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const after = text.slice(mention.end, mention.end + 200).split('\n');
  const alone = /(?:^|\n)[>\s*]*$/.test(before) && (after[0] ?? '').trim().length < 3;
  return alone && !field ? after.slice(1, 4).join('\n').toLowerCase() : '';
}

function byPrivateData({ places }: Candidate): Sign[] {
  if (!places.some(isPrivate)) return [];
  const hard = places.some((place) => isPrivate(place) && !ofOffices.has(place.mention.entity));
  const named = places.some((place) => place.mention.entity === 'PERSON');
  return hard || named ? [sign('private-data', 'third-party', 0.88, 'private data')] : [];
}

/** Somebody with a case at an authority is its citizen. */
function byCase({ places }: Candidate): Sign[] {
  const both = places.some(isName) && places.some(({ mention }) => mention.entity === 'CASE_NUMBER');
  return both ? [sign('private-data', 'third-party', 0.86, 'case number')] : [];
}

/** Whom a citizen writes about is hardly ever one of us. */
export const inCitizensWords: Sign = {
  kind: 'in-citizens-words',
  relation: 'third-party',
  score: 0.8,
  because: "in a citizen's message",
};

/** A loose address or number: an office's when words of an office stand by, a case's when words of a case do. */
function bySurroundings({ places }: Candidate): Sign[] {
  if (places.some((place) => place.mention.entity === 'PERSON')) return [];
  return places.flatMap((place): Sign[] => {
    const { before, after } = around(place, 80);
    const words = `${before} | ${after}`;
    if (privateCue.test(words)) return [sign('private-cue', 'third-party', 0.7, 'words of a case')];
    if (organisationCue.test(words)) return [sign('organisation-cue', 'organisation', 0.86, 'words of an office')];
    return [];
  });
}
