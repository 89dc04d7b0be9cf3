export type LabelKind =
  | 'bsn'
  | 'document'
  | 'licence'
  | 'plate'
  | 'phone'
  | 'iban'
  | 'card'
  | 'vat'
  | 'case'
  | 'personal'
  | 'other';

export interface LabelWord {
  readonly kind: LabelKind;
  readonly name: string;
}

interface Stems {
  /** Words that are labels by themselves and with "nummer", "nr" or "id" behind them. */
  readonly alone: string;
  /** Words that are labels only with "nummer", "nr" or "id" behind them. */
  readonly numbered: string;
}

/** Written without spaces and hyphens; spelling with accents is looked up without them. */
const stems: Readonly<Record<LabelKind, Stems>> = {
  bsn: { alone: 'bsn sofi', numbered: 'burgerservice persoons persoonlijk citizenservice socialsecurity' },
  document: {
    alone:
      'paspoort passport identiteitskaart idkaart idbewijs identiteitsbewijs legitimatie legitimatiebewijs nik verblijfsdocument verblijfsvergunning verblijfstitel vreemdelingendocument reisdocument idcard',
    numbered: 'document identiteits legitimatie id identitycard',
  },
  licence: {
    alone: 'rijbewijs drivinglicence drivinglicense driverslicense driverslicence driverlicense',
    numbered: 'rijbewijs',
  },
  plate: {
    alone: 'kenteken kentekens nummerplaat nummerbord kentekenplaat licenseplate licenceplate numberplate',
    numbered: '',
  },
  phone: {
    alone:
      'tel telefoon mobiel mob gsm fax whatsapp phone mobile telephone cell bellen bel telefonisch bereikbaar telefoonthuis telefoonwerk telefoonmobiel',
    numbered: 'terugbel contact thuis mobiele vaste nood cell',
  },
  iban: { alone: 'iban rekening bankrekening rek bankaccount tegenrekening', numbered: 'rekening bank giro account' },
  card: { alone: 'creditcard visa mastercard amex maestro', numbered: 'kaart card creditcard' },
  vat: { alone: 'btw vat omzetbelasting ob', numbered: 'omzetbelasting' },
  case: {
    alone: 'zaak zaakkenmerk kenmerk dossier',
    numbered:
      'zaaks dossiers case melding meldings aanvraag aanvraags aanslag beschikking beschikkings bezwaar inzending inzendings indiening indienings registratie casus',
  },
  personal: {
    alone: 'burgerpas stadspas imei zorgpas big bigregistratie',
    numbered:
      'a v vreemdelingen vreemdeling administratie onderwijs leerling student studenten uzovi patient patienten patients client clienten klant polis relatie personeels werknemers medewerkers burger pas bibliotheekpas lid lidmaatschaps verzekerden verzekerde inwoner inwoners deelnemers cliente leerlingen debiteur debiteuren',
  },
  other: {
    alone:
      'kvk rsin fi bag order ticket tickets factuur invoice artikel versie version build bestelling offerte incident pid poort port jira topdesk release update fout error foutcode statuscode http postbus huisnummer bedrag euro eur epoch timestamp tijdstempel betalingskenmerk transactie changelog regel pagina bug issue referentie sku ean isbn btwid loonheffing',
    numbered:
      'kamervankoophandel handelsregister vestiging vestigings bestel order factuur faktuur invoice artikel product serie model versie ticket call incident offerte project contract licentie crediteur crediteuren ordre object pagina formulier form page post node nummeraanduiding verblijfsobject pand huis postbus transactie betaling betalings levering inkooporder po reference session sessie bericht volg gemeente organisatie oin kamer',
  },
};

const suffixes = ['nummer', 'nummers', 'nr', 'nrs', 'number', 'no', 'num', 'id', 'code'];

const words: ReadonlyMap<string, LabelWord> = new Map(
  (Object.keys(stems) as LabelKind[]).flatMap((kind) => [
    ...entries(kind, stems[kind].alone, ['', 's', ...suffixes]),
    ...entries(kind, stems[kind].numbered, suffixes),
  ]),
);

/** Last words of labels of more than one word: "case number", "license plate". */
const tails = new Set([
  ...suffixes,
  ...'kaart bewijs card plate licence license account koophandel security bsn'.split(' '),
]);

export function isTail(word: string): boolean {
  return tails.has(word);
}

function entries(kind: LabelKind, list: string, endings: readonly string[]): [string, LabelWord][] {
  return list
    .split(' ')
    .filter((stem) => stem !== '')
    .flatMap((name) => endings.map((ending): [string, LabelWord] => [name + ending, { kind, name }]));
}

/** What a lower-case word, written as one, promises about the value after it. */
export function labelWord(word: string): LabelWord | undefined {
  const plain = isPlain(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  return words.get(plain) ?? compound(plain);
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
}

const bsn: LabelWord = { kind: 'bsn', name: 'bsn' };
const ownEndings = ['telefoonnummer', 'burgerservicenummer', 'zaaknummer', 'dossiernummer', 'kenteken'];
const unknown: LabelWord = { kind: 'other', name: 'unknown' };

/** Keys such as `aanvragerBsn` and `bsnPartner`; any other "…nummer" is the number of something else. */
function compound(word: string): LabelWord | undefined {
  if (word.length < 4) return undefined;
  if (word.endsWith('bsn') || word.startsWith('bsn')) return bsn;
  if (!word.endsWith('r') && !word.endsWith('n')) return undefined;
  const known = ownEndings.find((ending) => word.endsWith(ending));
  if (known) return words.get(known);
  return word.length > 7 && (word.endsWith('nummer') || word.endsWith('number')) ? unknown : undefined;
}
