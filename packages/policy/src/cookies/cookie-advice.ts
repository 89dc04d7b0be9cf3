import type { Row } from '../table/row.ts';
import type { CookieKind } from './cookie-list.ts';
import type { Attributes } from './seen-cookie.ts';

/** How the portal's own cookies are set. */
export interface AdviceFacts extends Omit<Attributes, 'persistent'> {
  readonly listed: CookieKind | 'no';
}

/** Every row that holds is said. They follow from no rule of the policy: they are advice. */
export const cookieAdvice: readonly Row<AdviceFacts, 'advice'>[] = [
  {
    id: 'K11',
    follows: [],
    says: {
      nl: 'Ontbreekt Secure, dan kan de cookie onversleuteld over het netwerk gaan.',
      en: 'Without Secure the cookie may go over the network unencrypted.',
    },
    when: ({ secure }) => !secure,
    then: 'advice',
  },
  {
    id: 'K12',
    follows: [],
    says: {
      nl: 'Ontbreekt HttpOnly bij een noodzakelijke cookie, dan kan een script deze lezen.',
      en: 'Without HttpOnly on a necessary cookie a script can read it.',
    },
    when: ({ listed, httpOnly }) => listed === 'necessary' && !httpOnly,
    then: 'advice',
  },
  {
    id: 'K13',
    follows: [],
    says: {
      nl: 'Ontbreekt SameSite, dan bepaalt de browser of andere sites de cookie laten meesturen.',
      en: 'Without SameSite the browser decides whether other sites can have the cookie sent.',
    },
    when: ({ sameSite }) => !sameSite,
    then: 'advice',
  },
];
