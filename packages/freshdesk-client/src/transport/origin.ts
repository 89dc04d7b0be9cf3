import { FreshdeskError } from '../error.ts';

/** `https://example.freshdesk.com` for `example`, a host name, or an address copied from the browser; the key never goes to Freshdesk in clear. */
export function originOf(domain: string): string {
  const given = domain.trim();
  const host = given.includes('.') || given.includes(':') ? given : `${given}.freshdesk.com`;
  const address = /^https?:\/\//i.test(given) ? given : `https://${host}`;
  const url = URL.canParse(address) && given !== '' ? new URL(address) : null;
  if (url?.username !== '' || !/^[\w.:[\]-]+$/.test(url.host))
    throw new FreshdeskError('invalid_value', 'The domain is neither a name, a host nor an address.');
  return url.hostname.endsWith('.freshdesk.com') ? `https://${url.host}` : url.origin;
}

/** A key read from a file may end in a new line. */
export function keyOf(apiKey: string): string {
  const key = apiKey.trim();
  if (key === '') throw new FreshdeskError('invalid_credentials', 'There is no API key.');
  return key;
}
