import type { Messages } from './messages.ts';
import { nlTerms } from './nl-terms.ts';

const several = (count: number, one: string, more: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

const amount = (tickets: number, files: number): string =>
  [...several(tickets, 'ticket', 'tickets'), ...several(files, 'bestand', 'bestanden')].join(' en ') || 'Niets';

export const nl: Messages = {
  ...nlTerms,
  language: 'nl',
  report: {
    title: 'Persoonsgegevens van derden in tickets',
    intro: 'In welke tickets persoonsgegevens van derden staan, welke soorten, en waar.',
    madeOn: (date, version) => `Gemaakt op ${date} met derden ${version}.`,
    scanned: (tickets, files) => `${amount(tickets, files)} gescand`,
    shown: (count) => `${count} getoond`,
    verdicts: 'Tickets per oordeel',
    kinds: 'Wat er gevonden is',
    ofOthers: 'van derden of onbekenden',
    people: (count) => `${count} personen`,
    persons: 'Van wie de gegevens zijn',
    tickets: 'Tickets',
    problems: 'Kon niet als ticket worden gelezen',
    notReadable: 'niet leesbaar',
    andMore: (count) => `en nog ${count}`,
    nothingFound: 'Geen persoonsgegevens gevonden.',
    show: 'Toon',
    masked: 'Gegevens zijn gemaskeerd: elke persoon heeft binnen het ticket een nummer, zoals s2.',
    revealed: 'Dit rapport toont de gevonden gegevens. Behandel het als persoonsgegevens en verwijder het na gebruik.',
    meaning: {
      'third-party': 'gegevens van derden: verwijderen is terecht',
      uncertain: 'een mens moet kijken',
      unreadable: 'iets kon niet worden gelezen',
      clean: 'niets te verwijderen',
    },
    next: 'Wat nu te doen',
    lookAt: {
      'third-party': 'verwijder de gegevens en vraag de afzender om een geanonimiseerde versie.',
      uncertain: 'kijk zelf; het is niet zeker wat het is of van wie.',
      unreadable: 'open zelf wat niet kon worden gelezen; dat is niet gescand.',
    },
    allClean: 'Er is niets te verwijderen.',
    notScanned: (count) => `niet gelezen (${count}): bekijk zelf wat met ! is aangegeven; dat is niet gescand.`,
    whyHint: 'Waarom een ticket dit oordeel heeft:',
    pageHint: 'Dit alles als pagina om te lezen, te filteren en af te drukken:',
    ownExport: 'Uw eigen export (een map, zip, tickets.json, CSV, .eml of .mbox):',
    demoIntro: 'Een voorbeeldexport met verzonnen personen wordt gescand. Niets verlaat deze computer.',
    progress: (scanned, found) => `${scanned} gescand, ${found} met gegevens van derden`,
    written: (file) => `Rapport geschreven naar ${file}`,
  },
  explain: {
    document: {
      mail: 'e-mail',
      text: 'tekst',
      table: 'tabel',
      paged: 'pagina’s',
      picture: 'afbeelding',
      name: 'bestandsnaam',
    },
    characters: (count) => `${count} tekens`,
    pages: (count) => (count === 1 ? '1 pagina' : `${count} pagina’s`),
    author: 'schrijver',
    authorUnknown: 'onbekend',
    authorKnown: 'bekend',
    depth: 'diepte',
    sure: 'zekerheid',
    persons: 'Personen',
    findings: 'Vondsten',
    because: 'omdat',
    revealHint: 'Teksten zijn weggelaten; --reveal toont ze.',
  },
  help: {
    usage: 'Gebruik',
    about: 'Vindt persoonsgegevens van anderen in tickets van de helpdesk en zegt van wie ze zijn.',
    commands: 'Opdrachten',
    options: 'Opties',
    command: {
      scan: 'scan een export, bestanden of mappen',
      explain: 'toon waarom één ticket zijn oordeel heeft',
      demo: 'scan de voorbeeldexport met verzonnen personen',
    },
    more: {
      scan: 'PATH is een exportmap of -zip, tickets.json, tickets.jsonl, een CSV met tickets, .eml, .mbox, elk bestand of elke map.',
      explain:
        'Toont wie wat schreef, welke personen zijn gevonden en waarom, als posities en redenen. Geen teksten, behalve met --reveal.',
      demo: 'Werkt in een uitgecheckte versie van het project.',
    },
    option: {
      format: 'vorm van het rapport (standaard: text)',
      output: 'schrijf het rapport naar een bestand',
      only: 'toon alleen deze oordelen en soorten gegevens, met komma’s: third-party,NL_BSN',
      since: 'alleen tickets die op of na deze dag zijn gewijzigd',
      'fail-on': 'eindig met 10 als een oordeel voorkomt: third-party,uncertain,unreadable',
      reveal: 'toon de gevonden gegevens',
      quiet: 'geen voortgang, meldingen of advies',
      domain: 'maildomein van de helpdesk zelf; mag vaker',
      config: 'configuratiebestand (standaard: derden.config.ts, .js of .json in deze map)',
      ticket: 'nummer van het ticket',
      lang: 'taal van het rapport (standaard: die van deze computer)',
      help: 'toon deze uitleg',
      version: 'toon de versie',
    },
    exits:
      'Exitcodes: 0 klaar, 2 verkeerd gebruik, 3 kon niet draaien, 10 een oordeel van --fail-on kwam voor, 130 gestopt.',
    seeHelp: (command) => `Zie: derden ${command} --help`.replace('  ', ' '),
  },
  error: {
    noCommand: 'Geef een opdracht.',
    unknownCommand: (word) => `Onbekende opdracht: ${word}`,
    unknownOption: (name, known) =>
      `Onbekende optie: ${name}. Wel bekend: ${known.map((option) => `--${option}`).join(' ')}`,
    valueMissing: (name) => `${name} heeft een waarde nodig.`,
    noValueWanted: (name) => `${name} heeft geen waarde.`,
    notOneOf: (name, value, choices) => `${name}: “${value}” is niet een van ${choices.join(', ')}.`,
    notADate: (value) => `--since: “${value}” is geen datum zoals 2026-01-31.`,
    notATicket: (value) => `--ticket: “${value}” is geen ticketnummer.`,
    noPathWanted: 'De voorbeeldexport heeft geen pad nodig. Uw eigen export: derden scan PATH',
    noPath: 'Geef het pad van een export, een bestand of een map.',
    tooManyPaths: 'Geef één pad.',
    ticketNeeded: 'Dit is een export met tickets: kies er een met --ticket.',
    missingPath: (path) => `Er staat niets op ${path}`,
    missingTicket: (id) => `Ticket ${id} staat niet in deze export.`,
    cannotRead: (reason) => `De export kan niet worden gelezen: ${reason}`,
    cannotWrite: (path) => `Kan niet schrijven naar ${path}`,
    badConfig: (file, key, problem) => `${file}: ${key}: ${problem}`,
    configUnreadable: (file) => `${file} kan niet worden gelezen of uitgevoerd.`,
    configIgnored: (file) =>
      `${file} wordt niet gebruikt: het hoort bij wat wordt gescand. Met --config gebruikt u het toch.`,
    unknownKey: 'deze instelling bestaat niet',
    wrongValue: (wanted) => `moet ${wanted} zijn`,
    noSample:
      'De voorbeeldexport zit alleen in een uitgecheckte versie van het project. Scan uw eigen export: derden scan PATH',
    stopped: (scanned) => `Gestopt na ${scanned} gescand; het rapport is niet volledig.`,
    unexpected: (name) =>
      `De scan stopte op een fout in derden zelf (${name}). De tekst ervan wordt niet getoond, omdat die een ticket kan aanhalen.`,
  },
};
