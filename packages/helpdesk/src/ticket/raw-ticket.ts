import type { Correspondent } from '@derden/scanner';
import type { Body } from './body.ts';

/** A ticket of any kind of export, checked, in one shape. */
export interface RawTicket {
  readonly id: number;
  readonly subject: string | null;
  readonly description: Body | null;
  readonly requesterId: number | null;
  readonly requester: RawPerson | null;
  readonly responderId: number | null;
  readonly responder: RawPerson | null;
  readonly companyId: number | null;
  readonly companyName: string | null;
  /** 10 is a mail that the helpdesk sent. */
  readonly source: number | null;
  readonly status: number | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly recipients: readonly Correspondent[];
  readonly attachments: readonly RawAttachment[];
  readonly messages: readonly RawMessage[];
  readonly fields: readonly RawField[];
}

export interface RawPerson {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

export interface RawMessage {
  readonly id: number | null;
  readonly body: Body | null;
  readonly userId: number | null;
  readonly from: Correspondent | null;
  /** False for what the helpdesk wrote; null when the export does not say. */
  readonly incoming: boolean | null;
  readonly recipients: readonly Correspondent[];
  readonly createdAt: string | null;
  readonly attachments: readonly RawAttachment[];
}

export interface RawAttachment {
  readonly id: number | null;
  readonly name: string;
  readonly mediaType: string | null;
  readonly url: string;
}

/** A field in which people write. */
export interface RawField {
  readonly name: string;
  readonly text: string;
}
