import type { Text } from '../text.ts';

/** The rules of the policy itself, in our words. */
export const rules: Readonly<Record<string, Text>> = {
  R1: {
    nl: 'Iedereen mag een ticket indienen, per e-mail of via het portaal.',
    en: 'Anyone may submit a ticket, by e-mail or through the portal.',
  },
  R2: {
    nl: 'Een nieuw ticket wordt niet altijd zonder meer in behandeling genomen.',
    en: 'A new ticket is not always taken up as it is.',
  },
  R3: {
    nl: 'Voor klanten met afspraken houden wij een lijst van goedgekeurde contactpersonen bij.',
    en: 'For customers with such an agreement a list of approved contacts is kept.',
  },
  R4: {
    nl: 'Een algemeen contactpersoon mag tickets indienen en offertes en andere opdrachten goedkeuren.',
    en: 'A general contact may submit tickets and approve quotes and other orders.',
  },
  R5: {
    nl: 'Een contactpersoon ICT is er alleen voor ICT-zaken.',
    en: 'An ICT contact is there for ICT matters only.',
  },
  R6: { nl: 'De lijst bestaat uit naam en e-mailadres.', en: 'The list consists of names and e-mail addresses.' },
  R7: {
    nl: 'Schrijft een contactpersoon vanaf een ander adres, dan controleren wij altijd eerst de identiteit.',
    en: 'When a contact writes from another address, identity is always verified first.',
  },
  R8: {
    nl: 'Wie geen contactpersoon is, verwijzen wij eerst naar de contentmanagers of administrators van de website.',
    en: 'Whoever is not a contact is first referred to the content managers or administrators of the website.',
  },
  R9: {
    nl: 'Lukt het hun niet, dan kan de contactpersoon een ticket indienen.',
    en: 'If they cannot solve it, the contact can submit a ticket.',
  },
  R10: {
    nl: 'Is er geen contactpersoon en geen bekende vervanger, dan beoordelen wij de urgentie.',
    en: 'With no contact present and no known substitute, urgency is assessed.',
  },
  R11: {
    nl: 'Bij een incident of andere verstoring kunnen wij het ticket toch in behandeling nemen.',
    en: 'An incident or other disturbance may be handled after all.',
  },
  R12: {
    nl: 'Dan staat altijd een van de contactpersonen in de cc.',
    en: 'In that case one of the contacts is always put in CC.',
  },
  R13: {
    nl: 'Wie op de lijst hoort, vraagt dat aan wie er al op staat; elk algemeen contactpersoon kan iemand laten toevoegen.',
    en: 'Who belongs on the list asks people on it; every general contact can have somebody added.',
  },
  R14: {
    nl: 'Bij het eerste ticket ontstaat een profiel met e-mailadres en de naam die eraan is gekoppeld.',
    en: 'With the first ticket a profile is made of the e-mail address and the name linked to it.',
  },
  R15: {
    nl: 'Is het domein van een klant, dan komt de organisatie in het profiel.',
    en: 'When the domain is registered for a customer, the organisation is put in the profile.',
  },
  R16: {
    nl: 'Een account voor het portaal is er niet vanzelf: de uitnodiging gaat alleen op aanvraag uit.',
    en: 'No portal account by itself: an invitation is sent only on request.',
  },
  R17: {
    nl: 'Bij organisaties met een lijst krijgt alleen wie erop staat een uitnodiging.',
    en: 'For organisations with a list only those on it are invited.',
  },
  R18: {
    nl: 'Meldt de persoon of de organisatie een vertrek, dan deactiveren wij het account.',
    en: 'When the person or the organisation reports a departure, the account is deactivated.',
  },
  R19: {
    nl: 'In januari gaan alle tickets van een vertrokken persoon naar een algemeen profiel van de organisatie.',
    en: 'In January all tickets of a leaver move to a general profile of the organisation.',
  },
  R20: {
    nl: 'Op dat moment worden profiel en account permanent verwijderd.',
    en: 'At that moment profile and account are deleted for good.',
  },
  R21: {
    nl: 'De tickets blijven, met naam, e-mailadres en inhoud.',
    en: 'The tickets remain, with name, e-mail address and content.',
  },
  R22: {
    nl: 'Zo is altijd aan te tonen wie offertes en andere opdrachten heeft goedgekeurd.',
    en: 'So that it can always be shown who approved quotes and other orders.',
  },
  R23: {
    nl: 'Bij bezwaar daartegen zoeken wij met de persoon en de organisatie een oplossing.',
    en: 'With an objection to that, a solution is sought with the person and the organisation.',
  },
  R24: {
    nl: 'Bezoekers van het portaal horen welke cookies er worden geplaatst.',
    en: 'Visitors of the portal are told which cookies are set.',
  },
  R25: {
    nl: 'Noodzakelijke cookies zijn sessiecookies: weg als de browser sluit.',
    en: 'Necessary cookies are session cookies: gone when the browser closes.',
  },
  R26: {
    nl: 'Functionele cookies zijn permanent en worden pas geplaatst als ze nodig zijn.',
    en: 'Functional cookies are permanent and set only at the moment they are needed.',
  },
  R27: {
    nl: 'Elk ticket komt vanzelf in Freshdesk te staan, met inhoud en accountgegevens.',
    en: 'Every ticket is stored in Freshdesk by itself, content and account data alike.',
  },
  R28: {
    nl: 'Wij verwijzen naar de privacyverklaring van Freshdesk.',
    en: 'Freshdesk’s own privacy policy is pointed to.',
  },
  R29: {
    nl: 'Bij bezwaar tegen opslag in de helpdesksoftware zoeken wij samen een alternatief.',
    en: 'With an objection to storage in the helpdesk software an alternative is looked for together.',
  },
  R30: {
    nl: 'Wij zeggen erbij dat sommige diensten dan kunnen vervallen.',
    en: 'It is told that some services may then end.',
  },
  R31: {
    nl: 'Gegevens van derden kunnen nodig zijn, maar ook een datalek: dat beoordelen wij.',
    en: 'Third-party data may be needed, but can also be a breach: that is assessed.',
  },
  R32: {
    nl: 'Ze kunnen in bijlagen, schermafbeeldingen, de tekst en de geschiedenis van een doorgestuurde e-mail staan.',
    en: 'It can stand in attachments, screenshots, the text and the history of a forwarded mail.',
  },
  R33: { nl: 'De afzender stuurt alleen wat echt nodig is.', en: 'The sender sends only what is really needed.' },
  R34: {
    nl: 'Bij twijfel: alleen als wij er zelf om vragen.',
    en: 'When in doubt: only when the helpdesk explicitly asks.',
  },
  R35: {
    nl: 'Ontvangen gegevens van derden verwijderen wij direct.',
    en: 'Third-party data that was received is deleted directly.',
  },
  R36: {
    nl: 'Daarvoor kan het nodig zijn de hele e-mail of het hele ticket te verwijderen.',
    en: 'This may take deleting the whole e-mail or the whole ticket.',
  },
  R37: {
    nl: 'Zijn de gegevens nodig om het probleem op te lossen, dan nemen wij de vraag toch in behandeling.',
    en: 'When the data is needed to solve the problem, the question is handled anyway.',
  },
  R38: {
    nl: 'Anders vragen wij het bericht opnieuw te sturen, geanonimiseerd.',
    en: 'If not, the sender is asked to send the message again, anonymised.',
  },
};
