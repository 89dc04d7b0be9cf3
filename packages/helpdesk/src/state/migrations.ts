/** Each is run once, in order; what was released is never changed. No column holds a found value (D1). */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table derden.journal (
      seq bigint primary key,
      at timestamptz not null,
      actor text not null,
      kind text not null,
      ticket bigint,
      plan text,
      entry text,
      facts jsonb not null,
      mac text not null
    )`,
    'create index journal_ticket on derden.journal (ticket)',
    'create index journal_plan on derden.journal (plan, entry)',
    'create table derden.cursor (name text primary key, value text not null)',
    `create table derden.plan (
      id text primary key,
      purpose text not null,
      state text not null,
      ticket bigint,
      rejected boolean not null default false,
      leased_until timestamptz,
      leased_by text,
      received_at timestamptz,
      body jsonb not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`,
    'create index plan_state on derden.plan (state)',
    'create index plan_ticket on derden.plan (ticket)',
    `create table derden.step (
      plan text not null references derden.plan,
      entry text not null,
      state text not null,
      code text,
      made bigint,
      at timestamptz not null,
      primary key (plan, entry)
    )`,
    `create table derden.matter (
      kind text not null,
      id text not null,
      ticket bigint,
      contact bigint,
      state text not null,
      due text,
      body jsonb not null,
      opened_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (kind, id)
    )`,
    'create index matter_ticket on derden.matter (ticket)',
    'create index matter_contact on derden.matter (contact)',
    'create index matter_due on derden.matter (due)',
    `create table derden.ticket (
      id bigint primary key,
      updated_at text not null,
      verdict text not null,
      received_at timestamptz not null,
      scanned_at timestamptz not null,
      cleared_at timestamptz,
      review_by text
    )`,
    `create table derden.approval (
      id text primary key,
      ticket bigint not null,
      contact bigint,
      body jsonb not null,
      at timestamptz not null
    )`,
    'create index approval_contact on derden.approval (contact)',
    `create table derden.list_change (
      id text primary key,
      organisation bigint not null,
      contact bigint,
      plan text,
      body jsonb not null,
      at timestamptz not null,
      made_at timestamptz
    )`,
    'create index list_change_organisation on derden.list_change (organisation)',
    `create table derden.mail (
      entry text primary key,
      reference text not null,
      ticket bigint,
      contact bigint,
      messages text[] not null,
      day text not null,
      made bigint
    )`,
    'create index mail_ticket on derden.mail (ticket)',
    'create index mail_made on derden.mail (made)',
    'create table derden.presence (contact bigint primary key, wrote text not null)',
  ],
];
