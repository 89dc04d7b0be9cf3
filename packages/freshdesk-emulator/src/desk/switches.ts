/** What no source settles ([V] in the reference), and what accounts set for themselves. Each can be given either way. */
export interface Switches {
  /** Whether a customer's mail can be deleted (§3.4). */
  readonly deleteIncoming: 'allowed' | 'refused';
  /** Whether hard delete also removes what the person wrote in tickets of others (§4.3). */
  readonly hardDeleteReplies: 'kept' | 'removed';
  /** Whether merging contacts takes archived tickets along (§4.3). */
  readonly mergeArchived: 'moved' | 'left';
  /** Whether the merged contact's address goes to the primary's other addresses. */
  readonly mergeEmails: 'added' | 'dropped';
  /** Whether inline pictures go with `DELETE /attachments/:id` (§3.5). */
  readonly deleteInline: 'removed' | 'refused';
  /** Whether a restore takes a ticket out of spam (§2.2). */
  readonly restoreSpam: 'allowed' | 'refused';
  /** Status of the answer to bulk calls (§1.1). */
  readonly bulkStatus: 200 | 202;
  /** Whether `updated_since` takes the second itself. */
  readonly updatedSince: 'inclusive' | 'exclusive';
  /** Whether an invitation is sent while activation mail is off (§4.2). */
  readonly inviteWhenOff: 'sent' | 'not sent';
  /** Whether the filter `email` of contacts finds other addresses, too (§4.2). */
  readonly emailFilter: 'primary' | 'all';
  /** What the agent of the key may: some calls are for administrators (§5). */
  readonly keyRights: 'administrator' | 'agent';
  /** Agents of the account; one more is refused (§4.2). */
  readonly mostAgents: number;
  /** Whether a new contact is mailed an activation (§4.2). */
  readonly activationMail: 'on' | 'off';
  /** Minutes of the real index, in seconds. */
  readonly searchLagSeconds: number;
  /** How long bulk and export jobs take. */
  readonly jobSeconds: number;
  /** How long hard deletion of a contact takes. */
  readonly hardDeleteSeconds: number;
  /** Lifetime of an attachment's address (§3.5). */
  readonly attachmentSeconds: number;
  /** Most ids of one bulk call. */
  readonly bulkMost: number;
}

export const defaultSwitches: Switches = {
  deleteIncoming: 'refused',
  hardDeleteReplies: 'kept',
  mergeArchived: 'moved',
  mergeEmails: 'added',
  deleteInline: 'removed',
  restoreSpam: 'refused',
  bulkStatus: 202,
  updatedSince: 'inclusive',
  inviteWhenOff: 'sent',
  emailFilter: 'primary',
  keyRights: 'administrator',
  mostAgents: 1000,
  activationMail: 'on',
  searchLagSeconds: 120,
  jobSeconds: 5,
  hardDeleteSeconds: 30,
  attachmentSeconds: 300,
  bulkMost: 100,
};
