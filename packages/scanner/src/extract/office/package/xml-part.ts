import { TextDecoder } from 'node:util';
import { ScanError } from '../../../error.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Takes the elements of an XML part, called by their local names: prefixes differ between writers. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const deepest = 500;

/** Feeds an XML part to a handler piece by piece. Entities that it defines itself stay as they are written. */
export async function parseXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const { Parser } = await import('htmlparser2');
  const events = eventsOf(handler);
  const parser = new Parser(events, { xmlMode: true, decodeEntities: true });
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  const open = events.depth();
  parser.end();
  if (open !== 0) throw new ScanError('corrupt', 'The XML stops before its end.');
}

function eventsOf({ open, close, text }: XmlHandler) {
  const local = localNames();
  let depth = 0;
  return {
    depth: () => depth,
    onopentag(name: string, attributes: Attributes): void {
      if (++depth > deepest) throw new ScanError('tooLarge', 'The elements are nested too deep.');
      open?.(local(name), attributes);
    },
    onclosetag(name: string): void {
      depth--;
      close?.(local(name));
    },
    ontext(piece: string): void {
      text?.(piece);
    },
  };
}

/** An attribute by its local name. */
export function attribute(attributes: Attributes, name: string): string {
  const plain = attributes[name] ?? attributes[`w:${name}`];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((written) => written.endsWith(`:${name}`));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** The relation that an element names: `r:id`, beside which `id` is something else. */
export function relationId(attributes: Attributes): string {
  const key = Object.keys(attributes).find((written) => written.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** A part has few names and many elements. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const local = name.slice(name.indexOf(':') + 1);
    if (known.size < 1000) known.set(name, local);
    return local;
  };
}

/** Parts are UTF-8, or UTF-16 with or without its mark. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xfe || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be');
  if (first === 0xff || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le');
  return new TextDecoder();
}
