// How is the JSON Schema published? Written to public/, where the build takes it from: `npm run schema`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { toPublishedSchema } from './toPublishedSchema.ts';

const folder = new URL('../public/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('scenario.v1.json', folder), toPublishedSchema());
