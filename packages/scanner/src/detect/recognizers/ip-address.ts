import { isIPv6 } from 'node:net';
import { digitGroups, isWordAt } from '../numbers/digit-groups.ts';
import { windowsFrom } from '../numbers/digit-windows.ts';
import { because } from '../numbers/placeholder.ts';
import { oneOf } from '../one-of.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Addresses on the public internet, versions 4 and 6; private, loopback and multicast ranges name nobody. */
export const ipAddress: Recognizer = {
  id: 'ip-address',
  entity: 'IP_ADDRESS',
  about: 'https://www.iana.org/assignments/iana-ipv4-special-registry',
  digits: 1,
  signs: ':',
  *find(source) {
    yield* version4(source);
    yield* version6(source);
  },
};

const cue =
  /(?<![\p{L}])(?:ip|ip-?adres(?:sen)?|ipv[46]|ip-?address|remote_addr|client|host|server|from|received|x-forwarded-for)(?!\p{L})/u;
const versionCue =
  /(?<!\p{L})(?:versie|version|build|release|firmware|driver|update|v|ver|paragraaf|artikel|hoofdstuk|§)[ .:]{0,2}$|\p{L}\/$/u;
const nowhere =
  /^(?:0|10|127|22[4-9]|2[3-5]\d)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

const dot: ReadonlySet<string> = new Set(['.']);

function* version4(source: Source): Generator<Hit> {
  for (const [index, group] of digitGroups(source).entries()) {
    if (source.text[group.end] !== '.' || group.end - group.start > 3) continue;
    const window = windowsFrom(source, index, { min: 4, max: 12, gaps: dot }).find(({ sizes }) => sizes.length === 4);
    if (!window || !isPublic4(source.text, window.start, window.end)) continue;
    const { start, end } = window;
    const before = source.before(start, 40);
    if (versionCue.test(before)) continue;
    const cued = cue.test(before);
    const small = source.text
      .slice(start, end)
      .split('.')
      .every((octet) => Number(octet) < 32);
    const score = cued ? 0.95 : small ? 0.3 : 0.75;
    yield { start, end, score, because: because(source, start, 'form', ...(cued ? ['cue: ip'] : [])) };
  }
}

function isPublic4(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start - 1) || isWordAt(text, end) || /[.,]/.test(text[start - 1] ?? '')) return false;
  if (/^\.\d/.test(text.slice(end, end + 2))) return false;
  const address = text.slice(start, end);
  return !nowhere.test(address) && address.split('.').every((octet) => Number(octet) < 256 && !/^0\d/.test(octet));
}

function* version6(source: Source): Generator<Hit> {
  const { text } = source;
  let done = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', Math.max(done, colon + 1))) {
    const start = hexStart(text, colon, done);
    const end = hexEnd(text, start);
    done = Math.max(done, end);
    if (isWordAt(text, start - 1) || isWordAt(text, end) || !isGlobal6(text.slice(start, end))) continue;
    yield {
      start,
      end,
      score: cue.test(source.before(start, 40)) ? 0.97 : 0.87,
      because: because(source, start, 'form'),
    };
  }
}

const isHex = oneOf(/[\da-f]/i);

function hexStart(text: string, colon: number, floor: number): number {
  let start = colon;
  while (start > floor && colon - start < 5 && isHex(text, start - 1)) start--;
  return start;
}

/** Behind at most 39 hexadecimal digits and colons, a last colon left out; where it starts when there is only one. */
function hexEnd(text: string, start: number): number {
  let end = start;
  while (end - start < 39 && (isHex(text, end) || text[end] === ':')) end++;
  if (end - start < 2) return start;
  return text[end - 1] === ':' ? end - 1 : end;
}

/** 2000::/3, the part of the space that is handed out. */
function isGlobal6(address: string): boolean {
  return /^[23][\da-f]{3}:/i.test(address) && isIPv6(address);
}
