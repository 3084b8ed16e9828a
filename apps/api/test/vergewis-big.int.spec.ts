import { BigRegister } from '@meldbaken/vergewis/api';
import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import { SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { bevestig, csv, laad, personen, rij, KOPPEN } from './vergewis-import-vragen';

jest.setTimeout(180_000);

type Uitkomst = Awaited<ReturnType<BigRegister['zoek']>>;

/** A register whose answers the test sets, and that remembers what it was asked. */
class Proefregister extends BigRegister {
  readonly gevraagd: string[] = [];
  antwoorden: Record<string, Uitkomst> = {};

  zoek(nummer: string): Promise<Uitkomst> {
    this.gevraagd.push(nummer);
    return Promise.resolve(this.antwoorden[nummer] ?? { soort: 'GEEN_ANTWOORD', waarom: 'ONBEREIKBAAR' });
  }
}

const STAAT = (nummer: string, naam: string, meer: object = {}): Uitkomst => ({
  soort: 'GEVONDEN',
  antwoord: {
    nummer,
    geboortenaam: naam,
    aanschrijfnaam: null,
    beroep: 'VERPLEEGKUNDIGE',
    van: '2015-01-01',
    tot: null,
    beperkingen: [],
    ...meer,
  },
});

let o: Omgeving;
let w: StilleWerker;
let hr: Bezoeker;
const register = new Proefregister();
beforeAll(async () => {
  o = await startOmgeving();
  w = await startStilleWerker({
    databaseUrl: o.db.workerUrl,
    sleutel: SLEUTEL,
    klok: o.klok,
    baseUrl: 'http://localhost:3000',
    bigRegister: register,
  });
  hr = await o.bezoeker('hr@zonnehof.demo');
});
afterAll(async () => {
  await w?.stop();
  await o?.stop();
});
beforeEach(() => register.gevraagd.splice(0));

async function later(minuten: number): Promise<void> {
  o.klok.zet(new Date(o.klok.nu().getTime() + minuten * 60_000));
  // A session that lay still so long is over.
  hr = await o.bezoeker('hr@zonnehof.demo');
}

async function neemAan(nummer: string, big: string): Promise<string> {
  const mens = [...rij(nummer, { Functie: 'Verpleegkundige' }), big];
  const { id } = await laad(o, hr, 'l.csv', csv([mens], [...KOPPEN, 'BIG']));
  await bevestig(hr, id);
  await w.ronde();
  return String((await personen(o, nummer))[0]?.['id']);
}

async function feiten(id: string): Promise<Record<string, unknown>[]> {
  const { rows } = await o.beheer.query<Record<string, unknown>>(
    `select f.soort, f.herkomst, f.big_nummer, f.geldig_tot::text from vergewis.eis_feit f where f.dienstverband_id = $1 and f.eis = 'BIG' order by f.volgnummer`,
    [id],
  );
  return rows;
}
async function status(b: Bezoeker, id: string): Promise<string | undefined> {
  const r = await b.vraag<{ d: { eisen: { code: string; status: string }[] } }>(
    `query ($id: ID!) { d: dienstverband(id: $id) { eisen { code status } } }`,
    { id },
  );
  return r.data.d.eisen.find((e) => e.code === 'BIG')?.status;
}
const vraagAan = async (b: Bezoeker, id: string): Promise<{ __typename: string; code?: string }> => {
  const r = await b.vraag<{ uit: { __typename: string; code?: string } }>(
    `mutation ($id: ID!) { uit: bigControleAanvragen(dienstverbandId: $id) { __typename ... on Geweigerd { code } } }`,
    { id },
  );
  return r.data.uit;
};
async function gepland(id: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await o.beheer.query<Record<string, unknown>>(
    `select extract(epoch from volgende_op - $2::timestamptz)::int / 60 as over_minuten, pogingen, laatste_uitkomst from vergewis.big_controle where dienstverband_id = $1`,
    [id, o.klok.nu()],
  );
  return rows[0];
}

describe('De controle in het BIG-register', () => {
  it('een goed antwoord is akkoord, en komt over een maand opnieuw', async () => {
    register.antwoorden['09012345630'] = STAAT('09012345630', 'Proef', { tot: '2027-01-01' });
    const id = await neemAan('BA1', '09012345630');
    await w.ronde();
    expect(await feiten(id)).toEqual([
      { soort: 'AKKOORD', herkomst: 'BIG_REGISTER', big_nummer: '09012345630', geldig_tot: '2027-01-01' },
    ]);
    expect(await status(hr, id)).toBe('AKKOORD');
    expect(await gepland(id)).toEqual({ over_minuten: 30 * 24 * 60, pogingen: 0, laatste_uitkomst: 'AKKOORD' });
    await w.ronde();
    expect(register.gevraagd.filter((n) => n === '09012345630')).toHaveLength(1);
  });

  it('een onbereikbaar register is nooit akkoord: het komt steeds later terug, en staat er een keer', async () => {
    const id = await neemAan('BB1', '19012345630');
    await w.ronde();
    expect(await status(hr, id)).not.toBe('AKKOORD');
    for (const [wacht, poging] of [
      [5, 1],
      [10, 2],
      [20, 3],
    ] as const) {
      expect(await gepland(id)).toMatchObject({
        over_minuten: wacht,
        pogingen: poging,
        laatste_uitkomst: 'ONBEREIKBAAR',
      });
      await later(wacht);
      await w.ronde();
    }
    expect(await feiten(id)).toMatchObject([{ soort: 'NIET_GECONTROLEERD' }]);
    expect(await status(hr, id)).not.toBe('AKKOORD');
    // It is back, and the next time in line it answers.
    register.antwoorden['19012345630'] = STAAT('19012345630', 'Proef');
    await later(40);
    await w.ronde();
    expect(await feiten(id)).toMatchObject([{ soort: 'NIET_GECONTROLEERD' }, { soort: 'AKKOORD' }]);
    expect(await status(hr, id)).toBe('AKKOORD');
    expect(await gepland(id)).toMatchObject({ pogingen: 0 });
  });

  it('een andere naam, een einde of een beperking is een bezwaar; niets vinden is geen bewijs', async () => {
    const gevallen: readonly [string, string, Uitkomst, string][] = [
      ['BC1', '29012345601', STAAT('29012345601', 'Iemand Anders'), 'BEZWAAR'],
      ['BC2', '29012345602', STAAT('29012345602', 'Proef', { tot: '2026-01-01' }), 'BEZWAAR'],
      ['BC3', '29012345603', STAAT('29012345603', 'Proef', { beperkingen: ['Mag niet voorschrijven'] }), 'BEZWAAR'],
      ['BC4', '29012345604', { soort: 'NIETS' }, 'NIET_GECONTROLEERD'],
    ];
    for (const [nummer, big, antwoord, feit] of gevallen) {
      register.antwoorden[big] = antwoord;
      const id = await neemAan(nummer, big);
      await w.ronde();
      expect([nummer, (await feiten(id)).at(-1)?.['soort']]).toEqual([nummer, feit]);
      expect(await status(hr, id)).not.toBe('AKKOORD');
    }
    // Why is for the file alone: sealed.
    const { rows } = await o.beheer.query(`select 1 from vergewis.eis_feit f where f::text like '%voorschrijven%'`);
    expect(rows).toEqual([]);
  });

  it('als het register zwijgt, houdt de ronde na drie keer op', async () => {
    const mensen = [0, 1, 2, 3, 4, 5].map((i) => [...rij(`BD${i}`, { Functie: 'Verpleegkundige' }), `3901234560${i}`]);
    const { id } = await laad(o, hr, 'l.csv', csv(mensen, [...KOPPEN, 'BIG']));
    await bevestig(hr, id);
    await w.ronde();
    register.gevraagd.splice(0);
    await w.ronde();
    expect(register.gevraagd).toHaveLength(3);
    // Who was not asked is asked later, not forgotten.
    await later(2);
    await w.ronde();
    expect(new Set(register.gevraagd).size).toBe(6);
  });

  it('HR kan het nu laten nakijken; een ander merkt niets', async () => {
    const [mens] = await personen(o, 'BA1');
    const id = String(mens?.['id']);
    for (const email of [
      'hr@lindeboom.demo',
      'aandachtsfunctionaris@zonnehof.demo',
      'leidinggevende@zonnehof.demo',
      'bestuurder@zonnehof.demo',
    ])
      expect(await vraagAan(await o.bezoeker(email), id)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await vraagAan(hr, id)).toEqual({ __typename: 'BigControleAangevraagd' });
    register.gevraagd.splice(0);
    await w.ronde();
    expect(register.gevraagd).toContain('09012345630');
    const zonder = csv([rij('BE1')]);
    const { id: lijst } = await laad(o, hr, 'l.csv', zonder);
    await bevestig(hr, lijst);
    await w.ronde();
    expect(await vraagAan(hr, String((await personen(o, 'BE1'))[0]?.['id']))).toMatchObject({
      code: 'BIG_GEEN_NUMMER',
    });
  });

  it('een ander nummer wordt meteen opnieuw nagekeken', async () => {
    register.antwoorden['09012345699'] = STAAT('09012345699', 'Proef');
    await neemAan('BA1', '09012345699');
    await w.ronde();
    expect(register.gevraagd).toContain('09012345699');
  });
});
