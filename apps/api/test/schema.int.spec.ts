import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { maakMatrix } from '@meldbaken/organisatie/api';
import { Toegangsregels } from '@meldbaken/platform/access';
import { startOmgeving, type Omgeving } from './omgeving';
import { matrixTekst } from './matrix-tekst';

/** What is generated is true or absent: run with SCHRIJF=1 to write the files anew. */
function gelijk(bestand: string, tekst: string): void {
  const pad = join(__dirname, '../../..', bestand);
  if (process.env['SCHRIJF'] === '1') writeFileSync(pad, tekst);
  expect(readFileSync(pad, 'utf8')).toBe(tekst);
}

describe('Wat gemaakt wordt uit de code', () => {
  let o: Omgeving;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());

  it('schema.graphql is het schema van de server', () => {
    gelijk('schema.graphql', `${printSchema(lexicographicSortSchema(o.app.get(GraphQLSchemaHost).schema))}\n`);
  });

  it('docs/gegenereerd/rechtenmatrix.md is de matrix van de regels', () => {
    gelijk('docs/gegenereerd/rechtenmatrix.md', matrixTekst(maakMatrix(o.app.get(Toegangsregels))));
  });

  it('elk type en elk veld heeft een omschrijving', () => {
    const zonder = Object.values(o.app.get(GraphQLSchemaHost).schema.getTypeMap())
      .filter(
        (t) =>
          !t.name.startsWith('__') &&
          (isObjectType(t) || isInputObjectType(t)) &&
          !['Query', 'Mutation'].includes(t.name),
      )
      .flatMap((t) => [
        ...(t.description ? [] : [t.name]),
        ...Object.values(isObjectType(t) || isInputObjectType(t) ? t.getFields() : {})
          .filter((f) => !f.description)
          .map((f) => `${t.name}.${f.name}`),
      ]);
    expect(zonder).toEqual([]);
  });
});
