import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '../text.ts';
import { listedAs, parseCookieList } from './cookie-list.ts';
import { cookieText, freshdeskPrivacy } from './cookie-text.ts';
import { portalCookies } from './portal-cookies.ts';
import { isTracker } from './trackers.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const [cookie] = portalCookies;

test('our list is one, and holds no tracker', () => {
  expect(parseCookieList(portalCookies)).toEqual(portalCookies);
  expect(portalCookies.filter(({ name }) => isTracker(name))).toEqual([]);
});

test.for([
  ['no list', {}, 'the list is not as expected'],
  ['a third kind', [{ ...cookie, kind: 'analytics' }], '0.kind is not as expected'],
  ['one language', [{ ...cookie, purpose: { nl: 'x' } }], '0.purpose.en is not as expected'],
  ['markup', [{ ...cookie, when: { nl: '<b>', en: 'x' } }], '0.when.nl is not as expected'],
  ['a name twice', [cookie, cookie], '1.name is listed twice'],
])('a list with %s is refused by place', ([, list, message]) => {
  expect(() => parseCookieList(list)).toThrow(expect.objectContaining({ code: 'bad_cookies', message }));
});

test.for([
  ['wf_order', 'wf_*'],
  ['_x_w', '_x_w'],
  ['_x_w2', undefined],
  ['awf_order', undefined],
] as const)('%s is listed as %s', ([name, pattern]) => {
  expect(listedAs(name, portalCookies)?.name).toBe(pattern);
});

test.for(['_ga', '_ga_ABC123', '_gid', '_fbp', '_hjSession_1', '_fw_crm_v', '_pk_id.1.2'])(
  '%s is a tracker',
  (name) => {
    expect(isTracker(name)).toBe(true);
  },
);

test.for(['_gallery', '_x_m', '_helpkit_session', 'order', '__cf_bm'])('%s is no tracker', (name) => {
  expect(isTracker(name)).toBe(false);
});

test.for(languages)('the text in %s names every cookie, Freshdesk and a version', (language) => {
  const { version, text, html } = cookieText(portalCookies, { language, digest });
  for (const { name, purpose } of portalCookies) expect(text).toContain(`- ${name}: ${purpose[language]}.`);
  expect(text).toContain(version);
  expect(html).toContain(`<a href="${freshdeskPrivacy}">`);
  expect(html).toContain('<ul><li>');
});

test('another list is another version, in both languages the same', () => {
  const versions = [portalCookies, portalCookies.slice(1)].map((list) =>
    languages.map((language) => cookieText(list, { language, digest }).version),
  );
  expect(versions[0]?.[0]).toBe(versions[0]?.[1]);
  expect(versions[0]?.[0]).not.toBe(versions[1]?.[0]);
});

test('a privacy policy is at an https address', () => {
  const options = { language: 'nl', digest, privacyPolicy: 'javascript:alert(1)' } as const;
  expect(() => cookieText(portalCookies, options)).toThrow(expect.objectContaining({ code: 'bad_cookies' }));
});
