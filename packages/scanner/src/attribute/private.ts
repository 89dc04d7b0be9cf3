import { type Entity, specialCategories } from '../entity.ts';
import { homeCue } from './cues/offices.ts';
import { around, type Place } from './place.ts';

/** Data that nobody's work brings along (policy-rules 4.1, last lines). */
const privateEntities: ReadonlySet<Entity> = new Set<Entity>([
  'NL_BSN',
  'NL_ID_DOCUMENT',
  'NL_DRIVERS_LICENSE',
  'MRZ',
  'DATE_OF_BIRTH',
  'ADDRESS',
  'IBAN_CODE',
  'CREDIT_CARD',
  ...specialCategories,
  'PERSONAL_NUMBER',
  'NL_VAT_NUMBER',
]);

export function isPrivate({ mention }: Place): boolean {
  return privateEntities.has(mention.entity);
}

/** An address that no word calls a home: of somebody at a firm it is where they work. */
export function isWorkAddress(place: Place): boolean {
  const { before, after } = around(place, 80);
  return place.mention.entity === 'ADDRESS' && !homeCue.test(`${before} | ${after}`);
}
