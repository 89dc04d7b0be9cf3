import type {
  AbsenceSign,
  AlertRole,
  BreachEntry,
  IdentityCheck,
  LocalDate,
  MessageOrder,
  NeededFlag,
  ObjectionKind,
  ObjectionOutcome,
  RequestFacts,
  Ruling,
  Topic,
} from '@derden/policy';
import type { Database, Sql } from '../state/sql.ts';

/** What an agent said about a request (policy-rules E5, R10, R11): nothing else judges these. */
export interface IntakeWord {
  readonly saidToBe: 'colleague' | 'inhabitant' | 'other' | null;
  /** Which contact the sender may be, where the name is that of several. */
  readonly contact: number | null;
  readonly about: Topic | null;
  readonly urgency: 'incident' | 'disturbance' | 'none' | 'notJudged';
  readonly choice: 'handle' | 'refer' | 'open';
  /** The account manager lets replies go out with nobody in CC (E8). */
  readonly approved: boolean;
  /** The earlier ticket on which we referred, and which this one follows (R9). */
  readonly referredBy: number | null;
  /** What was decided on when the ticket was taken up: who is on a list or away since then changes nothing of it. */
  readonly taken: RequestFacts | null;
}

/** The check of who wrote a ticket (R7). */
export interface IdentityRecord extends IdentityCheck {
  /** Messages that were read as an answer: ticket and entry, in numbers. */
  readonly read: readonly string[];
}

/** A request for a message without third-party data (policy-rules 6.3). */
export interface Resubmission {
  readonly askedOn: LocalDate | null;
  readonly remindedOn: LocalDate | null;
  /** How often a new message held third-party data again. */
  readonly resubmissions: number;
  /** The ticket that the sender's new message is awaited in. */
  readonly awaitedIn: number;
  /** Freshdesk's number of the last entry of that ticket that is no answer: our request, or an answer that was looked at. */
  readonly after: number;
}

/** A message that waits until tomorrow, since one went out today (policy-rules §5, "combine per ticket"). */
export interface Postponed {
  /** What it tells of; null when it is decided anew on the day. */
  readonly plan: string | null;
  readonly message: MessageOrder;
}

export interface Hold {
  readonly by: string;
  /** Of the case or the reason list; no free text. */
  readonly reason: string;
}

/** What was reported of a leaver; names stay in Freshdesk. */
export interface DepartureRecord {
  readonly reportedAt: string;
  readonly lastDay: LocalDate | null;
  readonly reportedBy: 'self' | 'general' | 'account-manager';
  readonly organisation: number | null;
  /** Asked for outside January (policy-rules C8). */
  readonly erasure?: Hold;
}

/** How far the January run of an organisation is; when it was announced stands with the plan that did. */
export interface JanuaryRecord {
  readonly year: number;
  readonly organisation: number;
  readonly plannedOn: LocalDate;
  /** Who confirmed in place of a general contact. */
  readonly confirmedBy: string | null;
}

export interface AlertRecord {
  readonly role: AlertRole;
  readonly reason: string;
  readonly row: string;
}

export interface ObjectionRecord {
  readonly about: ObjectionKind;
  readonly receivedAt: string;
  readonly extended: boolean;
  readonly outcome: ObjectionOutcome | null;
  readonly personConsulted: boolean;
  readonly organisationConsulted: boolean;
  /** The note in the ticket that gives reasons for the decision or the extension. */
  readonly reasonsIn: number | null;
}

/** Everything that has a state and may have a deadline, by kind. None holds a name, an address or a found value (D1). */
export interface MatterBodies {
  readonly intake: IntakeWord;
  readonly identity: IdentityRecord;
  readonly absence: readonly AbsenceSign[];
  readonly resubmission: Resubmission;
  readonly needed: NeededFlag;
  readonly postponed: Postponed;
  readonly ruling: Ruling;
  readonly hold: Hold;
  readonly objection: ObjectionRecord;
  readonly departure: DepartureRecord;
  readonly january: JanuaryRecord;
  readonly breach: BreachEntry;
  readonly alert: AlertRecord;
}

export type MatterKind = keyof MatterBodies;

export interface Matter<Kind extends MatterKind = MatterKind> {
  readonly kind: Kind;
  /** Unique within the kind: a ticket, a contact, a finding. */
  readonly id: string;
  readonly ticket: number | null;
  readonly contact: number | null;
  readonly state: string;
  /** When something has to happen by itself: a day in the Netherlands. */
  readonly due: LocalDate | null;
  readonly body: MatterBodies[Kind];
}

export interface MatterFilter {
  readonly state?: string;
  readonly ticket?: number;
  readonly contact?: number;
  /** Due on this day or earlier. */
  readonly dueBy?: LocalDate;
}

export interface Matters {
  get<Kind extends MatterKind>(kind: Kind, id: string | number, sql?: Sql): Promise<Matter<Kind> | null>;
  list<Kind extends MatterKind>(kind: Kind, filter?: MatterFilter, sql?: Sql): Promise<readonly Matter<Kind>[]>;
  /** Makes or replaces it. */
  put<Kind extends MatterKind>(matter: Matter<Kind>, at: string, sql?: Sql): Promise<void>;
  remove(kind: MatterKind, id: string | number, sql?: Sql): Promise<void>;
}

export function mattersOf(database: Database): Matters {
  return {
    async get<Kind extends MatterKind>(kind: Kind, id: string | number, sql: Sql = database) {
      const [row] = await sql.query<Matter<Kind>>(`${columns} where kind = $1 and id = $2`, [kind, String(id)]);
      return row ?? null;
    },
    list<Kind extends MatterKind>(
      kind: Kind,
      { state, ticket, contact, dueBy }: MatterFilter = {},
      sql: Sql = database,
    ) {
      return sql.query<Matter<Kind>>(
        `${columns} where kind = $1 and ($2::text is null or state = $2) and ($3::bigint is null or ticket = $3)
         and ($4::bigint is null or contact = $4) and ($5::text is null or due <= $5) order by opened_at, id`,
        [kind, state ?? null, ticket ?? null, contact ?? null, dueBy ?? null],
      );
    },
    async put({ kind, id, ticket, contact, state, due, body }, at, sql = database) {
      await sql.query(
        `insert into derden.matter (kind, id, ticket, contact, state, due, body, opened_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
         on conflict (kind, id) do update
         set ticket = $3, contact = $4, state = $5, due = $6, body = $7, updated_at = $8`,
        [kind, id, ticket, contact, state, due, JSON.stringify(body), at],
      );
    },
    async remove(kind, id, sql = database) {
      await sql.query('delete from derden.matter where kind = $1 and id = $2', [kind, String(id)]);
    },
  };
}

const columns = 'select kind, id, ticket, contact, state, due, body from derden.matter';
