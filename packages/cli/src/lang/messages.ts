import type {
  Entity,
  Relation,
  SegmentKind,
  SeverityClass,
  UnreadableCode,
  UnsupportedKind,
  Verdict,
} from '@derden/scanner';

export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** A sentence in every language. */
export type Text = Readonly<Record<Language, string>>;

/** Everything that people read, in one language. */
export interface Messages extends Terms {
  readonly language: Language;
  readonly report: ReportMessages;
  readonly explain: ExplainMessages;
  readonly help: HelpMessages;
  readonly error: ErrorMessages;
}

/** The words for what the scanner says in ids. */
export interface Terms {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly entity: Readonly<Record<Entity, string>>;
  readonly unreadable: Readonly<Record<UnreadableCode, string>>;
  readonly unsupported: Readonly<Record<UnsupportedKind, string>>;
  readonly class: Readonly<Record<SeverityClass, string>>;
  readonly segment: Readonly<Record<SegmentKind, string>>;
  readonly part: Readonly<Record<PartKind, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly page: string;
}

export type PartKind = 'subject' | 'description' | 'conversation' | 'attachment' | 'field' | 'file';

export type Confidence = 'high' | 'middle' | 'low';

interface ReportMessages {
  readonly title: string;
  readonly intro: string;
  readonly madeOn: (date: string, version: string) => string;
  readonly scanned: (tickets: number, files: number) => string;
  readonly shown: (count: number) => string;
  readonly verdicts: string;
  readonly kinds: string;
  readonly ofOthers: string;
  readonly people: (count: number) => string;
  readonly persons: string;
  readonly tickets: string;
  readonly problems: string;
  readonly notReadable: string;
  readonly leftUnread: (kind: string) => string;
  readonly repeated: string;
  readonly andMore: (count: number) => string;
  readonly nothingFound: string;
  readonly show: string;
  readonly masked: string;
  readonly revealed: string;
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly next: string;
  readonly lookAt: Readonly<Record<'third-party' | 'uncertain' | 'unreadable', string>>;
  readonly allClean: string;
  readonly notScanned: (count: number) => string;
  readonly whyHint: string;
  readonly pageHint: string;
  readonly ownExport: string;
  readonly demoIntro: string;
  readonly progress: (scanned: number, found: number) => string;
  readonly written: (file: string) => string;
}

interface ExplainMessages {
  readonly document: Readonly<Record<'mail' | 'text' | 'table' | 'paged' | 'picture' | 'name', string>>;
  readonly characters: (count: number) => string;
  readonly pages: (count: number) => string;
  readonly author: string;
  readonly authorUnknown: string;
  readonly authorKnown: string;
  readonly depth: string;
  readonly sure: string;
  readonly persons: string;
  readonly findings: string;
  readonly because: string;
  readonly revealHint: string;
}

export interface HelpMessages {
  readonly usage: string;
  readonly about: string;
  readonly options: string;
  readonly version: string;
  readonly exits: string;
  readonly seeHelp: (command: string) => string;
}

interface ErrorMessages {
  readonly noCommand: string;
  readonly unknownCommand: (word: string) => string;
  readonly unknownOption: (name: string, known: readonly string[]) => string;
  readonly valueMissing: (name: string) => string;
  readonly noValueWanted: (name: string) => string;
  readonly notOneOf: (name: string, value: string, choices: readonly string[]) => string;
  readonly notADate: (name: string, value: string) => string;
  readonly notATicket: (value: string) => string;
  readonly noPath: string;
  readonly missingVariable: (name: string) => string;
  readonly operandMissing: (name: string) => string;
  readonly notANumber: (name: string) => string;
  readonly notAContact: (name: string) => string;
  readonly notAnAddress: (name: string) => string;
  readonly notSet: (setting: string) => string;
  readonly oneOfBoth: (names: string) => string;
  readonly tooManyWords: string;
  readonly ownCommand: (command: string) => string;
  readonly portalUnreadable: string;
  readonly refused: (reason: string) => string;
  readonly noPathWanted: string;
  readonly tooManyPaths: string;
  readonly ticketNeeded: string;
  readonly missingPath: (path: string) => string;
  readonly missingTicket: (id: number) => string;
  readonly cannotRead: (reason: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly badConfig: (file: string, key: string, problem: string) => string;
  readonly configUnreadable: (file: string) => string;
  readonly configIgnored: (file: string) => string;
  readonly unknownKey: string;
  readonly wrongValue: (wanted: string) => string;
  readonly noSample: string;
  readonly stopped: (scanned: number) => string;
  readonly unexpected: (name: string) => string;
}
