import { decodeCodePage } from '../data/code-page.ts';
import type { Damage } from './damage.ts';

/** A property of a document, with the label it is shown under. */
export interface DocumentProperty {
  readonly label: string;
  readonly value: string;
}

/** [MS-OLEPS] and [MS-OSHARED] 2.3.3.2: which numbers hold words that somebody typed or that name somebody. */
const labels: Readonly<Record<'summary' | 'document', Readonly<Record<number, string>>>> = {
  summary: {
    2: 'Titel',
    3: 'Onderwerp',
    4: 'Auteur',
    5: 'Trefwoorden',
    6: 'Opmerkingen',
    8: 'Laatst gewijzigd door',
  },
  document: { 2: 'Categorie', 14: 'Manager', 15: 'Bedrijf' },
};

const streams = [
  ['\x05SummaryInformation', 'summary'],
  ['\x05DocumentSummaryInformation', 'document'],
] as const;

/** What an old Office file says of itself. */
export function oleProperties(stream: (name: string) => Uint8Array | null, damage: Damage): DocumentProperty[] {
  return streams.flatMap(([name, kind]) =>
    damage.or('properties', [], () => propertiesIn(stream(name) ?? new Uint8Array(), labels[kind])),
  );
}

const mostProperties = 1000;

function propertiesIn(bytes: Uint8Array, known: Readonly<Record<number, string>>): DocumentProperty[] {
  if (bytes.length < 48) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sets = Math.min(view.getUint32(24, true), 2);
  return Array.from({ length: sets }, (_, at) =>
    setAt(view, view.getUint32(44 + at * 20, true), at === 0 ? known : null),
  ).flat();
}

/** The second set has names of its own, which it lists under 0. */
function setAt(view: DataView, start: number, known: Readonly<Record<number, string>> | null): DocumentProperty[] {
  const count = Math.min(view.getUint32(start + 4, true), mostProperties);
  const places = Array.from({ length: count }, (_, at) => ({
    number: view.getUint32(start + 8 + at * 8, true),
    at: start + view.getUint32(start + 12 + at * 8, true),
  }));
  const pageAt = places.find(({ number }) => number === 1)?.at;
  const page = pageAt === undefined ? 1252 : view.getUint16(pageAt + 4, true);
  const listAt = places.find(({ number }) => number === 0)?.at;
  const named = known ?? (listAt === undefined ? {} : namesAt(view, listAt, page));
  return places.flatMap(({ number, at }) => {
    const label = named[number];
    const value = label ? textAt(view, at, page) : '';
    return label && value ? [{ label, value }] : [];
  });
}

/** Names that programs leave for themselves. */
const machineMade = /^(?:_|ContentTypeId$|KSO|MTWinEqns|_?PID_)/;

/** [MS-OLEPS] 2.17: numbers with their names. */
function namesAt(view: DataView, start: number, page: number): Record<number, string> {
  const names: Record<number, string> = {};
  const count = Math.min(view.getUint32(start, true), mostProperties);
  let at = start + 4;
  for (let each = 0; each < count; each++) {
    const length = view.getUint32(at + 4, true) * (page === unicode ? 2 : 1);
    const name = decoded(view, at + 8, length, page);
    if (!machineMade.test(name)) names[view.getUint32(at, true)] = name;
    at += 8 + (page === unicode ? length + (-length & 3) : length);
  }
  return names;
}

const unicode = 1200;
const narrow = 0x1e;
const wide = 0x1f;

function textAt(view: DataView, at: number, page: number): string {
  const type = view.getUint16(at, true);
  const length = view.getUint32(at + 4, true);
  if (type === wide) return decoded(view, at + 8, length * 2, unicode);
  return type === narrow ? decoded(view, at + 8, length, page) : '';
}

function decoded(view: DataView, at: number, length: number, page: number): string {
  const end = Math.min(at + length, view.byteLength);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, end - at));
  const [text = ''] = decodeCodePage(bytes, page).split('\0');
  return text.trim();
}
