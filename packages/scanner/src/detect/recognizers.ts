import type { Recognizer } from './recognizer.ts';
import { address } from './recognizers/address.ts';
import { biometric } from './recognizers/biometric.ts';
import { caseNumber } from './recognizers/case-number.ts';
import { coordinates } from './recognizers/coordinates.ts';
import { creditCard } from './recognizers/credit-card.ts';
import { criminalRecord } from './recognizers/criminal-record.ts';
import { dateOfBirth } from './recognizers/date-of-birth.ts';
import { emailAddress } from './recognizers/email-address.ts';
import { ethnicity } from './recognizers/ethnicity.ts';
import { genetic } from './recognizers/genetic.ts';
import { health } from './recognizers/health.ts';
import { ibanCode } from './recognizers/iban-code.ts';
import { ipAddress } from './recognizers/ip-address.ts';
import { labelledNumber } from './recognizers/labelled-number.ts';
import { macAddress } from './recognizers/mac-address.ts';
import { makerLogin } from './recognizers/maker-login.ts';
import { misreadBsn } from './recognizers/misread-bsn.ts';
import { mrz } from './recognizers/mrz.ts';
import { nlBsn } from './recognizers/nl-bsn.ts';
import { nlDriversLicense } from './recognizers/nl-drivers-license.ts';
import { nlIdDocument } from './recognizers/nl-id-document.ts';
import { nlLicensePlate } from './recognizers/nl-license-plate.ts';
import { companyVatNumber, nlVatNumber } from './recognizers/nl-vat-number.ts';
import { password } from './recognizers/password.ts';
import { personName } from './recognizers/person-name.ts';
import { personalNumber } from './recognizers/personal-number.ts';
import { phoneNumber } from './recognizers/phone-number.ts';
import { poBox } from './recognizers/po-box.ts';
import { politicalOpinion } from './recognizers/political-opinion.ts';
import { religion } from './recognizers/religion.ts';
import { servicePhone } from './recognizers/service-phone.ts';
import { sexualOrientation } from './recognizers/sexual-orientation.ts';
import { spelledEmail } from './recognizers/spelled-email.ts';
import { technicalNumber } from './recognizers/technical-number.ts';
import { unionMembership } from './recognizers/union-membership.ts';
import { username } from './recognizers/username.ts';

/** Everything but names: quick, by form, check and cue. */
export const withoutNames: readonly Recognizer[] = [
  nlBsn,
  misreadBsn,
  nlIdDocument,
  nlDriversLicense,
  mrz,
  nlLicensePlate,
  nlVatNumber,
  companyVatNumber,
  ibanCode,
  creditCard,
  phoneNumber,
  servicePhone,
  emailAddress,
  spelledEmail,
  ipAddress,
  macAddress,
  username,
  makerLogin,
  password,
  caseNumber,
  personalNumber,
  labelledNumber,
  technicalNumber,
  dateOfBirth,
  address,
  poBox,
  coordinates,
  health,
  religion,
  ethnicity,
  politicalOpinion,
  unionMembership,
  sexualOrientation,
  biometric,
  genetic,
  criminalRecord,
];

/** What runs on Dutch helpdesk text. */
export const dutch: readonly Recognizer[] = [...withoutNames, personName];
