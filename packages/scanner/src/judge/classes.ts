import type { Entity } from '../entity.ts';
import type { SeverityClass } from '../report.ts';

/** Class of a finding alone, and when the same person is named otherwise too (policy-rules 4.2). */
interface Classes {
  readonly alone: SeverityClass;
  readonly linked: SeverityClass;
}

const critical: Classes = { alone: 'K1', linked: 'K1' };
const direct: Classes = { alone: 'K3', linked: 'K2' };
const faint: Classes = { alone: 'K4', linked: 'K2' };

export const classes: Readonly<Record<Entity, Classes>> = {
  NL_BSN: critical,
  NL_ID_DOCUMENT: critical,
  MRZ: critical,
  NL_DRIVERS_LICENSE: critical,
  PASSWORD: critical,
  HEALTH: critical,
  RELIGION: critical,
  ETHNICITY: critical,
  POLITICAL_OPINION: critical,
  UNION_MEMBERSHIP: critical,
  SEXUAL_ORIENTATION: critical,
  BIOMETRIC: critical,
  GENETIC: critical,
  CRIMINAL_RECORD: critical,
  EMAIL_ADDRESS: direct,
  PHONE_NUMBER: direct,
  ADDRESS: direct,
  DATE_OF_BIRTH: direct,
  IBAN_CODE: direct,
  CREDIT_CARD: direct,
  NL_LICENSE_PLATE: direct,
  NL_VAT_NUMBER: direct,
  USERNAME: direct,
  PERSONAL_NUMBER: direct,
  PERSON: direct,
  CASE_NUMBER: faint,
  IP_ADDRESS: faint,
  MAC_ADDRESS: faint,
  FACE: { alone: 'K3', linked: 'K3' },
};

/** A single name or initials says little alone. */
export const singleName: Classes = faint;

/** What identifies somebody directly, so that other data of theirs weighs more. */
export const directIdentifiers: ReadonlySet<Entity> = new Set<Entity>([
  'PERSON',
  'EMAIL_ADDRESS',
  'PHONE_NUMBER',
  'ADDRESS',
  'NL_BSN',
  'NL_ID_DOCUMENT',
  'NL_DRIVERS_LICENSE',
  'MRZ',
  'IBAN_CODE',
  'PERSONAL_NUMBER',
]);

/** This many third-party or unknown persons in one ticket lift every class by one. */
export const manyPersons = 5;

/** This many make everything critical. */
export const bulkPersons = 25;

const order: readonly SeverityClass[] = ['K1', 'K2', 'K3', 'K4'];

export function oneUp(severity: SeverityClass): SeverityClass {
  return order[Math.max(0, order.indexOf(severity) - 1)] ?? severity;
}

export function highest(severities: readonly SeverityClass[]): SeverityClass {
  return order.find((severity) => severities.includes(severity)) ?? 'K4';
}
