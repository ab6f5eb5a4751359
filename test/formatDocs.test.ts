// Do the published schema and docs/format.md still say what the schema of the model says?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toPublishedSchema } from '../scripts/toPublishedSchema.ts';
import { parseScenario } from '../src/format/parseScenario.ts';
import * as schema from '../src/model/scenarioSchema.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const published = JSON.parse(toPublishedSchema());

/** The keys that stand in a JSON value, at any depth. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value).flatMap(keysIn);
  return Array.isArray(value) ? parts : [...Object.keys(value), ...parts];
}

const ourKeys = new Set(
  Object.values(schema).flatMap((part) =>
    typeof part === 'object' && 'entries' in part ? Object.keys(part.entries) : [],
  ),
);

describe('the published JSON Schema', () => {
  it('is the one that the model gives: npm run schema writes it', () => {
    expect(read('public/schema/scenario.v1.json')).toBe(toPublishedSchema());
  });

  it('is of draft 2020-12, and every object is closed but for x- keys', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const objects = [published, ...Object.values<{ type: string }>(published.$defs)].filter(
      ({ type }) => type === 'object',
    );
    expect(objects).toHaveLength(19);
    for (const { patternProperties, additionalProperties, title } of objects) {
      expect(patternProperties).toEqual({ '^x-': {} });
      expect(additionalProperties).toEqual(title === 'Layout' ? { $ref: '#/$defs/Position' } : false);
    }
  });

  it('explains every key', () => {
    for (const { properties = {}, title } of [published, ...Object.values<typeof published>(published.$defs)]) {
      for (const [key, property] of Object.entries<{ description?: string }>(properties)) {
        expect(property.description, `${title}.${key}`).toMatch(/\w/);
      }
    }
  });

  it('is what the shipped scenarios point at', () => {
    for (const name of readdirSync(new URL('../scenarios/', import.meta.url)).filter((file) =>
      file.endsWith('.json'),
    )) {
      expect(JSON.parse(read(`scenarios/${name}`)).$schema).toBe('../schema/scenario.v1.json');
    }
  });
});

describe('docs/format.md', () => {
  const text = read('docs/format.md');
  const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';

  it('has an example that is valid', () => {
    expect(parseScenario(example)).toMatchObject({ ok: true, value: { format: 1 } });
  });

  it('has an example that uses every key', () => {
    const used = new Set(keysIn(JSON.parse(example)));
    expect([...ourKeys].filter((key) => !used.has(key))).toEqual([]);
  });

  it('explains every key', () => {
    const tables = text.slice(text.indexOf('## Keys'));
    expect([...ourKeys].filter((key) => !tables.includes(`\`${key}\``) && !/^[xy]$/.test(key))).toEqual([]);
  });

  it('says the same order of keys as the schema', () => {
    const rows = [...(text.split('### The file\n')[1]?.split('###')[0] ?? '').matchAll(/^\| (.*?) \|/gm)];
    const keys = rows.flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, key]) => key));
    expect(keys).toEqual(Object.keys(schema.scenarioSchema.entries));
  });
});
