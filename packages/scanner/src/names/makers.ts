/** `Auteur`, `Laatst gewijzigd door`, `Opmerking van`, `created_by`: who made, changed or is logged in to something. */
export const makerLabel: RegExp =
  /^(?:auteurs?|authors?|maker|schrijver|creator|artiest|artist|fotograaf|photographer|manager|gebruiker|user|(?:ingelogd|aangemeld)(?: als)?|(?:logged|signed) in as|(?:opmerking|reactie|notitie|antwoord|wijziging(?:en)?|commentaar|bijschrift) (?:van|door)|comment (?:by|from)|(?:laatst |last |het laatst )?(?:gewijzigd|bijgewerkt|opgeslagen|bewerkt|aangepast|gemaakt|gecreëerd|afgedrukt|ingevoegd|toegevoegd|verwijderd|verplaatst|opgemaakt|gedelegeerd|geüpload|geplaatst|gepubliceerd|ingecheckt|vergrendeld) door|(?:last[ _]?)?(?:created|modified|saved|updated|edited|uploaded|deleted|inserted|printed|changed|published|assigned)[ _]?by)$/;

/** Programs, machines and shared accounts that sign files as if they were people. */
const nobody =
  /^(?:microsoft|windows|office|admin|administrator|beheer|system|systeem|user|gebruiker|owner|eigenaar|author|auteur|unknown|onbekend|default|standaard|guest|root|test|apache|(?:libre|open) ?office|python|php|phpexcel|phpspreadsheet|openpyxl|xlsxwriter|wkhtmltopdf|adobe|acrobat|pdf|canva|google|itext|tcpdf|crystal|oracle|sap|xerox|canon|ricoh|konica|kyocera|epson|brother|hp|hewlett|lenovo|dell|acer|samsung|apple|iphone|ipad|scan|scanner|printer|aspose|docusign|foxit|nitro|latex|pandoc|chrome|mozilla|quartz|power ?point|excel|word|outlook|service|rapportage|report|helpdesk|support|website|web|cms|wordpress|drupal|joomla|gemeente|provincie|afdeling|team|college|anoniem|anonymous|none|null|n\/?a|geen)(?!\p{L})/iu;

const account = /(?:gebruiker|user|account|beheerder|server|service|systeem|system|admin)$/i;

/** The value of such a label is somebody's only when it is none of these. */
export function isMaker(value: string): boolean {
  return value.length < 80 && !nobody.test(value.trim()) && !account.test(value.trim());
}
