import { domainToASCII } from 'node:url';
import type { Correspondent } from '@derden/scanner';
import { addressParser } from 'postal-mime';

/** `"Naam" <adres>`, or several with commas. */
export function correspondents(text: string): readonly Correspondent[] {
  return addressParser(text.slice(0, 20_000), { flatten: true })
    .map(({ name, address }) => ({ name: name?.trim() || null, address: emailOf(address) }))
    .filter(({ name, address }) => name !== null || address !== null);
}

/** In lower case; null when it is no address. */
export function emailOf(text: string | null | undefined): string | null {
  const address = text?.trim().toLowerCase() ?? '';
  return /^[^\s@<>]{1,100}@[^\s@<>]{1,250}$/.test(address) ? address : null;
}

/** Compared in ASCII (policy-rules E13). */
export function domainOf(address: string): string {
  return plainDomain(address.slice(address.lastIndexOf('@') + 1));
}

export function plainDomain(domain: string): string {
  const bare = domain.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '');
  return domainToASCII(bare) || bare;
}
