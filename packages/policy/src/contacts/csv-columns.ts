import type { ListCategory } from '../plan/action.ts';
import type { Text } from '../text.ts';
import type { ContactList } from './contact-list.ts';

/** What a CSV file of lists holds, in this order. */
export const columns = ['organisation', 'list', 'name', 'email', 'category', 'askedBy', 'since'] as const;

export type Column = (typeof columns)[number];

export const headers: Readonly<Record<Column, Text>> = {
  organisation: { nl: 'organisatie', en: 'organisation' },
  list: { nl: 'met lijst', en: 'has list' },
  name: { nl: 'naam', en: 'name' },
  email: { nl: 'e-mail', en: 'e-mail' },
  category: { nl: 'categorie', en: 'category' },
  askedBy: { nl: 'aangevraagd door', en: 'asked by' },
  since: { nl: 'sinds', en: 'since' },
};

export const categoryWords: Readonly<Record<ListCategory, Text>> = {
  general: { nl: 'algemeen', en: 'general' },
  ict: { nl: 'ICT', en: 'ICT' },
};

export const modeWords: Readonly<Record<ContactList['mode'], Text>> = {
  enforced: { nl: 'ja', en: 'yes' },
  none: { nl: 'nee', en: 'no' },
};

/** Other ways to head a column, as {@link plain} writes them. */
const synonyms: Readonly<Record<Column, string>> = {
  organisation: 'organisatieid organisationid organization organizationid companyid company bedrijf klant gemeente',
  list: 'lijst list',
  name: 'volledigenaam fullname contactpersoon contact contactnaam contactname',
  email: 'mail emailadres mailadres emailaddress mailaddress adres',
  category: 'categorie soort type rol role soortcontactpersoon',
  askedBy: 'aangevraagddoor aanvrager requestedby requester',
  since: 'datum date vanaf toegevoegd toegevoegdop added addedon',
};

const byHeader: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => {
    const { nl, en } = headers[column];
    return [plain(nl), plain(en), ...synonyms[column].split(' ')].map((header) => [header, column] as const);
  }),
);

/** The column that a header stands for, in Dutch or English. */
export function columnOf(header: string): Column | null {
  return byHeader.get(plain(header)) ?? null;
}

/** `Algemeen`, `Contactpersoon ICT`, `general contact`. */
export function categoryOf(cell: string): ListCategory | null {
  const words: Readonly<Record<string, ListCategory>> = {
    algemeen: 'general',
    general: 'general',
    ict: 'ict',
    it: 'ict',
  };
  return words[plain(cell).replace(/contact(?:persoon)?/, '')] ?? null;
}

/** Kept to a list, also when the cell is empty. */
export function modeOf(cell: string): ContactList['mode'] | null {
  const words: Readonly<Record<string, ContactList['mode']>> = {
    '': 'enforced',
    ja: 'enforced',
    yes: 'enforced',
    nee: 'none',
    no: 'none',
  };
  return words[plain(cell)] ?? null;
}

/** Lower case, letters only. */
function plain(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
