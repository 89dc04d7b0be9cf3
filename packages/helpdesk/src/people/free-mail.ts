/** Mail services where anybody can have an address: they never stand for an organisation (policy-rules E12). */
const services = new Set(
  `aol caiway casema chello deltanet fastmail freeler freenet gmail gmx googlemail hetnet home hotmail hushmail icloud
  kabelfoon kpnmail kpnplanet lijbrandt live mac mail me msn online onsmail orange outlook pandora planet pm proton
  protonmail proximus quicknet rocketmail scarlet skynet solcon t-online tele2 telenet telfort tiscali tuta tutanota
  upcmail versatel wanadoo web xs4all yahoo yandex ymail zeelandnet ziggo zoho zonnet`.split(/\s+/),
);

const topLevels = /^(?:com|net|org|nl|be|de|fr|eu|me|ch|ru|at|it|es|uk|co\.uk|com\.[a-z]{2})$/;

export function isFreeMail(domain: string): boolean {
  const dot = domain.indexOf('.');
  return services.has(domain.slice(0, dot)) && topLevels.test(domain.slice(dot + 1));
}
