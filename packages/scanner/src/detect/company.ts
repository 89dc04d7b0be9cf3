import type { Entity } from '../entity.ts';
import type { Mention } from './recognizer.ts';
import type { Source } from './source.ts';

/** What alone is only a candidate, and what beside it makes it sure. */
interface Lift {
  readonly entity: Entity;
  readonly by: readonly Entity[];
  /** Candidates below this are left alone. */
  readonly from: number;
  /** And those that are surer than this. */
  readonly below?: number;
  readonly to: number;
}

const lifts: readonly Lift[] = [
  { entity: 'NL_BSN', by: ['PERSON', 'DATE_OF_BIRTH', 'ADDRESS'], from: 0.3, to: 0.87 },
  { entity: 'DATE_OF_BIRTH', by: ['NL_BSN', 'ADDRESS', 'PERSON'], from: 0.4, to: 0.6 },
  { entity: 'ADDRESS', by: ['PERSON', 'NL_BSN', 'DATE_OF_BIRTH'], from: 0.4, below: 0.5, to: 0.7 },
  { entity: 'ADDRESS', by: ['PERSON', 'NL_BSN', 'DATE_OF_BIRTH'], from: 0.5, to: 0.88 },
  {
    entity: 'PERSON',
    by: ['NL_BSN', 'DATE_OF_BIRTH', 'ADDRESS', 'PHONE_NUMBER', 'EMAIL_ADDRESS'],
    from: 0.4,
    to: 0.86,
  },
  { entity: 'PERSONAL_NUMBER', by: ['PERSON', 'DATE_OF_BIRTH', 'ADDRESS'], from: 0.4, below: 0.5, to: 0.7 },
  { entity: 'NL_LICENSE_PLATE', by: ['PERSON', 'ADDRESS'], from: 0.5, to: 0.86 },
];

const sureEnough = 0.7;
const nearby = 120;

/** Raises candidates that stand in the company of a person: in one record, or close by on one line. */
export function keepCompany(mentions: readonly Mention[], source: Source): Mention[] {
  return mentions.map((mention, index) => {
    const lift = lifts.find(
      ({ entity, from, to, below = to }) => entity === mention.entity && mention.score >= from && mention.score < below,
    );
    if (!lift) return mention;
    const company = companyOf(mention, index, mentions, lift, source);
    if (!company) return mention;
    return { ...mention, score: lift.to, because: [...mention.because, `company: ${company.entity.toLowerCase()}`] };
  });
}

function companyOf(mention: Mention, index: number, mentions: readonly Mention[], lift: Lift, source: Source) {
  for (const step of [-1, 1]) {
    for (let at = index + step; mentions[at]; at += step) {
      const other = mentions[at] as Mention; // checked by the loop
      const [left, right] = step < 0 ? [other.end, mention.start] : [mention.end, other.start];
      if (right - left > nearby) break;
      if (other.score >= sureEnough && lift.by.includes(other.entity) && together(left, right, source)) return other;
    }
  }
  return undefined;
}

function together(left: number, right: number, source: Source): boolean {
  const [a, b] = [source.fieldAt(left - 1), source.fieldAt(right)];
  if (a && b && !mailHeader.test(a.label)) return a.record === b.record;
  return !source.text.slice(left, right).includes('\n');
}

/** A header block names several people, and a subject that is nobody's. */
const mailHeader =
  /^(?:van|aan|cc|bcc|onderwerp|datum|verzonden|from|to|date|sent|subject|von|an|gesendet|betreff|de|à|objet|envoyé)$/i;
