import { checkCases } from '../../detect/check-cases.ts';
import { personName } from '../../detect/recognizers/person-name.ts';

checkCases(personName, [
  ['register order', 'Van: «Terpstra, Wim» <wim@example.nl>'],
  ['name and address', 'From: «Sanne de Wit» <sanne@example.nl>'],
  ['several', 'Aan: «Jan Smit» <j@example.nl>; «Fatima Bouali» <f@example.nl>'],
  ['several with commas', 'To: «Jan Smit» <j@example.nl>, «Karin Visser» <k@example.nl>'],
  ['quotation marks', 'To: "«Karin Visser»" <k@example.nl>'],
  ['without address', 'Van: «Jan de Vries»\nVerzonden: maandag 3 mei'],
  ['organisation behind', 'Van: «Karin Visser» (Gemeente Utrecht) <k@example.nl>'],
  ['attribution', 'Op 3 mei 2024 om 10:30 schreef «Jan de Vries» <jan@example.nl>:'],
  ['attribution, English', 'On Mon, Jan 1, 2024 «Emily Clark» <e@example.com> wrote:'],
  ['unknown name with address', '«Quorbin Valsk» <q@example.nl>'],
  ['Cc with names only', 'Cc: «Jan Smit»; «Karin Visser»'],
  ['mailto', '«Piet Jansen» [mailto:piet@example.nl]'],
  ['square brackets', 'Van: «Jan de Vries» [jan@example.nl]'],

  ['function', 'Van: Servicedesk <servicedesk@example.nl>'],
  ['municipality', 'Van: Gemeente Utrecht <info@example.nl>'],
  ['address only', 'Van: info@example.nl\nAan: <jan.de.vries@example.nl>'],
  ['a place', 'Van Utrecht naar Amsterdam'],
  ['a time', 'Van: 10:00 Tot: 12:00'],
  ['subject', 'Onderwerp: Nieuwe aanvraag <test@example.nl>'],
  ['the web', 'Zie Sitebox <support@example.nl>'],
  ['local part', 'jan.de.vries@example.nl'],
  ['machine', 'From: noreply@example.nl <noreply@example.nl>'],
  ['reply', 'Klantenservice Burgerzaken <kcc@example.nl>'],
]);
