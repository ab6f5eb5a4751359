// Does a value look as the schema says, each part for itself? Walks the schema instead of handing valibot the whole,
// because valibot takes a list for an object, stops at the first unknown key, drops a key named `constructor`, and
// would build millions of issues for a hostile file. Single values are valibot's to judge.
import * as v from 'valibot';
import type { ProblemCode, ValueKind } from '../model/Problem.ts';
import { EXTENSION_PATTERN } from '../model/scenarioSchema.ts';
import { checkExtension } from './checkExtension.ts';
import type { ProblemLog } from './createProblemLog.ts';
import type { Loose } from './Loose.ts';
import { type ListNode, type MapNode, type ObjectNode, type SchemaNode, toSchemaNode } from './SchemaNode.ts';
import { toFound } from './toFound.ts';

interface Walk {
  readonly log: ProblemLog;
  /** Where the walk is; grows and shrinks with it. */
  readonly path: (string | number)[];
}

/** Reports every part that is wrong, and returns a copy without those. Values of right type and wrong form stay. */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  log: ProblemLog,
  path: readonly (string | number)[] = [],
): Loose<v.InferOutput<Schema>> {
  // What is left has been held against the schema, part by part.
  return check({ log, path: [...path] }, toSchemaNode(schema), value) as Loose<v.InferOutput<Schema>>;
}

const KIND_OF: Readonly<Record<SchemaNode['type'], ValueKind>> = {
  strict_object: 'object',
  record: 'object',
  array: 'list',
  string: 'text',
  picklist: 'text',
  number: 'number',
  literal: 'number',
  boolean: 'boolean',
  exact_optional: 'object',
};

function check(walk: Walk, node: SchemaNode, value: unknown): unknown {
  if (node.type === 'exact_optional') return check(walk, toSchemaNode(node.wrapped), value);
  if (value === null) {
    walk.log.report(walk.path, 'null-value', {}, 'null');
    return undefined;
  }
  if (kindOf(value) !== KIND_OF[node.type]) {
    walk.log.report(walk.path, 'wrong-type', { expected: KIND_OF[node.type] }, toFound(value));
    return undefined;
  }
  if (node.type === 'strict_object') return checkObject(walk, node, value as Readonly<Record<string, unknown>>);
  if (node.type === 'record') return checkMap(walk, node, value as Readonly<Record<string, unknown>>);
  if (node.type === 'array') return checkList(walk, node, value as readonly unknown[]);
  return checkPlain(walk, node, value);
}

function kindOf(value: unknown): ValueKind | null {
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  if (type === 'string') return 'text';
  return type === 'object' || type === 'number' || type === 'boolean' ? type : null;
}

function checkPlain(walk: Walk, node: SchemaNode, value: unknown): unknown {
  // Most of a large file is text of which nothing but the type is asked.
  if (node.type === 'string' && !('pipe' in node)) return value;
  const result = v.safeParse(node, value);
  if (result.success) return value;
  if (node.type === 'picklist' || node.type === 'literal') {
    const choices = node.type === 'picklist' ? node.options : [node.literal];
    walk.log.report(walk.path, 'wrong-choice', { choices }, toFound(value));
    return undefined;
  }
  walk.log.report(walk.path, result.issues[0].message as ValueProblem, {}, toFound(value));
  return value;
}

/** The codes that stand beside the rules in the schema. */
type ValueProblem = Extract<ProblemCode, 'invalid-id' | 'invalid-date' | 'invalid-address' | 'empty-list'>;

function checkList(walk: Walk, node: ListNode, value: readonly unknown[]): readonly unknown[] {
  const mustBeFilled =
    'pipe' in node && (node.pipe as readonly { type: string }[]).some((each) => each.type === 'min_length');
  if (mustBeFilled && value.length === 0) walk.log.report(walk.path, 'empty-list', {}, '[]');
  const item = toSchemaNode(node.item);
  return value.map((each, index) => checkUnder(walk, index, item, each));
}

function checkObject(walk: Walk, node: ObjectNode, value: Readonly<Record<string, unknown>>): object {
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(node.entries)) {
    const part = toSchemaNode(entry as v.GenericSchema);
    if (Object.hasOwn(value, key)) copy[key] = checkUnder(walk, key, part, value[key]);
    else if (part.type !== 'exact_optional') walk.log.report([...walk.path, key], 'missing-key', {}, '');
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(node.entries, key)) continue;
    if (EXTENSION_PATTERN.test(key)) checkExtension(value[key], walk.log, [...walk.path, key]);
    else reportUnknownKey(walk, node, key, value[key]);
  }
  return copy;
}

function reportUnknownKey(walk: Walk, node: ObjectNode, key: string, value: unknown): void {
  const path = [...walk.path, key];
  if (key === '__proto__') walk.log.report(path, 'reserved-key', {}, toFound(value));
  else walk.log.report(path, 'unknown-key', { known: Object.keys(node.entries) }, toFound(value));
}

/** Keys are ids here; one that begins with `x-` may be an id too, which is for the checks of references to say. */
function checkMap(walk: Walk, node: MapNode, value: Readonly<Record<string, unknown>>): object {
  const copy = new Map<string, unknown>();
  const item = toSchemaNode(node.value);
  for (const key of Object.keys(value)) {
    if (key === '__proto__') walk.log.report([...walk.path, key], 'reserved-key', {}, toFound(value[key]));
    else if (EXTENSION_PATTERN.test(key)) checkExtension(value[key], walk.log, [...walk.path, key]);
    else copy.set(key, checkUnder(walk, key, item, value[key]));
  }
  return Object.fromEntries(copy);
}

function checkUnder(walk: Walk, step: string | number, node: SchemaNode, value: unknown): unknown {
  walk.path.push(step);
  const checked = check(walk, node, value);
  walk.path.pop();
  return checked;
}
