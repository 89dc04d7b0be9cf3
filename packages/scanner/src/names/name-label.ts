import { labelKind } from '../detect/fields/labels.ts';
import { makerLabel } from './makers.ts';

/** What a labelled value is to the rules for names. */
export type NameLabel =
  | 'name'
  | 'given-name'
  | 'surname'
  | 'infix'
  | 'initials'
  | 'header'
  | 'maker'
  | 'nobody'
  | 'other';

const headers: ReadonlySet<string> = new Set([
  ...'van aan from to cc bcc von an reply-to afzender ontvanger sender recipient organizer organisator deelnemers attendees à de'.split(
    ' ',
  ),
  ...[
    'optionele deelnemers',
    'verzonden door',
    'doorgestuurd door',
    'oorspronkelijk van',
    'contactpersonen',
    'kinderen',
  ],
]);

const signed =
  /^(?:ondertekend|getekend|ingevuld|opgesteld|gemeld|aangevraagd|ingediend|behandeld|gebeld|aangemaakt|doorgegeven)(?: door)?$|^(?:t\.?a\.?v\.?|ter attentie van|handtekening|namens|submitted by|created by|opgenomen met|gesproken met|gesprek met|wie|i\.?o\.?|paraaf|geboren als|roepnaam|ouder\/verzorger|getuige \d|persoon op de foto|assistent|naam en handtekening)$/;

/** `bestandsnaam`, `naam formulier`: a name, but nobody's. */
const thing =
  /(?:bestand|document|file|product|pagina|page|formulier|domein|domain|web|site|straat|school|bedrijf|organisatie|evenement|project|zaal|gebouw|locatie|host|server|naam van de|afdeling|team)s?[ _-]?(?:naam|name)|(?:naam|name)[ _-](?:bestand|document|product|pagina|formulier|domein|website|straat|school|bedrijf|organisatie|evenement|project|gebouw|locatie|server|instelling|vereniging|stichting|afdeling)/;

const ofNobody: ReadonlySet<string> = new Set([
  'organisation',
  'street',
  'place',
  'country',
  'birth-place',
  'username',
  'password',
]);

const remembered = new Map<string, NameLabel>();

/** Says whether a label announces a name, part of one, or what is never one. */
export function nameLabel(label: string): NameLabel {
  const known = remembered.get(label);
  if (known) return known;
  if (remembered.size > 2000) remembered.clear();
  const kind = classify(
    label
      .toLowerCase()
      .replace(/[\s*]+/g, ' ')
      .trim(),
  );
  remembered.set(label, kind);
  return kind;
}

function classify(label: string): NameLabel {
  if (headers.has(label)) return 'header';
  if (makerLabel.test(label)) return 'maker';
  if (thing.test(label)) return 'nobody';
  if (signed.test(label)) return 'name';
  const kind = labelKind(label);
  if (kind === 'name' || kind === 'given-name' || kind === 'surname' || kind === 'infix' || kind === 'initials')
    return kind;
  return kind && ofNobody.has(kind) && !/^(?:klant|customer|team)$/.test(label) ? 'nobody' : 'other';
}
