import type { Desk } from '../desk/desk.ts';
import type { Json } from '../desk/objects.ts';
import type { ContactRecord } from '../desk/people.ts';

/** As the API gives it; `deleted` only where it is true (§4.1). */
export function contactView(contact: ContactRecord): { readonly [key: string]: Json } {
  const { blocked: _blocked, indexed: _indexed, deleted, ...shown } = contact;
  return { ...shown, avatar: null, contact_type: 'contact', social_handler: [], ...(deleted && { deleted }) };
}

export function requesterView(desk: Desk, id: number): Json {
  const { name = '', email = null, mobile = null, phone = null } = desk.contacts.get(id) ?? {};
  return { id, name, email, mobile, phone };
}
