import type { AccountFacts } from './account-facts.ts';
import { type Line, missing, notRead, ok, unsure } from './report.ts';

type Check = (facts: AccountFacts) => Line;

/** Whose key it is, and what that agent may (freshdesk-api §1, §5). */
export const accountChecks: readonly Check[] = [
  ({ me }) =>
    me.value
      ? ok(
          'key',
          `De sleutel werkt en is van ${me.value.contact.name} (medewerker ${me.value.id}).`,
          `The key works and is that of ${me.value.contact.name} (agent ${me.value.id}).`,
        )
      : missing(
          'key',
          { nl: `De sleutel werkt niet (${me.refused}).`, en: `The key does not work (${me.refused}).` },
          {
            nl: 'Controleer FRESHDESK_DOMAIN en FRESHDESK_API_KEY. De sleutel staat in Freshdesk onder Profielinstellingen; de API hoort bij Growth en hoger.',
            en: 'Check FRESHDESK_DOMAIN and FRESHDESK_API_KEY. Freshdesk shows the key under Profile settings; the API comes with Growth and up.',
          },
        ),
  administratorLine,
  scopeLine,
  () =>
    unsure(
      'delete-rights',
      {
        nl: 'Of de medewerker tickets, berichten en contacten mag verwijderen, is niet op te vragen.',
        en: 'Whether the agent may delete tickets, messages and contacts cannot be asked.',
      },
      {
        nl: 'Kijk in Beheer > Team > Rollen of de rol "Delete a ticket", "Delete a conversation" en het verwijderen van contacten toestaat.',
        en: 'See in Admin > Team > Roles whether the role allows "Delete a ticket", "Delete a conversation" and deleting contacts.',
      },
    ),
  creditsLine,
  clockLine,
];

function administratorLine({ me, agents }: AccountFacts): Line {
  const id = 'administrator';
  if (agents.value) return ok(id, 'De sleutel is van een beheerder.', 'The key is that of an administrator.');
  if (!me.value || !agents.refused.endsWith('403')) return notRead(id, agents.refused);
  return missing(
    id,
    {
      nl: 'De sleutel is niet van een beheerder: medewerkers en velden kunnen niet worden gelezen.',
      en: 'The key is not that of an administrator: agents and fields cannot be read.',
    },
    {
      nl: 'Geef deze medewerker in Freshdesk de rol Administrator: Beheer > Team > Medewerkers.',
      en: 'Give this agent the role Administrator in Freshdesk: Admin > Team > Agents.',
    },
  );
}

/** Of the scopes 1 is all tickets. */
function scopeLine({ me }: AccountFacts): Line {
  const id = 'scope';
  if (!me.value) return notRead(id, me.refused);
  if (me.value.ticket_scope === 1) return ok(id, 'De medewerker ziet alle tickets.', 'The agent sees all tickets.');
  return missing(
    id,
    { nl: 'De medewerker ziet niet alle tickets.', en: 'The agent does not see all tickets.' },
    {
      nl: 'Zet bij deze medewerker het bereik op Global access: Beheer > Team > Medewerkers.',
      en: 'Set the scope of this agent to Global access: Admin > Team > Agents.',
    },
  );
}

/** Below this a sweep of a busy helpdesk takes long (freshdesk-api §1.2). */
const fewCredits = 100;

function creditsLine({ plan, usage: { total } }: AccountFacts): Line {
  const name = plan.value || '?';
  if (total === null)
    return unsure(
      'credits',
      {
        nl: `Abonnement ${name}; hoeveel credits per minuut er zijn, zei Freshdesk niet.`,
        en: `Plan ${name}; Freshdesk did not tell how many credits a minute there are.`,
      },
      {
        nl: 'Houd met `reserve` in de configuratie genoeg over voor de mensen die het account delen.',
        en: 'Keep enough for the people who share the account with `reserve` in the configuration.',
      },
    );
  const says = {
    nl: `Abonnement ${name}, ${total} credits per minuut voor het hele account.`,
    en: `Plan ${name}, ${total} credits a minute for the whole account.`,
  };
  if (total >= fewCredits) return ok('credits', says.nl, says.en);
  return unsure('credits', says, {
    nl: 'Dat is weinig: een ronde duurt lang. Stel `reserve` laag in, of kies een groter abonnement.',
    en: 'That is little: a sweep takes long. Set a low `reserve`, or take a larger plan.',
  });
}

/** Dates in messages and terms come from this machine's clock. */
const mostSeconds = 60;

function clockLine({ usage: { ahead } }: AccountFacts): Line {
  if (ahead === null)
    return unsure(
      'clock',
      { nl: 'De klok is niet vergeleken.', en: 'The clock was not compared.' },
      { nl: 'Maak eerst de sleutel in orde.', en: 'Mend the key first.' },
    );
  const seconds = Math.abs(Math.round(ahead / 1000));
  const says = {
    nl: `De klok van deze machine verschilt ${seconds} s van die van Freshdesk.`,
    en: `The clock of this machine differs ${seconds} s from Freshdesk's.`,
  };
  if (seconds <= mostSeconds) return ok('clock', says.nl, says.en);
  return missing('clock', says, { nl: 'Zet de klok gelijk (NTP).', en: 'Set the clock (NTP).' });
}
