import { freshdeskPrivacy } from '../cookies/cookie-text.ts';
import type { Line } from '../table/row.ts';

/** What the portal tells its visitors about their profile, account and data. */
export const portalFacts: readonly Line[] = [
  {
    id: 'N15',
    follows: ['R14'],
    says: {
      nl: 'Wanneer u voor de eerste keer een ticket opent, per e-mail of met het contactformulier, maken wij een profiel voor u met uw e-mailadres en de naam die daarbij hoort.',
      en: 'When you open a ticket for the first time, by e-mail or contact form, we create a profile for you with your e-mail address and the name linked to it.',
    },
  },
  {
    id: 'N16',
    follows: ['R15'],
    says: {
      nl: 'Wanneer het domein van uw e-mailadres voor een klant is geregistreerd, komt uw organisatie ook in uw profiel.',
      en: 'When the domain of your e-mail address is registered for a customer, your organisation is put in your profile too.',
    },
  },
  {
    id: 'N17',
    follows: ['R16', 'R17'],
    says: {
      nl: 'Wanneer u een account voor het helpdeskportaal wilt, vraagt u een uitnodiging aan; werkt uw organisatie met een lijst, dan moet u daarop staan.',
      en: 'When you want an account for the helpdesk portal you request an invitation; if your organisation works with a list, you must be on it.',
    },
  },
  {
    id: 'N18',
    follows: ['R27'],
    says: {
      nl: 'Wanneer u een ticket indient, via het portaal of per e-mail, slaat Freshdesk de inhoud en uw accountgegevens automatisch op.',
      en: 'When you submit a ticket, through the portal or by e-mail, Freshdesk stores its content and your account data automatically.',
    },
  },
  {
    id: 'N19',
    follows: ['R28'],
    says: {
      nl: `Wanneer u wilt weten hoe Freshdesk gegevens opslaat en aan de AVG voldoet, leest u het privacybeleid van het bedrijf: ${freshdeskPrivacy}`,
      en: `When you want to know how Freshdesk stores data and complies with the GDPR, read the company’s privacy policy: ${freshdeskPrivacy}`,
    },
  },
];
