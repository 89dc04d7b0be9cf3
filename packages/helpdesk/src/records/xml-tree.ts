import { limits } from '../limits.ts';

type Found = { readonly kind: 'record'; readonly value: unknown } | { readonly kind: 'bad'; readonly reason: string };

interface Element {
  readonly name: string;
  readonly isNil: boolean;
  text: string;
  readonly children: [string, unknown][];
}

/** Roots that are a record themselves, not a list of them. */
const singles = new Set(['helpdesk_ticket', 'ticket', 'user', 'contact', 'company', 'customer', 'agent']);

export interface XmlTree {
  readonly handler: {
    onopentag(name: string, attributes: Record<string, string>): void;
    ontext(text: string): void;
    onclosetag(name: string, isImplied: boolean): void;
  };
  /** The records that were completed since. */
  take(): readonly Found[];
  depth(): number;
  /** Whether the root was closed. */
  isWhole(): boolean;
}

/** Builds plain values out of elements, a record at a time: names with `_`, repeated names as a list, `nil` as null. */
export function xmlTree(): XmlTree {
  const open: Element[] = [];
  let found: Found[] = [];
  let size = 0;
  let refused: string | null = null;
  let isWhole = true;

  const recordDepth = (): number => (singles.has(open[0]?.name ?? '') ? 1 : 2);

  function grow(by: number): void {
    size += by;
    if (size > limits.recordBytes) refused = 'too large';
  }

  function finish(element: Element, isImplied: boolean): void {
    if (isImplied) found.push({ kind: 'bad', reason: 'not closed' });
    else found.push(refused ? { kind: 'bad', reason: refused } : { kind: 'record', value: plainValue(element) });
    size = 0;
    refused = null;
  }

  return {
    handler: {
      onopentag(name, attributes) {
        open.push({ name: fieldName(name), isNil: attributes.nil === 'true', text: '', children: [] });
        grow(name.length);
      },
      ontext(text) {
        grow(text.length);
        const element = open.at(-1);
        if (element && !refused && open.length >= recordDepth()) element.text += text;
      },
      onclosetag(_name, isImplied) {
        const depth = recordDepth();
        const element = open.pop();
        if (!element) return;
        if (open.length + 1 === depth) finish(element, isImplied);
        else if (open.length + 1 > depth && !refused) open.at(-1)?.children.push([element.name, plainValue(element)]);
        if (open.length === 0) isWhole = !isImplied;
      },
    },
    take() {
      const taken = found;
      found = [];
      return taken;
    },
    depth: () => open.length,
    isWhole: () => isWhole,
  };
}

function fieldName(name: string): string {
  return name.replaceAll('-', '_');
}

function plainValue({ isNil, text, children }: Element): unknown {
  if (isNil) return null;
  if (children.length === 0) return text;
  const groups = Map.groupBy(children, ([name]) => name);
  return Object.fromEntries([...groups].map(([name, all]) => [name, all.length === 1 ? all[0]?.[1] : all.map(second)]));
}

function second([, value]: [string, unknown]): unknown {
  return value;
}
