/** What a program shows before the name of its user. */
export const loggedInAs: RegExp =
  /(?<!\p{L})(?:(?:ingelogd|aangemeld) (?:als|met)|(?:logged|signed) in as)[^\p{L}\p{N}\n]{0,6}$/u;

export const welcome: RegExp = /(?<!\p{L})(?:welkom(?: terug)?|welcome(?: back)?|hallo|hoi)[^\p{L}\p{N}\n]{0,4}$/u;

const leave = String.raw`(?:uitloggen|afmelden|log ?(?:out|uit)|sign out)(?!\p{L})`;
const apart = String.raw`[^\p{L}\p{N}\n]{0,6}`;

/** Beside the name, where one leaves the program. */
export const leaveBefore: RegExp = new RegExp(`(?<!\\p{L})${leave}${apart}$`, 'u');
export const leaveAfter: RegExp = new RegExp(
  `^${apart}(?:(?:mijn )?(?:profiel|account|instellingen)${apart})?${leave}`,
  'u',
);

/** A program for work, wherever on the screen it says so. */
export const workProgram: RegExp = new RegExp(
  `(?<!\\p{L})(?:${leave}|(?:dashboard|beheer|cms|redactie|postvak in|gebruikersbeheer|werkbalk|zaaksysteem|inbox)(?!\\p{L}))`,
  'u',
);

/** Where citizens log in. */
export const citizensPortal: RegExp =
  /(?<!\p{L})(?:mijn ?(?:gemeente|overheid|loket|omgeving|zaken|dossier|berichten|aanvragen|gegevens|producten|toeslagen)|digid|persoonlijke (?:internetpagina|omgeving|pagina|gegevens)|berichtenbox|my (?:account|orders))(?!\p{L})/u;
