import type { Line, Row } from '../table/row.ts';
import type { CookieKind } from './cookie-list.ts';

/** What is said of one cookie, over all times that it was seen. */
export interface CookieFacts {
  readonly tracker: boolean;
  /** Set by or sent to the portal's own hosts, or somebody else's. */
  readonly party: 'first' | 'third';
  readonly listed: CookieKind | 'no';
  /** Has Expires or Max-Age; unknown when it was never seen being set. */
  readonly lasts: 'yes' | 'no' | 'unknown';
  /** Set in the first page that was opened; unknown when the capture does not say, or it was there before. */
  readonly setAtOnce: 'yes' | 'no' | 'unknown';
}

/** `deviation` from the policy; `unsure` what the capture cannot show, which is not fine. */
export type CookieVerdict = 'deviation' | 'unsure' | 'advice' | 'info' | 'fine';

/** First match wins. */
export const cookieRules: readonly Row<CookieFacts, CookieVerdict>[] = [
  {
    id: 'K1',
    follows: ['E29'],
    says: {
      nl: 'Heeft een cookie de naam van een bekende meet- of volgdienst, dan wijkt het portaal af van het beleid.',
      en: 'When a cookie has the name of a known analytics or tracking service, the portal deviates from the policy.',
    },
    when: ({ tracker }) => tracker,
    then: 'deviation',
  },
  {
    id: 'K2',
    follows: ['E29'],
    says: {
      nl: 'Hoort een cookie bij een ander dan het portaal, dan wijkt het portaal af van het beleid.',
      en: 'When a cookie belongs to somebody other than the portal, the portal deviates from the policy.',
    },
    when: ({ party }) => party === 'third',
    then: 'deviation',
  },
  {
    id: 'K3',
    follows: ['R24'],
    says: {
      nl: 'Staat een cookie niet op de gepubliceerde lijst, dan is de bezoeker er niet over verteld.',
      en: 'When a cookie is not on the published list, visitors have not been told about it.',
    },
    when: ({ listed }) => listed === 'no',
    then: 'deviation',
  },
  {
    id: 'K4',
    follows: ['R25'],
    says: {
      nl: 'Heeft een noodzakelijke cookie een einddatum (Expires of Max-Age), dan is het geen sessiecookie.',
      en: 'When a necessary cookie has an end (Expires or Max-Age), it is not a session cookie.',
    },
    when: ({ listed, lasts }) => listed === 'necessary' && lasts === 'yes',
    then: 'deviation',
  },
  {
    id: 'K5',
    follows: ['R26'],
    says: {
      nl: 'Wordt een functionele cookie al bij de eerste pagina geplaatst, dan is dat voordat deze nodig is.',
      en: 'When a functional cookie is set on the first page already, that is before it is needed.',
    },
    when: ({ listed, setAtOnce }) => listed === 'functional' && setAtOnce === 'yes',
    then: 'deviation',
  },
  {
    id: 'K6',
    follows: ['R25'],
    says: {
      nl: 'Is een noodzakelijke cookie alleen meegestuurd en niet geplaatst gezien, dan is niet te zeggen hoe lang deze blijft.',
      en: 'When a necessary cookie was only seen being sent, not set, how long it stays cannot be said.',
    },
    when: ({ listed, lasts }) => listed === 'necessary' && lasts === 'unknown',
    then: 'unsure',
  },
  {
    id: 'K7',
    follows: ['R26'],
    says: {
      nl: 'Is niet te zien bij welke pagina een functionele cookie is geplaatst, dan is niet te zeggen of deze toen nodig was.',
      en: 'When it cannot be seen on which page a functional cookie was set, whether it was needed then cannot be said.',
    },
    when: ({ listed, setAtOnce }) => listed === 'functional' && setAtOnce === 'unknown',
    then: 'unsure',
  },
  {
    id: 'K8',
    follows: ['R25', 'R26'],
    says: {
      nl: 'In andere gevallen voldoet de cookie aan het beleid.',
      en: 'Otherwise the cookie is as the policy has it.',
    },
    when: () => true,
    then: 'fine',
  },
];

/** Said of the list and of the capture as a whole. */
export const captureLines: Readonly<Record<'notSeen' | 'empty', Line>> = {
  notSeen: {
    id: 'K9',
    follows: ['R24'],
    says: {
      nl: 'Staat een cookie op de lijst maar is deze niet gezien, dan is de lijst misschien verouderd.',
      en: 'When a listed cookie was not seen, the list may be out of date.',
    },
  },
  empty: {
    id: 'K10',
    follows: ['R24'],
    says: {
      nl: 'Zijn er helemaal geen cookies gezien, dan heeft de browser ze misschien uit het bestand gelaten; maak een opname met gevoelige gegevens.',
      en: 'When no cookies were seen at all, the browser may have left them out of the file; make a capture with sensitive data.',
    },
  },
};
