const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const each = (as: string, list: string): readonly (readonly [string, string])[] =>
  list.split(/\s+/).map((word) => [word, as]);

/** Written form, folded and without its dot → the title by which reasons name it. */
export const titles: ReadonlyMap<string, string> = new Map([
  ...each('mevrouw', 'mevrouw mevr mw mvr mevouw mej mejuffrouw juffrouw mevr'),
  ...each('meneer', 'meneer mijnheer dhr hr heer heren'),
  ...each('familie', 'familie fam echtpaar gezin erven wed weduwe'),
  ...each('mr', 'mr mister'),
  ...each('mrs', 'mrs ms miss mx'),
  ...each('herr', 'herr herrn'),
  ...each('frau', 'frau'),
  ...each('monsieur', 'monsieur'),
  ...each('madame', 'madame'),
  ...each('dr', 'dr drs ir ing prof bc jhr jkvr'),
  ...[
    'professor',
    'dokter',
    'huisarts',
    'tandarts',
    'burgemeester',
    'wethouder',
    'raadslid',
    'commissielid',
    'gemeentesecretaris',
    'griffier',
    'raadsgriffier',
    'notaris',
    'advocaat',
    'rechter',
    'minister',
    'staatssecretaris',
    'gedeputeerde',
    'dijkgraaf',
    'statenlid',
    'kamerlid',
    'fractievoorzitter',
    'locoburgemeester',
    'dominee',
    'pastoor',
    'pater',
    'imam',
    'rabbijn',
    'kapelaan',
    'officier',
    'wijkagent',
    'agent',
    'agente',
    'rechercheur',
    'inspecteur',
    'zuster',
    'broeder',
    'juf',
    'meester',
    'jonkheer',
    'baron',
    'mayor',
    'alderman',
    'councillor',
    'burgermeister',
  ].map((title) => [title, title] as const),
  ['ds', 'dominee'],
  ['minister-president', 'minister'],
  ['loco-burgemeester', 'locoburgemeester'],
]);

/** Titles by which people are addressed: any capitalised word behind is a name, lower-case surnames too. */
export const courtesy: ReadonlySet<string> = words('mevrouw meneer familie mr mrs herr frau monsieur madame dr');

/** These are names of streets and schools as often as of persons. */
export const greetings: ReadonlySet<string> = words(
  `beste geachte hoi hallo dag hey hi ha lieve hai hoihoi goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag moi
   dear hello morning afternoon evening hallo liebe lieber bonjour cher chere hola geachter goededag gegroet heej yo`,
);

/** Last words of a sign-off. */
export const signOffs: ReadonlySet<string> = words(
  `groet groeten groetjes groetje gr grt grtz grtjs mvg mvrgr vrgr hgr hoogachtend groetend liefs grts regards sincerely cheers gruße grussen gruss grusse
   gruß grußen mfg lg cordialement thanks thx bedankt dank dankjewel groetnis greetings yours faithfully truly wishes`,
);

/** Kin after `mijn`, `zijn`, `haar`, `onze` …, or alone before a capitalised name. */
export const kin: ReadonlySet<string> = words(
  `zoon zoontje dochter dochtertje man vrouw echtgenoot echtgenote partner moeder vader mama papa broer broertje zus zusje oma opa
   kleinzoon kleindochter kleinkind tante oom neef neefje nicht nichtje schoonmoeder schoonvader schoonzus schoonzoon schoondochter
   zwager vriend vriendin ex buurman buurvrouw buurjongen buurmeisje kind kindje kinderen baby peuter stiefzoon stiefdochter pleegkind pleegzoon
   pleegdochter verloofde son daughter husband wife mother father brother sister sohn tochter mann frau mutter vater`,
);

export const possessives: ReadonlySet<string> = words(
  'mijn zijn haar hun onze ons jullie uw je mn diens my his her our their meine mein ihre',
);

/** Roles whose bearer is often named right behind. */
export const bearers: ReadonlySet<string> = words(
  `client cliente inwoner inwoonster bewoner bewoonster burger patient patiente leerling student studente huurder verhuurder eigenaar
   eigenaresse melder meldster klager klaagster aanvrager aanvraagster indiener indienster verzoeker bezwaarmaker betrokkene belanghebbende
   sollicitant kandidaat statushouder slachtoffer verdachte overledene beller bezoeker deelnemer deelneemster ouder verzorger jongere
   collega collegas medewerker medewerkster contactpersoon begeleider begeleidster consulent consulente behandelaar ambtenaar adviseur
   projectleider teamleider stagiair stagiaire beheerder redacteur webredacteur mantelzorger vrijwilliger voogd curator bewindvoerder
   wijkverpleegkundige hulpverlener coach trainer docent docente lerares leraar kapper oppas gastouder colleague resident tenant applicant`,
);

/** Verbs behind a name that persons do. */
export const personVerbs: ReadonlySet<string> = words(
  `belde belt mailde mailt schreef schrijft zei zegt vroeg vraagt meldde meldt vertelde vertelt woont woonde wacht liet laat gaf geeft
   reageerde reageert stuurde stuurt wilde wil krijgt kreeg ontving verzoekt verzocht bedankte klaagt klaagde diende verhuisde
   overleed trouwde kwam komt antwoordde called wrote said asked schrieb zou appte appt probeerde probeert kan kon heeft had is was gaat ging`,
);

/** Verbs that say little, behind a common name only. */
export const speechVerbs: ReadonlySet<string> = words(
  `belde belt mailde mailt schreef schrijft zei zegt vroeg vraagt meldde meldt vertelde vertelt woont woonde reageerde reageert verzoekt verzocht
   bedankte klaagt klaagde verhuisde overleed trouwde antwoordde called wrote said asked schrieb appte appt`,
);
