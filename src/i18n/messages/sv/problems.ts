// What does the page say about problems in a file, in Swedish? One text for each code: what stands there, what was expected.
import type { ProblemCode } from '../../../model/Problem.ts';

export const problems = {
  'too-large': 'Filen är på {found}. Väntat: högst {limit} MB.',
  'not-utf8': 'Filen är inte skriven i UTF-8; det första felet står på rad {line}. Spara om den som UTF-8.',
  'newer-format':
    'Filen har format {found} och är gjord med en nyare Övergång. Den här läser format {supported}: uppdatera Övergång.',
  'older-format': 'Filen har format {found}. Väntat: format {supported}, eller ett äldre som går att uppgradera.',
  'not-json':
    "Rad {line}, kolumn {column}: här står {found}. Väntat i JSON: {expected, select, value {ett värde} valueOrBracket {ett värde eller ]} key {en nyckel inom citattecken} keyOrBrace {en nyckel inom citattecken eller '}'} colon {ett kolon} commaOrBracket {ett komma eller ]} commaOrBrace {ett komma eller '}'} end {slutet på filen} quote {ett avslutande citattecken på samma rad} escape {ett tecken som får stå efter omvänt snedstreck} digits {en siffra till} visible {ett synligt tecken; tabb och liknande skrivs som \\t} other {något annat}}.",
  unfinished:
    "Filen slutar på rad {line}, kolumn {column}. Väntat i JSON: {expected, select, value {ett värde} valueOrBracket {ett värde eller ]} key {en nyckel inom citattecken} keyOrBrace {en nyckel inom citattecken eller '}'} colon {ett kolon} commaOrBracket {ett komma eller ]} commaOrBrace {ett komma eller '}'} other {något mer}}.",
  comment:
    'Rad {line}, kolumn {column}: här står kommentaren {found}, och JSON har inga. Skriv den i en nyckel som börjar med x-.',
  'trailing-comma':
    'Rad {line}, kolumn {column}: här står ett komma efter det sista värdet. Väntat i JSON: inget komma.',
  'missing-comma': 'Rad {line}, kolumn {column}: här står {found}. Väntat i JSON: ett komma före.',
  'duplicate-key': 'Rad {line}, kolumn {column}: nyckeln {found} står en gång till i samma objekt. Väntat: en gång.',
  'too-deep': 'Här står {found} mer än {limit} nivåer ner. Väntat: högst {limit}.',
  'lossy-number':
    'Rad {line}, kolumn {column}: talet {found} är för stort för att bevaras exakt. Väntat: ett mindre, eller en text.',
  'missing-key': 'Nyckeln saknas. Väntat: ett värde, för den krävs.',
  'unknown-key': 'Okänd nyckel, med värdet {found}. Väntat: {known}, eller en egen nyckel som börjar med x-.',
  'reserved-key': 'Nyckeln får inte heta så. Väntat: ett annat namn.',
  'null-value': 'Här står null. Väntat: ett värde, eller att det utelämnas.',
  'wrong-type':
    'Här står {found}. Väntat: {expected, select, text {en text} number {ett tal} boolean {true eller false} list {en lista} other {ett objekt}}.',
  'wrong-choice': 'Här står {found}. Väntat: {choices}.',
  'invalid-id':
    'Här står {found}. Väntat: ett id på 1–80 tecken ur A–Z, a–z, 0–9, punkt, understreck, kolon och bindestreck, som börjar med en bokstav eller siffra.',
  'invalid-date': 'Här står {found}. Väntat: en dag som finns, skriven som ÅÅÅÅ-MM-DD.',
  'invalid-address': 'Här står {found}. Väntat: en logisk adressat på 1–200 tecken utan blanksteg.',
  'empty-list': 'Här står {found}, en tom lista. Väntat: minst en post.',
  'duplicate-id': 'Id:t {found} är redan taget, av {first}. Väntat: ett eget id.',
  'unknown-reference':
    'Här står {found}{actual, select, platform {, som är en plattform} consumer {, som är en tjänstekonsument} producer {, som är en tjänsteproducent} version {, som är en version} contract {, som är ett tjänstekontrakt} application {, som är en tillämpning} release {, som är en release} phase {, som är en fas} other {, som inte finns}}. Väntat: id för {wanted, select, actor {en plattform, konsument eller producent} platform {en plattform} consumer {en tjänstekonsument} producer {en tjänsteproducent} version {en version} contract {ett tjänstekontrakt} application {en tillämpning} phase {en fas} other {en release}}.',
  'parent-cycle':
    'Här står {found}, som leder runt i ring: {cycle}. Väntat: en kedja som slutar i en plattform utan parent.',
  'unlisted-address':
    'Här står {found}. Väntat: en logisk adressat som {by, select, actors {någon av ändringens tjänsteproducenter} other {någon tjänsteproducent}} har.',
  'only-producers': 'Ändringen nämner {found}. Väntat: enbart tjänsteproducenter, när den har den här nyckeln.',
  'no-producers':
    'Ändringen nämner {found}. Väntat: enbart tjänstekonsumenter och plattformar, för tjänsteproducenter har inga behörigheter.',
  'no-platforms':
    'Ändringen nämner {found}. Väntat: enbart tjänstekonsumenter och tjänsteproducenter, för en plattform varken flyttar eller lämnar.',
  'date-backwards':
    'Här står {found}, och fasens datum blir {date}. Väntat: {before}, som är datumet för fasen före, eller senare.',
  'end-before-deprecation': 'Här står {found}. Väntat: {deprecatedFrom}, då versionen börjar fasas ut, eller senare.',
  'claim-empty':
    'Här står enbart {found}. Väntat: antingen status, som säger hur länkarna går, eller actors med mayGo eller mayNotGo.',
  'claim-mixed':
    'Här står {found} tillsammans. Väntat: antingen status, med consumers, producers och addresses om så behövs, eller actors med mayGo eller mayNotGo.',
  'claim-platform':
    'Påståendet gäller en tillämpning och nämner {found}. Väntat: enbart tjänstekonsumenter och tjänsteproducenter, för en plattform släcker en version för alla tillämpningar på en gång.',
  more: '… och {count, plural, one {# problem till} other {# problem till}}.',
} as const satisfies Record<ProblemCode, string>;
