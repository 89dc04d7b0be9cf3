import type { Text } from '../text.ts';

/** Rules that follow from law and safety; ours, not the policy's. */
export const derived: Readonly<Record<string, Text>> = {
  D1: {
    nl: 'Logboeken, plannen en rapporten bevatten geen gevonden waarde en geen tekst van berichten.',
    en: 'Logs, plans and reports hold no found value and no message text.',
  },
  D2: {
    nl: 'Vingerafdrukken hebben een sleutel die elders wordt bewaard; nooit van een BSN.',
    en: 'Fingerprints have a key that is kept elsewhere; never one of a BSN.',
  },
  D3: {
    nl: 'Het logboek groeit alleen aan en is een keten met sleutel; knoeien is te zien.',
    en: 'The journal only grows and is a keyed chain; tampering shows.',
  },
  D4: {
    nl: 'Gemaskeerd is soort en persoonsnummer, geen letter van de waarde.',
    en: 'Masked is entity and person id, no character of the value.',
  },
  D5: {
    nl: 'Wat niet terug kan gaat in twee stappen: plan en uitvoering.',
    en: 'What cannot be undone takes two steps: plan and apply.',
  },
  D6: {
    nl: 'Goedkeuringen en wijzigingen van de lijst staan in eigen, wisbare tabellen, vastgelegd voor iets verdwijnt.',
    en: 'Approvals and list changes live in erasable tables of their own, written before anything goes.',
  },
  D7: {
    nl: 'Een mogelijk datalek krijgt een regel in het register; een mens beoordeelt en meldt.',
    en: 'A possible breach gets an entry in the register; a person assesses and reports.',
  },
  D8: {
    nl: 'Kopieën buiten Freshdesk staan als controlelijst in elk bewijs.',
    en: 'Copies outside Freshdesk are a checklist in every proof.',
  },
  D9: { nl: 'Elk nieuw bericht wordt opnieuw onderzocht.', en: 'Every new message is scanned again.' },
  D10: {
    nl: 'Berichten noemen soorten en plaatsen, nooit waarden, onderwerp of aangehaalde tekst.',
    en: 'Messages name kinds and places, never values, subject or quoted text.',
  },
  D11: {
    nl: 'Rollen: lezer, beoordelaar, goedkeurder, privacy, beheerder.',
    en: 'Roles: reader, reviewer, approver, privacy, admin.',
  },
  D12: {
    nl: 'Een goedkeuring per e-mail bewijst het adres; hoe zij binnenkwam wordt vastgelegd.',
    en: 'An approval by e-mail proves the address; how it came in is recorded.',
  },
};
