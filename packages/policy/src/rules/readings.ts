import type { Text } from '../text.ts';

/** How we read the policy where it is silent or can be read in two ways. */
export const readings: Readonly<Record<string, Text>> = {
  E1: {
    nl: '‘Nodig’ zet een medewerker, per vondst, met reden en einddatum; het stelt verwijderen uit, en heft het niet op.',
    en: '“Needed” is set by a named agent, per finding, with reason and end date; it postpones deletion and never cancels it.',
  },
  E2: {
    nl: 'Vraagt de helpdesk er zelf om, dan begint het antwoord binnen dat bereik als nodig.',
    en: 'When the helpdesk asked for it, answers within that scope start as needed.',
  },
  E3: {
    nl: '‘Direct’ is binnen een werkdag na beoordeling, of minuten waar dat automatisch mag; de vertraging wordt gemeld.',
    en: '“Directly” is within one working day of review, or minutes where automatic; the lag is reported.',
  },
  E4: {
    nl: 'Een tweede adres in het profiel is niet het adres van de lijst; bevestiging gaat via het adres van de lijst, voor dit ticket.',
    en: 'A secondary address of the profile is not the listed one; confirmation goes by the listed address, for this ticket.',
  },
  E5: {
    nl: 'Een contactpersoon ICT met een andere zaak geldt voor dat ticket als iemand anders; een medewerker bepaalt of het ICT is.',
    en: 'An ICT contact with another matter counts as somebody else for that ticket; an agent decides whether it is ICT.',
  },
  E6: {
    nl: 'Een contactpersoon ICT kan geen offerte goedkeuren, ook niet voor ICT.',
    en: 'An ICT contact cannot approve a quote, not even for ICT work.',
  },
  E7: {
    nl: 'Afwezig is pas wie een teken van afwezigheid geeft, en dan allemaal; een vervanger staat op de lijst of is bevestigd door wie erop staat.',
    en: 'Absence needs a sign for every contact; a substitute is on the list or confirmed by somebody on it.',
  },
  E8: {
    nl: 'In de cc komt eerst een aanwezig algemeen contactpersoon, dan elk algemeen, dan ICT; lege lijst: de accountmanager.',
    en: 'In CC comes first a present general contact, then any general one, then ICT; empty list: the account manager.',
  },
  E9: {
    nl: 'Toevoegen vraagt naam, adres en categorie van een bekend algemeen contactpersoon; alle betrokkenen krijgen bericht.',
    en: 'Adding takes name, address and category from a verified general contact; all concerned are told.',
  },
  E10: { nl: 'Geen lijst is iets anders dan een lege lijst.', en: 'No list is something else than an empty list.' },
  E11: {
    nl: 'Wie bij geen klant hoort, wordt naar de organisatie verwezen; eigen gegevens zijn geen gegevens van derden.',
    en: 'Who belongs to no customer is referred to the organisation; own data is not third-party data.',
  },
  E12: {
    nl: 'Gratis maildomeinen horen nooit bij een organisatie.',
    en: 'Free-mail domains never belong to an organisation.',
  },
  E13: {
    nl: 'Een domein van twee organisaties, een subdomein of een lijkend domein wijst niet vanzelf een organisatie aan.',
    en: 'A domain of two organisations, a subdomain or a lookalike never maps by itself.',
  },
  E14: {
    nl: 'Bij een fusie bevestigt per oude organisatie een algemeen contactpersoon; tickets houden hun oude organisatie.',
    en: 'A merger is confirmed by one general contact per old organisation; tickets keep their old one.',
  },
  E15: {
    nl: 'Het account gaat dicht op de dag waarop het vertrek is gemeld, of op de laatste werkdag als die later is.',
    en: 'The account closes on the day of the report, or the last working day if later.',
  },
  E16: {
    nl: 'De ronde van januari neemt wie op of voor 31 december vertrok.',
    en: 'The January run takes who left on or before 31 December.',
  },
  E17: {
    nl: 'Een vertrek melden kan de persoon zelf of een algemeen contactpersoon; al het andere is een teken om na te vragen.',
    en: 'The person or a general contact can report a departure; all else is a signal to ask about.',
  },
  E18: {
    nl: 'Open tickets houden het opruimen van die persoon tegen.',
    en: 'Open tickets block that person’s purge.',
  },
  E19: { nl: 'Antwoorden in tickets van anderen blijven.', en: 'Replies inside other people’s tickets remain.' },
  E20: {
    nl: 'Wie voor januari terugkomt houdt het profiel en krijgt een nieuwe uitnodiging.',
    en: 'Who returns before January keeps the profile and is invited anew.',
  },
  E21: {
    nl: 'Wie bij een andere klant gaat werken krijgt een tweede profiel; ze worden nooit samengevoegd.',
    en: 'Who moves to another customer gets a second profile; they are never merged.',
  },
  E22: {
    nl: 'Bij bezwaar gebeurt niets onomkeerbaars; antwoord komt binnen een maand.',
    en: 'With an objection nothing irreversible happens; the answer comes within a month.',
  },
  E23: {
    nl: 'Een goedkeuring wordt eerst vastgelegd, daarna wordt verwijderd.',
    en: 'An approval is recorded first, then deletion follows.',
  },
  E24: {
    nl: 'Gevoelige gegevens van de afzender zelf verwijdert niets vanzelf: een mens kijkt.',
    en: 'The sender’s own sensitive data is never removed by itself: a person looks.',
  },
  E25: {
    nl: 'Werkgegevens van collega’s en ambtsdragers worden gemeld, niet verwijderd.',
    en: 'Work data of colleagues and office holders is reported, not deleted.',
  },
  E26: {
    nl: 'In opgeloste tickets wordt verwijderd zonder om een nieuw bericht te vragen.',
    en: 'In resolved tickets data is deleted without asking for a new message.',
  },
  E27: {
    nl: 'Per organisatie is er één algemeen profiel, zonder persoonsnaam.',
    en: 'There is one general profile per organisation, without a personal name.',
  },
  E28: {
    nl: 'Meldingen worden nooit vanzelf opgeruimd; zonder bewaartermijn volgt een waarschuwing.',
    en: 'Tickets are never purged by themselves; without a retention period there is a warning.',
  },
  E29: {
    nl: 'Andere soorten cookies op het portaal zijn een afwijking.',
    en: 'Other kinds of cookies on the portal are a deviation.',
  },
  E30: { nl: 'Wat niet te lezen is, telt nooit als schoon.', en: 'What cannot be read never counts as clean.' },
};
