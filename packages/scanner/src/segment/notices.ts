import { beginnings } from './beginnings.ts';
import type { Line } from './lines.ts';
import { separatorAt } from './separators.ts';

const disclaimer =
  /^[*_ ]{0,3}(?:disclaimer|vertrouwelijkheid|proclaimer)\b|(?:^|[.!] )(?:de |alle )?(?:informatie|inhoud) (?:verzonden |opgenomen |vervat )?(?:in|van) (?:dit|deze) (?:e-?mail|bericht|mail)|^[*_ ]{0,3}dit (?:e-?mail)?bericht (?:\([^)]{1,60}\) )?(?:is|kan|inclusief|en |met |bevat)|^[*_ ]{0,3}deze (?:e-?mail|mail)(?: \([^)]{1,60}\))?,? (?:is|kan|en (?:de|alle|eventuele)|met |inclusief|bevat)|^[*_ ]{0,3}aan (?:dit|deze) (?:bericht|e-?mail|mail).{0,60}(?:rechten|ontleend)|denk (?:aan|eens aan) (?:het|ons) milieu|bespaar papier|print (?:dit|deze) .{0,30}(?:niet|alleen)|^[*_ ]{0,3}this (?:e-?mail|message|communication)(?: \([^)]{1,60}\))?,? (?:is|and|may|contains|including|was sent)|^[*_ ]{0,3}the (?:information|contents?) (?:contained )?(?:in|of) this|confidentiality notice|think (?:before you print|of the environment)|consider the environment|^[*_ ]{0,3}diese e-?mail (?:enthält|kann|ist|und)|^[*_ ]{0,3}ce (?:message|courriel|mail) (?:est|et|peut|contient)/i;

const disclaiming =
  /vertrouwelijk|geadresseerde|aansprakelijk|onbedoeld|abusievelijk|niet (?:voor u|de beoogde)|beoogde ontvanger|openbaarmaking|vermenigvuldig|verspreiding|rechten (?:aan )?(?:worden )?ontle|virus|confidential|privileged|recipient|liab|disclos|intended|unauthori[sz]ed|milieu|environment|vertraulich|empfänger|confidentiel|destinataire/i;

const beginsDisclaimer = beginnings(
  'disclaimer|vertrouwelijkheid|proclaimer|dit|deze|aan|denk|bespaar|print|this|the|confidentiality|think|consider|diese|ce ',
);
/** What the phrases have in them that need not stand at the beginning. */
const anywhere = /informatie|inhoud|milieu|papier|print|notice|environment/i;

/** A line that starts a disclaimer. `Deze mail is …` counts only with the words of lawyers in it. */
export function isDisclaimer(words: string): boolean {
  if (!beginsDisclaimer(words) && !anywhere.test(words)) return false;
  const found = disclaimer.exec(words.slice(0, 300));
  if (!found) return false;
  return (
    /disclaimer|proclaimer|vertrouwelijkheid|milieu|print|papier|environment|notice|rechten/i.test(found[0]) ||
    disclaiming.test(words)
  );
}

/** Whether a paragraph goes on with a disclaimer. */
export const isDisclaiming = (words: string): boolean => disclaiming.test(words) || isDisclaimer(words);

const warning =
  /^[*_![( ]{0,5}(?:let op|pas op|waarschuwing|opgelet|caution|warning|attention|external email|externe e-?mail|achtung)\b.{0,60}(?:e-?mail|bericht|mail|message|sender|extern|afzender|buiten)|^[*_![( ]{0,5}(?:deze e-?mail|dit bericht) (?:is )?(?:komt|afkomstig|verzonden) van (?:een )?(?:buiten|extern)|^this (?:e-?mail|message) originated (?:from )?outside|^(?:u|you) (?:ontvangt niet vaak e-?mail van|don't often get email from)|^\[?(?:extern|external)\]?$|^sommige personen die dit bericht hebben ontvangen/i;

const beginsWarning = beginnings(
  'let op|pas op|waarschuwing|opgelet|caution|warning|attention|extern|achtung|deze|dit|this|u |you|sommige',
);

/** The banner a mail gateway puts above a message from outside. */
export const isWarning = (words: string): boolean => beginsWarning(words) && warning.test(words.slice(0, 300));

const automatic =
  /^(?:automatisch(?:e)? (?:antwoord|bericht|reactie|beantwoording)|dit is een automatisch|afwezigheids|out of office|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|this is an automat|abwesenheits|automatische antwort|réponse automatique|(?:ik ben|i am|i'm) (?:momenteel |op dit moment |vandaag |currently |helaas )?(?:afwezig|niet aanwezig|niet bereikbaar|met (?:verlof|vakantie)|op vakantie|out of (?:the )?office|away from|on (?:annual |holiday|vacation|leave))|(?:vanaf|van|tot en met|t\/m|tot|from|until) .{0,60}(?:ben ik|i am|ik ben) (?:afwezig|niet aanwezig|met verlof|op vakantie|out of office|on leave)|bedankt voor (?:uw|je) (?:e-?mail|bericht|mail)[.,!]? ik ben|(?:uw|je) (?:bericht|e-?mail) kon niet worden (?:bezorgd|afgeleverd)|your message (?:could not be delivered|wasn't delivered|to .{1,80} couldn't be delivered)|undeliver|onbestelbaar|delivery (?:status notification|has failed)|mail delivery (?:failed|subsystem)|de bezorging (?:is mislukt|aan)|leesbevestiging|read receipt|gelezen:|er is een nieuw ticket|ticket .{0,30}(?:aangemaakt|geregistreerd|has been (?:created|received)))/i;

const beginsAutomatic = beginnings(
  "auto|dit is|afwezigheids|out of|this|abwesenheits|réponse|ik ben|i am|i'm|vanaf|van|tot|t/m|from|until|bedankt|uw|je|your|undeliver|onbestelbaar|delivery|mail|de bezorging|leesbevestiging|read|gelezen|er is|ticket",
);

const automaticSubject =
  /^(?:automatisch antwoord|automatic reply|out of office|afwezig|autoreply|auto:|undeliverable|onbestelbaar|delivery status notification|mail delivery failed|niet te bezorgen|gelezen:|read:|automatische antwort|abwesenheitsnotiz|réponse automatique)/i;

/** Whether the message as a whole was sent by a machine: absence, delivery failure, ticket system. */
export function isAutomatic(lines: readonly Line[], subject: string | null): boolean {
  if (subject && automaticSubject.test(subject.trim())) return true;
  const words = lines
    .slice(0, 40)
    .filter((line) => line.words !== '' && line.quotes === 0)
    .slice(0, 4);
  return words.some(
    (line, i) =>
      (beginsAutomatic(line.words) && automatic.test(line.words.slice(0, 300))) ||
      (i === 0 && separatorAt(line.words) === 'reply-above'),
  );
}
