// Of which parts does the scenario's schema consist? The few kinds of valibot schemas that it uses, to walk it.
import type * as v from 'valibot';

export type ObjectNode = v.StrictObjectSchema<v.ObjectEntries, undefined>;
export type ListNode = v.ArraySchema<v.GenericSchema, undefined>;
export type MapNode = v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined>;
export type OptionalNode = v.ExactOptionalSchema<v.GenericSchema, undefined>;
export type ChoiceNode = v.PicklistSchema<readonly string[], undefined> | v.LiteralSchema<string | number, undefined>;
export type PlainNode = v.StringSchema<undefined> | v.NumberSchema<undefined> | v.BooleanSchema<undefined>;

export type SchemaNode = ObjectNode | ListNode | MapNode | OptionalNode | ChoiceNode | PlainNode;

const KINDS: readonly SchemaNode['type'][] = ['strict_object', 'array', 'record', 'exact_optional'].concat([
  'picklist',
  'literal',
  'string',
  'number',
  'boolean',
]) as SchemaNode['type'][];

/** Throws on a kind of schema that nobody here knows: a key of the schema would go unchecked. */
export function toSchemaNode(schema: v.GenericSchema): SchemaNode {
  if (!KINDS.some((kind) => kind === schema.type)) throw new TypeError(schema.type);
  return schema as unknown as SchemaNode;
}
