import type { Known } from '@derden/scanner';
import { expect, test } from 'vitest';
import { ticketsOf } from '../testing/temporary.ts';

const people = {
  'companies.json': [
    { id: 1, name: 'Voorbeeldstad', domains: ['voorbeeldstad.example'], custom_fields: { contactpersonenlijst: true } },
    {
      id: 2,
      name: 'Proefdorp',
      domains: ['proefdorp.example', 'gedeeld.example'],
      custom_fields: { contactpersonenlijst: false },
    },
    { id: 3, name: 'Testdam', domains: ['testdam.example', 'gedeeld.example', 'gmail.com'] },
  ],
  'contacts.json': [
    {
      id: 11,
      name: 'Sanne Proefman',
      email: 'sanne@voorbeeldstad.example',
      other_emails: ['sp@thuis.example'],
      phone: '0612345678',
      company_id: 1,
      custom_fields: { contactpersoon: 'algemeen' },
    },
    {
      id: 12,
      name: 'Karel Testers',
      email: 'karel@voorbeeldstad.example',
      company_id: 1,
      custom_fields: { contactpersoon: 'ICT' },
    },
    { id: 13, name: 'Lotte Verzonnen', email: 'lotte@voorbeeldstad.example', company_id: null },
    { id: 14, name: 'Formulieren', email: 'formulieren@voorbeeldstad.example', company_id: 1 },
    {
      id: 21,
      name: 'Piet Bedacht',
      email: 'piet@proefdorp.example',
      company_id: 2,
      custom_fields: { contactpersoon: 'algemeen' },
    },
    { id: 22, name: 'wim', email: 'wim@gedeeld.example', company_id: null },
    { id: 31, name: 'Anna Nergens', email: 'anna@gmail.com', company_id: null },
    { id: 32, name: 'Tom Tag', email: 'tom@testdam.example', company_id: 3, tags: ['contactpersoon-ict'] },
  ],
  'agents.json': [
    { id: 91, contact: { name: 'Hanna Steun', email: 'hanna@leverancier.example' } },
    { id: 92, contact: { name: 'Bram Steun', email: 'bram@leverancier.example' } },
    { id: 93, contact: { name: 'Ingehuurde Kracht', email: 'kracht@testdam.example' } },
  ],
};

async function knownTo(ticket: object, files: Readonly<Record<string, unknown>> = people): Promise<string[]> {
  const [item] = await ticketsOf({ ...files, 'tickets.json': [{ id: 1, ...ticket }] });
  return (item?.known ?? []).map(line);
}

function line(known: Known): string {
  if (known.relation === 'organisation')
    return `${known.helpdesk ? 'helpdesk' : 'organisation'} ${[...known.names, ...known.domains].join(' ')}`;
  return `${known.relation} ${known.names[0] ?? known.emails[0]} (${known.organisation ?? ''})`;
}

const everywhere = [
  'helpdesk leverancier.example',
  'agent Hanna Steun ()',
  'agent Bram Steun ()',
  'agent Ingehuurde Kracht ()',
];

test('a listed contact asks: colleagues, other customers and the helpdesk are around', async () => {
  expect(await knownTo({ requester_id: 11, to_emails: ['helpdesk@leverancier.example'] })).toEqual([
    'requester Sanne Proefman (Voorbeeldstad)',
    'organisation Voorbeeldstad voorbeeldstad.example',
    ...everywhere,
    'contact Karel Testers (Voorbeeldstad)',
    'colleague Lotte Verzonnen (Voorbeeldstad)',
    'business Piet Bedacht (Proefdorp)',
    'business Tom Tag (Testdam)',
    'organisation Proefdorp proefdorp.example gedeeld.example',
    'organisation Testdam testdam.example gedeeld.example',
  ]);
});

test.for([
  ['by number', { requester_id: 11 }, 'requester Sanne Proefman (Voorbeeldstad)'],
  ['by a second address', { email: 'sp@thuis.example' }, 'requester Sanne Proefman (Voorbeeldstad)'],
  [
    'a stranger at a registered domain',
    { email: 'Nieuw@Voorbeeldstad.example', name: 'Nieuw Iemand' },
    'requester Nieuw Iemand (Voorbeeldstad)',
  ],
  [
    'in the ticket itself',
    { requester: { id: 99, name: 'Els Los', email: 'els@proefdorp.example', phone: null } },
    'requester Els Los (Proefdorp)',
  ],
  ['the ticket’s company', { email: 'els@elders.example', company_id: 2 }, 'requester els@elders.example (Proefdorp)'],
  ['an inhabitant', { email: 'iemand@elders.example', name: 'Een Inwoner' }, 'requester Een Inwoner ()'],
  ['free mail, even when registered', { requester_id: 31 }, 'requester Anna Nergens ()'],
  ['a domain of two customers', { requester_id: 22 }, 'requester wim ()'],
  ['an agent', { requester_id: 91 }, 'agent Hanna Steun ()'],
  ['an address of the helpdesk', { email: 'info@leverancier.example' }, 'agent info@leverancier.example ()'],
] as const)('who asks: %s', async ([, ticket, expected]) => {
  expect((await knownTo(ticket))[0]).toBe(expected);
});

test.for(['formulieren@', 'noreply@', 'no-reply@', 'website@', 'donotreply@', 'noreply-web@', 'postmaster@'])(
  '%s is nobody',
  async (local) => {
    const known = await knownTo({ email: `${local}voorbeeldstad.example`, name: 'Website' });
    expect(known.some((each) => each.startsWith('requester'))).toBe(false);
    expect(known).toContain('contact Sanne Proefman (Voorbeeldstad)');
  },
);

test('in from, to and cc: at the organisation’s domain, not on its list, no machine', async () => {
  const cc = [
    'Lotte Verzonnen <lotte@voorbeeldstad.example>',
    'karel@voorbeeldstad.example',
    'noreply@voorbeeldstad.example',
    'x@elders.example',
  ];
  const conversations = [
    {
      id: 1,
      incoming: true,
      from_email: '"Nico Nieuw" <nico@voorbeeldstad.example>',
      to_emails: ['sanne@voorbeeldstad.example'],
    },
  ];
  const known = await knownTo({ requester_id: 11, cc_emails: cc, conversations });
  expect(known.slice(0, 3)).toEqual([
    'requester Sanne Proefman (Voorbeeldstad)',
    'participant Lotte Verzonnen (Voorbeeldstad)',
    'participant Nico Nieuw (Voorbeeldstad)',
  ]);
  expect(known.filter((each) => each.includes('Lotte'))).toHaveLength(1);
  expect(known).toContain('contact Karel Testers (Voorbeeldstad)');
});

test('no list is kept: nobody is on it', async () => {
  expect(await knownTo({ company_id: 2 })).toContain('colleague Piet Bedacht (Proefdorp)');
});

test('a list by tags, and fields of other names', async () => {
  expect(await knownTo({ company_id: 3 })).toContain('contact Tom Tag (Testdam)');
  const files = {
    ...people,
    'contacts.json': [
      {
        id: 11,
        name: 'Sanne Proefman',
        email: 's@voorbeeldstad.example',
        company_id: 1,
        custom_fields: { rol: 'ict' },
      },
    ],
  };
  const [item] = await ticketsOf({ ...files, 'tickets.json': [{ id: 1, company_id: 1 }] }, { listField: 'rol' });
  expect(item?.known.map(line)).toContain('contact Sanne Proefman (Voorbeeldstad)');
});

test('without records: the ticket’s own people, and where answers come from', async () => {
  const conversations = [
    { id: 1, incoming: false, user_id: 91, from_email: 'Hanna van de helpdesk <hanna@leverancier.example>' },
    { id: 2, incoming: true, user_id: 11, from_email: 'sanne@voorbeeldstad.example' },
  ];
  const requester = { name: 'Sanne Proefman', email: 'sanne@voorbeeldstad.example' };
  const ticket = {
    requester_id: 11,
    requester,
    cc_emails: ['karel@voorbeeldstad.example', 'piet@elders.example'],
    conversations,
  };
  expect(await knownTo(ticket, {})).toEqual([
    'requester Sanne Proefman (voorbeeldstad.example)',
    'agent Hanna van de helpdesk ()',
    'participant karel@voorbeeldstad.example (voorbeeldstad.example)',
    'organisation voorbeeldstad.example voorbeeldstad.example',
    'helpdesk leverancier.example',
  ]);
});

test('without records: an inhabitant with free mail has no organisation', async () => {
  const ticket = { email: 'inwoner@ziggo.nl', name: 'Een Inwoner', cc_emails: ['buurman@ziggo.nl'] };
  expect(await knownTo(ticket, {})).toEqual(['requester Een Inwoner ()']);
});

test('the helpdesk’s own domains can be told', async () => {
  const [item] = await ticketsOf(
    { 'tickets.json': [{ id: 1, email: 'wie@leverancier.example' }] },
    { helpdeskDomains: ['Leverancier.example'] },
  );
  expect(item?.known.map(line)).toEqual(['agent wie@leverancier.example ()', 'helpdesk leverancier.example']);
});

test('tickets in which the same people take part share one list', async () => {
  const tickets = [1, 2, 3].map((id) => ({ id, requester_id: id === 2 ? 12 : 11 }));
  const [first, second, third] = await ticketsOf({ ...people, 'tickets.json': tickets });
  expect(first?.known).toBe(third?.known);
  expect(second?.known.at(-3)).toBe(first?.known.at(-3));
});

test('a broken record of people is reported, the others count', async () => {
  const files = {
    ...people,
    'contacts.json': `[{"id":11,"name":"Sanne Proefman","email":"s@voorbeeldstad.example","company_id":1},{"id":tru},{"id":12,"name":[1]}]`,
  };
  expect(await knownTo({ requester_id: 11 }, files)).toContain('requester Sanne Proefman (Voorbeeldstad)');
});
