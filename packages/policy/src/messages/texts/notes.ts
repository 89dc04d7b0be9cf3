/** Private notes for agents: no greeting, no closing. N1 needed flag, N2 note masked, N2b reply deleted (T12), N3 approval, N4 CC. */
export const notes = {
  N1: {
    nl: {
      subject: '',
      body: `Op {{datum}} is vastgelegd dat wij persoonsgegevens van derden in deze melding ({{soorten}}) nodig hebben om het probleem op te lossen. Wie dat vastlegde en waarom, staat in het register.

{{#E1}}De gegevens worden verwijderd zodra de melding is opgelost, en uiterlijk op {{einddatum}}.{{/E1}} Neem de gegevens niet over in een notitie of antwoord.`,
    },
    en: {
      subject: '',
      body: `On {{datum}} it was recorded that we need personal data of third parties in this ticket ({{soorten}}) to solve the problem. Who recorded this and why is in the register.

{{#E1}}The data will be deleted as soon as the ticket is resolved, and on {{einddatum}} at the latest.{{/E1}} Do not copy the data into a note or reply.`,
    },
  },
  N2: {
    nl: {
      subject: '',
      body: `In een notitie van een medewerker stonden persoonsgegevens van derden ({{soorten}}). Op {{datum}} zijn deze gegevens onleesbaar gemaakt.

{{#R35}}Neem persoonsgegevens van derden niet over in een notitie of antwoord.{{/R35}} Verwijs naar het ticket, niet naar de persoon.`,
    },
    en: {
      subject: '',
      body: `A note by a member of staff contained personal data of third parties ({{soorten}}). On {{datum}} this data was made illegible.

{{#R35}}Do not copy personal data of third parties into a note or reply.{{/R35}} Refer to the ticket, not to the person.`,
    },
  },
  N2b: {
    nl: {
      subject: '',
      body: `In een verzonden antwoord van een medewerker stonden persoonsgegevens van derden ({{soorten}}). Op {{datum}} is het antwoord hier verwijderd.

{{#R31}}Het antwoord is al per e-mail verstuurd. Het staat daarom als mogelijk datalek in het register.{{/R31}} Neem persoonsgegevens van derden niet over in een antwoord.`,
    },
    en: {
      subject: '',
      body: `A reply that a member of staff sent contained personal data of third parties ({{soorten}}). On {{datum}} the reply was deleted here.

{{#R31}}The reply had already gone out by e-mail. It is therefore in the register as a possible personal data breach.{{/R31}} Do not copy personal data of third parties into a reply.`,
    },
  },
  N3: {
    nl: {
      subject: '',
      body: `Vastgelegd voordat deze melding naar het algemene profiel van {{organisatie}} ging.

{{#R22}}- Offerte of opdracht: {{referentie}}
- Goedkeuring door: {{goedkeurder}}, op dat moment {{categorie}}
- Op: {{datum}} om {{tijd}}, via {{kanaal}}{{/R22}}

Of de goedkeuring geldt of nog wordt beoordeeld, staat in het register.`,
    },
    en: {
      subject: '',
      body: `Recorded before this ticket went to the general profile of {{organisatie}}.

{{#R22}}- Quote or order: {{referentie}}
- Approval by: {{goedkeurder}}, at that moment {{categorie}}
- On: {{datum}} at {{tijd}}, by {{kanaal}}{{/R22}}

Whether the approval counts or is still to be judged is in the register.`,
    },
  },
  N4: {
    nl: {
      subject: '',
      body: `Deze melding komt van iemand die niet op de lijst met contactpersonen van {{organisatie}} staat. Er is geen contactpersoon of vervanger, en het gaat om een incident of een andere verstoring.

{{#R12}}Zet bij elk antwoord een contactpersoon in de cc. Zonder contactpersoon in de cc mag er geen antwoord uit.{{/R12}}`,
    },
    en: {
      subject: '',
      body: `This ticket comes from somebody who is not on the list of contacts of {{organisatie}}. There is no contact or substitute, and it is an incident or another disruption.

{{#R12}}Put a contact in CC of every reply. No reply may go out without a contact in CC.{{/R12}}`,
    },
  },
} as const;
