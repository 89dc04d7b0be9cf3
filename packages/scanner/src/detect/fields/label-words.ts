/** What a labelled value is, by its label alone. */
export type LabelKind =
  | 'name'
  | 'given-name'
  | 'surname'
  | 'infix'
  | 'initials'
  | 'salutation'
  | 'date-of-birth'
  | 'age'
  | 'birth-place'
  | 'gender'
  | 'nationality'
  | 'bsn'
  | 'id-document'
  | 'personal-number'
  | 'email'
  | 'phone'
  | 'address'
  | 'street'
  | 'house-number'
  | 'house-addition'
  | 'postcode'
  | 'place'
  | 'country'
  | 'iban'
  | 'license-plate'
  | 'case-number'
  | 'organisation'
  | 'username'
  | 'password'
  | 'other';

/** Labels without spaces, hyphens and dots, as `labelKind` compares them. */
const labelsByKind: Readonly<Record<LabelKind, string>> = {
  name: `naam name fullname volledigenaam voorenachternaam voornaamenachternaam voornaamachternaam naamvoornaam achternaamvoornaam
    voorlettersenachternaam naamenvoorletters naamvoorletters firstandlastname nameandsurname persoonsnaam clientnaam naamclient
    vollstandigername contactname contactnaam displayname weergavenaam nom tnv tennamevan opnaamvan ingevulddoor ingediend ingedienddoor gemelddoor aangevraagddoor aangemelddoor namens naamenadres naamadres naamenwoonplaats`,
  'given-name': `voornaam voornamen roepnaam givenname givennames firstname firstnames fname forename vorname vornamen prenom
    eerstenaam doopnaam doopnamen`,
  surname: `achternaam surname lastname lname familienaam familyname geslachtsnaam meisjesnaam geboortenaam nachname familienname
    achternamen maidenname gehuwdenaam eigennaam`,
  infix: 'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels infix prefix tussenv tv middlename',
  initials: 'voorletters voorletter initialen initials vl',
  salutation: 'aanhef titel titulatuur salutation anrede title aanspreektitel',
  'date-of-birth': `geboortedatum geboortedat geboortedag gebdatum gebdat gebdtm gbdatum geboren geborenop geb dob dateofbirth
    birthdate birthday birth born geburtsdatum gebortedatum gebdate verjaardag datumgeboorte datumvangeboorte bday`,
  age: 'leeftijd age alter',
  'birth-place': 'geboorteplaats geboortepl gebplaats geborente placeofbirth birthplace geburtsort geboorteland',
  gender: 'geslacht gender sex sexe geslachtsaanduiding geschlecht mv manvrouw',
  nationality: 'nationaliteit nationality staatsangehorigkeit nationaliteiten',
  bsn: `bsn bsnnummer bsnnr burgerservicenummer burgerservicenr burgerservice sofinummer sofi sofinr bsnsofinummer bsnsofi
    persoonsnummer socialsecuritynumber ssn inpbsn`,
  'id-document': `paspoort paspoortnummer passport passportnumber documentnummer idnummer idkaartnummer idkaart idbewijs
    identiteitskaart identiteitsbewijs nummeridentiteitsbewijs legitimatie legitimatienummer legitimatiebewijs rijbewijs
    rijbewijsnummer driverslicense reisdocument reisdocumentnummer`,
  'personal-number': `anummer anr vnummer clientnummer clientnr patientnummer patientnr polisnummer klantnummer klantnr
    relatienummer leerlingnummer studentnummer onderwijsnummer personeelsnummer medewerkernummer burgernummer inwonernummer
    lidnummer bignummer kaartnummer pasnummer`,
  email: `email emailadres mail mailadres emailaddress mailaddress emailadressen e emailadresse mailadresse emailcontact`,
  phone: `telefoon telefoonnummer telefoonnr tel telnr telnummer telefoonnummers phone phonenumber mobile mobilephone cell
    cellphone mobiel mobielnummer mobielnr gsm gsmnummer tfn telno telefon telefonnummer handynummer handy fax faxnummer
    telefoonmobiel telefoonvast telefoonthuis telefoonprive vastetelefoon mobieletelefoon mobiletelefoonnummer contactnummer
    mobieletelefoonnummer vasttelefoonnummer bereikbaarop telefoonoverdag telefoonavond belnummer whatsapp whatsappnummer t m`,
  address: `adres address woonadres huisadres thuisadres postadres bezoekadres adresgegevens verblijfadres verblijfsadres briefadres
    correspondentieadres factuuradres bezorgadres afleveradres straatenhuisnummer straathuisnummer straatennummer straatnummer
    straatnr straatenhuisnr straatnaamenhuisnummer straatnaamhuisnummer adreswoonplaats adresenwoonplaats adresregel
    adresregel1 adresregel2 postcodeenhuisnummer postcodehuisnummer postcodeplaats postcodewoonplaats postcodeenwoonplaats
    postcodeenplaats anschrift adresse adresaanvrager streetaddress homeaddress addressline addressline1 addressline2 pcplaats
    adrespostcodewoonplaats adrespostcodeplaats adresenpostcode adresenhuisnummer straathuisnrtoev straathuisnr pcwoonplaats plzort pcenwoonplaats
    locatieadres verhuisadres vestigingsadres oudadres nieuwadres`,
  street: 'straat straatnaam naamstraat street streetname strasse openbareruimte straatnm',
  'house-number':
    'huisnummer huisnr huisno housenumber housenr hausnummer huisnummerentoevoeging huisnummertoevoeging hnr nrhuis adresnummer adresnr addressnumber',
  'house-addition':
    'huisletter toevoeging huisnrtoevoeging toev houseletter housenumberaddition huisnummertoev toevoegingopenbareruimte',
  postcode: 'postcode postalcode zipcode zip postleitzahl plz pc postcd',
  place: 'woonplaats plaats plaatsnaam woonplaatsnaam city town place stad dorp ort wohnort woonpl gemeentenaam',
  country: 'land country landcode countrycode staat',
  iban: `iban ibannummer rekeningnummer rekeningnr bankrekening bankrekeningnummer bankaccount accountnumber ibanrekeningnummer
    kontonummer banknummer bankrekeningnr giro gironummer tegenrekening`,
  'license-plate':
    'kenteken kentekennummer nummerplaat licenseplate licenceplate numberplate plate kennzeichen autokenteken kentekenauto',
  'case-number': `zaaknummer zaaknr zaak zaakid zaakkenmerk dossiernummer dossiernr dossier kenmerk casenumber caseid referentie
    referentienummer reference meldingnummer meldingsnummer aanvraagnummer onskenmerk uwkenmerk zaakidentificatie`,
  organisation: `organisatie organisatienaam organisation organization company companyname bedrijf bedrijfsnaam firma firmanaam
    instelling instellingsnaam school schoolnaam gemeente vereniging verenigingsnaam stichting werkgever employer afdeling
    department handelsnaam kvknaam leverancier unternehmen klant customer team praktijk`,
  username: `gebruikersnaam gebruiker username user userid inlognaam loginnaam login loginname accountnaam account benutzername
    digid digidgebruikersnaam useraccount samaccountname upn`,
  password: `wachtwoord password pass passwd pwd wachtwoorden passwort pincode pin toegangscode activeringscode inlogcode secret
    tijdelijkwachtwoord wachtwoordtijdelijk`,
  other: `datum date onderwerp subject betreft betreff bericht message opmerking opmerkingen toelichting omschrijving vraag melding
    van from von aan to an cc bcc verzonden sent gesendet bijlage bijlagen attachments prioriteit priority status type functie
    url link website web pagina page browser versie ip ipadres ipaddress macadres webadres internetadres tijd time bedrag aantal product ticket ticketnummer
    id nummer nr titelpagina datumaanvraag ingangsdatum einddatum startdatum begindatum geldigtot kvk kvknummer kvknr
    rsin btw btwnummer btwid factuurnummer ordernummer bestelnummer reden burgerlijkestaat referer useragent`,
};

/** Joined label → kind. */
export const kindOfLabel: ReadonlyMap<string, LabelKind> = new Map(
  Object.entries(labelsByKind).flatMap(([kind, labels]) =>
    labels.split(/\s+/).map((label) => [label, kind as LabelKind] as const),
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Say nothing about what the value is. */
export const fillers: ReadonlySet<string> = words(
  `uw je jouw your my mijn zijn haar de het een the van der des of en and und s field veld verplicht required optioneel optional
   prive privé werk thuis home work private zakelijk huidig huidige current nieuw nieuwe new oud oude old officiele
   evt eventueel eventuele indien bekend volledig volledige full dhr mw mevr mevrouw meneer heer mr mrs bij input txt frm form fld
   overdag avond vast vaste mobiel mobiele mobile wat is was what geef vul in hier graag per voor op dd mm jjjj yyyy ddmmjjjj ddmmyyyy`,
);

/** Persons a label can name; by themselves they label a name. */
export const roles: ReadonlySet<string> = words(
  `aanvrager medeaanvrager partner kind kinderen moeder vader ouder ouders verzorger echtgenoot echtgenote contactpersoon melder
   indiener gemachtigde overledene bruid bruidegom getuige leerling client patient bewoner huurder verhuurder eigenaar bezoeker
   deelnemer medewerker afzender ontvanger begunstigde zoon dochter nabestaande erfgenaam vertegenwoordiger mantelzorger
   hulpvrager verdachte slachtoffer gezinslid medebewoner inwoner burger persoon betrokkene ingezetene bezwaarmaker
   rekeninghouder kentekenhouder vergunninghouder houder begeleider voogd curator bewindvoerder behandelaar consulent
   huisarts applicant child parent mother father spouse guardian antragsteller kindje baby pupil student jeugdige
   werknemer sollicitant kandidaat lid ondertekenaar belanghebbende opdrachtgever hoofdbewoner broer zus opa oma buurman buurvrouw`,
);

/** With one of these a "naam" is not a person's. */
export const things: ReadonlySet<string> = words(
  `bestand bestands file filename document formulier pagina page website site product domein domain server host hostname database
   tabel table class event evenement activiteit project gebouw zaal locatie location dier hond huisdier schip boot afbeelding cursus
   regeling merk model printer module component template map folder bron node cookie variabele parameter veldnaam key sleutel
   campagne nieuwsbrief apparaat device computer systeem system applicatie app software thema menu knop dienst service`,
);

export const organisations: ReadonlySet<string> = words(
  `organisatie organisation organization bedrijf bedrijfs company firma instelling school gemeente vereniging stichting werkgever
   employer afdeling department leverancier supplier bank team kerk praktijk opleiding zorginstelling kinderopvang sportclub club
   onderneming zaak winkel ziekenhuis klant customer aannemer`,
);
