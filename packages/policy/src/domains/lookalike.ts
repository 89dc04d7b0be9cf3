import { decide } from '../table/decide.ts';
import type { Line } from '../table/row.ts';
import { domainOf } from './address.ts';
import { isFreeMail } from './free-mail.ts';
import { hasAddedWord, isOneEdit, skeleton } from './likeness.ts';
import { type LikenessFacts, type LookalikeKind, lookalikeRules } from './lookalike-rules.ts';
import { domainsAbove } from './organisation-of.ts';
import { organisationsOf, type Registry } from './registration.ts';

/** The address is at no registered domain, but at one that a reader may take for it. */
export interface Lookalike {
  readonly kind: LookalikeKind;
  readonly row: Line;
  /** The registered domain that it resembles, and whose that is. */
  readonly domain: string;
  readonly organisations: readonly number[];
}

interface Parts {
  /** All labels before the top level. */
  readonly labels: readonly string[];
  /** The last of these: what somebody registered. */
  readonly name: string;
  /** Top level: `nl`, `co.uk`. */
  readonly end: string;
}

/** In shorter names one letter more or less is another place: Ede and Epe. */
const shortest = 5;

/** Warnings for a person who judges where a message came from; none for free mail and for what is registered. */
export function lookalikesOf(address: string, { owners, freeMail }: Registry): readonly Lookalike[] {
  const domain = domainOf(address);
  if (domain === null || isFreeMail(domain, freeMail)) return [];
  if ([domain, ...domainsAbove(domain)].some((each) => owners.has(each))) return [];
  return [...owners].flatMap(([registered, all]) => {
    const { id, follows, says, outcome } = decide(lookalikeRules, factsOf(partsOf(domain), partsOf(registered)));
    if (outcome === 'none') return [];
    return [{ kind: outcome, row: { id, follows, says }, domain: registered, organisations: organisationsOf(all) }];
  });
}

function factsOf(seen: Parts, registered: Parts): LikenessFacts {
  const isLong = Math.min(seen.name.length, registered.name.length) >= shortest;
  return {
    sameName: seen.name === registered.name,
    sameEnd: seen.end === registered.end,
    confusable: seen.name !== registered.name && skeleton(seen.name) === skeleton(registered.name),
    oneEdit: isLong && isOneEdit(seen.name, registered.name),
    addedWord: hasAddedWord(seen.labels, registered.name),
  };
}

function partsOf(domain: string): Parts {
  const labels = domain.split('.');
  const isDouble = labels.length > 2 && /\.(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$/.test(domain);
  const end = labels.splice(isDouble ? -2 : -1).join('.');
  return { labels, name: labels.at(-1) ?? '', end };
}
