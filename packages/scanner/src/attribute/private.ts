import { type Entity, specialCategories } from '../entity.ts';
import type { Place } from './place.ts';

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
