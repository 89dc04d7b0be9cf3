import { domainEnd, localStart } from '../numbers/email-edges.ts';
import { isAnnouncedSample } from '../numbers/placeholder.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** E-mail addresses under any top-level domain, found from their @. */
export const emailAddress: Recognizer = {
  id: 'email-address',
  entity: 'EMAIL_ADDRESS',
  about: 'https://www.rfc-editor.org/rfc/rfc5322',
  signs: '@',
  *find(source) {
    const { text } = source;
    let done = 0;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const hit = addressAround(source, at, done);
      if (!hit) continue;
      done = hit.end;
      yield hit;
    }
  },
};

function addressAround(source: Source, at: number, floor: number): Hit | undefined {
  const { lower } = source;
  const spaced = lower[at - 1] === ' ' && lower[at + 1] === ' ' ? 1 : 0;
  const start = localStart(lower, at - spaced, floor);
  const end = domainEnd(lower, at + 1 + spaced);
  if (start === undefined || end === undefined) return undefined;
  const local = lower.slice(start, at - spaced);
  const domain = lower.slice(at + 1 + spaced, end);
  if (isNoMailbox(source, start, local, domain)) return undefined;
  const score = spaced > 0 ? 0.6 : 0.97;
  const sample = isSample(local, domain) || isAnnouncedSample(source, start);
  return { start, end, score, because: ['form', ...(sample ? ['placeholder'] : [])] };
}

const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|ico|css|js|html?|php|pdf|docx?|xlsx?)$/;
const messageHost =
  /^(?:mail\.gmail\.com|.+\.prod\.outlook\.com|.+\.prod\.exchangelabs\.com|email\.android\.com|.+\.(?:local|lan|localdomain))$/;
const messageLabel =
  /(?:message-id|in-reply-to|references|content-id|cid|berichtid|bericht-id)[:"'=\s<]{0,6}(?:<[^\s<>]{1,120}>\s?)*<?$/;

/** Pictures (`logo@2x.png`), parts and messages have names with an @ too; so do logins in a web address. */
function isNoMailbox(source: Source, start: number, local: string, domain: string): boolean {
  if (fileEnding.test(domain) || /\.(?:png|jpe?g|gif|bmp)$/.test(local) || local === 'git') return true;
  if (/^[\da-f]{8}-[\da-f]{4}-/.test(local) || (messageHost.test(domain) && local.length > 15)) return true;
  const before = source.lower.slice(Math.max(0, start - 160), start);
  if (!/[<:"'=/]$/.test(before)) return false;
  return messageLabel.test(before) || /:\/\/[^\s/@]{1,80}:$/.test(before) || /:\/\/[^\s@?#]{1,120}\/$/.test(before);
}

const sampleLocal =
  /^(?:test|naam|name|user|username|gebruiker|email|e-mail|mail|voorbeeld|example|jouwnaam|uwnaam|jouw\.naam|uw\.naam|jouwemail|uwemail|voornaam\.achternaam|iemand|someone|you|yourname|john\.?doe|jane\.?doe)$/;
const sampleDomain =
  /^(?:test|voorbeeld|example|domein|domain|email|mail|bedrijf|company|website)\.(?:nl|com|org|net|be)$/;

function isSample(local: string, domain: string): boolean {
  return sampleLocal.test(local) && sampleDomain.test(domain);
}
