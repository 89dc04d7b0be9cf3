/** What a sentence is about when it is about a citizen's affairs. */
export const caseTopic: RegExp =
  /(?<!\p{L})(?:inwoners?|inwoonsters?|bewoners?|burgers?|cli[eë]nte?n?|klanten?|belde|aan de (?:telefoon|lijn|balie)|aanvraa?gt?|aangevraagd|aanvraagt|bezwaar(?:schrift)?|klacht|uitkering|bijstand|toeslag|vergunning|parkeervergunning|digid|berichtenbox|aangifte|woont|wonende?|woonachtig|verhuisd|verhuizing|paspoort|rijbewijs|identiteitskaart|id-kaart|inschrijven|inschrijving|zwemles\p{L}*|kind(?:eren)?|zoon|dochter|inzage|avg|avg-verzoek|aanslag|woz\p{L}*|wmo|jeugdzorg|zorg|schuld\p{L}*|geboren|overleden|overleed|getuige|lastiggevallen|mijn (?:gemeente|overheid)|gehandicapt\p{L}*|formulier (?:\p{L}+ ){0,4}ingevuld|(?:ingestuurd|ingediend|ingevuld|dubbel ingevuld))(?!\p{L})/u;

/** What a sentence is about when it is about people at work. */
export const workTopic: RegExp =
  /(?<!\p{L})(?:cms|sitebox|redactie\p{L}*|redacteur\p{L}*|intranet|backend|beheeromgeving|rechten|rol|rollen|licenties?|uit dienst|in dienst|werkzaam|werkt (?:hier|niet meer|nu|bij ons)|bij ons|verlof|zwangerschapsverlof|met vakantie|op vakantie|neemt (?:\p{L}+ ){0,4}over|overgenomen door|waarneem\p{L}*|neemt waar|vervangt|vertritt mich|ervoor in de plaats|training|trainingen|vergadering|overleg|collega's?|afdeling|sprint|stylesheet|oplevering|offerte|release|wie is wie|medewerkers?|communicatie|functie)(?!\p{L})/u;

/** Words of accounts: colleagues have them, and citizens too. */
export const accountTopic: RegExp =
  /(?<!\p{L})(?:accounts?|gebruikers?|gebruikersaccount|uitnodiging|uitgenodigd|update)(?!\p{L})/u;

/** What a sentence is about when it is about people in politics. */
export const publicTopic: RegExp =
  /(?<!\p{L})(?:fracties?|steunfractie\p{L}*|raadsleden|commissieleden|collegeleden|wethouders|lijsttrekkers?|kandidatenlijst|kieslijst|portefeuillehouders?)(?!\p{L})/u;

/** What a sentence is about when it is about firms and clubs on a website. */
export const guideTopic: RegExp =
  /(?<!\p{L})(?:sociale kaart|\p{L}{0,20}gids|ondernemers\p{L}*|\p{L}{0,20}verenigingen|vrijwilligerspagina|trouwlocaties?|stichting|bedrijf|bedrijven|winkels?|praktijk|horeca|evenement\p{L}*|interview|optreden|treedt)(?!\p{L})/u;

/** An out-of-office reply. */
export const absence: RegExp =
  /(?<!\p{L})(?:afwezig|niet aanwezig|niet op kantoor|met vakantie|op vakantie|met verlof|ouderschapsverlof|zwangerschapsverlof|out of (?:the )?office|nicht im haus|abwesend)(?!\p{L})/u;

/** Whom an absence reply refers to. */
export const referral: RegExp =
  /(?<!\p{L})(?:terecht bij|contact op|contact opnemen|bellen met|mailen|bereik\p{L}*|wenden tot|richten aan|vragen|spoed|dringend\p{L}*|vervang\p{L}*|waarneem\p{L}*|neemt|nemen|overgenomen|pers|contact|vertretung)(?!\p{L})/u;
