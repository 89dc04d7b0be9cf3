import { type Line, unsure } from './report.ts';

/** What no call tells: settings that a person looks up, and behaviour that only a trial settles (freshdesk-api [V]). */
export const trials: readonly Line[] = [
  unsure(
    'activation-mail',
    {
      nl: 'Of nieuwe contacten vanzelf een activatiemail krijgen, is niet op te vragen; dat hoort uit te staan (R16).',
      en: 'Whether new contacts are mailed an activation by themselves cannot be asked; that has to be off (R16).',
    },
    {
      nl: 'Kijk in Beheer > Workflows > E-mailmeldingen > Meldingen voor aanvragers bij "User activation email", en zet die uit.',
      en: 'See Admin > Workflows > Email notifications > Requester notifications for "User activation email", and switch it off.',
    },
  ),
  unsure(
    'archived',
    {
      nl: 'Gearchiveerde tickets zijn niet op te vragen of te wijzigen; wel staan zij in de export van het account.',
      en: 'Archived tickets can be neither listed nor changed; the export of the account has them.',
    },
    {
      nl: 'Laat derden de export lezen (Beheer > Account > Gegevens exporteren) en verwijder wat nodig is met de hand.',
      en: 'Let derden read the export (Admin > Account > Export data), and delete what has to go by hand.',
    },
  ),
  unsure(
    'trial-incoming',
    {
      nl: 'Of een bericht van een klant verwijderd kan worden, is nergens vastgelegd. Kan het niet, dan volgt derden T9b.',
      en: "Whether a customer's message can be deleted is nowhere told. If it cannot, derden follows T9b.",
    },
    {
      nl: 'Stuur op een proefaccount een antwoord op een ticket en verwijder dat bericht met derden.',
      en: 'On a trial account answer a ticket as a customer, and delete that message with derden.',
    },
  ),
  unsure(
    'trial-inline',
    {
      nl: 'Of een plaatje in een bericht los verwijderd kan worden, is nergens vastgelegd.',
      en: 'Whether a picture inside a message can be deleted by itself is nowhere told.',
    },
    {
      nl: 'Plak op een proefaccount een schermafbeelding in een bericht en laat derden die verwijderen.',
      en: 'On a trial account paste a screenshot into a message, and let derden delete it.',
    },
  ),
  unsure(
    'trial-hard-delete',
    {
      nl: 'Of definitief verwijderen van een contact ook diens antwoorden in tickets van anderen wist, is nergens vastgelegd (R21).',
      en: 'Whether deleting a contact for good also removes what that person wrote in tickets of others is nowhere told (R21).',
    },
    {
      nl: 'Probeer het op een proefaccount vóór de eerste opschoning in januari, met een contact dat op een ticket van een ander antwoordde.',
      en: "Try it on a trial account before the first January run, with a contact who answered on somebody else's ticket.",
    },
  ),
  unsure(
    'trial-merge',
    {
      nl: 'Of samenvoegen van contacten gearchiveerde tickets meeneemt, is nergens vastgelegd; daarvan hangt de keuze van `purge` af.',
      en: 'Whether merging contacts takes archived tickets along is nowhere told; the choice of `purge` depends on it.',
    },
    {
      nl: 'Voeg op een proefaccount een contact met een gearchiveerd ticket samen met een ander; kies daarna `move-and-delete` of `merge-into-general`.',
      en: 'On a trial account merge a contact that has an archived ticket into another; then choose `move-and-delete` or `merge-into-general`.',
    },
  ),
];
