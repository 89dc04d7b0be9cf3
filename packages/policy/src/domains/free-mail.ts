import { asciiDomain } from './address.ts';

/** Names that mean mail in every country: `yahoo.co.uk`, `hotmail.nl`, `gmx.at`. */
const worldwide = words(
  `aol fastmail gmail gmx googlemail hotmail hushmail icloud live msn outlook protonmail rocketmail tutanota yahoo
  yandex ymail zoho`,
);

const anyCountry = /^(?:com|net|org|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/;

/** Names that mean mail in some countries and may be anything elsewhere: providers, portals, common words. */
const nearby = words(
  `caiway casema chello deltanet freeler freenet hetnet home kabelfoon kpnmail kpnplanet lijbrandt mac mail me online
  onsmail orange pandora planet pm proton proximus quicknet scarlet skynet solcon t-online tele2 telenet telfort tiscali
  tuta upcmail versatel wanadoo web xs4all zeelandnet ziggo zonnet`,
);

const someCountries = /^(?:com|net|org|nl|be|de|fr|eu|me|ch|ru|at|it|es|uk|co\.uk|com\.[a-z]{2})$/;

/** Services with one or two domains. */
const single = words(
  `126.com 163.com abv.bg aim.com arcor.de bbox.fr bk.ru bluewin.ch btinternet.com caiw.nl centrum.cz comcast.net
  cox.net cybercomm.nl dds.nl deds.nl demon.nl disroot.org duck.com edpnet.be email.com filternet.nl free.fr freemail.hu
  hanmail.net hccnet.nl hey.com inbox.com inbox.lv inbox.ru interia.pl introweb.nl laposte.net libero.it list.ru
  mailbox.org mailfence.com multiweb.nl naver.com neuf.fr o2.pl onet.pl onsbrabantnet.nl onsneteindhoven.nl op.pl
  posteo.de posteo.net privaterelay.appleid.com qq.com rambler.ru rediffmail.com riseup.net runbox.com
  sapo.pt seznam.cz sfr.fr sky.com speedlinq.nl startmail.com talktalk.net ukr.net unet.nl virgilio.it virginmedia.com
  voo.be wp.pl wxs.nl xmsnet.nl zohomail.com zohomail.eu`,
);

/**
 * True at a mail service where anybody can have an address: it never stands for an organisation (policy-rules E12, I10).
 * `additions` are the helpdesk's own domains of this kind. A subdomain is another domain.
 */
export function isFreeMail(domain: string, additions: readonly string[] = []): boolean {
  const ascii = asciiDomain(domain);
  if (ascii === null) return false;
  if (single.has(ascii) || additions.some((each) => asciiDomain(each) === ascii)) return true;
  const dot = ascii.indexOf('.');
  const [name, end] = [ascii.slice(0, dot), ascii.slice(dot + 1)];
  return (worldwide.has(name) && anyCountry.test(end)) || (nearby.has(name) && someCountries.test(end));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
