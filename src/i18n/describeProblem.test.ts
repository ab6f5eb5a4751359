import { describe, expect, it } from 'vitest';
import type { Problem, ProblemArguments, ProblemCode, ProblemOf } from '../model/Problem.ts';
import { createWords } from './createWords.ts';
import { describeProblem } from './describeProblem.ts';

const place = { line: 3, column: 14 };
/** One of each code, so that a code without an example does not compile. */
const EXAMPLES: { readonly [Code in ProblemCode]: readonly [found: string, args: ProblemArguments[Code]] } = {
  'too-large': ['20.4 MB', { limit: 20 }],
  'not-utf8': ['', { line: 3 }],
  'newer-format': ['2', { supported: 1 }],
  'older-format': ['0', { supported: 1 }],
  'not-json': ['}', { ...place, expected: 'keyOrBrace' }],
  unfinished: ['', { ...place, expected: 'commaOrBracket' }],
  comment: ['// x', place],
  'trailing-comma': [',', place],
  'missing-comma': ['"b"', place],
  'duplicate-key': ['"a"', place],
  'too-deep': ['[', { limit: 64 }],
  'lossy-number': ['1e400', place],
  'missing-key': ['', {}],
  'unknown-key': ['1', { known: ['x', 'y'] }],
  'reserved-key': ['{…}', {}],
  'null-value': ['null', {}],
  'wrong-type': ['1', { expected: 'list' }],
  'wrong-choice': ['"shut"', { choices: ['open', 'closed', 'auto'] }],
  'invalid-id': ['"å"', {}],
  'invalid-date': ['"2026-02-30"', {}],
  'invalid-address': ['"a b"', {}],
  'empty-list': ['[]', {}],
  'duplicate-id': ['"c1"', { first: 'consumers[0].id' }],
  'unknown-reference': ['"p1"', { wanted: 'consumer', actual: 'producer' }],
  'parent-cycle': ['"b"', { cycle: 'a → b → a' }],
  'unlisted-address': ['"A"', { by: 'actors' }],
  'only-producers': ['c1, c2', {}],
  'no-producers': ['p1', {}],
  'no-platforms': ['ntjp', {}],
  'date-backwards': ['"r1"', { date: '2026-01-01', before: '2026-03-01' }],
  'end-before-deprecation': ['"2026-01-01"', { deprecatedFrom: '2026-03-01' }],
  'claim-empty': ['application, actors', {}],
  'claim-mixed': ['status, actors', {}],
  'claim-platform': ['ntjp', {}],
  more: ['', { count: 12 }],
};

const problems = Object.entries(EXAMPLES).map(
  ([code, [found, args]]) => ({ path: 'a.b', code, found, args }) as Problem,
);
const say = (locale: 'sv' | 'en') => problems.map((problem) => describeProblem(problem, createWords(locale)));

const withArgs = <Code extends ProblemCode>(code: Code, args: ProblemArguments[Code]): ProblemOf<Code> => ({
  path: 'a',
  code,
  found: '"v"',
  args,
});

describe('describeProblem', () => {
  it('says every problem in Swedish', () => {
    expect(say('sv').join('\n')).toMatchInlineSnapshot(`
      "Filen är på 20.4 MB. Väntat: högst 20 MB.
      Filen är inte skriven i UTF-8; det första felet står på rad 3. Spara om den som UTF-8.
      Filen har format 2 och är gjord med en nyare Övergång. Den här läser format 1: uppdatera Övergång.
      Filen har format 0. Väntat: format 1, eller ett äldre som går att uppgradera.
      Rad 3, kolumn 14: här står }. Väntat i JSON: en nyckel inom citattecken eller }.
      Filen slutar på rad 3, kolumn 14. Väntat i JSON: ett komma eller ].
      Rad 3, kolumn 14: här står kommentaren // x, och JSON har inga. Skriv den i en nyckel som börjar med x-.
      Rad 3, kolumn 14: här står ett komma efter det sista värdet. Väntat i JSON: inget komma.
      Rad 3, kolumn 14: här står "b". Väntat i JSON: ett komma före.
      Rad 3, kolumn 14: nyckeln "a" står en gång till i samma objekt. Väntat: en gång.
      Här står [ mer än 64 nivåer ner. Väntat: högst 64.
      Rad 3, kolumn 14: talet 1e400 är för stort för att bevaras exakt. Väntat: ett mindre, eller en text.
      Nyckeln saknas. Väntat: ett värde, för den krävs.
      Okänd nyckel, med värdet 1. Väntat: x eller y, eller en egen nyckel som börjar med x-.
      Nyckeln får inte heta så. Väntat: ett annat namn.
      Här står null. Väntat: ett värde, eller att det utelämnas.
      Här står 1. Väntat: en lista.
      Här står "shut". Väntat: open, closed eller auto.
      Här står "å". Väntat: ett id på 1–80 tecken ur A–Z, a–z, 0–9, punkt, understreck, kolon och bindestreck, som börjar med en bokstav eller siffra.
      Här står "2026-02-30". Väntat: en dag som finns, skriven som ÅÅÅÅ-MM-DD.
      Här står "a b". Väntat: en logisk adressat på 1–200 tecken utan blanksteg.
      Här står [], en tom lista. Väntat: minst en post.
      Id:t "c1" är redan taget, av consumers[0].id. Väntat: ett eget id.
      Här står "p1", som är en tjänsteproducent. Väntat: id för en tjänstekonsument.
      Här står "b", som leder runt i ring: a → b → a. Väntat: en kedja som slutar i en plattform utan parent.
      Här står "A". Väntat: en logisk adressat som någon av ändringens tjänsteproducenter har.
      Ändringen nämner c1, c2. Väntat: enbart tjänsteproducenter, när den har den här nyckeln.
      Ändringen nämner p1. Väntat: enbart tjänstekonsumenter och plattformar, för tjänsteproducenter har inga behörigheter.
      Ändringen nämner ntjp. Väntat: enbart tjänstekonsumenter och tjänsteproducenter, för en plattform varken flyttar eller lämnar.
      Här står "r1", och fasens datum blir 2026-01-01. Väntat: 2026-03-01, som är datumet för fasen före, eller senare.
      Här står "2026-01-01". Väntat: 2026-03-01, då versionen börjar fasas ut, eller senare.
      Här står enbart application, actors. Väntat: antingen status, som säger hur länkarna går, eller actors med mayGo eller mayNotGo.
      Här står status, actors tillsammans. Väntat: antingen status, med consumers, producers och addresses om så behövs, eller actors med mayGo eller mayNotGo.
      Påståendet gäller en tillämpning och nämner ntjp. Väntat: enbart tjänstekonsumenter och tjänsteproducenter, för en plattform släcker en version för alla tillämpningar på en gång.
      … och 12 problem till."
    `);
  });

  it('says every problem in English', () => {
    expect(say('en').join('\n')).toMatchInlineSnapshot(`
      "The file is 20.4 MB. Expected: at most 20 MB.
      The file is not written in UTF-8; the first fault is on line 3. Save it again as UTF-8.
      The file has format 2 and was made with a newer Övergång. This one reads format 1: update Övergång.
      The file has format 0. Expected: format 1, or an older one that can be upgraded.
      Line 3, column 14: found }. Expected in JSON: a key in quotation marks or }.
      The file ends on line 3, column 14. Expected in JSON: a comma or ].
      Line 3, column 14: found the comment // x, and JSON has none. Write it in a key that begins with x-.
      Line 3, column 14: found a comma after the last value. Expected in JSON: no comma.
      Line 3, column 14: found "b". Expected in JSON: a comma before it.
      Line 3, column 14: the key "a" stands once more in the same object. Expected: once.
      Found [ more than 64 levels deep. Expected: at most 64.
      Line 3, column 14: the number 1e400 is too large to be kept exactly. Expected: a smaller one, or a text.
      The key is missing. Expected: a value, as it is required.
      Unknown key, with the value 1. Expected: x or y, or a key of your own that begins with x-.
      The key may not have this name. Expected: another name.
      Found null. Expected: a value, or that it is left out.
      Found 1. Expected: a list.
      Found "shut". Expected: open, closed or auto.
      Found "å". Expected: an id of 1–80 characters from A–Z, a–z, 0–9, full stop, underscore, colon and hyphen, that begins with a letter or digit.
      Found "2026-02-30". Expected: a day that exists, written as YYYY-MM-DD.
      Found "a b". Expected: a logical address of 1–200 characters without white space.
      Found [], an empty list. Expected: at least one entry.
      The id "c1" is taken already, by consumers[0].id. Expected: an id of its own.
      Found "p1", which is a producer. Expected: the id of a consumer.
      Found "b", which leads round in a ring: a → b → a. Expected: a chain that ends in a platform without parent.
      Found "A". Expected: a logical address that one of the producers of the change has.
      The change names c1, c2. Expected: producers only, when it has this key.
      The change names p1. Expected: consumers and platforms only, as producers have no permissions.
      The change names ntjp. Expected: consumers and producers only, as a platform neither moves nor leaves.
      Found "r1", which makes 2026-01-01 the date of the phase. Expected: 2026-03-01, the date of the phase before, or later.
      Found "2026-01-01". Expected: 2026-03-01, from which the version is deprecated, or later.
      Found only application, actors. Expected: either status, which says how the links fare, or actors with mayGo or mayNotGo.
      Found status, actors together. Expected: either status, with consumers, producers and addresses as needed, or actors with mayGo or mayNotGo.
      The claim is about one application and names ntjp. Expected: consumers and producers only, as a platform drops a version for all applications at once.
      … and 12 problems more."
    `);
  });

  it.each(['sv', 'en'] as const)('%s: says what stands there, wherever something does', (locale) => {
    const silent = problems.filter((problem) => !describeProblem(problem, createWords(locale)).includes(problem.found));
    // The path names it.
    expect(silent.map(({ code }) => code)).toEqual(['reserved-key']);
  });

  it.each(['sv', 'en'] as const)('%s: has its own words for every part of JSON, kind and referent', (locale) => {
    const words = createWords(locale);
    const parts = [
      'value',
      'valueOrBracket',
      'key',
      'keyOrBrace',
      'colon',
      'commaOrBracket',
      'commaOrBrace',
      'end',
      'quote',
      'escape',
      'digits',
      'visible',
    ] as const;
    const kinds = ['text', 'number', 'boolean', 'list', 'object'] as const;
    const wanted = [
      'actor',
      'platform',
      'consumer',
      'producer',
      'version',
      'contract',
      'release',
      'application',
      'phase',
    ] as const;
    const actual = [
      'platform',
      'consumer',
      'producer',
      'version',
      'contract',
      'application',
      'release',
      'phase',
      'nothing',
    ] as const;
    const groups = [
      parts.map((expected) => withArgs('not-json', { ...place, expected })),
      kinds.map((expected) => withArgs('wrong-type', { expected })),
      wanted.map((each) => withArgs('unknown-reference', { wanted: each, actual: 'nothing' })),
      actual.map((each) => withArgs('unknown-reference', { wanted: 'actor', actual: each })),
    ];
    for (const group of groups) {
      expect(new Set(group.map((problem) => describeProblem(problem, words))).size).toBe(group.length);
    }
  });
});
