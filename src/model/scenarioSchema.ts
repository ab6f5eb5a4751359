// How must a scenario look? The one schema of format 1: types, checks, writing order and the JSON Schema come from it.
// Keys stand in the file's order. Keys that begin with `x-` are allowed everywhere; who walks the schema lets them be.
// The text beside a rule is the code of the problem that breaking it is (Problem.ts). What needs more of the file than
// one value (references, dates in order) is checked in format/.
import * as v from 'valibot';
import { FINDING_CODES } from './findingCodes.ts';
import { isDay } from './isDay.ts';

export const FORMAT = 1;
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;
/** A key of ours never looks like this; it is kept as it was, never read. */
export const EXTENSION_PATTERN = /^x-/;
/** What a platform or producer may answer instead of serving the call. */
export const FALLBACK_CODES = [
  'VP001',
  'VP002',
  'VP003',
  'VP004',
  'VP005',
  'VP006',
  'VP007',
  'VP008',
  'VP009',
  'VP010',
  'VP011',
  'VP012',
  'VP013',
  'VP014',
  'VP015',
] as const;

export const idSchema = v.pipe(v.string(), v.regex(ID_PATTERN, 'invalid-id'));
/** `YYYY-MM-DD`, a whole day that exists. */
export const dateSchema = v.pipe(v.string(), v.check(isDay, 'invalid-date'));
/** Logisk adressat (LA). */
export const addressSchema = v.pipe(v.string(), v.regex(/^\S{1,200}$/, 'invalid-address'));

const optional = v.exactOptional;
const text = v.string();
/** The id of something that the file defines: which, is checked where references are. */
const reference = v.string();
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item);
const filledList = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(1, 'empty-list'));

/** The first day on which an actor can change; changes no verdict, only what is proposed. */
const readyFrom = optional(dateSchema);

export const versionSchema = v.strictObject({
  id: idSchema,
  label: optional(text),
  namespace: optional(text),
  deprecatedFrom: optional(dateSchema),
  endOfLife: optional(dateSchema),
});

export const contractSchema = v.strictObject({
  id: idSchema,
  name: text,
  /** Oldest first; the last is the target. */
  versions: filledList(versionSchema),
});

export const platformSchema = v.strictObject({
  id: idSchema,
  name: text,
  parent: optional(reference),
  /** Left out: carries all versions. Empty: carries none yet. */
  supports: optional(list(reference)),
  readyFrom,
});

export const consumerSchema = v.strictObject({
  id: idSchema,
  name: text,
  organisation: optional(text),
  system: optional(text),
  /** Default: the first platform. */
  platform: optional(reference),
  supports: optional(list(reference)),
  /** Default: newest-first. */
  order: optional(v.picklist(['newest-first', 'oldest-first'])),
  /** Codes after which it tries its next version; default `["VP004"]`. */
  fallbackOn: optional(list(v.picklist(FALLBACK_CODES))),
  /** False: cannot run two versions of a contract at once. */
  parallel: optional(v.boolean()),
  readyFrom,
});

export const producerSchema = v.strictObject({
  id: idSchema,
  name: text,
  organisation: optional(text),
  system: optional(text),
  /** Default: the first platform. */
  platform: optional(reference),
  supports: optional(list(reference)),
  /** Left out: one address, the producer's own id. */
  addresses: optional(filledList(addressSchema)),
  /** It answers by calling, as this consumer (R13). */
  aggregates: optional(reference),
  /** False: cannot run two versions of a contract at once. */
  parallel: optional(v.boolean()),
  readyFrom,
});

/** Each list left out, or holding `*`, means all of the application's participants. */
const named = {
  consumers: optional(filledList(reference)),
  producers: optional(filledList(reference)),
  addresses: optional(filledList(reference)),
};

export const needSchema = v.strictObject(named);

export const acceptedGapSchema = v.strictObject({ ...named, why: optional(text) });

export const applicationSchema = v.strictObject({
  id: idSchema,
  name: text,
  contract: reference,
  /** Who takes part; left out, or holding `*`: all. */
  consumers: optional(list(reference)),
  producers: optional(list(reference)),
  /** Left out: all to all. */
  needs: optional(filledList(needSchema)),
  accepted: optional(list(acceptedGapSchema)),
});

const overrideState = v.picklist(['open', 'closed', 'auto']);

export const routeOverrideSchema = v.strictObject({
  version: reference,
  /** Left out: all of the producer's addresses. */
  addresses: optional(filledList(reference)),
  /** Left out: all platforms. */
  platform: optional(reference),
  state: overrideState,
});

export const permissionOverrideSchema = v.strictObject({
  version: reference,
  /** Left out: all addresses. */
  addresses: optional(filledList(reference)),
  state: overrideState,
});

export const changeSchema = v.strictObject({
  actors: filledList(reference),
  adds: optional(filledList(reference)),
  removes: optional(filledList(reference)),
  /** Limits `adds` and `removes` of producers, nothing else. */
  addresses: optional(filledList(reference)),
  routes: optional(filledList(routeOverrideSchema)),
  permissions: optional(filledList(permissionOverrideSchema)),
  /** The platform that the actors stand on from now. */
  moves: optional(reference),
  leaves: optional(v.boolean()),
  note: optional(text),
});

export const phaseSchema = v.strictObject({
  id: idSchema,
  title: text,
  description: optional(text),
  /** Left out: the release's, else that of the phase before (S6). */
  date: optional(dateSchema),
  release: optional(reference),
  changes: optional(list(changeSchema)),
});

export const releaseSchema = v.strictObject({
  id: idSchema,
  name: text,
  date: optional(dateSchema),
  type: optional(v.picklist(['external', 'internal'])),
});

/** How a link may fare in a claim: as R7, but that a broken accepted link (R8) is `accepted`. */
export const CLAIMED_STATUSES = ['target', 'fallback', 'outgoing', 'broken', 'accepted', 'absent'] as const;

/** Either of links (`status`) or of what actors may drop (`actors`, with `mayGo`, `mayNotGo`): checked in format/. */
export const expectationSchema = v.strictObject({
  /** Left out: all applications. */
  application: optional(reference),
  ...named,
  /** Each of the links has one of these. */
  status: optional(filledList(v.picklist(CLAIMED_STATUSES))),
  actors: optional(filledList(reference)),
  /** Versions that each of the actors may drop in the phase at the latest (R11). */
  mayGo: optional(filledList(reference)),
  /** Versions that none of the actors may drop yet. */
  mayNotGo: optional(filledList(reference)),
});

/** What the plan promises, as a sentence for people and a check for the product. */
export const claimSchema = v.strictObject({ phase: reference, text, expect: expectationSchema });

/** A finding that people know of: it stays visible, and greyed. */
export const knownFindingSchema = v.strictObject({
  code: v.picklist(FINDING_CODES),
  phase: reference,
  /** As the finding has it; left out: any. */
  cause: optional(text),
  /** It is known as long as it covers no one else; left out: whomever it covers. */
  actors: optional(filledList(reference)),
  why: text,
});

export const positionSchema = v.strictObject({ x: v.number(), y: v.number() });

/** Where people dragged the boxes: actor id → top left corner, in graph units. */
export const layoutSchema = v.record(v.string(), positionSchema);

export const scenarioSchema = v.strictObject({
  $schema: optional(text),
  format: v.literal(FORMAT),
  title: text,
  description: optional(text),
  contracts: filledList(contractSchema),
  platforms: filledList(platformSchema),
  consumers: list(consumerSchema),
  producers: list(producerSchema),
  applications: filledList(applicationSchema),
  /** The first is where we start. */
  phases: filledList(phaseSchema),
  releases: optional(list(releaseSchema)),
  claims: optional(list(claimSchema)),
  known: optional(list(knownFindingSchema)),
  layout: optional(layoutSchema),
});
