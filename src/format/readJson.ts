// Which value does a JSON text hold? Like JSON.parse, but all that is wrong is told with its place, nothing is dropped
// silently (a key that stands twice, a number that cannot be kept), and depth costs no stack.
import type { JsonPart } from '../model/Problem.ts';
import { createJsonTokens, type JsonTokens, type TokenKind } from './createJsonTokens.ts';
import type { ProblemLog } from './createProblemLog.ts';
import type { Path } from './toPathText.ts';

/** Lists and objects inside each other; a scenario needs seven. */
export const DEPTH_LIMIT = 64;

interface ObjectFrame {
  readonly kind: 'object';
  readonly value: Record<string, unknown>;
  key: string | null;
  /** The key stands for the second time: its value is read, and left out. */
  isDuplicate: boolean;
}
interface ListFrame {
  readonly kind: 'list';
  readonly value: unknown[];
}
type Frame = ObjectFrame | ListFrame;

interface Reading {
  readonly tokens: JsonTokens;
  readonly log: ProblemLog;
  /** The lists and objects that stand open, outermost first. */
  readonly frames: Frame[];
  /** What may come next. `first…`: right after the opening bracket. */
  state: 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'comma' | 'end';
  root: unknown;
}

/** `stop`: there is no telling what was meant. */
type Step = 'go on' | 'done' | 'stop';

/**
 * Null when the text is so wrong that there is no telling what was meant. Comments, stray and missing commas are
 * reported and read past, so that the rest of the file can be looked at too.
 */
export function readJson(text: string, log: ProblemLog): { readonly value: unknown } | null {
  const reading: Reading = { tokens: createJsonTokens(text), log, frames: [], state: 'value', root: undefined };
  let step: Step = 'go on';
  while (step === 'go on') step = readToken(reading, nextToken(reading));
  return step === 'done' ? { value: reading.root } : null;
}

function readToken(reading: Reading, kind: TokenKind): Step {
  const top = reading.frames.at(-1);
  if (reading.tokens.isCutOff()) return reading.tokens.fault() === null ? giveUp(reading, kind) : 'stop';
  switch (reading.state) {
    case 'value':
      return readValue(reading, kind);
    case 'firstValue':
      return kind === ']' ? close(reading) : readValue(reading, kind);
    case 'firstKey':
      return kind === '}' ? close(reading) : readKey(reading, kind);
    case 'key':
      return readKey(reading, kind);
    case 'colon':
      if (kind !== ':') return giveUp(reading, kind);
      reading.state = 'value';
      return 'go on';
    case 'comma':
      return top ? readComma(reading, top, kind) : giveUp(reading, kind);
    case 'end':
      return kind === 'end' ? 'done' : giveUp(reading, kind);
  }
}

/** The next token that is no comment. What a string or number lacks is told, and its content taken as it is. */
function nextToken({ tokens, log, frames }: Reading): TokenKind {
  let kind = tokens.next();
  while (kind === 'comment' && !tokens.isCutOff()) {
    log.report(pathOf(frames), 'comment', tokens.place(), tokens.found());
    kind = tokens.next();
  }
  const fault = tokens.fault();
  if (fault !== null) log.report(pathOf(frames), 'not-json', { ...tokens.place(), expected: fault }, tokens.found());
  return kind;
}

function readValue(reading: Reading, kind: TokenKind): Step {
  switch (kind) {
    case '{':
      return open(reading, { kind: 'object', value: {}, key: null, isDuplicate: false });
    case '[':
      return open(reading, { kind: 'list', value: [] });
    case 'string':
      return add(reading, reading.tokens.text());
    case 'number':
      return add(reading, readNumber(reading));
    case 'true':
    case 'false':
      return add(reading, kind === 'true');
    case 'null':
      return add(reading, null);
    default:
      return giveUp(reading, kind);
  }
}

function readNumber({ tokens, log, frames }: Reading): number {
  const text = tokens.text();
  const number = Number(text);
  const isKept = Number.isFinite(number) && (!/^-?\d{16,}$/.test(text) || String(number) === text);
  if (!isKept && tokens.fault() === null) log.report(pathOf(frames), 'lossy-number', tokens.place(), tokens.found());
  return number === 0 ? 0 : number;
}

function readKey(reading: Reading, kind: TokenKind): Step {
  const { frames, tokens, log } = reading;
  const top = frames.at(-1);
  if (top?.kind !== 'object' || kind !== 'string') return giveUp(reading, kind);
  top.key = tokens.text();
  top.isDuplicate = Object.hasOwn(top.value, top.key);
  if (top.isDuplicate) log.report(pathOf(frames), 'duplicate-key', tokens.place(), tokens.found());
  reading.state = 'colon';
  return 'go on';
}

/** After a value inside a list or object: a comma and the next value, or the closing bracket. */
function readComma(reading: Reading, top: Frame, kind: TokenKind): Step {
  const { tokens, log, frames } = reading;
  const closing = top.kind === 'object' ? '}' : ']';
  if (kind === closing) return close(reading);
  if (kind === ',') {
    const place = tokens.place();
    const following = nextToken(reading);
    if (following !== closing) return readAfterComma(reading, top, following);
    log.report(pathOf(frames), 'trailing-comma', place, kind);
    return close(reading);
  }
  const isNext = top.kind === 'object' ? kind === 'string' : STARTS_VALUE.has(kind);
  if (!isNext || tokens.isAdjacent()) return giveUp(reading, kind);
  log.report(pathOf(frames), 'missing-comma', tokens.place(), tokens.found());
  return readAfterComma(reading, top, kind);
}

const STARTS_VALUE: ReadonlySet<TokenKind> = new Set(['{', '[', 'string', 'number', 'true', 'false', 'null']);

function readAfterComma(reading: Reading, top: Frame, kind: TokenKind): Step {
  if (top.kind === 'object') top.key = null;
  reading.state = top.kind === 'object' ? 'key' : 'value';
  return readToken(reading, kind);
}

function open(reading: Reading, frame: Frame): Step {
  const { frames, tokens, log } = reading;
  if (frames.length === DEPTH_LIMIT) {
    log.report(pathOf(frames), 'too-deep', { limit: DEPTH_LIMIT }, tokens.found());
    return 'stop';
  }
  frames.push(frame);
  reading.state = frame.kind === 'list' ? 'firstValue' : 'firstKey';
  return 'go on';
}

const close = (reading: Reading): Step => add(reading, reading.frames.pop()?.value);

function add(reading: Reading, value: unknown): Step {
  const top = reading.frames.at(-1);
  if (!top) reading.root = value;
  else if (top.kind === 'list') top.value.push(value);
  else if (!top.isDuplicate) setOwn(top.value, top.key ?? '', value);
  reading.state = top ? 'comma' : 'end';
  return 'go on';
}

/** Also a key named `__proto__` becomes a key like any other. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function giveUp({ state, frames, tokens, log }: Reading, kind: TokenKind): Step {
  const code = kind === 'end' ? 'unfinished' : 'not-json';
  log.report(pathOf(frames), code, { ...tokens.place(), expected: expectedIn(state, frames) }, tokens.found());
  return 'stop';
}

function expectedIn(state: Reading['state'], frames: readonly Frame[]): JsonPart {
  if (state === 'firstValue') return 'valueOrBracket';
  if (state === 'firstKey') return 'keyOrBrace';
  if (state !== 'comma') return state;
  return frames.at(-1)?.kind === 'object' ? 'commaOrBrace' : 'commaOrBracket';
}

const pathOf = (frames: readonly Frame[]): Path =>
  frames.map((frame) => (frame.kind === 'list' ? frame.value.length : frame.key)).filter((step) => step !== null);
