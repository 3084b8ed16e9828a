import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { toegangVan } from '@meldbaken/platform/access';
import { operaties as verklaarde } from '@meldbaken/platform/graphql';
import { AF, BESTUURDER, INSPECTEUR, maakZaken, type Zaken } from './canarie-wereld';
import { eigenIds, metVersie } from './eigen-ids';
import { document, operaties, plaatsen, type Operatie } from './schema-documenten';
import { invulling, metWaarde } from './schema-invulling';
import { Wereld } from './wereld';

jest.setTimeout(180_000);

interface Regel {
  handeling: string;
  uitkomst: string;
  code: string | null;
  lidmaatschap_id: string;
  rollen: string;
  kenmerk: string | null;
}

describe('Every act, every look and every refusal is one line in the log', () => {
  let w: Wereld;
  let z: Zaken;
  let ops: Operatie[];
  beforeAll(async () => {
    w = await Wereld.start();
    z = await maakZaken(w);
    const dicht = new Set(
      verklaarde(w.o.app).flatMap((o) => (toegangVan(o.methode)?.soort === 'openbaar' ? [] : [o.naam])),
    );
    ops = operaties(w.o.app.get(GraphQLSchemaHost).schema).filter((o) => dicht.has(o.naam));
  });
  afterAll(() => w?.stop());

  /** The lines that doing this adds. */
  async function regels(doe: () => Promise<unknown>): Promise<Regel[]> {
    const sinds = await w.een('select coalesce(max(volgorde), 0) from audit.regel');
    await doe();
    return w.sql<Regel>(
      'select handeling, uitkomst, code, lidmaatschap_id, rollen, kenmerk from audit.regel where volgorde > $1 order by volgorde',
      [sinds],
    );
  }

  async function vraag(email: string, op: Operatie, args: Record<string, unknown>): Promise<string> {
    return (await (await w.als(email)).vraag(document(op, Object.keys(args)), args)).tekst;
  }

  const MEDEWERKER = 'medewerker@zonnehof.demo';

  it.each([
    [AF, 'open'],
    [BESTUURDER, 'aangeboden'],
    [INSPECTEUR, 'open'],
    [MEDEWERKER, 'open'],
    ['fg@zonnehof.demo', 'open'],
    ['beheerder@rivierstad.demo', 'open'],
  ] as const)(
    '%s: exactly one line per operation, whether it succeeds or not, with who and in which role',
    async (email, welke) => {
      const eigen = await eigenIds(w, z, z[welke], email);
      await w.als(email);
      const fout: string[] = [];
      for (const op of ops) {
        const args = await metVersie(w, op, invulling(op, eigen));
        let tekst = '';
        const r = await regels(async () => {
          tekst = await vraag(email, op, args);
        });
        if (tekst.includes('"errors"')) fout.push(`${op.naam}: ${tekst.slice(0, 200)}`);
        const wie = r.length === 1 && r[0]?.lidmaatschap_id === w.lid(email) && r[0].rollen !== '' && r[0].kenmerk;
        if (!wie) fout.push(`${op.naam}: ${r.length} lines ${JSON.stringify(r)}`);
        if (tekst.includes('"Geweigerd"') && (r[0]?.uitkomst !== 'GEWEIGERD' || r[0].code === null))
          fout.push(`${op.naam}: refused and logged as ${r[0]?.uitkomst}`);
      }
      expect(fout).toEqual([]);
    },
  );

  it('an id that is not there is a refusal in the log, for every operation on one thing', async () => {
    const eigen = await eigenIds(w, z, z.open, AF);
    // A list: empty is its answer. The third names no thing of its own: who decides is a field of it.
    const opEen = ops
      .filter(
        (o) =>
          ![
            'inspecteursKiezen',
            'klachtenBijMelding',
            'externeMeldingLosBeginnen',
            'personenImportRegels',
            'vergewisHerinneringVoorbeeld',
            'vergewisHerinneringen',
            'koppelingGebruik',
          ].includes(o.naam),
      )
      .flatMap((op) =>
        plaatsen(op)
          .filter((p) => p.soort === 'ID' && p.verplicht && p.pad.length === 1 && p.pad[0] !== 'sleutel')
          .slice(0, 1)
          .map((p) => [op, p] as const),
      );
    expect(opEen.length).toBeGreaterThan(15);
    const fout: string[] = [];
    for (const [op, p] of opEen) {
      const hoofd = op.veld.args.find((a) => ['id', 'meldingId', 'zaakId'].includes(a.name))?.name;
      const [regel, ...meer] = await regels(() =>
        vraag(AF, op, metWaarde(invulling(op, eigen), [hoofd ?? p.pad[0] ?? ''], randomUUID())),
      );
      if (meer.length || regel?.uitkomst !== 'GEWEIGERD' || regel.code !== 'NIET_GEVONDEN')
        fout.push(`${op.naam}: ${regel?.uitkomst} ${regel?.code}`);
    }
    expect(fout).toEqual([]);
  });

  it('three root fields in one document are three lines', async () => {
    const r = await regels(async () =>
      (await w.als(AF)).vraag(
        '{ meldingen { edges { cursor } } melding(nummer: "x") { id } termijnTellingen { teLaat } }',
      ),
    );
    expect(r.map((x) => `${x.handeling} ${x.uitkomst}`).sort()).toEqual([
      'melding.lezen GELUKT',
      'melding.lezen GEWEIGERD',
      'termijn.lezen GELUKT',
    ]);
  });

  it('a fault leaves a line that says fault', async () => {
    await w.sql('alter table melding.melding_inhoud rename to weg');
    try {
      const op = ops.find((o) => o.naam === 'vaststellingVastleggen');
      if (!op) throw new Error('no such act');
      const eigen = await eigenIds(w, z, z.open, AF);
      const args = await metVersie(w, op, invulling(op, eigen));
      expect((await regels(() => vraag(AF, op, args))).map((r) => r.uitkomst)).toEqual(['FOUT']);
    } finally {
      await w.sql('alter table melding.weg rename to melding_inhoud');
    }
  });

  it('no content ever stands in the log: no canary, name, number or text', async () => {
    const [alles] = await w.sql<{ tekst: string }>(`select string_agg(r::text, '\n') as tekst from audit.regel r`);
    const namen = await w.sql<{ n: string }>(
      'select nummer as n from melding.melding union select achternaam from organisatie.persoon where char_length(achternaam) > 4',
    );
    const gevonden = ['CNRY', 'Een reden', ...namen.map((x) => x.n)].filter((n) => alles?.tekst.includes(n));
    expect(gevonden).toEqual([]);
  });
});
