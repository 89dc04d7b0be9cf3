/** What a finding can be, by the names that Presidio and the cloud DLPs use where they have one. */
export const entities = [
  'PERSON',
  'EMAIL_ADDRESS',
  'PHONE_NUMBER',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'NL_BSN',
  'NL_ID_DOCUMENT',
  'NL_DRIVERS_LICENSE',
  'MRZ',
  'NL_LICENSE_PLATE',
  'NL_VAT_NUMBER',
  'IBAN_CODE',
  'CREDIT_CARD',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'USERNAME',
  'PASSWORD',
  'CASE_NUMBER',
  'PERSONAL_NUMBER',
  'HEALTH',
  'RELIGION',
  'ETHNICITY',
  'POLITICAL_OPINION',
  'UNION_MEMBERSHIP',
  'SEXUAL_ORIENTATION',
  'BIOMETRIC',
  'GENETIC',
  'CRIMINAL_RECORD',
  'FACE',
] as const;

export type Entity = (typeof entities)[number];

/** Special categories (art. 9 GDPR) and criminal data (art. 10). */
export const specialCategories: readonly Entity[] = [
  'HEALTH',
  'RELIGION',
  'ETHNICITY',
  'POLITICAL_OPINION',
  'UNION_MEMBERSHIP',
  'SEXUAL_ORIENTATION',
  'BIOMETRIC',
  'GENETIC',
  'CRIMINAL_RECORD',
];
