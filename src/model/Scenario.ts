// What is a scenario? The file of format 1 as types; keys stand in the file's order. Meaning: docs/rules.md.

/** A key that begins with `x-`: kept as it was, never read. */
export interface Extensible {
  readonly [key: `x-${string}`]: unknown;
}

/** `YYYY-MM-DD`, a whole day. */
export type DateText = string;
export type VersionId = string;
/** Platforms, consumers and producers share one id space. */
export type ActorId = string;
/** Logisk adressat (LA). */
export type Address = string;

export interface Scenario extends Extensible {
  readonly $schema?: string;
  readonly format: 1;
  readonly title: string;
  readonly description?: string;
  readonly contracts: readonly Contract[];
  readonly platforms: readonly Platform[];
  readonly consumers: readonly Consumer[];
  readonly producers: readonly Producer[];
  readonly applications: readonly Application[];
  readonly phases: readonly Phase[];
  readonly releases?: readonly Release[];
  readonly layout?: Layout;
}

export interface Contract extends Extensible {
  readonly id: string;
  readonly name: string;
  /** Oldest first; the last is the target. */
  readonly versions: readonly Version[];
}

export interface Version extends Extensible {
  readonly id: VersionId;
  readonly label?: string;
  readonly namespace?: string;
  readonly deprecatedFrom?: DateText;
  readonly endOfLife?: DateText;
}

export interface Platform extends Extensible {
  readonly id: ActorId;
  readonly name: string;
  readonly parent?: ActorId;
  /** Left out: carries all versions. Empty: carries none yet. */
  readonly supports?: readonly VersionId[];
}

export type CallOrder = 'newest-first' | 'oldest-first';

export interface Consumer extends Extensible {
  readonly id: ActorId;
  readonly name: string;
  readonly organisation?: string;
  readonly system?: string;
  readonly platform?: ActorId;
  readonly supports?: readonly VersionId[];
  readonly order?: CallOrder;
  /** Codes after which it tries its next version; default `["VP004"]`. */
  readonly fallbackOn?: readonly string[];
  readonly parallel?: boolean;
}

export interface Producer extends Extensible {
  readonly id: ActorId;
  readonly name: string;
  readonly organisation?: string;
  readonly system?: string;
  readonly platform?: ActorId;
  readonly supports?: readonly VersionId[];
  /** Left out: one address, the producer's own id. */
  readonly addresses?: readonly Address[];
  /** It answers by calling, as this consumer (R13). */
  readonly aggregates?: ActorId;
  readonly parallel?: boolean;
}

export interface Application extends Extensible {
  readonly id: string;
  readonly name: string;
  readonly contract: string;
  readonly consumers?: readonly ActorId[];
  readonly producers?: readonly ActorId[];
  readonly needs?: readonly Need[];
  readonly accepted?: readonly AcceptedGap[];
}

/** Each list left out, or holding `*`, means all of the application's participants. */
export interface Need extends Extensible {
  readonly consumers?: readonly ActorId[];
  readonly producers?: readonly ActorId[];
  readonly addresses?: readonly Address[];
}

export interface AcceptedGap extends Need {
  readonly why?: string;
}

export interface Phase extends Extensible {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly date?: DateText;
  readonly release?: string;
  readonly changes?: readonly Change[];
}

export type OverrideState = 'open' | 'closed' | 'auto';

export interface Change extends Extensible {
  readonly actors: readonly ActorId[];
  readonly adds?: readonly VersionId[];
  readonly removes?: readonly VersionId[];
  /** Limits `adds` and `removes` of producers, nothing else. */
  readonly addresses?: readonly Address[];
  readonly routes?: readonly RouteOverride[];
  readonly permissions?: readonly PermissionOverride[];
  readonly moves?: ActorId;
  readonly leaves?: boolean;
  readonly note?: string;
}

export interface RouteOverride extends Extensible {
  readonly version: VersionId;
  readonly addresses?: readonly Address[];
  readonly platform?: ActorId;
  readonly state: OverrideState;
}

export interface PermissionOverride extends Extensible {
  readonly version: VersionId;
  readonly addresses?: readonly Address[];
  readonly state: OverrideState;
}

export interface Release extends Extensible {
  readonly id: string;
  readonly name: string;
  readonly date?: DateText;
  readonly type?: 'external' | 'internal';
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Where people dragged the boxes: actor id → top left corner, in graph units. */
export type Layout = Readonly<Record<ActorId, Position>>;
