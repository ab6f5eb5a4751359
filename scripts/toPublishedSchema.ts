// Which JSON Schema is published with the site? The model's schema, with titles, descriptions and defaults for editors.
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../src/model/scenarioSchema.ts';
import { PART_TEXTS, PARTS, ROOT_TEXT, VALUES } from './schemaTexts.ts';

interface Texts {
  readonly title: string;
  readonly text: string;
  readonly keys: Readonly<Record<string, string | { readonly text: string; readonly default: unknown }>>;
}

const EXTENSION = { patternProperties: { '^x-': {} } };

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  definitions: {
    ...PARTS,
    ...Object.fromEntries(Object.entries(VALUES).map(([name, { schema }]) => [name, schema])),
  },
  // That a day exists is said by `format`.
  ignoreActions: ['check'],
  overrideSchema: ({ valibotSchema: { type }, jsonSchema }) => {
    if (type === 'strict_object') return { ...jsonSchema, ...EXTENSION };
    if (type !== 'record') return null;
    const { propertyNames: _, ...map } = jsonSchema;
    return { ...map, ...EXTENSION };
  },
};

/** The file's text. */
export function toPublishedSchema(): string {
  const { $schema, $defs = {}, ...root } = toJsonSchema(scenarioSchema, CONFIG);
  const parts = Object.entries($defs).map(([name, part]) => [name, withTexts(name, part as JsonSchema)]);
  const published = { $schema, ...describe(root, ROOT_TEXT), $defs: Object.fromEntries(parts) };
  return `${JSON.stringify(published, null, 2)}\n`;
}

function withTexts(name: string, part: JsonSchema): JsonSchema {
  const texts: Readonly<Record<string, Texts>> = PART_TEXTS;
  const text = texts[name];
  if (text) return describe(part, text);
  const value = VALUES[name];
  if (!value) throw new Error(name);
  const { schema: _, text: description, ...rest } = value;
  return { title: name, description, ...part, ...rest };
}

/** Throws when a key has no text: the types see to that for our own keys, this for what the conversion makes of them. */
function describe(part: JsonSchema, { title, text, keys }: Texts): JsonSchema {
  const properties = Object.entries(part.properties ?? {}).map(([key, property]) => {
    const said = keys[key];
    if (said === undefined) throw new Error(`${title}: ${key}`);
    const words = typeof said === 'string' ? { description: said } : { description: said.text, default: said.default };
    return [key, { ...words, ...(property as JsonSchema) }];
  });
  return { title, description: text, ...part, properties: Object.fromEntries(properties) };
}
