/** Labels of the ticket list in English and Dutch, and the API's name for what stands under them. `null`: nothing that people write. */
const labels: readonly (readonly [field: string | null, ...labels: string[]])[] = [
  ['id', 'ticket id', 'ticketid', 'ticket nummer', 'ticketnummer', 'ticket number', 'ticket', 'id'],
  ['subject', 'subject', 'onderwerp', 'titel', 'title'],
  ['description', 'description', 'beschrijving', 'omschrijving', 'ticket description', 'ticketbeschrijving'],
  ['status', 'status'],
  ['requester_id', 'requester id', 'aanvrager id', 'contact id', 'id aanvrager'],
  ['requester_name', 'requester name', 'naam aanvrager', 'naam van aanvrager', 'full name', 'volledige naam'],
  [
    'requester_name',
    'name',
    'naam',
    'contact name',
    'naam contact',
    'contactpersoon',
    'contact',
    'aanvrager',
    'requester',
  ],
  ['requester_email', 'requester email', 'e mailadres aanvrager', 'e mail aanvrager', 'e mailadres van aanvrager'],
  ['requester_email', 'email', 'e mail', 'e mailadres', 'contact email', 'from email', 'e mailadres contact'],
  ['requester_phone', 'requester phone', 'telefoonnummer aanvrager', 'telefoon aanvrager', 'phone', 'telefoon'],
  ['requester_phone', 'telefoonnummer', 'work phone', 'werktelefoon', 'contact phone', 'telefoon werk'],
  ['requester_mobile', 'requester mobile', 'mobile', 'mobiel', 'mobiele telefoon', 'mobile phone', 'mobiel nummer'],
  ['company', 'company', 'company name', 'bedrijf', 'bedrijfsnaam', 'organisatie', 'naam bedrijf', 'organisatienaam'],
  ['agent_name', 'agent', 'agent name', 'naam agent', 'medewerker', 'toegewezen aan', 'assigned to', 'behandelaar'],
  ['agent_email', 'agent email', 'e mailadres agent', 'e mail agent'],
  ['created_at', 'created time', 'created at', 'created date', 'aangemaakt op', 'gemaakt op', 'aanmaakdatum'],
  ['created_at', 'tijdstip van aanmaak', 'aanmaaktijd', 'tijd van aanmaak', 'gemaakt', 'aangemaakt', 'created'],
  ['updated_at', 'last update time', 'last updated time', 'updated at', 'updated time', 'laatst bijgewerkt'],
  [
    'updated_at',
    'laatst bijgewerkt op',
    'tijdstip laatste update',
    'bijgewerkt op',
    'laatst gewijzigd',
    'gewijzigd op',
  ],
  [null, 'priority', 'prioriteit', 'source', 'bron', 'type', 'soort', 'group', 'groep', 'product', 'language', 'taal'],
  [null, 'tags', 'labels', 'spam', 'deleted', 'verwijderd', 'due by time', 'vervaltijd', 'resolved time'],
  [null, 'closed time', 'oplostijd', 'sluitingstijd', 'initial response time', 'time tracked', 'survey results'],
  [null, 'agent interactions', 'customer interactions', 'resolution status', 'first response status', 'urgentie'],
  [null, 'association type', 'internal agent', 'internal group', 'every response status', 'first response time in hrs'],
  [null, 'resolution time in hrs', 'agent id', 'company id', 'group id', 'tijdzone', 'time zone', 'escalated'],
];

const byLabel = new Map(labels.flatMap(([field, ...names]) => names.map((name) => [name, field] as const)));

/** What each column holds: a field, `field:LABEL` for what is not known, null for what nobody writes. */
export function columnFields(header: readonly string[], own: Readonly<Record<string, string>> = {}): (string | null)[] {
  const asked = new Map(Object.entries(own).map(([label, field]) => [plainLabel(label), field]));
  const used = new Set<string>();
  return header.map((label) => {
    const plain = plainLabel(label);
    const field = asked.get(plain) ?? byLabel.get(plain);
    if (field === null) return null;
    if (field === undefined || used.has(field)) return `field:${label.trim()}`;
    used.add(field);
    return field;
  });
}

/** Whether a header is that of a ticket list: a column for the number, and one for the subject. */
export function isTicketList(header: readonly string[], own?: Readonly<Record<string, string>>): boolean {
  const fields = new Set(columnFields(header, own));
  return fields.has('id') && (fields.has('subject') || fields.has('description'));
}

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
