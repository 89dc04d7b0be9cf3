import Assembler from 'stream-json/core/assembler.js';
import type { Token } from 'stream-json/core/parser.js';

/** Keys under which a file that is one object keeps its list. */
const listKeys = new Set(['tickets', 'helpdesk_tickets', 'results', 'contacts', 'users', 'companies', 'agents']);

export interface JsonList {
  /** The element that this token completes, or nothing. */
  take(token: Token): readonly unknown[];
  /** How deep the element that is being read goes. */
  depth(): number;
  isComplete(): boolean;
}

/** Puts tokens together into the elements of a file's list: `[…]`, `{"tickets": […], …}`, or values one after another. */
export function jsonList(): JsonList {
  let assembler = new Assembler();
  let depth = 0;
  let listDepth = 0;
  let isBehindList = false;
  let key = '';

  function beginsList({ name }: Token): boolean {
    return name === 'startArray' && listDepth === 0 && (depth === 1 || (depth === 2 && listKeys.has(key)));
  }

  function begin(): void {
    listDepth = depth;
    assembler = new Assembler();
  }

  function end(): void {
    listDepth = 0;
    isBehindList = depth > 0;
  }

  function element(token: Token): readonly unknown[] {
    if (token.name === 'keyValue' && depth === 1) key = token.value;
    assembler.consume(isPrototype(token) ? { name: 'keyValue', value: 'proto' } : token);
    return depth === listDepth && token.name !== 'keyValue' ? [assembler.current] : [];
  }

  return {
    take(token) {
      depth += depthOf(token);
      if (isBehindList) isBehindList = depth > 0;
      else if (beginsList(token)) begin();
      else if (depth < listDepth) end();
      else return element(token);
      return [];
    },
    depth: () => depth - listDepth,
    isComplete: () => depth === 0,
  };
}

function depthOf({ name }: Token): number {
  if (name === 'startObject' || name === 'startArray') return 1;
  return name === 'endObject' || name === 'endArray' ? -1 : 0;
}

/** As a key it would not add a field, but hide the others. */
function isPrototype(token: Token): boolean {
  return token.name === 'keyValue' && token.value === '__proto__';
}
