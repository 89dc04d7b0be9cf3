import { checkMrz } from '../../detect/numbers/mrz-checks.ts';
import { repairedZone } from './mrz-repair.ts';
import { fillersAfterName, passesWhole } from './mrz-whole.ts';

/** The characters of a machine-readable zone. */
export const mrzCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';

/** Labels that stand beside the photo on a passport or card, in the second language. */
const documentLabels =
  /\b(?:surname|given names?|date of (?:birth|issue|expiry)|nationality|place of birth|personal no|nom|prénoms?)\b/gi;

/** Puts the lines of a passport or card right, by their form and check digits; looks again with their own characters when needed. */
export async function readMrz(text: string, reread: (characters: string) => Promise<string>): Promise<string> {
  if (!hasZone(text) && !isDocument(text)) return text;
  const first = zonesIn(text);
  const second = first.some(({ checks }) => checks === allChecks) ? [] : zonesIn(await reread(mrzCharacters));
  const best = [...first, ...second].sort((a, b) => b.checks - a.checks || b.fillers - a.fillers)[0];
  return best ? withZone(text, best.lines) : text;
}

function isDocument(text: string): boolean {
  return new Set(text.match(documentLabels)?.map((label) => label.toLowerCase())).size >= 2;
}

interface Zone {
  readonly lines: readonly string[];
  readonly checks: number;
  readonly fillers: number;
}

/** Number, birth, expiry, and all together. */
const allChecks = 4;

function zonesIn(text: string): readonly Zone[] {
  const candidates = text.split('\n').filter(isZoneLine).map(compact);
  return candidates.flatMap((_, at) => [2, 3].flatMap((count) => zoneOf(candidates.slice(at, at + count))));
}

function zoneOf(read: readonly string[]): readonly Zone[] {
  const lines = repairedZone(read);
  const passed = lines && checkMrz(lines)?.because.filter((reason) => reason.startsWith('check'));
  if (!lines || !passed?.length) return [];
  return [{ lines, checks: passed.length + (passesWhole(lines) ? 1 : 0), fillers: fillersAfterName(lines) }];
}

/** The zone takes the place of the lines as they were misread. */
function withZone(text: string, zone: readonly string[]): string {
  const others = text.split('\n').filter((line) => !isZoneLine(line));
  return `${others.join('\n').trimEnd()}\n\n${zone.join('\n')}\n`;
}

function hasZone(text: string): boolean {
  return text.split('\n').some((line) => isZoneLine(line) && /<<|[<klc]{6}/i.test(compact(line)));
}

/** Long, without small words, and mostly capitals, digits and fillers. */
function isZoneLine(line: string): boolean {
  const zone = compact(line);
  if (zone.length < 15 || zone.length > 60 || !/^[A-Z\d<]+$/.test(zone)) return false;
  return /<|[KLC]{6}/.test(zone) || /^\d{6}.\d?[MFX<]\d{6}/.test(zone);
}

/** Fillers are also read as quotes, brackets and small letters, and the edge of the card as a line. */
function compact(line: string): string {
  const zone = line
    .replace(/[«‹({[]/g, '<')
    .replace(/\s+/g, '')
    .toUpperCase();
  return zone.replace(/^[^A-Z\d<]{1,5}/, '').replace(/[^A-Z\d<]{1,5}$/, '');
}
