import type { Parts } from './parts.ts';
import { attribute, type XmlHandler } from './xml-part.ts';

export interface Property {
  readonly label: string;
  readonly value: string;
}

/** What is written after everything else: to be asked for when the rest is read. */
export type Tail = () => Promise<readonly Property[]>;

/** Elements that tell of people and purposes, as Dutch programs call them. */
const labels: Readonly<Record<string, string>> = {
  creator: 'Auteur',
  lastModifiedBy: 'Laatst gewijzigd door',
  'printed-by': 'Afgedrukt door',
  title: 'Titel',
  subject: 'Onderwerp',
  keywords: 'Trefwoorden',
  keyword: 'Trefwoorden',
  description: 'Opmerkingen',
  category: 'Categorie',
  contentStatus: 'Status',
  Company: 'Bedrijf',
  Manager: 'Manager',
  HyperlinkBase: 'Basis van koppelingen',
};

/** Keys that programs leave for themselves. */
const machineMade = /^[{(]?[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}[)}]?$|^0x[\da-f]{16,}$/i;

export async function ooxmlProperties(parts: Parts): Promise<readonly Property[]> {
  const found: Property[] = [];
  const names = parts.matching(/^docProps\/(?:core|app|custom)\d*\.xml$/i);
  const order = ['core', 'custom', 'app'];
  const rank = (name: string): number => order.findIndex((word) => name.toLowerCase().includes(word));
  for (const name of [...names].sort((a, b) => rank(a) - rank(b))) await parts.read(name, propertyHandler(found));
  return found;
}

/** Elements with a label, which may be `special`, and properties that somebody named. */
export function propertyHandler(found: Property[], special: Readonly<Record<string, string>> = {}): XmlHandler {
  let label = '';
  let named = '';
  let value = '';
  function keep(): void {
    if (label && value.trim() && !machineMade.test(value.trim())) found.push({ label, value: value.trim() });
    label = named;
    value = '';
  }
  return {
    open(name, attributes) {
      keep();
      if (name === 'property' || name === 'user-defined') named = attribute(attributes, 'name');
      label = named || (special[name] ?? labels[name] ?? '');
    },
    text(piece) {
      if (label) value += piece;
    },
    close(name) {
      keep();
      if (name === 'property' || name === 'user-defined') named = '';
      label = named;
    },
  };
}
