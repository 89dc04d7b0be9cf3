/** What stays and what goes when people leave or object. */
export const retention = {
  M7: {
    nl: {
      subject: 'Uw account voor het helpdeskportaal is gedeactiveerd',
      body: `Wij hebben doorgekregen dat u niet meer bij {{organisatie}} werkt. {{#R18}}Daarom hebben wij uw account voor het helpdeskportaal gedeactiveerd. U kunt niet meer inloggen.{{/R18}}

Wat doen wij met uw gegevens?
- {{#R19}}In januari {{jaar}} zetten wij uw tickets over naar een algemeen profiel van {{organisatie}}.{{/R19}}
- {{#R20}}Op dat moment verwijderen wij uw profiel en uw account permanent.{{/R20}}
- {{#R21}}De tickets blijven bestaan, met de inhoud van de berichten. Uw naam en e-mailadres kunnen daarin blijven staan.{{/R21}} {{#R22}}Zo kunnen wij aan uw (voormalige) organisatie laten zien wie offertes en andere opdrachten heeft goedgekeurd.{{/R22}}

{{#R23}}Hebt u hier bezwaar tegen? Neem dan contact met ons op. Samen met u en uw organisatie zoeken wij een oplossing.{{/R23}} Klopt het niet dat u weg bent? Laat het ons weten vóór {{einddatum}}.`,
    },
    en: {
      subject: 'Your account for the helpdesk portal has been deactivated',
      body: `We have been told that you no longer work at {{organisatie}}. {{#R18}}We have therefore deactivated your account for the helpdesk portal. You can no longer log in.{{/R18}}

What do we do with your data?
- {{#R19}}In January {{jaar}} we will move your tickets to a general profile of {{organisatie}}.{{/R19}}
- {{#R20}}At that moment we will permanently delete your profile and your account.{{/R20}}
- {{#R21}}The tickets remain, with the content of the messages. Your name and e-mail address may remain in them.{{/R21}} {{#R22}}In this way we can show your (former) organisation who approved quotes and other orders.{{/R22}}

{{#R23}}Do you object to this? Then please contact us. Together with you and your organisation we will look for a solution.{{/R23}} Is it not true that you have left? Let us know before {{einddatum}}.`,
    },
  },
  M8: {
    nl: {
      subject: 'Opschoning van profielen in januari {{jaar}}',
      body: `{{#R20}}In januari {{jaar}} verwijderen wij de profielen en accounts van medewerkers die niet meer bij {{organisatie}} werken.{{/R20}} Het gaat om {{aantal|persoon|personen}}: {{namen}}.

{{#R21}}Hun tickets blijven bestaan.{{/R21}} {{#R19}}Wij zetten deze over naar het algemene profiel van uw organisatie.{{/R19}} {{#R22}}Ook blijft bewaard wie offertes en andere opdrachten heeft goedgekeurd.{{/R22}}

Klopt deze lijst niet? Laat het ons weten vóór {{einddatum}}. Daarna verwijderen wij de profielen. Dat kunnen wij niet terugdraaien.`,
    },
    en: {
      subject: 'Clean-up of profiles in January {{jaar}}',
      body: `{{#R20}}In January {{jaar}} we will delete the profiles and accounts of members of staff who no longer work at {{organisatie}}.{{/R20}} This concerns {{aantal|person|people}}: {{namen}}.

{{#R21}}Their tickets remain.{{/R21}} {{#R19}}We will move them to the general profile of your organisation.{{/R19}} {{#R22}}The record of who approved quotes and other orders is kept as well.{{/R22}}

Is this list not correct? Let us know before {{einddatum}}. After that we will delete the profiles. We cannot undo this.`,
    },
  },
  M9: {
    nl: {
      subject: 'Wij hebben uw bezwaar ontvangen ({{ticket}})',
      body: `Op {{datum}} ontvingen wij uw bezwaar. {{#E22}}U krijgt uiterlijk op {{antwoorddatum}} antwoord. Tot die tijd verwijderen wij niets definitief zonder overleg met u.{{/E22}}

{{#R23}}Gaat uw bezwaar over het bewaren van tickets? Dan overleggen wij met u en met uw (voormalige) organisatie.{{/R23}}
{{#R29}}Gaat uw bezwaar over het opslaan van gegevens in onze helpdesksoftware Freshdesk? Dan zoeken wij met u naar een andere manier om u te helpen.{{/R29}} {{#R30}}Het kan zijn dat u dan sommige diensten niet meer kunt gebruiken, zoals tickets inzien of een ticket indienen via het portaal.{{/R30}}

Bent u niet tevreden over ons antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.`,
    },
    en: {
      subject: 'We have received your objection ({{ticket}})',
      body: `On {{datum}} we received your objection. {{#E22}}You will have an answer on {{antwoorddatum}} at the latest. Until then we will not permanently delete anything without consulting you.{{/E22}}

{{#R23}}Do you object to tickets being kept? Then we will consult with you and with your (former) organisation.{{/R23}}
{{#R29}}Do you object to data being stored in our helpdesk software Freshdesk? Then we will look with you for another way to help you.{{/R29}} {{#R30}}It may be that you can then no longer use some services, such as viewing tickets or submitting a ticket through the portal.{{/R30}}

Are you not satisfied with our answer? Then you can lodge a complaint with the Dutch data protection authority (Autoriteit Persoonsgegevens).`,
    },
  },
} as const;
