import { parseSetCookie } from 'set-cookie-parser';
import { cookieSet, type SeenCookie, type Setting } from './seen-cookie.ts';

/**
 * Cookies in the values of Set-Cookie headers, one cookie a header, such as `sid=…; Path=/; Secure`.
 * @throws PolicyError `bad_date` when `at` is no moment
 */
export function cookiesInHeaders(headers: readonly string[], setting: Setting): readonly SeenCookie[] {
  const cookies = parseSetCookie(headers, { decodeValues: false, silent: true, split: false });
  return cookies.flatMap((cookie) => cookieSet(cookie, setting));
}
