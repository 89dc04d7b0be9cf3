import { isGivenName, isOrdinaryWord, isSurname } from '../names/is-name.ts';
import { remember } from '../remember.ts';

/** Mail services anyone can have an address at: such an address never says which organisation somebody works for (policy-rules E12). */
const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|rocketmail|aol|gmx|web|mail|proton|protonmail|pm|tutanota|tuta|zoho|yandex|ziggo|kpnmail|kpnplanet|planet|xs4all|home|casema|upcmail|chello|hetnet|quicknet|online|telfort|tele2|solcon|zonnet|wanadoo|orange|caiway|caiw|versatel|freeler|onsmail|kabelfoon|zeelandnet|introweb|lijbrandt|delta|deltanet|telenet|skynet|scarlet|proximus|t-online|freenet|free|laposte|sfr|libero|seznam|wp|onet|interia|o2|mail\.com)\.(?:[a-z]{2,3}|co\.uk|com\.[a-z]{2})$/;

export const isFreeMail: (domain: string) => boolean = remember((domain) => freeMail.test(domain));

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

export function localPartOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
}

/** True for the domain itself and its subdomains; never fuzzy (policy-rules E13). */
export function isAtDomain(address: string, domain: string): boolean {
  const own = domainOf(address);
  return own === domain || own.endsWith(`.${domain}`);
}

const functions =
  /^(?:info|contact|contacten|algemeen|post|postbus|mail|email|gemeente|stad|bestuur|raad|griffie|college|secretariaat|bestuurssecretariaat|receptie|balie|loket|publieksbalie|helpdesk|servicedesk|servicepunt|service|support|klantenservice|klantcontact|klantcontactcentrum|kcc|klacht(?:en)?|melding(?:en)?|meldpunt|burgerzaken|publiekszaken|belasting(?:en)?|vergunning(?:en)?|omgevingsloket|wmo|jeugd|jeugdzorg|sociaal(?:domein)?|werk(?:eninkomen)?|archief|privacy|avg|fg|security|abuse|ict|it|automatisering|applicatiebeheer|functioneelbeheer|beheer|systeembeheer|web|webmaster|webredactie|redactie|website|internet|intranet|online|digitaal|communicatie|pers|media|marketing|nieuws|nieuwsbrief|newsletter|verkoop|sales|inkoop|order(?:s)?|offerte(?:s)?|administratie|boekhouding|financien|factuur|facturen|invoices?|billing|crediteuren|debiteuren|hr|hrm|po|personeelszaken|vacatures?|jobs|planning|events?|team|office|admin|administrator|root|postmaster|hostmaster|mailer-daemon|noreply|no-reply|donotreply|do-not-reply|niet-?beantwoorden|geenreactie|noreply\w*|formulier(?:en)?|forms?|webformulier(?:en)?|notificaties?|notifications?|alerts?|monitoring|bounce\w*|system|systeem|test|demo|afspraken|aanmelden|inschrijven|bibliotheek|school|museum|sport)$/;

/** A mailbox of an organisation or a machine, not of a person: `info@`, `webredactie@`, `no-reply@`. */
export const isFunctional: (address: string) => boolean = remember((address) => {
  const local = localPartOf(address).replace(/\+.*$/, '');
  if (/^\p{L}\.\p{L}+$/u.test(local)) return false; // an initial: Post and School are surnames too
  if (isFreeMail(domainOf(address))) return functions.test(local);
  return (
    isOrdinaryName(local) ||
    local
      .split(/[._-]/)
      .concat(local)
      .some((word) => functions.test(word))
  );
});

/** `buitendienst@`: a word that is nobody's name, at no free mail service. */
function isOrdinaryName(local: string): boolean {
  return local.length > 4 && isOrdinaryWord(local) && !isGivenName(local) && !isSurname(local);
}

/** A machine that writes mail: a form mailer, a bounce, a system. */
export function isMachine(address: string): boolean {
  return /^(?:no-?_?reply|do-?not-?reply|niet-?beantwoorden|geen-?reactie|mailer-daemon|postmaster|bounces?|web-?formulier(?:en)?|formulier(?:en)?|forms?|notifications?|website)\b/.test(
    localPartOf(address),
  );
}
