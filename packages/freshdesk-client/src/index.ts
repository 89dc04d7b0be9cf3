export { createFreshdesk, type Freshdesk, type FreshdeskOptions } from './client.ts';
export { type FieldError, FreshdeskError, type FreshdeskErrorCode, freshdeskErrorCodes } from './error.ts';
export type { Agent, AgentContact } from './objects/agent.ts';
export type { Attachment } from './objects/attachment.ts';
export type { Company } from './objects/company.ts';
export type { Contact } from './objects/contact.ts';
export { type Conversation, conversationSource } from './objects/conversation.ts';
export { type Choice, choicesOf, type Field } from './objects/field.ts';
export type { Group } from './objects/group.ts';
export type { Job } from './objects/job.ts';
export { type Requester, type Ticket, ticketPriority, ticketSource, ticketStatus } from './objects/ticket.ts';
export type { SatisfactionRating, TicketSummary, TimeEntry } from './objects/ticket-details.ts';
export type { CustomFields } from './objects/values.ts';
export type { Account, AccountExport, HelpdeskSettings } from './resources/account.ts';
export type { AgentListOptions, Agents } from './resources/agents.ts';
export type { ArchivedTickets } from './resources/archived-tickets.ts';
export type { Attachments, DownloadOptions } from './resources/attachments.ts';
export type { Companies, NewCompany } from './resources/companies.ts';
export type { ContactChange, ContactListOptions, ContactMerge, Contacts, NewContact } from './resources/contacts.ts';
export type { Conversations, ForwardReply, NewNote, NewReply, NoteChange } from './resources/conversations.ts';
export type { ExportedFields, Exports } from './resources/exports.ts';
export type { Fields, NewField } from './resources/fields.ts';
export type { Groups } from './resources/groups.ts';
export type { Jobs } from './resources/jobs.ts';
export type { CallOptions, ChangeOptions } from './resources/options.ts';
export type { NewSummary, TicketDetails } from './resources/ticket-details.ts';
export type {
  BulkChange,
  Forward,
  ListEmbedded,
  Merge,
  NewTicket,
  OutboundEmail,
  TicketChange,
  TicketListOptions,
  ViewEmbedded,
} from './resources/ticket-inputs.ts';
export type { Tickets } from './resources/tickets.ts';
export type { Clock } from './transport/clock.ts';
export type { Usage } from './transport/usage.ts';
export type { Upload } from './transport/wire.ts';
