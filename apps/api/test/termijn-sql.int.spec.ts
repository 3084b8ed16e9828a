import { ernstSql, naarTermijn, termijnenVanOnderwerp, type TermijnJson } from '@meldbaken/termijn/graphql';
import { ernst } from '@meldbaken/termijn/model';
import { NU, alles, uuid } from './termijn-rijen';
import { TermijnWereld, type Lid } from './termijn-wereld';

let w: TermijnWereld;
let af: Lid;
let melder: Lid;
let vreemde: Lid;
let d: string;

beforeAll(async () => {
  w = await TermijnWereld.maak();
  [af, melder, vreemde] = [
    await w.lid('AANDACHTSFUNCTIONARIS'),
    await w.lid('MEDEWERKER'),
    await w.lid('AANDACHTSFUNCTIONARIS'),
  ];
  d = await w.dossier([
    [af, 'BEHANDELAAR'],
    [melder, 'MELDER'],
  ]);
  await alles(w, af, d);
});
afterAll(() => w.sluit());

describe('de termijnen bij een onderwerp', () => {
  const bij = async (lid: Lid, onderwerpId: string): Promise<TermijnJson[]> => {
    const p = termijnenVanOnderwerp(w.regels, lid.inzage, {
      organisatie: 'm.organisatie_id',
      onderwerp: 'm.id',
      eerste: 2,
    });
    const sql = `select ${p.sql} as termijnen from (select organisatie_id, id from toegang.dossier where id = $1) m`;
    return w.als(
      lid,
      async (tx) => (await tx.rij<{ termijnen: TermijnJson[] }>(sql, [onderwerpId, ...p.waarden]))!.termijnen,
    );
  };

  it('zijn de open termijnen, eerst aflopende voorop, voor wie ze mag zien', async () => {
    const gezien = (await bij(af, d)).map((t) => naarTermijn(t, NU, af.inzage));
    expect(gezien.map((t) => t.ernst)).toEqual(['TE_LAAT', 'TE_LAAT', 'VANDAAG', 'BINNENKORT', 'OP_TIJD', 'OP_TIJD']);
    expect(gezien[0]).toMatchObject({ mijn: true, eenheid: null, uitleg: { definitieVersie: 1 } });
    expect(await bij(melder, d)).toEqual([]);
    expect(await bij(vreemde, d)).toEqual([]);
  });
});

describe('de ernst in SQL', () => {
  it('is op elk moment die van het model', async () => {
    await w.start(af, d, { beginOp: NU, code: 'IGJ_RAPPORTAGE', beginSoort: 'GEVRAAGD' });
    await w.sql(`update termijn.termijn set status = 'VERLOPEN' where aanleiding_id = $1`, [uuid(0)]);
    await w.sql(`update termijn.termijn set status = 'OPGESCHORT' where aanleiding_id = $1`, [uuid(1)]);
    const rijen = await w.sql<{ id: string; status: 'LOOPT'; v: Date; b: Date; n: Date }>(
      'select id, status, vervalt_op as v, binnenkort_vanaf as b, vandaag_vanaf as n from termijn.termijn',
    );
    const momenten = rijen
      .flatMap((r) => [r.v, r.b, r.n])
      .flatMap((m) => [-1, 0, 1].map((ms) => new Date(m.getTime() + ms)));
    for (const nu of momenten) {
      const sql = await w.sql<{ id: string; ernst: string }>(
        `select t.id, ${ernstSql('t', '$1')} as ernst from termijn.termijn t`,
        [nu],
      );
      const model = rijen.map((r) => ({
        id: r.id,
        ernst: ernst({ status: r.status, vervaltOp: r.v, binnenkortVanaf: r.b, vandaagVanaf: r.n }, nu),
      }));
      expect(new Map(sql.map((r) => [r.id, r.ernst]))).toEqual(new Map(model.map((r) => [r.id, r.ernst])));
    }
  });
});
