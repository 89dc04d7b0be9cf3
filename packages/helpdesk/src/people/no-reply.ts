const machines =
  /^(?:no|do-?not|geen|niet)[-_.]?(?:reply|antwoord(?:en)?|beantwoorden|reactie)$|^(?:mailer-daemon|postmaster|bounces?|notifications?|notificaties?|web-?form(?:s|ulier|ulieren)?|form(?:s|ulier|ulieren)?|website|systeem|system|cms|scanner|alerts?)$/;

/** An address that no person writes from: form mailers, bounces, systems. */
export function isNoReply(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase().replace(/\+.*$/s, '');
  return machines.test(local) || /^no-?reply[-_.]|[-_.]no-?reply$/.test(local);
}
