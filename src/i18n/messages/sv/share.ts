// What does the page say about links that carry a scenario, in Swedish? What went wrong, what was expected, what to do.
import type { SharePlace, ShareProblem } from '../../../model/ShareProblem.ts';

const problems = {
  cut: 'Länken är avhuggen på vägen: {came, number} tecken kom fram{expected, select, none {, och slutet saknas} other {. Väntat: {expected} tecken}}. Be om länken igen, eller om scenariot som en fil.',
  surplus:
    'Det står något efter länken: {came, number} tecken kom fram. Väntat: {expected, number} tecken. Ta bort det som står sist, och öppna igen.',
  stray:
    'På plats {position, number} i länken står {found}. Väntat: bokstäverna A–Z och a–z, siffror, bindestreck och understreck. Något har ändrat länken på vägen; be om den igen.',
  altered:
    'Länken är ändrad på vägen{came, select, none {} other {: kontrollsumman är {came}. Väntat: {expected}}}. Be om den igen, eller om scenariot som en fil.',
  newer:
    'Länken är gjord med en nyare Övergång: den är packad som {came}. Väntat: {expected}. Öppna den i den Övergång som den kommer från, eller uppdatera.',
  'not-a-link':
    'Efter #s= i adressen står {found}. Väntat: {expected} och ett packat scenario. Kontrollera att hela länken kom med.',
  'too-long': 'Länken är på {came, number} tecken. Väntat: högst {limit, number}. Be om scenariot som en fil.',
  'too-large': 'Länken rymmer mer än {limit, number} MB uppackad. Väntat: högst så mycket. Den öppnas inte.',
  unpackable: 'Det som länken bär går inte att packa upp. Väntat: ett scenario. Den är inte gjord med Övergång.',
  invalid:
    'Länken är hel, men {count, plural, one {ett fel} other {# fel}} i scenariot gör att det inte går att öppna.',
} as const satisfies Record<ShareProblem['kind'], string>;

const places = {
  'outlook-mail': 'Outlook, i brev med formatering',
  'windows-open': 'Teams och Outlook på Windows, när länken klickas',
  slack: 'Slack',
  'teams-chat': 'en chatt i Teams',
  'address-bar': 'adressfältet i Chrome och Edge, som visar den avkortad',
  history: 'historik och bokmärken i Firefox',
  firefox: 'Firefox',
  chromium: 'Chrome och Edge',
} as const satisfies Record<SharePlace, string>;

/** One HTML file with the product and the scenario inside. */
const page = {
  unbuilt: 'En fil med allt i går att spara först när Övergång är byggd, inte under utveckling.',
  unreachable:
    'En fil med allt i gick inte att göra, för {name} gick inte att läsa. Öppna Övergång från en webbplats, eller från en sådan fil, och försök igen.',
} as const;

const drafts = {
  full: 'Utkastet är inte sparat: webbläsaren har ingen plats kvar för den här webbplatsen. Spara scenariot som en fil, och radera utkast som inte behövs.',
  blocked:
    'Utkastet är inte sparat: webbläsaren sparar ingenting för den här sidan, som i privat läge. Spara scenariot som en fil.',
  missing: 'Utkastet finns inte längre; det är raderat.',
  moved: 'Utkastet är ändrat i en annan flik. Öppna det igen för att se hur det ser ut nu.',
  failed: 'Utkastet är inte sparat, av en okänd orsak ({name}). Spara scenariot som en fil.',
  forked:
    'Scenariot är öppet i en annan flik också. Här fortsätter du i ett eget utkast, så att ingen skriver över den andra.',
} as const;

/** When nothing that was asked for could be opened. */
const trouble = {
  link: 'Länken går inte att öppna',
  unreachable: 'Scenariot går inte att hämta',
  foreign: 'Scenariot hämtas inte',
  carried: 'Scenariot i den här filen går inte att läsa',
  carriedWhy: 'Filen är ändrad sedan den sparades. Be om den igen.',
  problems: '{count, plural, one {Ett fel} other {# fel}} i filen.',
  nothingElse: 'Inget annat visas i stället. Välj själv hur du vill gå vidare.',
  again: 'Klistra in länken igen',
  hint: 'Hela länken, till och med ordet end sist. Radbrytningar gör inget.',
  openLink: 'Öppna länken',
  openFile: 'Öppna fil …',
  retry: 'Försök igen',
  examples: 'Eller se ett exempel',
  drafts: 'Eller fortsätt på ett utkast',
} as const;

/** The dialogue, in the order in which it reads. */
const dialog = {
  open: 'Dela',
  title: 'Dela scenariot',
  where: 'Den som öppnar kommer till',
  here: 'Där jag står: {place}',
  start: 'Början',
  link: 'En länk',
  linkWhat: 'Länken bär hela scenariot i sig; inget läggs på någon server.',
  computing: 'Packar scenariot …',
  failed: 'Länken gick inte att göra, för webbläsaren kan inte packa. Uppdatera den, eller spara en fil i stället.',
  tooLarge:
    'Scenariot är på {megabytes, number, ::.0} MB, och en länk med det i blir för lång för alla ställen. Spara en HTML-fil, eller lägg scenariot bredvid sidan.',
  field: 'Länk',
  copy: 'Kopiera',
  copied: 'Kopierad.',
  notCopied: 'Webbläsaren låter inte sidan kopiera. Ställ dig i fältet och tryck Ctrl + C.',
  handOver: 'Skicka …',
  notHandedOver: 'Det gick inte att skicka härifrån. Kopiera länken i stället.',
  preferFile: 'Skicka hellre något av det som står nedanför dit.',
  showQr: 'Visa QR-kod',
  hideQr: 'Dölj QR-kod',
  qr: 'Länken som QR-kod',
  noQr: 'För lång för en QR-kod: högst {limit, number} tecken går att läsa av på en duk.',
  page: 'En HTML-fil',
  pageWhat:
    'Övergång med scenariot i, som öppnas med dubbelklick och utan nät. Vissa e-postsystem stoppar HTML-filer; lägg den då på en gemensam yta.',
  savePage: 'Spara HTML-fil',
  makingPage: 'Gör filen …',
  savedPage: '{name} laddas ner ({megabytes, number, ::.0} MB).',
  beside: 'En fil bredvid sidan',
  besideWhat: 'Lägg filen på webbplatsen, i samma mapp som sidans index.html, och skicka adressen.',
  besideThere: '{name} ligger på webbplatsen som den är nu. Skicka adressen; den visar alltid det som ligger där.',
  besideNowhere: 'Det går när Övergång ligger på en webbplats. Den här sidan är öppnad som en fil.',
  saveFile: 'Ladda ner {name}',
  address: 'Adress',
} as const;

/** When one has a draft of what was sent. */
const own = {
  have: 'Du har ett eget utkast av {title}. Det är kvar som det var.',
  sent: 'Bara i det som skickades: {parts}.',
  own: 'Bara i ditt utkast: {parts}.',
  other: 'Olika i de två: {parts}.',
  phases: '{count, plural, one {en fas} other {# faser}}',
  changes: '{count, plural, one {en ändring} other {# ändringar}}',
  actors: '{count, plural, one {en aktör} other {# aktörer}}',
  rest: 'annat än faser och aktörer',
  keepBoth: 'Behåll båda',
  openOwn: 'Öppna mitt utkast',
  compare: 'Jämför',
} as const;

export const share = {
  own,
  dialog,
  trouble,
  problems,
  places,
  page,
  drafts,
  /** Of the dialogue. */
  length: 'Länken är på {length, number} tecken.',
  holdsEverywhere: 'Den kommer fram hel överallt dit vi vet att länkar skickas.',
  cutsIn: 'Den kan bli avhuggen i {places}.',
  holdsNowhere: 'Den är för lång för alla webbläsare. Skicka scenariot som en fil.',
} as const;
