import type { Relation } from '@derden/scanner';
import type { Text } from '../text.ts';
import type { BreachStatus, Cause, Effect, Ground, MeasureKind, ReportedTo } from './entry.ts';

export const statusWords: Readonly<Record<BreachStatus, Text>> = {
  possible: { nl: 'mogelijk', en: 'possible' },
  assessed: { nl: 'beoordeeld', en: 'assessed' },
  reported: { nl: 'gemeld', en: 'reported' },
  'not-reported': { nl: 'niet gemeld', en: 'not reported' },
};

export const causeWords: Readonly<Record<Cause, Text>> = {
  received: { nl: 'ontvangen in een melding', en: 'received in a ticket' },
  'written-by-agent': { nl: 'door een medewerker in een melding gezet', en: 'put in a ticket by an agent' },
  'sent-by-agent': { nl: 'door een medewerker per e-mail verstuurd', en: 'sent by e-mail by an agent' },
  bulk: { nl: 'een groot aantal personen tegelijk', en: 'a large number of persons at once' },
};

export const effectWords: Readonly<Record<Effect, Text>> = {
  'loss-of-confidentiality': { nl: 'onbevoegden kennen de gegevens', en: 'unauthorised people know the data' },
  'identity-fraud': { nl: 'identiteitsfraude', en: 'identity fraud' },
  'financial-loss': { nl: 'financiële schade', en: 'financial loss' },
  discrimination: { nl: 'uitsluiting of discriminatie', en: 'exclusion or discrimination' },
  reputation: { nl: 'schade aan de goede naam', en: 'damage to reputation' },
  'unwanted-contact': { nl: 'ongewenst contact of bedreiging', en: 'unwanted contact or threats' },
  'none-expected': { nl: 'geen gevolgen verwacht', en: 'no effects expected' },
};

export const groundWords: Readonly<Record<Ground, Text>> = {
  'risk-unlikely': {
    nl: 'een risico voor de betrokkenen is onwaarschijnlijk',
    en: 'a risk to those concerned is unlikely',
  },
  risk: { nl: 'er is een risico voor de betrokkenen', en: 'there is a risk to those concerned' },
  'high-risk': { nl: 'er is een hoog risico voor de betrokkenen', en: 'there is a high risk to those concerned' },
};

export const reportedToWords: Readonly<Record<ReportedTo, Text>> = {
  customer: { nl: 'de klant', en: 'the customer' },
  authority: { nl: 'de toezichthouder', en: 'the supervisory authority' },
  persons: { nl: 'de betrokkenen', en: 'those concerned' },
};

export const measureWords: Readonly<Record<MeasureKind, Text>> = {
  deleteAttachment: { nl: 'bijlage verwijderd', en: 'attachment deleted' },
  deleteConversation: { nl: 'bericht verwijderd', en: 'message deleted' },
  redactNote: { nl: 'notitie onleesbaar gemaakt', en: 'note masked' },
  replaceDescription: { nl: 'eerste bericht vervangen', en: 'first message replaced' },
  replaceSubject: { nl: 'onderwerp vervangen', en: 'subject replaced' },
  clearField: { nl: 'veld geleegd', en: 'field cleared' },
  deleteTicket: { nl: 'melding verwijderd', en: 'ticket deleted' },
  openFollowUp: { nl: 'afzender gevraagd opnieuw te sturen', en: 'sender asked to send again' },
  sendMessage: { nl: 'afzender bericht gestuurd', en: 'sender told' },
};

/** Whose data it is (policy-rules 4.1). */
export const relationWords: Readonly<Record<Relation, Text>> = {
  requester: { nl: 'afzender', en: 'sender' },
  agent: { nl: 'medewerker van de helpdesk', en: 'helpdesk agent' },
  contact: { nl: 'contactpersoon', en: 'contact' },
  participant: { nl: 'deelnemer', en: 'participant' },
  colleague: { nl: 'collega van de afzender', en: 'colleague of the sender' },
  business: { nl: 'zakelijke relatie', en: 'business relation' },
  public: { nl: 'publiek persoon', en: 'public person' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  'third-party': { nl: 'derde', en: 'third party' },
  unknown: { nl: 'onbekend', en: 'unknown' },
};

type Label =
  | 'title'
  | 'status'
  | 'found'
  | 'facts'
  | 'data'
  | 'people'
  | 'persons'
  | 'records'
  | 'severity'
  | 'effects'
  | 'measures'
  | 'ground'
  | 'reportedTo'
  | 'history';

export const labels: Readonly<Record<Label, Text>> = {
  title: { nl: 'Datalekregister, melding', en: 'Breach register, ticket' },
  status: { nl: 'Status', en: 'Status' },
  found: { nl: 'Ontdekt', en: 'Found' },
  facts: { nl: 'Feiten', en: 'Facts' },
  data: { nl: 'Soorten gegevens', en: 'Categories of data' },
  people: { nl: 'Soorten personen', en: 'Categories of persons' },
  persons: { nl: 'Aantal personen (ongeveer)', en: 'Number of persons (approximately)' },
  records: { nl: 'Aantal gegevens (ongeveer)', en: 'Number of records (approximately)' },
  severity: { nl: 'Ernst', en: 'Severity' },
  effects: { nl: 'Gevolgen', en: 'Effects' },
  measures: { nl: 'Maatregelen', en: 'Measures' },
  ground: { nl: 'Grond', en: 'Ground' },
  reportedTo: { nl: 'Gemeld aan', en: 'Reported to' },
  history: { nl: 'Verloop', en: 'History' },
};
