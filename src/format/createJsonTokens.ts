// Which tokens does a JSON text consist of? jsonc-parser's scanner, with names for its numbers and counting from 1.
import { createScanner } from 'jsonc-parser';
import type { JsonPart, TextPlace } from '../model/Problem.ts';
import { toFoundText } from './toFound.ts';

export type TokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'null'
  | 'true'
  | 'false'
  | 'string'
  | 'number'
  | 'comment'
  | 'unknown'
  | 'end';

export interface JsonTokens {
  /** Steps to the next token; comments are tokens, white space is not. */
  next(): TokenKind;
  /** The token's content: of a string, what it says. */
  text(): string;
  place(): TextPlace;
  /** As it stands in the file, shortened; empty at the end. */
  found(): string;
  /** What a string or number lacks to be right, or null. */
  fault(): JsonPart | null;
  /** A string that does not end on its line, a comment that does not end. */
  isCutOff(): boolean;
  /** It follows the token before with nothing between. */
  isAdjacent(): boolean;
}

// jsonc-parser's SyntaxKind (1–17) and ScanError (0–6), which are const enums and so have no names at run time.
const KINDS: readonly (TokenKind | 'space')[] = ['end', '{', '}', '[', ']', ',', ':', 'null', 'true', 'false'].concat([
  'string',
  'number',
  'comment',
  'comment',
  'space',
  'space',
  'unknown',
  'end',
]) as (TokenKind | 'space')[];
const FAULTS: readonly (JsonPart | null)[] = [null, null, 'quote', 'digits', 'escape', 'escape', 'visible'];

export function createJsonTokens(text: string): JsonTokens {
  const scanner = createScanner(text, false);
  let endOfLast = 0;
  return {
    next: () => {
      endOfLast = scanner.getPosition();
      let kind = KINDS[scanner.scan()] ?? 'unknown';
      while (kind === 'space') kind = KINDS[scanner.scan()] ?? 'unknown';
      return kind;
    },
    text: () => scanner.getTokenValue(),
    place: () => ({ line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 }),
    found: () => {
      const start = scanner.getTokenOffset();
      return toFoundText(text.slice(start, Math.min(start + scanner.getTokenLength(), start + 100)));
    },
    fault: () => FAULTS[scanner.getTokenError()] ?? null,
    isCutOff: () => {
      const error: number = scanner.getTokenError();
      return error === 1 || error === 2;
    },
    isAdjacent: () => scanner.getTokenOffset() === endOfLast,
  };
}
