import { randomUUID } from 'node:crypto';
import { STEL_VRAAG, type Draad } from './igj-berichten-vragen';
import { Wereld } from './muren/wereld';

jest.setTimeout(120_000);

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const MEDEWERKER = 'medewerker@zonnehof.demo';
const MELDPUNT = 'meldpunt@igj.demo';

describe('De plek van een melding die al naar de inspectie is', () => {
  let w: Wereld;
  let beukenhof: string;
  let lindehof: string;
  beforeAll(async () => {
    w = await Wereld.start();
    beukenhof = w.o.leden.eenheid('zonnehof.demo', 'Team Beukenhof');
    lindehof = w.o.leden.eenheid('zonnehof.demo', 'Team Lindehof');
  });
  afterAll(() => w?.stop());

  /** Sent and arrived; the ids of the report and of the case at the inspectie. */
  async function verzonden(): Promise<{ id: string; zaak: string }> {
    const m = await w.meld(MEDEWERKER);
    await w.neem(AF, m.id);
    await w.haalErbij(AF, m.id, BESTUURDER, 'BESLISSER');
    await w.stelVast(AF, m.id);
    const e = await w.stelOp(AF, m.id, 'Tekst');
    await w.biedAan(AF, e.id);
    await w.verstuur(BESTUURDER, e.id);
    await w.worker.ronde();
    const zaak = await w.een(
      `select z.id from igj.inspectiezaak z join overdracht.route r on r.ontvangst_id = z.ontvangst_id
       join igj.externe_melding e on e.overdracht_id = r.overdracht_id where e.melding_id = $1`,
      [m.id],
    );
    return { id: m.id, zaak };
  }
  async function verander(id: string, eenheidId: string): Promise<void> {
    const r = await (
      await w.als(AF)
    ).vraag<{ uit: { __typename: string } }>(
      'mutation ($id: ID!, $v: Int!, $e: ID!) { uit: eenheidWijzigen(meldingId: $id, versie: $v, eenheidId: $e, reden: "Verkeerd team") { __typename } }',
      { id, v: await w.versie('melding.melding', id), e: eenheidId },
    );
    expect(r.data.uit.__typename).toBe('Melding');
  }
  async function vraagt(zaak: string): Promise<void> {
    const r = await (
      await w.als(MELDPUNT)
    ).vraag<Record<string, Draad>>(STEL_VRAAG, {
      sleutel: randomUUID(),
      id: zaak,
      tekst: 'Wie was erbij?',
      dag: '2026-11-27',
    });
    expect(Object.values(r.data)[0]?.__typename).toBe('Zaak');
  }
  const plekken = async (id: string): Promise<unknown[]> =>
    w.sql(
      `select t.code, t.eenheid_id as plek from termijn.termijn t where t.onderwerp_id = $1
       union all select 'EXTERN', e.eenheid_id from igj.externe_melding e where e.melding_id = $1 order by 1`,
      [id],
    );

  it('gaat mee naar wat er naar de inspectie ging, en naar termijnen die daarna pas beginnen', async () => {
    const { id, zaak } = await verzonden();
    const ander = await verzonden();
    await verander(id, lindehof);
    await w.worker.ronde();
    await vraagt(zaak);
    await vraagt(ander.zaak);
    await w.worker.ronde();
    expect(await plekken(id)).toEqual(['EXTERN', 'IGJ_MELDING', 'IGJ_VRAAG'].map((code) => ({ code, plek: lindehof })));
    expect(await plekken(ander.id)).toEqual(
      ['EXTERN', 'IGJ_MELDING', 'IGJ_VRAAG'].map((code) => ({ code, plek: beukenhof })),
    );
  });

  it('ook als de inspectie het net daarvoor vroeg, en met de laatste van twee verbeteringen', async () => {
    const { id, zaak } = await verzonden();
    await vraagt(zaak);
    await verander(id, w.o.leden.eenheid('zonnehof.demo', 'Zonnehof'));
    await verander(id, lindehof);
    await w.worker.ronde();
    expect(await plekken(id)).toEqual(['EXTERN', 'IGJ_MELDING', 'IGJ_VRAAG'].map((code) => ({ code, plek: lindehof })));
  });
});
