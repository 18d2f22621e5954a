// What the page says that does not stand in its HTML.

const sv = {
  options: {
    'heading-kind': [
      ['', 'Filens egen'],
      ['own', 'En egen'],
      ['none', 'Ingen'],
    ],
    'heading-level': [
      ['', '3'],
      ['2', '2'],
      ['4', '4'],
      ['5', '5'],
      ['6', '6'],
    ],
    'widget-lang': [
      ['', 'Som sidan'],
      ['sv', 'Svenska'],
      ['en', 'Engelska'],
    ],
    theme: [
      ['', 'Ljust'],
      ['dark', 'Mörkt'],
      ['auto', 'Som sidan'],
    ],
    padding: [
      ['', 'Vanlig'],
      ['0', 'Ingen'],
      ['2em', 'Mycket'],
    ],
  },
  decimal: ',',
  title: 'Skapa din tagg – maturity-widgets',
  ownAddress: 'Egen adress …',
  fits: 'Passar filen',
  fitsNot: 'Filen saknar siffror till',
  notInFile: (id) => `${id} (finns inte i filen)`,
  away: 'Ta bort valet',
  loading: 'Läser filen …',
  read: (name, size) => `${name}, ${size}`,
  kilobytes: (count) => `${count} kB`,
  copied: 'Kopierat.',
  selected: 'Markerat. Tryck Ctrl+C för att kopiera.',
  defaultText: 'Siffrorna bakom bilden',
  defaultInline: '–',
  frameTitle: (widget) => `Bild av digital mognad: ${widget.toLowerCase()}`,
  inSentence: ['Här står talet, ', ', mitt i en mening.'],
  copy: 'Kopiera',
  codeTag: 'Klistra in där bilden ska stå',
  whereTag:
    'Klistra in koden i ett fält eller block för HTML (i WordPress: Anpassad HTML). I vanlig text försvinner den, ofta utan att det sägs.',
  codeScript: 'En gång i sidmallen',
  codeFrame: 'En gång i sidmallen, om ramen ska få rätt höjd av sig själv',
  codeCss: 'I webbplatsens stilmall',
  noCssInFrame: 'Färger och mått når inte in i en ram. Välj en annan väg om ni vill ändra dem.',
  found: (bad, warn) => {
    if (bad > 0) return `Doktorn: ${bad} ${bad === 1 ? 'sak' : 'saker'} att rätta.`;
    if (warn > 0) return `Doktorn: ${warn} ${warn === 1 ? 'sak' : 'saker'} att se över.`;
    return 'Doktorn: allt ser bra ut.';
  },
  looking: 'Doktorn undersöker …',
  levels: { good: 'Bra', warn: 'Se över', bad: 'Rätta', wait: 'Väntar', note: 'Att göra' },
  todo: 'Gör så här:',
  checks: {
    address: 'Adressen',
    reach: 'Filen går att hämta',
    type: 'Rätt sorts fil',
    cors: 'Andra webbplatser får läsa filen',
    json: 'Siffrorna är rätt skrivna',
    tag: 'Taggen passar siffrorna',
    scripts: 'Skripten går att hämta',
    policy: 'Säkerhetspolicyn (CSP)',
    contrast: 'Färgerna syns',
  },
  addressGood: 'Alla besökare kan fråga efter den.',
  addressFaults: {
    address: ['Det här är ingen webbadress.', 'Skriv en adress som börjar med https://.'],
    login: [
      'Adressen innehåller ett namn och ett lösenord.',
      'Ta bort dem. De skulle synas för alla som öppnar sidan.',
    ],
    mixed: [
      'Adressen börjar med http:. En sida som visas med https får inte hämta den.',
      'Byt till https:. Be den som sköter servern om ett certifikat om det inte går.',
    ],
    local: [
      'Adressen finns bara på den här datorn eller i ert eget nät.',
      'Lägg upp filen på den öppna webben innan taggen publiceras.',
    ],
  },
  reachGood: (status, size) => `Servern svarar ${status}. Filen är ${size}.`,
  redirected: (to) => `Svaret kommer från en annan adress: ${to}. Använd den direkt, så går det fortare.`,
  policyHere: [
    'Den här sidans egen säkerhetspolicy hindrar den från att fråga andra webbplatser. Filen kan ändå vara rätt.',
    'Öppna sidan från den webbplats där filen ligger, eller be den som sköter den här sidan att lägga till adressen i connect-src.',
  ],
  network: [
    'Ingen svarar på adressen.',
    'Se efter att den är rätt skriven och att servern är igång. Öppna den i en egen flik.',
  ],
  timeout: ['Servern svarade inte inom 15 sekunder.', 'Se efter om servern är långsam eller filen för stor.'],
  corsClosed: [
    'Servern svarar, men webbläsaren får inte lämna svaret till andra webbplatser, för det saknar Access-Control-Allow-Origin.',
    'Be den som sköter servern att skicka raden nedan med filen. Den säger bara att öppna siffror får läsas av andra sidor. Eller lägg filen på samma webbplats som sidan.',
  ],
  corsSame: 'Filen och sidan ligger på samma webbplats, så ingen tillåtelse behövs.',
  corsOpen: 'Servern släpper in alla: Access-Control-Allow-Origin: *',
  corsTried: (origin) =>
    `Servern släppte in ${origin}. Släpper den bara in vissa webbplatser måste er vara en av dem.`,
  corsOther: (allowed, origin) => `Servern släpper bara in ${allowed}, och inte ${origin}.`,
  corsUnknown: [
    'Filen ligger på samma webbplats som den här sidan, och servern skickar inte Access-Control-Allow-Origin.',
    'Ska taggen stå på en annan webbplats än filen måste raden nedan skickas med den. Annars är allt bra.',
  ],
  typeGood: (type) => `Den sänds som ${type}.`,
  typeNone: 'Servern säger inte vad det är för sorts fil. Det går, men application/json är bättre.',
  typePlain: (type) => `Den sänds som ${type}. Det går, men application/json är rätt.`,
  jsonGood: (counts) => `Inga fel. Filen har ${counts}.`,
  jsonCounts: [
    ['fråga', 'frågor'],
    ['kommun', 'kommuner'],
    ['år', 'år'],
  ],
  jsonWarnings: (count) =>
    count === 1
      ? 'Filen går att använda, men ett ställe behöver ses över.'
      : `Filen går att använda, men ${count} ställen behöver ses över.`,
  jsonIssues: (count) => (count === 1 ? 'Filen har ett fel.' : `Filen har ${count} fel.`),
  more: (count) => `Och ${count} till.`,
  whole: 'hela filen',
  columns: { place: 'Var', found: 'Står', expected: 'Ska vara' },
  rowColumn: (row, column) => `rad ${row}, kolumn ${column}`,
  tagGood: 'Alla namn i taggen finns i filen.',
  tagEmpty: [
    'Filen har inga siffror för det som taggen frågar efter.',
    'Välj en annan fråga, kommun eller ett annat år.',
  ],
  tagFault: (message) => [
    `Taggen frågar efter något som inte finns: ${message}`,
    'Välj om det som taggen gäller.',
  ],
  scriptsGood: 'load.js finns och får köras.',
  scriptsOther: [
    'load.js finns inte på adressen.',
    'Lägg innehållet i dist/cdn i en mapp på er webbplats och skriv mappens adress under Var filerna ligger.',
  ],
  scriptsCors: [
    'load.js finns, men andra webbplatser får inte köra den.',
    'Skript av den här sorten behöver samma tillåtelse som siffrorna: Access-Control-Allow-Origin. Enklast är att lägga skripten på er egen webbplats.',
  ],
  scriptsUnknown: 'Det gick inte att se efter härifrån.',
  policyText:
    'Har webbplatsen en säkerhetspolicy ska den tillåta det här. Lägg till det som saknas i den ni har. Räknar den upp trusted-types ska mw-lit finnas där.',
  policyNoSite: 'Skriv adressen till er sida ovan, så räknas ’self’ ut.',
  contrastGood: (ratio) => `Allt som skrivs och ritas syns mot bakgrunden. Minsta kontrast är ${ratio}.`,
  contrastBad: (count) => `${count} ${count === 1 ? 'färg syns' : 'färger syns'} dåligt mot bakgrunden.`,
  contrastTodo: (colour) => `Närmaste bakgrund där allt syns är ${colour}.`,
  contrastUnreadable: (text) => `”${text}” är ingen färg. Skriv den som #rrggbb.`,
  use: (colour) => `Använd ${colour}`,
  themes: { light: 'Ljust', dark: 'Mörkt' },
  contrastColumns: { what: 'Vad', colour: 'Färg', ratio: 'Kontrast', need: 'Minst' },
  colours: {
    text: 'Text',
    muted: 'Anmärkningar och källa',
    link: 'Länkar',
    error: 'Felstreck',
    line: 'Knappars kanter',
    focus: 'Ring kring det valda',
    m0: 'Lägsta svaret',
    m1: 'Näst lägsta svaret',
    m2: 'Näst högsta svaret',
    m3: 'Högsta svaret',
    out: 'Vet inte',
    plain: 'Staplar utan betyg',
  },
  yes: 'räcker',
  no: 'räcker inte',
};

const en = {
  options: {
    'heading-kind': [
      ['', 'The file’s own'],
      ['own', 'One of your own'],
      ['none', 'None'],
    ],
    'heading-level': [
      ['', '3'],
      ['2', '2'],
      ['4', '4'],
      ['5', '5'],
      ['6', '6'],
    ],
    'widget-lang': [
      ['', 'As the page'],
      ['sv', 'Swedish'],
      ['en', 'English'],
    ],
    theme: [
      ['', 'Light'],
      ['dark', 'Dark'],
      ['auto', 'As the page'],
    ],
    padding: [
      ['', 'Ordinary'],
      ['0', 'None'],
      ['2em', 'Plenty'],
    ],
  },
  decimal: '.',
  title: 'Make your tag – maturity-widgets',
  ownAddress: 'Your own address …',
  fits: 'Suits the file',
  fitsNot: 'The file has no numbers for',
  notInFile: (id) => `${id} (not in the file)`,
  away: 'Choose nobody',
  loading: 'Reading the file …',
  read: (name, size) => `${name}, ${size}`,
  kilobytes: (count) => `${count} kB`,
  copied: 'Copied.',
  selected: 'Selected. Press Ctrl+C to copy.',
  defaultText: 'The numbers behind the picture',
  defaultInline: '–',
  frameTitle: (widget) => `Picture of digital maturity: ${widget.toLowerCase()}`,
  inSentence: ['Here is the number, ', ', in the middle of a sentence.'],
  copy: 'Copy',
  codeTag: 'Paste where the picture is to be',
  whereTag:
    'Paste the code into a field or block for HTML (in WordPress: Custom HTML). In ordinary text it vanishes, often without a word.',
  codeScript: 'Once in the page template',
  codeFrame: 'Once in the page template, if the frame is to get the right height by itself',
  codeCss: 'In the website’s style sheet',
  noCssInFrame:
    'Colours and measures don’t reach into a frame. Choose another way in if you want to change them.',
  found: (bad, warn) => {
    if (bad > 0) return `The doctor: ${bad} ${bad === 1 ? 'thing' : 'things'} to mend.`;
    if (warn > 0) return `The doctor: ${warn} ${warn === 1 ? 'thing' : 'things'} to look over.`;
    return 'The doctor: all is well.';
  },
  looking: 'The doctor is looking …',
  levels: { good: 'Good', warn: 'Look over', bad: 'Mend', wait: 'Waiting', note: 'To do' },
  todo: 'What to do:',
  checks: {
    address: 'The address',
    reach: 'The file can be fetched',
    type: 'The right kind of file',
    cors: 'Other websites may read the file',
    json: 'The numbers are written right',
    tag: 'The tag suits the numbers',
    scripts: 'The scripts can be fetched',
    policy: 'The security policy (CSP)',
    contrast: 'The colours can be seen',
  },
  addressGood: 'Every visitor can ask for it.',
  addressFaults: {
    address: ['This is no web address.', 'Write one that begins with https://.'],
    login: [
      'The address has a name and a password in it.',
      'Take them out. Everyone who opens the page would see them.',
    ],
    mixed: [
      'The address begins with http:. A page that is shown over https may not fetch it.',
      'Change it to https:. Ask whoever runs the server for a certificate if that doesn’t work.',
    ],
    local: [
      'The address exists only on this computer or in your own network.',
      'Put the file on the open web before the tag is published.',
    ],
  },
  reachGood: (status, size) => `The server answers ${status}. The file is ${size}.`,
  redirected: (to) => `The answer comes from another address: ${to}. Use that one at once, which is faster.`,
  policyHere: [
    'This page’s own security policy keeps it from asking other websites. The file may be all right nevertheless.',
    'Open this page on the website where the file is, or ask whoever runs this page to add the address to connect-src.',
  ],
  network: [
    'Nobody answers at the address.',
    'Check its spelling and that the server is up. Open it in a tab of its own.',
  ],
  timeout: [
    'The server didn’t answer within 15 seconds.',
    'See whether the server is slow or the file too big.',
  ],
  corsClosed: [
    'The server answers, but the browser may not hand the answer to other websites, since it lacks Access-Control-Allow-Origin.',
    'Ask whoever runs the server to send the line below with the file. It only says that other pages may read public numbers. Or put the file on the same website as the page.',
  ],
  corsSame: 'The file and the page are on the same website, so no permission is needed.',
  corsOpen: 'The server lets everyone in: Access-Control-Allow-Origin: *',
  corsTried: (origin) =>
    `The server let ${origin} in. If it lets only some websites in, yours has to be one of them.`,
  corsOther: (allowed, origin) => `The server lets only ${allowed} in, and not ${origin}.`,
  corsUnknown: [
    'The file is on the same website as this page, and the server doesn’t send Access-Control-Allow-Origin.',
    'If the tag is to stand on another website than the file, the line below has to be sent with it. Otherwise all is well.',
  ],
  typeGood: (type) => `It is sent as ${type}.`,
  typeNone: 'The server doesn’t say what kind of file it is. That works, but application/json is better.',
  typePlain: (type) => `It is sent as ${type}. That works, but application/json is right.`,
  jsonGood: (counts) => `No faults. The file has ${counts}.`,
  jsonCounts: [
    ['question', 'questions'],
    ['municipality', 'municipalities'],
    ['year', 'years'],
  ],
  jsonWarnings: (count) =>
    count === 1
      ? 'The file can be used, but one place needs a look.'
      : `The file can be used, but ${count} places need a look.`,
  jsonIssues: (count) => (count === 1 ? 'The file has one fault.' : `The file has ${count} faults.`),
  more: (count) => `And ${count} more.`,
  whole: 'the whole file',
  columns: { place: 'Where', found: 'Found', expected: 'Expected' },
  rowColumn: (row, column) => `line ${row}, column ${column}`,
  tagGood: 'Every name in the tag is in the file.',
  tagEmpty: [
    'The file has no numbers for what the tag asks.',
    'Choose another question, municipality or year.',
  ],
  tagFault: (message) => [
    `The tag asks for something that isn’t there: ${message}`,
    'Choose anew what the tag is about.',
  ],
  scriptsGood: 'load.js is there and may be run.',
  scriptsOther: [
    'There is no load.js at the address.',
    'Put what is in dist/cdn in a folder on your website, and write the folder’s address under Where the files are.',
  ],
  scriptsCors: [
    'load.js is there, but other websites may not run it.',
    'Scripts of this kind need the same permission as the numbers: Access-Control-Allow-Origin. The simplest is to put the scripts on your own website.',
  ],
  scriptsUnknown: 'It wasn’t possible to see from here.',
  policyText:
    'If the website has a security policy, it has to allow this. Add what is missing to the one you have. If it lists trusted-types, mw-lit has to be among them.',
  policyNoSite: 'Write the address of your page above, and ’self’ is worked out.',
  contrastGood: (ratio) =>
    `Everything written and drawn can be seen on the ground. The least contrast is ${ratio}.`,
  contrastBad: (count) => `${count} ${count === 1 ? 'colour is' : 'colours are'} hard to see on the ground.`,
  contrastTodo: (colour) => `The nearest ground on which everything can be seen is ${colour}.`,
  contrastUnreadable: (text) => `“${text}” is no colour. Write it as #rrggbb.`,
  use: (colour) => `Use ${colour}`,
  themes: { light: 'Light', dark: 'Dark' },
  contrastColumns: { what: 'What', colour: 'Colour', ratio: 'Contrast', need: 'At least' },
  colours: {
    text: 'Text',
    muted: 'Notes and source',
    link: 'Links',
    error: 'Error line',
    line: 'Edges of buttons',
    focus: 'Ring around what is chosen',
    m0: 'The lowest answer',
    m1: 'The second lowest answer',
    m2: 'The second highest answer',
    m3: 'The highest answer',
    out: 'Don’t know',
    plain: 'Bars without a grade',
  },
  yes: 'enough',
  no: 'not enough',
};

export const WORDS = { sv, en };
