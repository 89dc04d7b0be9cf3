import type { Entity } from '@derden/scanner';
import type { ListCategory } from '../plan/action.ts';
import type { Text } from '../text.ts';

/** Where in a ticket something stood (R32, T8–T12). */
export type Surface = 'attachment' | 'screenshot' | 'message' | 'forwarded' | 'subject' | 'field' | 'file-name';

/** What was removed as a whole, or in which place (R36). */
export type Unit = 'attachment' | 'message' | 'description' | 'subject' | 'field' | 'note' | 'ticket';

/** How an approval came in (D12). */
export type Channel = 'portal' | 'email';

/** What a thing is called, once and more than once. */
export interface Noun {
  readonly one: Text;
  readonly more: Text;
}

export const surfaceWords: Readonly<Record<Surface, Noun>> = {
  attachment: noun('de bijlage', 'de bijlagen', 'the attachment', 'the attachments'),
  screenshot: noun('de schermafbeelding', 'de schermafbeeldingen', 'the screenshot', 'the screenshots'),
  message: same('de tekst van het bericht', 'the text of the message'),
  forwarded: same('de doorgestuurde geschiedenis', 'the forwarded history'),
  subject: same('het onderwerp', 'the subject'),
  field: noun('een veld van de melding', 'velden van de melding', 'a field of the ticket', 'fields of the ticket'),
  'file-name': noun('de bestandsnaam', 'de bestandsnamen', 'the file name', 'the file names'),
};

export const unitWords: Readonly<Record<Unit, Noun>> = {
  attachment: noun('de bijlage', 'de bijlagen', 'the attachment', 'the attachments'),
  message: noun('het bericht', 'de berichten', 'the message', 'the messages'),
  description: same('het eerste bericht', 'the first message'),
  subject: same('het onderwerp', 'the subject'),
  field: noun(
    'de inhoud van een veld',
    'de inhoud van enkele velden',
    'the content of a field',
    'the content of some fields',
  ),
  note: noun('de notitie', 'de notities', 'the note', 'the notes'),
  ticket: same('de hele melding', 'the whole ticket'),
};

/** Kinds of data in plain words; they complete "persoonsgegevens van anderen (…)". */
export const entityWords: Readonly<Record<Entity, Text>> = {
  PERSON: { nl: 'naam', en: 'name' },
  EMAIL_ADDRESS: { nl: 'e-mailadres', en: 'e-mail address' },
  PHONE_NUMBER: { nl: 'telefoonnummer', en: 'phone number' },
  ADDRESS: { nl: 'adres', en: 'address' },
  DATE_OF_BIRTH: { nl: 'geboortedatum', en: 'date of birth' },
  NL_BSN: { nl: 'burgerservicenummer', en: 'citizen service number' },
  NL_ID_DOCUMENT: { nl: 'nummer van een identiteitsbewijs', en: 'number of an identity document' },
  NL_DRIVERS_LICENSE: { nl: 'rijbewijsnummer', en: 'driving licence number' },
  MRZ: { nl: 'leesbare strook van een identiteitsbewijs', en: 'machine-readable zone of an identity document' },
  NL_LICENSE_PLATE: { nl: 'kenteken', en: 'licence plate' },
  NL_VAT_NUMBER: { nl: 'btw-nummer', en: 'VAT number' },
  IBAN_CODE: { nl: 'rekeningnummer', en: 'bank account number' },
  CREDIT_CARD: { nl: 'creditcardnummer', en: 'credit card number' },
  IP_ADDRESS: { nl: 'IP-adres', en: 'IP address' },
  MAC_ADDRESS: { nl: 'MAC-adres', en: 'MAC address' },
  USERNAME: { nl: 'gebruikersnaam', en: 'user name' },
  PASSWORD: { nl: 'wachtwoord', en: 'password' },
  CASE_NUMBER: { nl: 'zaaknummer', en: 'case number' },
  PERSONAL_NUMBER: { nl: 'persoonlijk nummer', en: 'personal number' },
  HEALTH: { nl: 'gegevens over gezondheid', en: 'health data' },
  RELIGION: { nl: 'geloof of levensovertuiging', en: 'religion or belief' },
  ETHNICITY: { nl: 'etnische afkomst', en: 'ethnic origin' },
  POLITICAL_OPINION: { nl: 'politieke voorkeur', en: 'political opinion' },
  UNION_MEMBERSHIP: { nl: 'lidmaatschap van een vakbond', en: 'trade union membership' },
  SEXUAL_ORIENTATION: { nl: 'seksuele gerichtheid', en: 'sexual orientation' },
  BIOMETRIC: { nl: 'biometrische gegevens', en: 'biometric data' },
  GENETIC: { nl: 'genetische gegevens', en: 'genetic data' },
  CRIMINAL_RECORD: { nl: 'strafrechtelijke gegevens', en: 'data on criminal matters' },
  FACE: { nl: 'foto met een gezicht', en: 'picture with a face' },
};

export const categoryWords: Readonly<Record<ListCategory | 'no-list', Text>> = {
  general: { nl: 'algemeen contactpersoon', en: 'general contact' },
  ict: { nl: 'contactpersoon ICT', en: 'ICT contact' },
  'no-list': { nl: 'bij een organisatie zonder lijst', en: 'at an organisation without a list' },
};

export const channelWords: Readonly<Record<Channel, Text>> = {
  portal: { nl: 'het helpdeskportaal', en: 'the helpdesk portal' },
  email: { nl: 'e-mail', en: 'e-mail' },
};

function noun(nlOne: string, nlMore: string, enOne: string, enMore: string): Noun {
  return { one: { nl: nlOne, en: enOne }, more: { nl: nlMore, en: enMore } };
}

function same(nl: string, en: string): Noun {
  return { one: { nl, en }, more: { nl, en } };
}
