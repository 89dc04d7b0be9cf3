/** Who may ask: identity, referral, a contact in CC, an approval that does not count. */
export const sender = {
  M3: {
    nl: {
      subject: 'Melding {{ticket}}: wij controleren eerst uw identiteit',
      body: `Wij ontvingen melding {{ticket}} vanaf een e-mailadres dat wij niet kennen. {{#R7}}Daarom controleren wij eerst uw identiteit. Daarna kijken wij of wij de melding in behandeling nemen.{{/R7}}

Bent u bij ons bekend met een ander e-mailadres? Bevestig de melding dan vanaf dat adres en noem het nummer {{ticket}}. Hebt u een account voor het helpdeskportaal? Dan kunt u ook daar reageren.

Stuur ons geen kopie van uw identiteitsbewijs. Ontvangen wij vóór {{einddatum}} geen bevestiging? Dan sluiten wij de melding.`,
    },
    en: {
      subject: 'Ticket {{ticket}}: we verify your identity first',
      body: `We received ticket {{ticket}} from an e-mail address that we do not know. {{#R7}}We therefore verify your identity first. After that we will see whether we take up the ticket.{{/R7}}

Do we know you by another e-mail address? Then confirm the ticket from that address and mention the number {{ticket}}. Do you have an account for the helpdesk portal? Then you can also respond there.

Do not send us a copy of your identity document. If we receive no confirmation before {{einddatum}}, we will close the ticket.`,
    },
  },
  M3b: {
    nl: {
      subject: 'Hebt u melding {{ticket}} gedaan?',
      body: `Op {{datum}} om {{tijd}} ontvingen wij melding {{ticket}} met uw naam, vanaf een ander e-mailadres. Komt deze melding van u? Beantwoord deze e-mail met ja of nee. {{#R7}}Zonder uw antwoord nemen wij de melding niet in behandeling.{{/R7}}`,
    },
    en: {
      subject: 'Did you submit ticket {{ticket}}?',
      body: `On {{datum}} at {{tijd}} we received ticket {{ticket}} under your name, from a different e-mail address. Is this ticket yours? Reply to this e-mail with yes or no. {{#R7}}Without your answer we will not take up the ticket.{{/R7}}`,
    },
  },
  M4: {
    nl: {
      subject: 'Melding {{ticket}}: neem eerst contact op met uw contentmanager',
      body: `Bedankt voor uw melding {{ticket}}. U staat niet op onze lijst met contactpersonen van {{organisatie}}. Daarom nemen wij uw melding nu niet in behandeling.

{{#R8}}Neem eerst contact op met de contentmanagers of administrators van uw website. Vaak kunnen zij het probleem oplossen.{{/R8}} {{#R9}}Lukt dat niet? Dan kan een contactpersoon van uw organisatie een melding bij ons doen.{{/R9}}

{{#R13}}Hoort u op de lijst te staan? Vraag het aan iemand die al op de lijst staat. Een algemeen contactpersoon kan u laten toevoegen.{{/R13}}

{{#R10}}Is er een storing en is er geen contactpersoon of vervanger aanwezig? Laat het ons weten. Dan beoordelen wij of wij uw melding toch in behandeling nemen.{{/R10}}`,
    },
    en: {
      subject: 'Ticket {{ticket}}: please contact your content manager first',
      body: `Thank you for your ticket {{ticket}}. You are not on our list of contacts of {{organisatie}}. We are therefore not taking up your ticket now.

{{#R8}}Please contact the content managers or administrators of your website first. They can often solve the problem.{{/R8}} {{#R9}}If they cannot, a contact of your organisation can submit a ticket to us.{{/R9}}

{{#R13}}Should you be on the list? Ask somebody who is on it already. A general contact can have you added.{{/R13}}

{{#R10}}Is there a disruption, and is no contact or substitute present? Let us know. We will then assess whether we take up your ticket after all.{{/R10}}`,
    },
  },
  M4i: {
    nl: {
      subject: 'Melding {{ticket}}: dit is geen ICT-zaak',
      body: `Bedankt voor uw melding {{ticket}}. {{#R5}}U bent contactpersoon ICT van {{organisatie}}, alleen voor ICT-zaken. Uw melding gaat over iets anders.{{/R5}} Daarom nemen wij uw melding nu niet in behandeling.

{{#R8}}Neem eerst contact op met de contentmanagers of administrators van uw website. Vaak kunnen zij het probleem oplossen.{{/R8}} {{#R9}}Lukt dat niet? Dan kan een algemeen contactpersoon van uw organisatie een melding bij ons doen.{{/R9}}

{{#R10}}Is er een storing en is er geen algemeen contactpersoon of vervanger aanwezig? Laat het ons weten. Dan beoordelen wij of wij uw melding toch in behandeling nemen.{{/R10}}`,
    },
    en: {
      subject: 'Ticket {{ticket}}: this is not an ICT matter',
      body: `Thank you for your ticket {{ticket}}. {{#R5}}You are an ICT contact of {{organisatie}}, for ICT matters only. Your ticket is about something else.{{/R5}} We are therefore not taking up your ticket now.

{{#R8}}Please contact the content managers or administrators of your website first. They can often solve the problem.{{/R8}} {{#R9}}If they cannot, a general contact of your organisation can submit a ticket to us.{{/R9}}

{{#R10}}Is there a disruption, and is no general contact or substitute present? Let us know. We will then assess whether we take up your ticket after all.{{/R10}}`,
    },
  },
  M4b: {
    nl: {
      subject: 'Uw bericht {{ticket}}',
      body: `Bedankt voor uw bericht. Wij leveren de website, maar kunnen uw vraag niet behandelen. {{#E11}}Neem contact op met de organisatie van de website. De contactgegevens vindt u op die website.{{/E11}}`,
    },
    en: {
      subject: 'Your message {{ticket}}',
      body: `Thank you for your message. We supply the website, but cannot handle your question. {{#E11}}Please contact the organisation that the website belongs to. You will find its contact details on that website.{{/E11}}`,
    },
  },
  M5: {
    nl: {
      subject: 'Melding {{ticket}}: wij hebben u in de cc gezet',
      body: `Op {{datum}} ontvingen wij melding {{ticket}} van een medewerker van {{organisatie}} die niet op de lijst met contactpersonen staat. {{#R11}}Er was geen contactpersoon aanwezig en wij kennen geen vervanger. Het gaat om een incident of een andere verstoring. Daarom nemen wij de melding toch in behandeling.{{/R11}}

{{#R12}}U bent contactpersoon. Daarom staat u in de cc van dit ticket.{{/R12}} Bent u het niet eens met de behandeling? Laat het ons dan weten. Is er een vervanger? Dan kan een algemeen contactpersoon die laten toevoegen aan de lijst.`,
    },
    en: {
      subject: 'Ticket {{ticket}}: we have put you in CC',
      body: `On {{datum}} we received ticket {{ticket}} from a member of staff of {{organisatie}} who is not on the list of contacts. {{#R11}}No contact was present and we know of no substitute. It is an incident or another disruption. We are therefore taking up the ticket after all.{{/R11}}

{{#R12}}You are a contact. That is why you are in CC of this ticket.{{/R12}} Do you disagree with the way it is handled? Then let us know. Is there a substitute? Then a general contact can have that person added to the list.`,
    },
  },
  M6: {
    nl: {
      subject: 'Uw aanvraag voor het helpdeskportaal',
      body: `U vroeg een uitnodiging voor ons helpdeskportaal aan. Wij kunnen u deze niet sturen. {{#R17}}Voor {{organisatie}} werken wij met een lijst van goedgekeurde contactpersonen. Alleen wie op die lijst staat, kan een uitnodiging krijgen. U staat niet op de lijst.{{/R17}}

{{#R13}}Hoort u op de lijst te staan? Vraag het aan iemand die al op de lijst staat. Een algemeen contactpersoon kan u laten toevoegen.{{/R13}} Daarna kunt u opnieuw een uitnodiging aanvragen.`,
    },
    en: {
      subject: 'Your request for the helpdesk portal',
      body: `You requested an invitation to our helpdesk portal. We cannot send you one. {{#R17}}For {{organisatie}} we work with a list of approved contacts. Only people on that list can receive an invitation. You are not on the list.{{/R17}}

{{#R13}}Should you be on the list? Ask somebody who is on it already. A general contact can have you added.{{/R13}} After that you can request an invitation again.`,
    },
  },
  M10: {
    nl: {
      subject: 'Offerte {{referentie}}: goedkeuring door een algemeen contactpersoon nodig',
      body: `U keurde {{referentie}} goed. {{#R4}}Alleen een algemeen contactpersoon van {{organisatie}} kan offertes en andere opdrachten goedkeuren.{{/R4}} Daarom kunnen wij uw goedkeuring niet verwerken. Vraag een algemeen contactpersoon om op deze e-mail te reageren.`,
    },
    en: {
      subject: 'Quote {{referentie}}: approval by a general contact needed',
      body: `You approved {{referentie}}. {{#R4}}Only a general contact of {{organisatie}} can approve quotes and other orders.{{/R4}} We therefore cannot process your approval. Please ask a general contact to reply to this e-mail.`,
    },
  },
} as const;
