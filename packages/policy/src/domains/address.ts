import { domainToASCII } from 'node:url';

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** A domain as it is compared: lower case, punycode, no dot at the end; null when it is none (policy-rules E13). */
export function asciiDomain(text: string): string | null {
  const bare = text.trim().replace(/^@/, '').replace(/\.$/, '');
  if (bare.length > 253 || /[\s\p{Cc}%/\\:?#@[\]]/u.test(bare)) return null; // domainToASCII reads a URL's host and would cut these off
  const ascii = domainToASCII(bare);
  const labels = ascii.split('.');
  const isDomain = labels.length > 1 && labels.every((each) => label.test(each)) && /[a-z]/.test(labels.at(-1) ?? '');
  return isDomain ? ascii : null;
}

/** The domain of an address; null when it is no address. */
export function domainOf(address: string): string | null {
  return parted(address)?.domain ?? null;
}

/**
 * An address as it is compared and kept: exact but for case (policy-rules E4); null when it is none.
 * Only A–Z change in the part before the `@`: other letters may turn into a–z in lower case (the Kelvin sign is a `k`).
 */
export function addressKey(address: string): string | null {
  const parts = parted(address);
  return parts && `${parts.local.replace(/[A-Z]/g, (letter) => letter.toLowerCase())}@${parts.domain}`;
}

/** Both are addresses, and the same one. */
export function isSameAddress(a: string, b: string): boolean {
  const key = addressKey(a);
  return key !== null && key === addressKey(b);
}

function parted(address: string): { readonly local: string; readonly domain: string } | null {
  const text = address.trim();
  if (text.length > 320 || /\s/.test(text)) return null;
  const [local = '', host = '', ...more] = text.split('@');
  const domain = asciiDomain(host);
  const isLocal = local.length <= 64 && /^[^\p{C}<>"(),:;[\]\\]+$/u.test(local);
  return domain !== null && isLocal && more.length === 0 ? { local, domain } : null;
}
