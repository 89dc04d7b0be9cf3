import type { Language } from '../text.ts';

/** The texts of policy-rules §10, and private notes for agents (N). */
export const messageIds = [
  'M1',
  'M1h',
  'M2',
  'M3',
  'M3b',
  'M4',
  'M4i',
  'M4b',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'N1',
  'N2',
  'N2b',
  'N3',
  'N4',
] as const;

export type MessageId = (typeof messageIds)[number];

/** Plain text with placeholders. A note has no subject, greeting or closing. */
export interface Template {
  readonly subject: string;
  readonly body: string;
}

export type Templates = Readonly<Record<MessageId, Readonly<Record<Language, Template>>>>;
