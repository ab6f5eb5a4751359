// What can be wrong in a file? A code with its arguments, where it is, and what stands there. The words are in i18n/.

export type ValueKind = 'text' | 'number' | 'boolean' | 'list' | 'object';
export type ActorKind = 'platform' | 'consumer' | 'producer';
/** What an id may stand for. */
export type Referent = ActorKind | 'actor' | 'version' | 'contract' | 'release' | 'application' | 'phase';
/** What JSON asks for at a point of the text. */
export type JsonPart =
  | 'value'
  | 'valueOrBracket'
  | 'key'
  | 'keyOrBrace'
  | 'colon'
  | 'commaOrBracket'
  | 'commaOrBrace'
  | 'end'
  | 'quote'
  | 'escape'
  | 'digits'
  | 'visible';

/** Counted from 1, in the text as an editor shows it. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Every kind of problem, with what its sentence needs besides `found`. */
export interface ProblemArguments {
  // The file as a whole.
  readonly 'too-large': { readonly limit: number };
  readonly 'not-utf8': { readonly line: number };
  readonly 'newer-format': { readonly supported: number };
  readonly 'older-format': { readonly supported: number };
  // The text as JSON.
  readonly 'not-json': TextPlace & { readonly expected: JsonPart };
  /** The text ends too soon. */
  readonly unfinished: TextPlace & { readonly expected: JsonPart };
  readonly comment: TextPlace;
  readonly 'trailing-comma': TextPlace;
  readonly 'missing-comma': TextPlace;
  readonly 'duplicate-key': TextPlace;
  readonly 'too-deep': { readonly limit: number };
  /** A number that would not be written back as it stands. */
  readonly 'lossy-number': TextPlace;
  // One value.
  readonly 'missing-key': Nothing;
  readonly 'unknown-key': { readonly known: readonly string[] };
  readonly 'reserved-key': Nothing;
  readonly 'null-value': Nothing;
  readonly 'wrong-type': { readonly expected: ValueKind };
  readonly 'wrong-choice': { readonly choices: readonly (string | number)[] };
  readonly 'invalid-id': Nothing;
  readonly 'invalid-date': Nothing;
  readonly 'invalid-address': Nothing;
  readonly 'empty-list': Nothing;
  // Values against each other.
  readonly 'duplicate-id': { readonly first: string };
  /** `actual`: the id is that of something else. */
  readonly 'unknown-reference': { readonly wanted: Referent; readonly actual: Referent | 'nothing' };
  readonly 'parent-cycle': { readonly cycle: string };
  /** `by`: whose lists were searched. */
  readonly 'unlisted-address': { readonly by: 'producers' | 'actors' };
  readonly 'only-producers': Nothing;
  readonly 'no-producers': Nothing;
  readonly 'no-platforms': Nothing;
  readonly 'date-backwards': { readonly date: string; readonly before: string };
  readonly 'end-before-deprecation': { readonly deprecatedFrom: string };
  /** Says neither how links fare nor what may go. */
  readonly 'claim-empty': Nothing;
  /** Keys that stand together, one of links and one of what may go. */
  readonly 'claim-mixed': Nothing;
  /** Of one application and a platform, which drops a version for all of them at once. */
  readonly 'claim-platform': Nothing;
  /** The last of a list that was cut. */
  readonly more: { readonly count: number };
}

type Nothing = Readonly<Record<never, never>>;

export type ProblemCode = keyof ProblemArguments;

export type ProblemOf<Code extends ProblemCode> = {
  /** `phases[1].changes[0].adds[0]`; `$` is the whole file. */
  readonly path: string;
  /** What stands there: as JSON, shortened, on one line, harmless in a terminal; empty where nothing does. */
  readonly found: string;
  readonly code: Code;
  readonly args: ProblemArguments[Code];
};

export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
