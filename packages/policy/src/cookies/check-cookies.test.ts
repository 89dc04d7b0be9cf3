import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCookies } from './check-cookies.ts';
import { cookiesInHar } from './har.ts';
import { portalCookies } from './portal-cookies.ts';
import { cookiesInHeaders } from './set-cookie.ts';

const secret = 'geheim123456782';
const check = { list: portalCookies, hosts: ['support.example.nl'] };
const at = '2026-11-24T09:00:00Z';

interface Visit {
  readonly page?: string;
  readonly url?: string;
  readonly set?: readonly string[];
  readonly sent?: string;
}

function har(...visits: readonly Visit[]): string {
  const entries = visits.map(({ page = 'p1', url = 'https://support.example.nl/', set = [], sent }, second) => ({
    pageref: page,
    startedDateTime: `2026-11-24T09:00:${String(second).padStart(2, '0')}.000+01:00`,
    request: { url, headers: sent === undefined ? [] : [{ name: 'Cookie', value: sent }] },
    response: { headers: set.map((value) => ({ name: 'set-cookie', value })), content: { text: secret } },
  }));
  const pages = [
    { id: 'p2', startedDateTime: '2026-11-24T09:01:00.000+01:00' },
    { id: 'p1', startedDateTime: '2026-11-24T09:00:00.000+01:00' },
  ];
  return JSON.stringify({ log: { version: '1.2', pages, entries } });
}

function deviations(...visits: readonly Visit[]): readonly string[] {
  return checkCookies(cookiesInHar(har(...visits)), check)
    .filter(({ verdict }) => verdict === 'deviation' || verdict === 'unsure')
    .map(({ id, cookie, domain }) => `${id} ${cookie} ${domain}`);
}

test.for<[string, readonly Visit[], readonly string[]]>([
  ['a session cookie', [{ set: [`_helpkit_session=${secret}; Path=/; Secure; HttpOnly`] }], []],
  ['a session cookie sent back', [{ set: [`_x_w=${secret}`] }, { sent: `_x_w=${secret}` }], []],
  ['set for the domain above, sent back', [{ set: [`_x_w=1; Domain=.example.nl`] }, { sent: '_x_w=1' }], []],
  [
    'sent to another site of the domain too',
    [{ set: ['_x_w=1; Domain=example.nl'] }, { url: 'https://www.example.nl/', sent: '_x_w=1' }],
    [],
  ],
  ['a preference on the second page', [{ page: 'p2', set: ['wf_order=1; Max-Age=99'] }], []],
  [
    'a cookie taken away',
    [{ set: ['_x_w=1', 'user_credentials=; Max-Age=0', 'old=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'] }],
    [],
  ],
  ['a dead date that is none', [{ set: ['_x_w=1; Expires=nooit; Max-Age=lang'] }], []],
  ['Max-Age', [{ set: [`_x_w=${secret}; Max-Age=60`] }], ['K4 _x_w support.example.nl']],
  ['Expires', [{ set: ['_x_w=1; expires=Wed, 01 Jan 2031 00:00:00 GMT'] }], ['K4 _x_w support.example.nl']],
  [
    'once a session, once longer',
    [{ set: ['_x_w=1'] }, { set: ['_x_w=1; Max-Age=5'] }],
    ['K4 _x_w support.example.nl'],
  ],
  ['two in one header', [{ set: ['_x_w=1\n_x_m=1; Max-Age=5'] }], ['K4 _x_m support.example.nl']],
  ['a preference at once', [{ set: ['wf_filter=1; Max-Age=99'] }], ['K5 wf_filter support.example.nl']],
  ['an unknown cookie', [{ set: [`theme=${secret}`] }], ['K3 theme support.example.nl']],
  [
    'a tracker by script',
    [{ sent: `_ga=${secret}; _gid=${secret}` }],
    ['K1 _ga support.example.nl', 'K1 _gid support.example.nl'],
  ],
  [
    'a listed name from elsewhere',
    [{ url: 'https://cdn.example.com/a.js', set: ['_x_w=1'] }],
    ['K2 _x_w cdn.example.com'],
  ],
  [
    'a host that only looks alike',
    [{ url: 'https://badsupport.example.nl/', set: ['_x_w=1'] }],
    ['K2 _x_w badsupport.example.nl'],
  ],
  ['there before the capture', [{ sent: '_x_w=1' }], ['K6 _x_w support.example.nl']],
  ['a header without a name', [{ set: [secret] }], ['K3 (no name) support.example.nl']],
  ['no cookies at all', [{}], ['K10 null null']],
])('%s', ([, visits, expected]) => {
  expect(deviations(...visits)).toEqual(expected);
});

test('without pages in the file it cannot be said when a preference was set', () => {
  const { log } = JSON.parse(har({ set: ['wf_order=1; Max-Age=99'] }));
  const found = checkCookies(cookiesInHar(JSON.stringify({ log: { entries: log.entries } })), check);
  expect(found.find(({ cookie }) => cookie === 'wf_order')).toMatchObject({ id: 'K7', verdict: 'unsure' });
});

test('a list of cookies serves where the headers were left out', () => {
  const { log } = JSON.parse(har({}));
  log.entries[0].response = {
    headers: [],
    cookies: [
      {
        name: '_x_w',
        value: secret,
        expires: '1969-12-31T23:59:59.000Z',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
      },
      { name: '_x_m', value: secret, expires: '2031-01-01T00:00:00.000Z', domain: null },
    ],
  };
  const found = checkCookies(cookiesInHar(JSON.stringify({ log })), check);
  expect(found.filter(({ cookie }) => cookie === '_x_w').map(({ id }) => id)).toEqual(['K8']);
  expect(found.filter(({ cookie }) => cookie === '_x_m').map(({ id }) => id)).toEqual(['K4', 'K11', 'K12', 'K13']);
});

test('a listed cookie that was not seen is told', () => {
  const found = checkCookies(cookiesInHeaders(['_x_w=1'], { host: 'support.example.nl', firstPage: true, at }), check);
  const unseen = found.filter(({ id }) => id === 'K9').map(({ cookie }) => cookie);
  expect(unseen).toEqual(portalCookies.map(({ name }) => name).filter((name) => name !== '_x_w'));
});

test.for<[string, string, string]>([
  ['no JSON', `{"log": ${secret}`, 'the file is not JSON'],
  ['no log', `["${secret}"]`, 'log is not as HAR 1.2 has it'],
  [
    'a date that is none',
    har({}).replace('09:00:00.000', secret),
    'log.pages.1.startedDateTime is not as HAR 1.2 has it',
  ],
  ['an address that is none', har({ url: `//${secret}` }), 'log.entries.0.request.url is not as HAR 1.2 has it'],
])('a file with %s is refused by place, not by content', ([, text, message]) => {
  expect(() => cookiesInHar(text)).toThrow(expect.objectContaining({ code: 'bad_cookies', message }));
});

test('no value of a cookie is kept or told', () => {
  const value = fc.stringMatching(/^[a-z0-9]{12,40}$/);
  const attribute = fc.constantFrom('; Secure', '; Max-Age=9', '; Path=/x', '; Domain=example.nl', ';;');
  fc.assert(
    fc.property(value, fc.array(attribute), fc.boolean(), (hidden, attributes, bare) => {
      const line = `${bare ? '' : '_x_w='}${hidden}${attributes.join('')}`;
      const seen = cookiesInHar(har({ set: [line], sent: line }));
      expect(JSON.stringify([seen, checkCookies(seen, check)])).not.toContain(hidden);
    }),
  );
});
