// `node tools/docs/woordenlijst.mjs`: fails when a type of schema.graphql is made of a word that docs/woordenlijst.md does not explain.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ontbrekendeWoorden, typeNamen } from './woorden.mjs';

const root = resolve(import.meta.dirname, '../..');
const schema = readFileSync(join(root, 'schema.graphql'), 'utf8');
const ontbreekt = ontbrekendeWoorden(schema, readFileSync(join(root, 'docs/woordenlijst.md'), 'utf8'));

for (const [woord, typen] of ontbreekt)
  process.stderr.write(`docs/woordenlijst.md lacks '${woord}' (${typen.join(', ')})\n`);
if (ontbreekt.size) process.exit(1);
process.stdout.write(`glossary: every word of ${typeNamen(schema).length} types is explained\n`);
