import type { Text } from '../text.ts';
import type { CookieList } from './cookie-list.ts';

const session: Text = { nl: 'tot u uw browser sluit', en: 'until you close your browser' };
const lasting: Text = {
  nl: 'blijft staan nadat u uw browser sluit, tot u de cookie verwijdert of deze verloopt',
  en: 'stays after you close your browser, until you delete it or it expires',
};
const firstVisit: Text = { nl: 'als u het portaal opent', en: 'when you open the portal' };
const login: Text = { nl: 'als u inlogt', en: 'when you log in' };
const sorting: Text = {
  nl: 'als u de lijst met meldingen sorteert of filtert',
  en: 'when you sort or filter the list of tickets',
};

/** What Freshdesk's own cookie policy names for its customer portal; whether the durations hold is for a capture to show. */
export const portalCookies: CookieList = [
  {
    name: '_helpkit_session',
    kind: 'necessary',
    purpose: {
      nl: 'houdt uw bezoek bij elkaar en beveiligt formulieren',
      en: 'keeps your visit together and secures forms',
    },
    duration: session,
    when: firstVisit,
  },
  {
    name: 'helpdesk_node_session',
    kind: 'necessary',
    purpose: { nl: 'hoort bij het inloggen', en: 'belongs to logging in' },
    duration: session,
    when: login,
  },
  {
    name: 'user_credentials',
    kind: 'necessary',
    purpose: { nl: 'houdt u ingelogd', en: 'keeps you logged in' },
    duration: session,
    when: login,
  },
  {
    name: '_x_w',
    kind: 'necessary',
    purpose: { nl: 'stuurt uw bezoek naar de juiste server', en: 'sends your visit to the right server' },
    duration: session,
    when: firstVisit,
  },
  {
    name: '_x_m',
    kind: 'necessary',
    purpose: { nl: 'stuurt uw bezoek naar de juiste server', en: 'sends your visit to the right server' },
    duration: session,
    when: firstVisit,
  },
  {
    name: '__cf_bm',
    kind: 'necessary',
    purpose: { nl: 'houdt geautomatiseerd misbruik tegen (Cloudflare)', en: 'keeps automated abuse out (Cloudflare)' },
    duration: { nl: '30 minuten', en: '30 minutes' },
    when: firstVisit,
  },
  {
    name: 'wf_*',
    kind: 'functional',
    purpose: { nl: 'onthoudt hoe u de lijst met meldingen ziet', en: 'remembers how you see the list of tickets' },
    duration: lasting,
    when: sorting,
  },
];
