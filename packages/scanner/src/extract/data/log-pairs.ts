import type { Field } from '../../document.ts';

const pair =
  /(?<![\w.?&-])([A-Za-z_][\w.-]{0,40})=(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|([^\s,;&|()[\]{}"'<>]{1,300}))|"([^"\\\n:{}]{1,60})"\s{0,3}:\s{0,3}(?:"((?:[^"\\\n]|\\[^\n]){1,2000})"|(-?\d[\d.]{0,30}))/g;

/** `key=value` and `"key":"value"` within a line. */
export function pairFields(line: string, start: number, record: number): readonly Field[] {
  if (!/[=:]/.test(line)) return [];
  return [...line.matchAll(pair)].flatMap((match) => {
    const [all, key, double, single, bare, jsonKey, string, number] = match;
    const label = key ?? jsonKey ?? '';
    const value = double ?? single ?? bare ?? string ?? number ?? '';
    const from = start + match.index + all.lastIndexOf(value);
    return value === '' || value === '-' ? [] : [{ label, start: from, end: from + value.length, record }];
  });
}
