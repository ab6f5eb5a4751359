// Which lines of src break the law of the house? One sentence a trespass, with the reason of the rule.
import { findGlobals } from './findGlobals.ts';
import { findImports, type SourceImport } from './findImports.ts';
import { findTexts } from './findTexts.ts';
import { ABSENCES, FORBIDDEN_NAMES, LAWFUL_TEXTS, MAX_DEPTH, ROOMS, type Room, TESTS_MAY_ALSO } from './law.ts';
import { listPlaces, parseSource, type SyntaxNode } from './parseSource.ts';

/** Path under src, with `/` → the file's text. */
export type Sources = Readonly<Record<string, string>>;

export function findTrespasses(sources: Sources): readonly string[] {
  return Object.entries(sources).flatMap(([path, text]) => [
    ...trespassesOfPath(path),
    ...(/\.tsx?$/.test(path) ? trespassesOfText(path, text) : []),
  ]);
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** The room that a path is in: `engine`, `views/graph`, or `` for src itself. */
export function roomOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, folders[0] === 'views' ? 2 : 1).join('/');
}

const lawOf = (room: string): Room | undefined =>
  ROOMS.find((law) => law.room === room) ??
  (/^views\/.+/.test(room) ? ROOMS.find((law) => law.room === 'views/*') : undefined);

function trespassesOfPath(path: string): readonly string[] {
  const parts = path.split('/');
  const names = parts.map((part) => part.split('.')[0]?.toLowerCase() ?? '');
  const found: string[] = [];
  if (path.endsWith('README.md')) return [];
  if (!lawOf(roomOf(path)))
    found.push(`${path}: stands in no room of the house: each folder of src answers one question`);
  if (names.some((name) => FORBIDDEN_NAMES.includes(name))) {
    found.push(`${path}: a name that says nothing: a file is named after the one question that it answers`);
  }
  if (parts.length - 1 > MAX_DEPTH) {
    found.push(`${path}: deeper than ${MAX_DEPTH} folders: a newcomer should find the way in ten minutes`);
  }
  if (names.at(-1) === 'index') {
    found.push(`${path}: a barrel: imports name the file that holds the thing, so that one sees who uses what`);
  }
  return found;
}

function trespassesOfText(path: string, text: string): readonly string[] {
  const program = parseSource(path, text);
  const places = listPlaces(program);
  const at = (offset: number, what: string): string => `${path}:${text.slice(0, offset).split('\n').length} ${what}`;
  const found = findImports(places).flatMap((each) => {
    const wrong = whatIsWrongWith(path, each);
    return wrong === null ? [] : [at(each.offset, wrong)];
  });
  if (isOnlyReExports(program)) {
    found.push(`${path}: a barrel: imports name the file that holds the thing, so that one sees who uses what`);
  }
  if (isTest(path)) return found;
  if (!text.startsWith('//')) found.push(`${path}:1 does not begin with a comment that says which question it answers`);
  for (const { text: name, offset } of findGlobals(places)) {
    const law = ABSENCES.find((each) => each.names.includes(name) && each.isAbsentFrom(roomOf(path), path));
    if (law) found.push(at(offset, `uses ${name}: ${law.because}`));
  }
  if (roomOf(path) !== 'i18n') {
    const spoken = findTexts(places).filter((spot) => !isLawfulText(path, spot.text));
    found.push(...spoken.map((spot) => at(spot.offset, `says "${spot.text}": words live in i18n/, in both languages`)));
  }
  return found;
}

const isLawfulText = (path: string, text: string): boolean =>
  LAWFUL_TEXTS.some((entry) => entry.path === path && entry.text === text);

function isOnlyReExports(program: SyntaxNode): boolean {
  const body = program['body'] as readonly SyntaxNode[];
  return body.length > 0 && body.every((each) => each['source'] && each.type.startsWith('Export'));
}

/** Null: nothing. */
function whatIsWrongWith(path: string, each: SourceImport): string | null {
  const room = roomOf(path);
  const law = lawOf(room);
  if (!law) return null;
  if (each.target === null) return 'imports a computed name: nobody can see who uses what';
  const how = `(${each.kind}${each.isTypeOnly && each.kind !== 'type' ? ', type' : ''})`;
  if (!each.target.startsWith('.')) {
    return mayUsePackage(law, each.target, isTest(path)) ? null : `imports ${each.target} ${how}: ${law.because}`;
  }
  const address = resolve(`src/${path}`, each.target);
  if (!address.startsWith('src/')) {
    const isLawful = isTest(path) || law.data?.some((folder) => address.startsWith(folder));
    return isLawful ? null : `imports ${each.target} ${how} from outside src: src is all there is`;
  }
  const target = address.slice('src/'.length);
  if (!/\.[a-z]+$/.test(target)) return `imports ${each.target} ${how} without its extension: the path names the file`;
  const other = roomOf(target);
  if (mayUseRoom(law, room, other, each.isTypeOnly, isTest(path))) return null;
  const typesOnly = law.types?.includes(other) ? ', of which it may see types only (import type)' : '';
  return `imports ${target} ${how}${typesOnly}: ${law.because}`;
}

function mayUseRoom(law: Room, room: string, other: string, isTypeOnly: boolean, inTest: boolean): boolean {
  if (other === room || law.rooms.includes('*') || law.rooms.includes(other)) return true;
  if (isTypeOnly && law.types?.includes(other)) return true;
  return inTest && TESTS_MAY_ALSO.rooms.includes(other);
}

function mayUsePackage(law: Room, target: string, inTest: boolean): boolean {
  const names = inTest ? [...law.packages, ...TESTS_MAY_ALSO.packages] : law.packages;
  return names.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
}

/** The path that a relative import leads to, from the project's root. */
function resolve(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
