// How is a scenario written down? Canonically: the schema's keys in its order, `x-` keys after, two spaces, one newline.
import type { GenericSchema } from 'valibot';
import type { Scenario } from '../model/Scenario.ts';
import { scenarioSchema } from '../model/scenarioSchema.ts';
import { type SchemaNode, toSchemaNode } from './SchemaNode.ts';

/** What is left out stays so, and a default that is written out stays too. */
export const writeScenario = (scenario: Scenario): string => `${JSON.stringify(toCanonical(scenario), null, 2)}\n`;

/** The same scenario with its keys in the file's order. */
export const toCanonical = (scenario: Scenario): unknown =>
  putInOrder(toSchemaNode(scenarioSchema as GenericSchema), scenario);

/** The same value with its keys in the schema's order. */
function putInOrder(node: SchemaNode, value: unknown): unknown {
  if (node.type === 'exact_optional') return putInOrder(toSchemaNode(node.wrapped), value);
  if (node.type === 'array' && Array.isArray(value)) {
    const item = toSchemaNode(node.item);
    return value.map((each) => putInOrder(item, each));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (node.type === 'record') {
    const item = toSchemaNode(node.value);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, putInOrder(item, each)]));
  }
  return node.type === 'strict_object' ? inOrder(node.entries, value as Readonly<Record<string, unknown>>) : value;
}

function inOrder(entries: Readonly<Record<string, unknown>>, value: Readonly<Record<string, unknown>>): object {
  const ordered: [string, unknown][] = [];
  for (const [key, entry] of Object.entries(entries)) {
    if (Object.hasOwn(value, key)) ordered.push([key, putInOrder(toSchemaNode(entry as GenericSchema), value[key])]);
  }
  const others = Object.entries(value).filter(([key]) => !Object.hasOwn(entries, key));
  return Object.fromEntries([...ordered, ...others]);
}
