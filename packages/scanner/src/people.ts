/** Whose data it is (policy-rules 4.1). */
export const relations = [
  'requester',
  'agent',
  'contact',
  'participant',
  'colleague',
  'business',
  'public',
  'organisation',
  'third-party',
  'unknown',
] as const;

export type Relation = (typeof relations)[number];

/** Somebody known before the scan: the requester, an agent, a listed contact, somebody in from/to/cc. */
export interface KnownPerson {
  readonly relation: Exclude<Relation, 'organisation'>;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Name of the organisation the person belongs to; equal to a name of a known organisation. */
  readonly organisation?: string;
}

/** The helpdesk itself, or a customer with its registered e-mail domains. */
export interface KnownOrganisation {
  readonly relation: 'organisation';
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** True for the organisation that runs the helpdesk: people at its domains are agents. */
  readonly helpdesk?: boolean;
}

export type Known = KnownPerson | KnownOrganisation;

/** A person as a mail header names them. */
export interface Correspondent {
  readonly name: string | null;
  /** Lower-case e-mail address. */
  readonly address: string | null;
}
