// What is a scenario? The file of format 1 as types, read off its one schema (scenarioSchema.ts, where each key is
// explained). Meaning: docs/rules.md.
import type { GenericSchema, InferOutput } from 'valibot';
import type * as schema from './scenarioSchema.ts';

/** A key that begins with `x-`: kept as it was, never read. */
export interface Extensible {
  readonly [key: `x-${string}`]: unknown;
}

/** Read-only all the way down, and every object may carry `x-` keys; a map of ids stays a map. */
type Sealed<T> = T extends readonly (infer Item)[]
  ? readonly Sealed<Item>[]
  : T extends object
    ? string extends keyof T
      ? { readonly [Key in keyof T]: Sealed<T[Key]> }
      : { readonly [Key in keyof T]: Sealed<T[Key]> } & Extensible
    : T;
type Written<Schema extends GenericSchema> = Sealed<InferOutput<Schema>>;

/** `YYYY-MM-DD`, a whole day. */
export type DateText = Written<typeof schema.dateSchema>;
export type VersionId = Version['id'];
/** Platforms, consumers and producers share one id space. */
export type ActorId = Consumer['id'];
/** Logisk adressat (LA). */
export type Address = Written<typeof schema.addressSchema>;

export interface Scenario extends Written<typeof schema.scenarioSchema> {}
export interface Contract extends Written<typeof schema.contractSchema> {}
export interface Version extends Written<typeof schema.versionSchema> {}
export interface Platform extends Written<typeof schema.platformSchema> {}
export interface Consumer extends Written<typeof schema.consumerSchema> {}
export interface Producer extends Written<typeof schema.producerSchema> {}
export interface Application extends Written<typeof schema.applicationSchema> {}
export interface Need extends Written<typeof schema.needSchema> {}
export interface AcceptedGap extends Written<typeof schema.acceptedGapSchema> {}
export interface Phase extends Written<typeof schema.phaseSchema> {}
export interface Change extends Written<typeof schema.changeSchema> {}
export interface RouteOverride extends Written<typeof schema.routeOverrideSchema> {}
export interface PermissionOverride extends Written<typeof schema.permissionOverrideSchema> {}
export interface Release extends Written<typeof schema.releaseSchema> {}
export interface Claim extends Written<typeof schema.claimSchema> {}
export interface Expectation extends Written<typeof schema.expectationSchema> {}
export interface KnownFinding extends Written<typeof schema.knownFindingSchema> {}
export interface Position extends Written<typeof schema.positionSchema> {}
export type Layout = Written<typeof schema.layoutSchema>;

export type CallOrder = NonNullable<Consumer['order']>;
/** After which codes a consumer may be set to try its next version. */
export type FallbackCode = NonNullable<Consumer['fallbackOn']>[number];
export type OverrideState = RouteOverride['state'];
