import type { Field } from '../../document.ts';
import { fullLabel, type Level, nestedLevels } from './nesting.ts';

const token =
  /[{}]|(?<![\w\\])\\{0,3}["']([^"'\\\n:{}]{1,60})\\{0,3}["']\s{0,8}(?::|=>)\s{0,8}(?:\\{0,3}"((?:[^"\\\n]|\\[^"\n]){0,1000})|'((?:[^'\\\n]|\\[^\n]){0,1000})'|(-?\d[\d.]{0,30}|true|false)|([[{]))?/g;

/** `"achternaam": "…"` in JSON, in log lines, and in objects of JavaScript, Python and PHP. */
export function jsonFields(text: string): Field[] {
  if (!/["']\s{0,8}(?::|=>)/.test(text)) return [];
  const fields: Field[] = [];
  const open = nestedLevels();
  const levels: Level[] = [open(undefined, '')];
  for (const match of text.matchAll(token)) {
    const [all, key, double, single, bare, opening] = match;
    const level = levels.at(-1) ?? levels[0];
    if (all === '}') close(levels);
    else if (all === '{') push(levels, open(undefined, ''));
    else if (opening === '{') push(levels, open(named(level), key ?? ''));
    else {
      const value = double ?? single ?? bare;
      if (!key || !value || !level) continue;
      const start = match.index + all.lastIndexOf(value);
      fields.push({ label: fullLabel(level.label, key), start, end: start + value.length, record: level.record });
    }
  }
  return fields;
}

/** An object without a name still has properties. */
function named(level: Level | undefined): Level | undefined {
  return level && { ...level, label: level.label || '{}' };
}

const deepest = 100;

function push(levels: Level[], level: Level): void {
  if (levels.length < deepest) levels.push(level);
}

function close(levels: Level[]): void {
  if (levels.length > 1) levels.pop();
}
