import type { Cookie } from 'set-cookie-parser';
import { type Instant, isBefore } from '../time/calendar.ts';

/** A cookie as a browser got or sent it. Its value may be a secret of a session: it is read past, never kept. */
export interface SeenCookie {
  readonly name: string;
  /** Host that set it, or that it was sent to. */
  readonly host: string;
  /** Its own domain, without a leading dot; the host where it names none. */
  readonly domain: string;
  /** In the first page that the visitor opened; null when the capture does not say. */
  readonly firstPage: boolean | null;
  /** Null when it was only sent: set by a script, or before the capture began. */
  readonly attributes: Attributes | null;
}

export interface Attributes {
  /** Has Expires or Max-Age: outlives the browser's session. */
  readonly persistent: boolean;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: boolean;
}

/** What a response did with a cookie. */
export interface Setting {
  readonly host: string;
  readonly firstPage: boolean | null;
  readonly at: Instant;
}

/** A cookie that was set, or nothing when the response takes it away. @throws PolicyError `bad_date` */
export function cookieSet(cookie: Omit<Cookie, 'value'>, { host, firstPage, at }: Setting): readonly SeenCookie[] {
  if (isRemoval(cookie, at)) return [];
  const { name, domain = host, secure = false, httpOnly = false, sameSite = '' } = cookie;
  const persistent = cookie.maxAge !== undefined || cookie.expires !== undefined;
  const attributes = { persistent, secure, httpOnly, sameSite: sameSite !== '' };
  return [{ name: shown(name), host, domain: hostName(domain) ?? host, firstPage, attributes }];
}

/** A cookie that a browser sent along. */
export function cookieSent(name: string, { host, firstPage }: Omit<Setting, 'at'>): SeenCookie {
  return { name: shown(name), host, domain: host, firstPage, attributes: null };
}

/** Max-Age goes before Expires (RFC 6265, 5.3). */
function isRemoval({ maxAge, expires }: Omit<Cookie, 'value'>, at: Instant): boolean {
  if (maxAge !== undefined) return maxAge <= 0;
  return expires !== undefined && isBefore(expires.toISOString(), at);
}

/** Without `=` a header has no name but a value; and what is no name may be one too. */
function shown(name: string): string {
  return /^[\w!#$%&'*+.^`|~-]{1,64}$/.test(name) ? name : '(no name)';
}

function hostName(domain: string): string | undefined {
  const name = domain.replace(/^\./, '').toLowerCase();
  return /^[a-z0-9.-]{1,253}$/.test(name) ? name : undefined;
}
