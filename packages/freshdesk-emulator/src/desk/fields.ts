import type { FieldRecord, Json } from './objects.ts';

const field = (id: number, name: string, label: string, type: string, choices: Json = null): FieldRecord => ({
  id,
  name,
  label,
  type,
  choices,
});

/** The stock fields (§2.1, §5); `choices` have the shape that each really has. */
export const ticketFields: readonly FieldRecord[] = [
  field(1, 'requester', 'Search a requester', 'default_requester'),
  field(2, 'subject', 'Subject', 'default_subject'),
  field(3, 'ticket_type', 'Type', 'default_ticket_type', ['Question', 'Incident', 'Problem', 'Feature Request']),
  field(4, 'source', 'Source', 'default_source', {
    Email: 1,
    Portal: 2,
    Phone: 3,
    Chat: 7,
    'Feedback Widget': 9,
    'Outbound Email': 10,
  }),
  field(5, 'status', 'Status', 'default_status', {
    '2': ['Open', 'Being Processed'],
    '3': ['Pending', 'Awaiting your Reply'],
    '4': ['Resolved', 'This ticket has been Resolved'],
    '5': ['Closed', 'This ticket has been Closed'],
    '6': ['Waiting on Customer', 'Awaiting your Reply'],
    '7': ['Waiting on Third Party', 'Being Processed'],
  }),
  field(6, 'priority', 'Priority', 'default_priority', { Low: 1, Medium: 2, High: 3, Urgent: 4 }),
  field(7, 'group', 'Group', 'default_group', {}),
  field(8, 'agent', 'Agent', 'default_agent', {}),
  field(9, 'description', 'Description', 'default_description'),
];

export const contactFields: readonly FieldRecord[] = [
  field(11, 'name', 'Full name', 'default_name'),
  field(12, 'email', 'Email', 'default_email'),
  field(13, 'contactpersoon', 'Contactpersoon', 'custom_dropdown', ['algemeen', 'ict']),
];

export const companyFields: readonly FieldRecord[] = [
  field(21, 'name', 'Company Name', 'default_name'),
  field(22, 'contactpersonenlijst', 'Contactpersonenlijst', 'custom_checkbox'),
];
