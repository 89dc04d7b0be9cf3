import type { NumberKind } from './number-format.ts';

const day = 86_400_000;
/** Day 0 of both calendars, in milliseconds. */
const start1900 = Date.UTC(1899, 11, 30);
const start1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const lastDay = 2_958_465;

/** A number as a Dutch reader sees it: dates by day, month and year, all digits, no exponent. */
export function numberText(written: string, kind: NumberKind, from1904: boolean): string {
  const value = Number(written);
  if (written === '' || !Number.isFinite(value)) return written;
  if (typeof kind === 'number') return digits(value, written).padStart(kind, '0');
  if (kind && value >= 0 && value <= lastDay) return momentText(value, kind, from1904);
  return digits(value, written);
}

function momentText(value: number, kind: 'date' | 'time' | 'moment', from1904: boolean): string {
  const date = new Date(Math.round(milliseconds(value, from1904) / 1000) * 1000);
  if (kind === 'time') return timeOf(date);
  return value % 1 === 0 || kind === 'date' ? dutchDate(date) : `${dutchDate(date)} ${timeOf(date)}`;
}

/** The calendar of 1900 has a 29 February that never was: days before it are one later. */
function milliseconds(value: number, from1904: boolean): number {
  if (from1904) return start1904 + value * day;
  return start1900 + (value >= 1 && value < 60 ? value + 1 : value) * day;
}

function dutchDate(date: Date): string {
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${String(date.getUTCFullYear()).padStart(4, '0')}`;
}

function timeOf(date: Date): string {
  const seconds = date.getUTCSeconds();
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${seconds > 0 ? `:${two(seconds)}` : ''}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** `1986-01-01` and `1986-01-01T10:30:00` as a Dutch date; other text stays. */
export function isoText(written: string): string {
  const [, year, month, dayOfMonth, time = ''] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::[\d.]{1,20})?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(written) ?? [];
  if (!year) return written;
  return `${dayOfMonth}-${month}-${year}${time && time !== '00:00' ? ` ${time}` : ''}`;
}

/** Excel keeps 15 digits, and writes some numbers with what its sums leave behind the last of them. */
function digits(value: number, written: string): string {
  if (/^-?\d{1,15}$/.test(written)) return written;
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? BigInt(value).toString() : written;
  return written.length > 16 || /e/i.test(written) ? plain(Number(value.toPrecision(15))) : written;
}

function plain(value: number): string {
  const text = String(value);
  return /e/.test(text) ? value.toFixed(15).replace(/0+$/, '') : text;
}
