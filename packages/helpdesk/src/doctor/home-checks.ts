import type { HomeFacts } from './home-facts.ts';
import { type Line, missing, ok, unsure } from './report.ts';

const id = { key: 'derden-key', folder: 'folder', database: 'database' } as const;

const newKey = {
  nl: 'Maak een sleutel met `openssl rand -base64 32` en bewaar die in een kluis, niet bij de gegevens.',
  en: 'Make a key with `openssl rand -base64 32`, and keep it in a vault, not with the data.',
};

const keyLines: Readonly<Record<HomeFacts['key'], Line>> = {
  strong: ok(id.key, 'DERDEN_KEY is er en is sterk.', 'DERDEN_KEY is there and strong.'),
  guessable: unsure(
    id.key,
    { nl: 'DERDEN_KEY lijkt bedacht of is kort.', en: 'DERDEN_KEY looks made up, or is short.' },
    newKey,
  ),
  short: missing(id.key, { nl: 'DERDEN_KEY is te kort.', en: 'DERDEN_KEY is too short.' }, newKey),
  none: missing(id.key, { nl: 'DERDEN_KEY ontbreekt.', en: 'DERDEN_KEY is not set.' }, newKey),
  'in-folder': missing(
    id.key,
    {
      nl: 'DERDEN_KEY staat in de gegevensmap: wie de map heeft, heeft dan ook de sleutel.',
      en: 'DERDEN_KEY lies in the data folder: who has the folder then has the key, too.',
    },
    { nl: 'Bewaar de sleutel ergens anders.', en: 'Keep the key somewhere else.' },
  ),
};

const folderLines: Readonly<Record<HomeFacts['folder'], Line>> = {
  private: ok(id.folder, 'De gegevensmap is alleen van ons.', 'The data folder is ours alone.'),
  'to-be-made': ok(id.folder, 'De gegevensmap wordt gemaakt.', 'The data folder will be made.'),
  'open-to-others': missing(
    id.folder,
    {
      nl: 'Anderen op deze machine kunnen in de gegevensmap.',
      en: 'Others on this machine can get into the data folder.',
    },
    { nl: 'Sluit de map af: `chmod 700`.', en: 'Close the folder: `chmod 700`.' },
  ),
  'not-writable': missing(
    id.folder,
    { nl: 'In de gegevensmap kan niet worden geschreven.', en: 'The data folder cannot be written to.' },
    {
      nl: 'Geef de gebruiker van derden schrijfrecht, of stel `folder` in.',
      en: "Give derden's user the right to write, or set `folder`.",
    },
  ),
  'no-folder': missing(
    id.folder,
    { nl: 'De gegevensmap is geen map.', en: 'The data folder is no folder.' },
    { nl: 'Stel `folder` in op een map.', en: 'Set `folder` to a folder.' },
  ),
};

const databaseLines: Readonly<Record<HomeFacts['database'], Line>> = {
  embedded: ok(
    id.database,
    'De database zit in de gegevensmap: voor één proces tegelijk.',
    'The database is in the data folder: for one process at a time.',
  ),
  reached: ok(id.database, 'PostgreSQL is bereikbaar.', 'PostgreSQL can be reached.'),
  'not-reached': missing(
    id.database,
    { nl: 'PostgreSQL is niet bereikbaar.', en: 'PostgreSQL cannot be reached.' },
    { nl: 'Controleer DATABASE_URL en het netwerk.', en: 'Check DATABASE_URL and the network.' },
  ),
};

export function homeLines({ key, folder, database }: HomeFacts): readonly Line[] {
  return [keyLines[key], folderLines[folder], databaseLines[database]];
}
