import { decide } from '../table/decide.ts';
import type { Line } from '../table/row.ts';
import { cookieAdvice } from './cookie-advice.ts';
import { type CookieList, listedAs } from './cookie-list.ts';
import { type CookieFacts, type CookieVerdict, captureLines, cookieRules } from './cookie-rules.ts';
import type { Attributes, SeenCookie } from './seen-cookie.ts';
import { isTracker } from './trackers.ts';

/** What was found of a cookie; `cookie` and `domain` are null where it is about the capture. */
export interface CookieFinding extends Line {
  readonly verdict: CookieVerdict;
  readonly cookie: string | null;
  readonly domain: string | null;
}

export interface CookieCheck {
  readonly list: CookieList;
  /** Hosts of the portal, such as `support.example.nl`; their subdomains count as theirs. */
  readonly hosts: readonly string[];
}

/** Every cookie against the list and the policy (R24–R26, E29), then what the list and the capture lack. */
export function checkCookies(seen: readonly SeenCookie[], { list, hosts }: CookieCheck): readonly CookieFinding[] {
  if (seen.length === 0) return [finding(captureLines.empty, 'unsure', null, null)];
  const cookies = [...Map.groupBy(seen, ({ name }) => name).values()].flatMap(byDomain);
  const names = new Set(seen.map(({ name }) => listedAs(name, list)?.name));
  const unseen = list.filter(({ name }) => !names.has(name));
  return [
    ...cookies.flatMap((times) => judged(times, list, hosts)),
    ...unseen.map(({ name }) => finding(captureLines.notSeen, 'info', name, null)),
  ];
}

/** A cookie that was sent is the one that was set for that host, where one was. */
function byDomain(named: readonly SeenCookie[]): readonly (readonly SeenCookie[])[] {
  const set = new Set(named.flatMap(({ attributes, domain }) => (attributes === null ? [] : [domain])));
  const domainOf = ({ attributes, domain, host }: SeenCookie) =>
    attributes === null ? ([...set].find((each) => isWithin(host, each)) ?? domain) : domain;
  return [...Map.groupBy(named, domainOf).values()];
}

function judged(times: readonly SeenCookie[], list: CookieList, hosts: readonly string[]): readonly CookieFinding[] {
  const facts = factsOf(times, list, hosts);
  const row = decide(cookieRules, facts);
  const { name, domain } = times[0] ?? { name: null, domain: null };
  const advice = facts.party === 'first' ? adviceFor(times, facts.listed) : [];
  return [finding(row, row.outcome, name, domain), ...advice.map((each) => finding(each, each.then, name, domain))];
}

function factsOf(times: readonly SeenCookie[], list: CookieList, hosts: readonly string[]): CookieFacts {
  const { name = '' } = times[0] ?? {};
  const set = times.filter(({ attributes }) => attributes !== null);
  const seenAt = set.length > 0 ? set : times;
  return {
    tracker: isTracker(name),
    party: seenAt.some(({ host }) => hosts.some((own) => isWithin(host, own))) ? 'first' : 'third',
    listed: listedAs(name, list)?.kind ?? 'no',
    lasts: anyOf(set.map(({ attributes }) => attributes?.persistent ?? null)),
    setAtOnce: anyOf(set.map(({ firstPage }) => firstPage)),
  };
}

/** Yes when one says so; unknown when one does not know, or none speaks. */
function anyOf(answers: readonly (boolean | null)[]): 'yes' | 'no' | 'unknown' {
  if (answers.includes(true)) return 'yes';
  return answers.length === 0 || answers.includes(null) ? 'unknown' : 'no';
}

function adviceFor(times: readonly SeenCookie[], listed: CookieFacts['listed']): typeof cookieAdvice {
  const set = times.flatMap(({ attributes }) => attributes ?? []);
  if (set.length === 0) return [];
  const always = (attribute: keyof Attributes) => set.every((each) => each[attribute]);
  const facts = { listed, secure: always('secure'), httpOnly: always('httpOnly'), sameSite: always('sameSite') };
  return cookieAdvice.filter(({ when }) => when(facts));
}

function isWithin(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}

function finding(
  { id, follows, says }: Line,
  verdict: CookieVerdict,
  cookie: string | null,
  domain: string | null,
): CookieFinding {
  return { id, follows, says, verdict, cookie, domain };
}
