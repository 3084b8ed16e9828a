import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ontbrekendeWoorden, typeNamen, woordenVan } from './woorden.mjs';

const root = join(__dirname, '../..');
const lees = (bestand: string): string => readFileSync(join(root, bestand), 'utf8');
const lijst = (woorden: string): string => `| woord | betekenis |\n| --- | --- |\n| ${woorden} | iets |\n`;

describe('De woordenlijst', () => {
  it('legt elk woord van het schema uit', () => {
    expect(Object.fromEntries(ontbrekendeWoorden(lees('schema.graphql'), lees('docs/woordenlijst.md')))).toEqual({});
  });

  it('noemt een woord dat ontbreekt, met de typen die het gebruiken', () => {
    const schema = 'type Zaak {\n}\nenum ZaakStatus {\n}\ninput ZaakFilter {\n}\n';
    expect([...ontbrekendeWoorden(schema, lijst('Melding `Melding`'))]).toEqual([
      ['Zaak', ['Zaak', 'ZaakStatus', 'ZaakFilter']],
    ]);
  });

  it('kent een samengesteld woord als geheel, en dan nog niet de delen', () => {
    const schema = 'type ExterneMeldingEdge {\n}\ntype ExterneZaak {\n}\n';
    const mist = ontbrekendeWoorden(schema, lijst('Externe melding `ExterneMelding`'));
    expect([...mist.keys()]).toEqual(['Externe', 'Zaak']);
  });

  it('leest alleen de eerste kolom, en alleen wat als code staat', () => {
    expect(woordenVan('| Melding | zie `Zaak` |\n| Stap `Stap` | iets |\n')).toEqual(['Stap']);
  });

  it('slaat de wortels en scalars over', () => {
    expect(typeNamen('scalar Datum\ntype Query {\n}\ntype Mutation {\n}\ntype Stap {\n}\n')).toEqual(['Stap']);
  });
});
