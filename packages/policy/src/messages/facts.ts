import type { Entity } from '@derden/scanner';
import { PolicyError } from '../error.ts';
import type { ListCategory } from '../plan/action.ts';
import { type LocalDate, plusDays } from '../time/calendar.ts';
import {
  type Channel,
  categoryWords,
  channelWords,
  entityWords,
  type Surface,
  surfaceWords,
  type Unit,
  unitWords,
} from './words.ts';

/** What an order may hold, by placeholder. Only numbers, dates and words of ours; `referentie` alone is text, of a narrow form. */
export interface Facts {
  readonly ticket: number;
  readonly datum: LocalDate;
  readonly einddatum: LocalDate;
  readonly antwoorddatum: LocalDate;
  /** `HH:MM` in the Netherlands. */
  readonly tijd: string;
  /** Named more than once: more than one of them. */
  readonly plaats: readonly Surface[];
  readonly soorten: readonly Entity[];
  /** Named more than once: more than one of them. */
  readonly onderdeel: readonly Unit[];
  /** Freshdesk's company id; its name is looked up when the message is sent. */
  readonly organisatie: number;
  readonly jaar: number;
  readonly aantal: number;
  /** Of a quote or order, such as `OFF-2026-014` or `2026/14`. */
  readonly referentie: string;
  readonly categorie: ListCategory | 'no-list';
  readonly kanaal: Channel;
}

export type Fact = keyof Facts;

/** Placeholders that hold people: given when the message is written out, never part of an order (D1). So are greeting and closing. */
export const given = ['namen', 'goedkeurder'] as const;

export type Given = (typeof given)[number];

/** Narrow enough for no phone number, licence plate, birth date, IBAN or name to pass. */
const reference =
  /^(?:[a-z]{1,8}[-/. ]?\d{1,8}(?:[-/.]\d{1,8}){0,2}|\d{1,8}|[1-9]\d{0,7}[-/.]\d{1,8})(?:-?v\d{1,2})?$/i;

const checks: { readonly [Name in Fact]: (value: unknown) => boolean } = {
  ticket: isId,
  datum: isDate,
  einddatum: isDate,
  antwoorddatum: isDate,
  tijd: (value) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value),
  plaats: (value) => areAll(value, surfaceWords),
  soorten: (value) => areAll(value, entityWords),
  onderdeel: (value) => areAll(value, unitWords),
  organisatie: isId,
  jaar: (value) => isId(value) && value >= 2000 && value < 2200,
  aantal: isId,
  referentie: (value) => typeof value === 'string' && reference.test(value),
  categorie: (value) => isOne(value, categoryWords),
  kanaal: (value) => isOne(value, channelWords),
};

/** True when a value may stand for a fact. */
export function isFact(name: string, value: unknown): boolean {
  return Object.hasOwn(checks, name) && checks[name as Fact](value); // as: just looked up
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return plusDays(value, 0) === value;
  } catch (error) {
    if (error instanceof PolicyError) return false;
    throw error;
  }
}

function areAll(value: unknown, words: object): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => isOne(each, words));
}

function isOne(value: unknown, words: object): boolean {
  return typeof value === 'string' && Object.hasOwn(words, value);
}
