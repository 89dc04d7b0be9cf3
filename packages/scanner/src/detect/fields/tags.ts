import type { Field } from '../../document.ts';
import { fullLabel, type Level, nestedLevels } from './nesting.ts';

const tag = /<(\/?)([A-Za-z][\w.:-]{0,60})(\s[^<>]{0,300})?>/g;

/** `<achternaam>…</achternaam>` and `<input name="achternaam" value="…">` pasted into text. */
export function tagFields(text: string): Field[] {
  if (!text.includes('</') && !text.includes('<input')) return [];
  const fields: Field[] = [];
  const open = nestedLevels();
  const levels: Level[] = [open(undefined, '')];
  let last: Tag | undefined;
  for (const match of text.matchAll(tag)) {
    const current = tagOf(match);
    const level = levels.at(-1);
    if (!level) break;
    if (isLeaf(text, last, current)) {
      levels.pop();
      const parent = levels.at(-1) ?? level;
      fields.push({
        label: fullLabel(parent.label, current.name),
        ...inside(text, last, current),
        record: parent.record,
      });
    } else if (current.closes) closeUpTo(levels, current.name);
    else if (current.name === 'input') fields.push(...inputField(match, level.record));
    else if (!current.empty && !html.has(current.name.toLowerCase()) && levels.length < 100)
      levels.push(open(level, current.name));
    last = current;
  }
  return fields;
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

function tagOf(match: RegExpExecArray): Tag {
  const end = match.index + match[0].length;
  return { name: match[2] ?? '', closes: match[1] === '/', empty: match[0].endsWith('/>'), start: match.index, end };
}

const longestValue = 1000;

/** Opened and closed with nothing but text between. */
function isLeaf(text: string, open: Tag | undefined, close: Tag): open is Tag {
  if (!open || open.closes || open.empty || !close.closes || open.name !== close.name) return false;
  if (html.has(open.name.toLowerCase()) || close.start - open.end > longestValue) return false;
  return text.slice(open.end, close.start).trim() !== '';
}

function inside(text: string, open: Tag, close: Tag): { start: number; end: number } {
  const value = text.slice(open.end, close.start);
  const start = open.end + value.length - value.trimStart().length;
  return { start, end: start + value.trim().length };
}

function closeUpTo(levels: Level[], name: string): void {
  if (html.has(name.toLowerCase())) return;
  if (levels.length > 1) levels.pop();
}

function inputField(match: RegExpExecArray, record: number): Field[] {
  const name = /\s(?:name|id)=["']([^"']{1,60})["']/.exec(match[0])?.[1];
  const value = /\svalue=["']([^"']{1,200})["']/.exec(match[0]);
  if (!name || !value?.[1]) return [];
  const end = match.index + value.index + value[0].length - 1;
  return [{ label: name, start: end - value[1].length, end, record }];
}

const html: ReadonlySet<string> = new Set(
  `a abbr article aside b blockquote body br button center code dd div dl dt em fieldset figure font footer form h1 h2 h3 h4 h5 h6
   head header hr html i iframe img label legend li link main mark meta nav ol option p pre s script section select small span
   strike strong style sub sup svg table tbody td textarea tfoot th thead title tr u ul video`.split(/\s+/),
);
