import type { Freshdesk } from '@derden/freshdesk-client';
import {
  type Language,
  type MessageOrder,
  type Rendered,
  renderTogether,
  renderTombstone,
  type Templates,
  type Tombstone,
  type Written,
} from '@derden/policy';

/** Writes what derden sends and leaves behind. Names are looked up here, when they are needed, and nowhere kept. */
export interface Voice {
  readonly language: Language;
  tombstone(tombstone: Tombstone, reference: string): Written;
  /** HTML of a private note. */
  note(note: Tombstone | MessageOrder, reference: string, ticket: number): Promise<string>;
  /** Several messages to one contact are one mail. */
  message(orders: readonly [MessageOrder, ...MessageOrder[]], reference: string, contact: number): Promise<Rendered>;
}

export interface VoiceOptions {
  readonly language: Language;
  /** Stands under every mail. */
  readonly sender: string;
  /** Ours, or with the account's own wording (`withOverrides`). */
  readonly templates?: Templates;
}

/** Names of people behind an order that may name them: the leavers of M8, who approved in N3. */
export interface Names {
  leavers(order: MessageOrder): Promise<readonly string[]>;
  approver(ticket: number, note: MessageOrder): Promise<string | null>;
}

export function voiceOf(freshdesk: Freshdesk, names: Names, { language, sender, templates }: VoiceOptions): Voice {
  const ours = templates === undefined ? { language, sender } : { language, sender, templates };

  async function organisation(orders: readonly MessageOrder[]): Promise<{ readonly organisation?: string }> {
    const ids = orders.flatMap(({ facts }) => ('organisatie' in facts ? [facts.organisatie] : []));
    return ids[0] === undefined ? {} : { organisation: (await freshdesk.companies.get(ids[0])).name };
  }

  return {
    language,
    tombstone: (tombstone, reference) => renderTombstone(tombstone, language, reference),
    async note(note, reference, ticket) {
      if ('tombstone' in note) return renderTombstone(note, language, reference).html;
      const approver = (await names.approver(ticket, note)) ?? undefined;
      const particulars = { ...ours, greeting: null, reference, ...(await organisation([note])) };
      return renderTogether([note], approver === undefined ? particulars : { ...particulars, approver }).html;
    },
    async message(orders, reference, contact) {
      const { name } = await freshdesk.contacts.get(contact);
      const leavers = (await Promise.all(orders.map((order) => names.leavers(order)))).flat();
      const particulars = { ...ours, greeting: greetingOf(name), reference, ...(await organisation(orders)) };
      return renderTogether(orders, leavers.length === 0 ? particulars : { ...particulars, names: leavers });
    },
  };
}

/** Freshdesk calls a contact by its address when no name came along. */
function greetingOf(name: string): string | null {
  return name.trim() === '' || name.includes('@') ? null : name;
}
