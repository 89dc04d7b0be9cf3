import type { Json, JsonObject } from '../desk/objects.ts';
import { invalidField } from '../http/refusal.ts';

/** `status:2 AND (tag:'x' OR priority:>3)` and its relatives (§2.3). */
export type Test = (object: JsonObject) => boolean;

type Token = { readonly kind: 'open' | 'close' | 'and' | 'or' } | { readonly kind: 'term'; readonly test: Test };

const pattern =
  /\s*(?:(\()|(\))|(AND|OR)(?=[\s(])|([a-z_]+\w*)\s?:([<>]?)\s?(?:'([^']*)'|(null|true|false|-?\d+(?:\.\d+)?)))\s*/y;

/** @throws Refusal 400 when the query is not in double quotes, too long, or of another grammar. */
export function testOf(quoted: string, fields: ReadonlySet<string>): Test {
  const query = /^"([\s\S]*)"$/.exec(quoted)?.[1];
  if (query === undefined || query.length > 512) throw wrong();
  const tokens = tokensOf(query, fields);
  const [test, next] = either(tokens, 0);
  if (next !== tokens.length) throw wrong();
  return test;
}

const wrong = () => invalidField('query', 'invalid_value', 'Given query is invalid');

function tokensOf(query: string, fields: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < query.length) {
    const match = pattern.exec(query);
    if (!match) throw wrong();
    const [, open, close, word, field, sign = '', text, bare] = match;
    if (open) tokens.push({ kind: 'open' });
    else if (close) tokens.push({ kind: 'close' });
    else if (word) tokens.push({ kind: word === 'AND' ? 'and' : 'or' });
    else tokens.push({ kind: 'term', test: term(`${field}`, sign, text ?? bare ?? '', fields) });
  }
  return tokens;
}

function term(field: string, sign: string, value: string, fields: ReadonlySet<string>): Test {
  if (!fields.has(field) && !field.startsWith('cf_')) throw wrong();
  return (object) => matches(fieldOf(object, field), sign, value);
}

/** `tag` looks into the list `tags`, `agent_id` at the responder, and own fields lie in an object. */
function fieldOf(object: JsonObject, field: string): Json | undefined {
  if (field === 'tag') return object.tags;
  if (field === 'agent_id') return object.responder_id;
  if (field === 'domain') return object.domains;
  return field.startsWith('cf_') ? (object.custom_fields as JsonObject | undefined)?.[field] : object[field];
}

/** `:>` and `:<` take the value itself, too; dates go by the day. */
function matches(value: Json | undefined, sign: string, wanted: string): boolean {
  if (wanted === 'null') return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.includes(wanted);
  const text = /^\d{4}-\d\d-\d\dT/.test(`${value}`) ? `${value}`.slice(0, 10) : `${value}`;
  if (sign === '') return text === wanted;
  const order = typeof value === 'number' ? value - Number(wanted) : text.localeCompare(wanted);
  return sign === '>' ? order >= 0 : order <= 0;
}

function either(tokens: readonly Token[], at: number): [Test, number] {
  let [test, next] = both(tokens, at);
  while (tokens[next]?.kind === 'or') {
    const left = test;
    const [right, after] = both(tokens, next + 1);
    test = (object) => left(object) || right(object);
    next = after;
  }
  return [test, next];
}

function both(tokens: readonly Token[], at: number): [Test, number] {
  let [test, next] = single(tokens, at);
  while (tokens[next]?.kind === 'and') {
    const left = test;
    const [right, after] = single(tokens, next + 1);
    test = (object) => left(object) && right(object);
    next = after;
  }
  return [test, next];
}

function single(tokens: readonly Token[], at: number): [Test, number] {
  const token = tokens[at];
  if (token?.kind === 'term') return [token.test, at + 1];
  if (token?.kind !== 'open') throw wrong();
  const [test, next] = either(tokens, at + 1);
  if (tokens[next]?.kind !== 'close') throw wrong();
  return [test, next + 1];
}
