// Why did an attempt fail, or a link break? What stands in the plan behind a code.
import type { ActorId, Address, DateText, VersionId } from '../model/Scenario.ts';

/** When an actor that lacks a version had it last, or gets it: the phase of the change, if any. */
export interface Lack {
  readonly lostIn: number | null;
  readonly gainedIn: number | null;
}

export type Cause =
  | { readonly kind: 'no-path'; readonly from: ActorId; readonly to: ActorId }
  | { readonly kind: 'ended'; readonly version: VersionId; readonly date: DateText | null }
  | ({ readonly kind: 'not-carried'; readonly platform: ActorId; readonly version: VersionId } & Lack)
  | ({
      readonly kind: 'not-offered';
      readonly address: Address;
      readonly version: VersionId;
      /** What is offered there instead. */
      readonly has: readonly VersionId[];
    } & Lack)
  | {
      readonly kind: 'route-closed';
      readonly address: Address;
      readonly version: VersionId;
      readonly platform: ActorId;
    }
  | { readonly kind: 'several-routes'; readonly version: VersionId; readonly producers: readonly ActorId[] }
  | { readonly kind: 'no-permission'; readonly caller: ActorId; readonly address: Address; readonly version: VersionId }
  | ({ readonly kind: 'not-answered'; readonly address: Address; readonly version: VersionId } & Lack)
  | { readonly kind: 'no-version'; readonly consumer: ActorId; readonly lostIn: number | null };
