/** Third-party data: send again without it, or why it stays for a while. */
export const removal = {
  M1: {
    nl: {
      subject: 'Melding {{ticket}}: wilt u uw bericht opnieuw sturen?',
      body: `Op {{datum}} ontvingen wij uw melding {{ticket}}.

In {{plaats}} staan persoonsgegevens van anderen ({{soorten}}). Wij hebben deze gegevens niet nodig om u te helpen. {{#R35}}Daarom hebben wij {{onderdeel}} verwijderd.{{/R35}} Wij nemen uw vraag nog niet in behandeling.

{{#R38}}Wat vragen wij van u?
1. Haal de persoonsgegevens van anderen weg of maak ze onleesbaar.
2. Kijk ook in bijlagen, schermafbeeldingen en oude e-mails onder uw bericht.
3. Stuur uw bericht daarna opnieuw. Beantwoord deze e-mail, maar stuur het oude bericht niet mee.{{/R38}}

{{#R33}}Denkt u dat de gegevens wel nodig zijn? Laat het ons weten, maar stuur ze niet mee.{{/R33}} {{#R34}}Twijfelt u? Stuur gegevens van anderen alleen als wij er zelf om vragen.{{/R34}}

{{#R31}}Let op: het doorsturen van deze gegevens kan een datalek zijn. Overleg hierover binnen uw organisatie.{{/R31}}`,
    },
    en: {
      subject: 'Ticket {{ticket}}: please send your message again',
      body: `On {{datum}} we received your ticket {{ticket}}.

There is personal data of other people in {{plaats}} ({{soorten}}). We do not need this data to help you. {{#R35}}We have therefore deleted {{onderdeel}}.{{/R35}} We have not started work on your question yet.

{{#R38}}What do we ask of you?
1. Take out the personal data of other people, or make it illegible.
2. Look in attachments, screenshots and older e-mails below your message as well.
3. Then send your message again. Reply to this e-mail, but do not include the old message.{{/R38}}

{{#R33}}Do you think the data is needed after all? Let us know, but do not send it along.{{/R33}} {{#R34}}Are you in doubt? Send data of other people only when we ask for it ourselves.{{/R34}}

{{#R31}}Please note: forwarding this data can be a personal data breach. Discuss this within your organisation.{{/R31}}`,
    },
  },
  M1h: {
    nl: {
      subject: 'Herinnering: melding {{ticket}}',
      body: `Op {{datum}} vroegen wij u om uw bericht opnieuw te sturen, zonder persoonsgegevens van anderen. Wij hebben nog geen nieuw bericht ontvangen. {{#R38}}Wilt u dit doen vóór {{einddatum}}?{{/R38}} Daarna sluiten wij de melding. U kunt later altijd een nieuwe melding doen.`,
    },
    en: {
      subject: 'Reminder: ticket {{ticket}}',
      body: `On {{datum}} we asked you to send your message again, without personal data of other people. We have not received a new message yet. {{#R38}}Would you please do so before {{einddatum}}?{{/R38}} After that we will close the ticket. You can always submit a new ticket later.`,
    },
  },
  M2: {
    nl: {
      subject: 'Melding {{ticket}}: wij nemen uw vraag in behandeling',
      body: `In uw melding {{ticket}} staan persoonsgegevens van anderen ({{soorten}}). {{#R37}}Wij hebben deze gegevens nodig om uw probleem op te lossen. Daarom nemen wij uw vraag in behandeling.{{/R37}} {{#E1}}Wij verwijderen de gegevens zodra wij ze niet meer nodig hebben, en uiterlijk op {{einddatum}}.{{/E1}} {{#R34}}Wilt u geen nieuwe gegevens sturen, tenzij wij erom vragen?{{/R34}}`,
    },
    en: {
      subject: 'Ticket {{ticket}}: we are taking up your question',
      body: `Your ticket {{ticket}} contains personal data of other people ({{soorten}}). {{#R37}}We need this data to solve your problem. We are therefore taking up your question.{{/R37}} {{#E1}}We will delete the data as soon as we no longer need it, and on {{einddatum}} at the latest.{{/E1}} {{#R34}}Please do not send any new data unless we ask for it.{{/R34}}`,
    },
  },
} as const;
