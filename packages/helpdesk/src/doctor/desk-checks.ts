import type { Field } from '@derden/freshdesk-client';
import { choicesOf } from '@derden/freshdesk-client';
import type { Read } from './account-facts.ts';
import { type Line, missing, notRead, ok, unsure } from './report.ts';
import { type OwnState, ownStates, statusChoices } from './status-names.ts';

/** A status for each state; a number of the configuration counts when the account has it. */
export function statusLines(
  fields: Read<readonly Field[]>,
  statuses: Readonly<Partial<Record<OwnState, number>>>,
): readonly Line[] {
  const known = new Set(statusChoices(fields.value ?? []).map(({ value }) => value));
  return Object.entries(ownStates).map(([state, [nl, en]]) => {
    const id = `status-${state}`;
    const number = statuses[state as OwnState]; // as: keys of the table
    if (number !== undefined && known.has(number))
      return ok(id, `Status ${number} is "${nl}".`, `Status ${number} is "${en}".`);
    if (fields.refused !== undefined) return notRead(id, fields.refused);
    return missing(
      id,
      {
        nl: `Er is geen status "${nl}"${number === undefined ? '' : ` (${number} bestaat niet)`}.`,
        en: `There is no status "${en}"${number === undefined ? '' : ` (${number} does not exist)`}.`,
      },
      {
        nl: `Maak haar in Beheer > Workflows > Ticketvelden > Status: naam "${nl}", SLA-timer uit.`,
        en: `Make it in Admin > Workflows > Ticket fields > Status: name "${nl}" or "${en}", SLA timer off.`,
      },
    );
  });
}

export const contactChoices = ['algemeen', 'ict'] as const;

/** The field that says who is on the list; customers may not put themselves on it (policy-rules R6, R13). */
export function contactFieldLine(fields: Read<readonly Field[]>, wanted: string): Line {
  const id = 'contact-field';
  if (fields.refused !== undefined) return notRead(id, fields.refused);
  const field = fieldNamed(fields.value, wanted);
  if (!field)
    return missing(
      id,
      { nl: `Contacten hebben geen veld "${wanted}".`, en: `Contacts have no field "${wanted}".` },
      {
        nl: `Laat derden het maken, of maak in Beheer > Klantvelden > Contactvelden een keuzelijst "${wanted}" met algemeen en ict, niet zichtbaar voor klanten.`,
        en: `Let derden make it, or make a dropdown "${wanted}" with algemeen and ict in Admin > Customer fields > Contact fields, hidden from customers.`,
      },
    );
  const labels = new Set(choicesOf(field).map(({ value }) => String(value).toLowerCase()));
  const lacking = contactChoices.filter((choice) => !labels.has(choice));
  if (field.type === 'custom_dropdown' && lacking.length > 0)
    return missing(
      id,
      {
        nl: `Het veld "${wanted}" mist de keuze ${lacking.join(' en ')}.`,
        en: `The field "${wanted}" lacks the choice ${lacking.join(' and ')}.`,
      },
      {
        nl: 'Voeg de keuze toe in Beheer > Klantvelden > Contactvelden.',
        en: 'Add the choice in Admin > Customer fields > Contact fields.',
      },
    );
  if (field.customers_can_edit)
    return missing(
      id,
      {
        nl: `Klanten kunnen het veld "${wanted}" zelf wijzigen.`,
        en: `Customers can change the field "${wanted}" themselves.`,
      },
      {
        nl: 'Zet dat uit in Beheer > Klantvelden > Contactvelden: wie op de lijst staat, bepaalt de organisatie.',
        en: 'Switch that off in Admin > Customer fields > Contact fields: who is on the list is for the organisation to say.',
      },
    );
  return ok(
    id,
    `Contacten hebben het veld "${wanted}" met algemeen en ict.`,
    `Contacts have the field "${wanted}" with algemeen and ict.`,
  );
}

/** The field that says whether a company keeps a list (policy-rules R3). */
export function companyFieldLine(fields: Read<readonly Field[]>, wanted: string): Line {
  const id = 'company-field';
  if (fields.refused !== undefined) return notRead(id, fields.refused);
  if (fieldNamed(fields.value, wanted))
    return ok(id, `Bedrijven hebben het veld "${wanted}".`, `Companies have the field "${wanted}".`);
  return missing(
    id,
    { nl: `Bedrijven hebben geen veld "${wanted}".`, en: `Companies have no field "${wanted}".` },
    {
      nl: `Laat derden het maken, of maak in Beheer > Klantvelden > Bedrijfsvelden een selectievakje "${wanted}".`,
      en: `Let derden make it, or make a checkbox "${wanted}" in Admin > Customer fields > Company fields.`,
    },
  );
}

/** Mail of ours goes out from the mailbox that mail comes in through. */
export function mailboxLine(mailboxes: Read<ReadonlyMap<number, number>>, configured: number | null): Line {
  const id = 'mailbox';
  if (configured !== null)
    return ok(id, `Berichten gaan uit van postbus ${configured}.`, `Mail of ours goes out from mailbox ${configured}.`);
  if (mailboxes.refused !== undefined) return notRead(id, mailboxes.refused);
  const [first, ...rest] = [...mailboxes.value].sort(([, a], [, b]) => b - a);
  if (!first)
    return missing(
      id,
      {
        nl: 'Van welke postbus berichten uitgaan, is niet te zien: er kwamen de laatste 30 dagen geen tickets per e-mail binnen.',
        en: 'Which mailbox mail of ours goes out from cannot be seen: no tickets came in by mail in the past 30 days.',
      },
      {
        nl: 'Stuur een proefbericht naar de helpdesk en herhaal dit, of stel `emailConfig` in.',
        en: 'Send a trial message to the helpdesk and repeat this, or set `emailConfig`.',
      },
    );
  if (rest.length === 0)
    return ok(id, `Tickets komen binnen via postbus ${first[0]}.`, `Tickets come in through mailbox ${first[0]}.`);
  const seen = [first, ...rest].map(([mailbox, tickets]) => `${mailbox} (${tickets})`).join(', ');
  return unsure(
    id,
    {
      nl: `Tickets komen binnen via meer postbussen: ${seen}.`,
      en: `Tickets come in through several mailboxes: ${seen}.`,
    },
    { nl: 'Kies er een met `emailConfig`.', en: 'Choose one with `emailConfig`.' },
  );
}

/** Freshdesk makes a field's name from its label; some accounts' names begin with `cf_`. */
export function fieldNamed(fields: readonly Field[], wanted: string): Field | undefined {
  const names = new Set([wanted, `cf_${wanted}`]);
  return (
    fields.find(({ name }) => names.has(name)) ??
    fields.find(({ label }) => label.toLowerCase() === wanted.toLowerCase())
  );
}
