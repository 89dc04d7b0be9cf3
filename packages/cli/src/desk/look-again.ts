import type { Desk } from './desk-command.ts';

/** Queues a ticket: what was said of it counts from the next look on. Gives the line that says so. */
export async function lookAgain(ticket: number, { jobs, language }: Desk): Promise<string> {
  await (await jobs()).add([ticket]);
  return language === 'nl'
    ? `Melding #${ticket} wordt opnieuw bekeken bij de volgende \`derden sweep\`.`
    : `Ticket #${ticket} is looked at again by the next \`derden sweep\`.`;
}
