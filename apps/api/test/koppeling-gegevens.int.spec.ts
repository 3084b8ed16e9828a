import { randomUUID } from 'node:crypto';
import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import {
  BEEINDIGEN,
  EISEN,
  STANDEN,
  bereidVoor,
  dienstverbandRij,
  gebruik,
  keurGoed,
  systeem,
  werkBij,
  type KoppelingAntwoord,
} from './koppeling-vragen';
import { SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(180_000);

interface Stand {
  personeelsnummer: string;
  versie: number;
  status: string;
  eindeOp: string | null;
  wordtNagekeken: boolean;
}

let o: Omgeving;
let w: StilleWerker;
let hr: Bezoeker;
let k: KoppelingAntwoord;
let p: Personeelszaken;
beforeAll(async () => {
  o = await startOmgeving();
  w = await startStilleWerker({
    databaseUrl: o.db.workerUrl,
    sleutel: SLEUTEL,
    klok: o.klok,
    baseUrl: 'http://localhost:3000',
  });
  hr = await o.bezoeker('hr@zonnehof.demo');
  k = await maak();
  p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Nacht'));
});
// The count of the door begins anew.
beforeEach(() => o.klok.zet(new Date(o.klok.nu().getTime() + 61_000)));
afterAll(async () => {
  await w?.stop();
  await o?.stop();
});

async function maak(meer: Record<string, unknown> = {}): Promise<KoppelingAntwoord> {
  return keurGoed(hr, await bereidVoor(await o.bezoeker('beheerder@zonnehof.demo'), meer));
}
const beeindig = async (v: Record<string, unknown>, sleutel = k.sleutel): Promise<Record<string, unknown>> => {
  const r = await systeem<{ uit: Record<string, unknown> }>(o, sleutel, BEEINDIGEN, { s: randomUUID(), ...v });
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
};
const standen = async (after: string | null = null): Promise<{ standen: Stand[]; volgende: string; meer: boolean }> => {
  const r = await systeem<{ koppelingStanden: { standen: Stand[]; volgende: string; meer: boolean } }>(
    o,
    k.sleutel,
    STANDEN,
    { a: after },
  );
  if (!r.data?.koppelingStanden) throw new Error(r.tekst);
  return r.data.koppelingStanden;
};
/** All pages from a cursor on, and where to go on. */
const alleStanden = async (after: string | null = null): Promise<{ standen: Stand[]; volgende: string }> => {
  const alle: Stand[] = [];
  let deel = await standen(after);
  for (alle.push(...deel.standen); deel.meer; alle.push(...deel.standen)) deel = await standen(deel.volgende);
  return { standen: alle, volgende: deel.volgende };
};
const stand = async (nummer: string): Promise<Stand | undefined> =>
  (await alleStanden()).standen.find((s) => s.personeelsnummer === nummer);
const inDatabase = async (nummer: string): Promise<Record<string, unknown>[]> =>
  (
    await o.beheer.query<Record<string, unknown>>(
      `select d.functie, d.versie, d.einde_op::text as einde, d.persoon_id is not null as collega, d.gemaakt_door, d.wis_op::text as wis from vergewis.dienstverband d where d.personeelsnummer = $1 order by d.begin_op`,
      [nummer],
    )
  ).rows;

describe('Dienstverbanden bijwerken met een sleutel', () => {
  it('voegt toe, wijzigt, en doet bij hetzelfde niets', async () => {
    expect(await werkBij(o, k.sleutel, [dienstverbandRij('0A1'), dienstverbandRij('0A2')])).toMatchObject({
      toegevoegd: 2,
      rijen: [
        { rij: 1, personeelsnummer: '0A1', uitkomst: 'TOEGEVOEGD', versie: 1, fouten: [] },
        { rij: 2, uitkomst: 'TOEGEVOEGD' },
      ],
    });
    const nog = await werkBij(o, k.sleutel, [dienstverbandRij('0A1', { functie: 'Kok' }), dienstverbandRij('0A2')]);
    expect(nog).toMatchObject({ toegevoegd: 0, gewijzigd: 1, gelijk: 1, geweigerd: 0 });
    expect(nog.rijen.map((r) => r.versie)).toEqual([2, 1]);
    expect(await inDatabase('0A1')).toMatchObject([{ functie: 'Kok', versie: 2, collega: true, gemaakt_door: null }]);
  });

  it('laat een veld dat er niet is zoals het was, en maakt null leeg', async () => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0B1', { email: 'noor@voorbeeld.nl', bigNummer: '09012345630' })]);
    await werkBij(o, k.sleutel, [dienstverbandRij('0B1', { bigNummer: null })]);
    const { rows } = await o.beheer.query(
      `select email, big_nummer from vergewis.dienstverband where personeelsnummer = '0B1'`,
    );
    expect(rows).toEqual([{ email: 'noor@voorbeeld.nl', big_nummer: null }]);
  });

  it('zegt per rij welk veld fout is, waarom, en wat goed is; de andere rijen zijn bewaard', async () => {
    const uit = await werkBij(o, k.sleutel, [
      dienstverbandRij('0C1', { eenheid: 'Bestaat niet', beginOp: '31-02-2026', soort: 'directeur' }),
      dienstverbandRij('0C2'),
      dienstverbandRij('0C2', { functie: 'Kok' }),
      dienstverbandRij('123456782'),
      dienstverbandRij('0C3', { soort: 'SOLLICITANT' }),
      dienstverbandRij('0C4', { bigNummer: '123' }),
    ]);
    expect(uit).toMatchObject({ toegevoegd: 1, geweigerd: 5 });
    expect(uit.rijen.map((r) => r.fouten.map((f) => f.veld).sort())).toEqual([
      ['beginOp', 'eenheid', 'soort'],
      [],
      ['personeelsnummer'],
      ['personeelsnummer'],
      ['soort'],
      ['bigNummer'],
    ]);
    expect(uit.rijen[0]?.fouten.find((f) => f.veld === 'soort')?.bericht).toContain('Kies uit');
    expect(await inDatabase('0C1')).toEqual([]);
    expect(await inDatabase('0C2')).toMatchObject([{ functie: 'Begeleider' }]);
  });

  it('bewaart niets als alles of niets is gevraagd en één rij fout is', async () => {
    const uit = await werkBij(
      o,
      k.sleutel,
      [dienstverbandRij('0D1'), dienstverbandRij('0D2', { eenheid: 'Nergens' })],
      {
        n: true,
      },
    );
    expect(uit).toMatchObject({ toegevoegd: 0, geweigerd: 2 });
    expect(uit.rijen.map((r) => r.uitkomst)).toEqual(['NIET_GEDAAN', 'GEWEIGERD']);
    expect(await inDatabase('0D1')).toEqual([]);
  });

  it('geeft op dezelfde sleutel hetzelfde antwoord, ook twee tegelijk, en weigert hem voor iets anders', async () => {
    const s = randomUUID();
    const rijen = [dienstverbandRij('0E1')];
    const [een, twee] = await Promise.all([werkBij(o, k.sleutel, rijen, { s }), werkBij(o, k.sleutel, rijen, { s })]);
    expect(een).toEqual(twee);
    expect(een).toMatchObject({ toegevoegd: 1 });
    expect(await inDatabase('0E1')).toHaveLength(1);
    expect((await werkBij(o, k.sleutel, [dienstverbandRij('0E2')], { s })).code).toBe('KOPPELING_SLEUTEL_GEBRUIKT');
  });

  it('verandert niets als iemand anders intussen wijzigde en de versie is meegestuurd', async () => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0G1')]);
    await werkBij(o, k.sleutel, [dienstverbandRij('0G1', { functie: 'Kok' })]);
    const uit = await werkBij(o, k.sleutel, [dienstverbandRij('0G1', { functie: 'Arts', versie: 1 })]);
    expect(uit.rijen).toMatchObject([
      { uitkomst: 'GEWEIGERD', versie: 2, fouten: [{ veld: 'versie', code: 'VERSIE_VEROUDERD' }] },
    ]);
    expect((await inDatabase('0G1'))[0]?.['functie']).toBe('Kok');
    expect((await werkBij(o, k.sleutel, [dienstverbandRij('0G1', { functie: 'Arts', versie: 2 })])).gewijzigd).toBe(1);
  });

  it('weigert geen rijen en meer dan 500 rijen', async () => {
    const veel = Array.from({ length: 501 }, (_, i) => dienstverbandRij(`9${i}`));
    expect((await werkBij(o, k.sleutel, veel)).code).toBe('KOPPELING_AANTAL');
    expect((await werkBij(o, k.sleutel, [])).code).toBe('KOPPELING_AANTAL');
  });

  it('schrijft op welke koppeling het was, in de versie en in het logboek', async () => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0H1')]);
    const { rows } = await o.beheer.query(
      `select v.door_id, n.naam from vergewis.dienstverband_versie v join toegang.koppeling n on n.organisatie_id = v.organisatie_id and n.id = v.koppeling_id where v.personeelsnummer = '0H1'`,
    );
    expect(rows).toEqual([{ door_id: null, naam: 'Salarispakket' }]);
    const fg = await o.bezoeker('fg@zonnehof.demo');
    const log = await fg.vraag<{ auditregels: { edges: { node: Record<string, unknown> }[] } }>(
      '{ auditregels(first: 50, filter: { handeling: "koppelinggegevens.bijwerken" }) { edges { node { wie rollen toegangspunt aantal uitkomst } } } }',
    );
    expect(log.data.auditregels.edges[0]?.node).toMatchObject({
      wie: 'Salarispakket',
      rollen: 'KOPPELING',
      toegangspunt: 'koppeling',
      aantal: 1,
      uitkomst: 'GELUKT',
    });
    const d = await hr.vraag<{ dienstverbandVanNummer: { versies: { koppeling: string | null }[] } }>(
      '{ dienstverbandVanNummer(personeelsnummer: "0H1") { versies { koppeling } } }',
    );
    expect(d.data.dienstverbandVanNummer.versies).toEqual([{ koppeling: 'Salarispakket' }]);
  });
});

describe('Lezen met een sleutel', () => {
  it('geeft nummer en uitkomst, en geen naam of reden', async () => {
    const d = await p.inzetbaar({ personeelsnummer: '0J1' });
    expect(await stand('0J1')).toEqual({
      personeelsnummer: '0J1',
      versie: d.versie,
      beginOp: '2026-10-01',
      eindeOp: null,
      status: 'INZETBAAR',
      wordtNagekeken: false,
    });
    const r = await systeem(o, k.sleutel, `{ koppelingStanden(first: 1) { standen { naam } } }`);
    expect(r.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('zegt niet inzetbaar tot de wijziging is nagekeken, en daarna de uitkomst', async () => {
    await p.inzetbaar({ personeelsnummer: '0K1', voornaam: 'Noor', tussenvoegsel: null, achternaam: 'Kamp' });
    const rij = dienstverbandRij('0K1', { achternaam: 'Kamp', geboortedatum: '1990-05-06' });
    await werkBij(o, k.sleutel, [{ ...rij, achternaam: 'Kampen' }]);
    expect(await stand('0K1')).toMatchObject({ status: 'INZETBAAR', wordtNagekeken: false });
    await werkBij(o, k.sleutel, [{ ...rij, achternaam: 'Kampen', functie: 'Woonbegeleider' }]);
    expect(await stand('0K1')).toMatchObject({ status: 'NIET_INZETBAAR', wordtNagekeken: true });
    await w.ronde();
    expect(await stand('0K1')).toMatchObject({ status: 'INZETBAAR', wordtNagekeken: false });
  });

  it('geeft wie nieuw is na het nakijken wat mist', async () => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0L1')]);
    await w.ronde();
    const r = await systeem<{
      koppelingEisen: {
        dienstverbanden: { personeelsnummer: string; missend: { code: string; status: string }[] }[];
      };
    }>(o, k.sleutel, EISEN);
    const d = r.data.koppelingEisen.dienstverbanden.find((x) => x.personeelsnummer === '0L1');
    expect(d?.missend).toContainEqual({ code: 'VOG_WKKGZ', status: 'ONTBREEKT' });
  });

  it('geeft met de cursor alleen wat sindsdien veranderde', async () => {
    await w.ronde();
    const eerste = await alleStanden();
    expect(new Set(eerste.standen.map((s) => s.personeelsnummer)).size).toBe(eerste.standen.length);
    o.klok.zet(new Date(o.klok.nu().getTime() + 6 * 60_000));
    const { volgende } = await alleStanden(eerste.volgende);
    o.klok.zet(new Date(o.klok.nu().getTime() + 6 * 60_000));
    await werkBij(o, k.sleutel, [dienstverbandRij('0M1')]);
    expect((await standen(volgende)).standen.map((s) => s.personeelsnummer)).toEqual(['0M1']);
    const vreemd = await systeem(o, k.sleutel, STANDEN, { a: 'kapot' });
    expect(vreemd.errors?.[0]?.extensions.code).toBe('INVOER_ONGELDIG');
  });

  it('laat sollicitanten weg', async () => {
    await p.voegToe({ personeelsnummer: '0N1', soort: 'SOLLICITANT' });
    expect(await stand('0N1')).toBeUndefined();
  });

  it('staat per keer in het logboek', async () => {
    const tel = async (): Promise<number> =>
      Number(
        (
          await o.beheer.query<{ n: string }>(
            `select count(*) as n from audit.regel where handeling = 'koppelinggegevens.standen-lezen' and toegangspunt = 'koppeling'`,
          )
        ).rows[0]?.n,
      );
    const voor = await tel();
    await standen();
    expect(await tel()).toBe(voor + 1);
    expect((await gebruik(hr, k.koppeling.id)).map((g) => g.wat)).toContain('STANDEN_LEZEN');
  });
});

describe('Een dienstverband beëindigen met een sleutel', () => {
  it('zet de laatste dag en de dag van wissen, en hetzelfde nog eens doet niets', async () => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0P1')]);
    expect(await beeindig({ p: '0P1', e: '2026-11-30', v: 1 })).toMatchObject({ uitkomst: 'GEWIJZIGD', versie: 2 });
    expect(await inDatabase('0P1')).toMatchObject([{ einde: '2026-11-30', wis: '2028-12-01' }]);
    expect(await beeindig({ p: '0P1', e: '2026-11-30' })).toMatchObject({ uitkomst: 'GELIJK', versie: 2 });
  });

  it.each([
    ['een onbekend nummer', { p: 'XX', e: '2026-11-30' }, 'NIET_GEVONDEN'],
    ['een dag voor het begin', { p: '0Q1', e: '2026-09-30' }, 'VERGEWIS_EINDE_VOOR_BEGIN'],
    ['een oude versie', { p: '0Q1', e: '2026-11-30', v: 7 }, 'VERSIE_VEROUDERD'],
  ])('weigert %s', async (_wat, v, code) => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0Q1')]);
    expect((await beeindig(v))['code']).toBe(code);
  });
});

describe('De grens van een koppeling', () => {
  it('is het deel van de organisatie waar hij voor is, lezend en schrijvend', async () => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0R1'), dienstverbandRij('0R2', { eenheid: 'Team Lindehof' })]);
    const deel = await maak({ naam: 'Alleen Lindehof', eenheidId: await eenheidVan(o, 'Lindehof') });
    const r = await systeem<{ koppelingStanden: { standen: Stand[] } }>(o, deel.sleutel, STANDEN);
    expect(r.data.koppelingStanden.standen.map((s) => s.personeelsnummer)).toEqual(['0R2']);
    const uit = await werkBij(o, deel.sleutel, [
      dienstverbandRij('0R1', { functie: 'Kok' }),
      dienstverbandRij('0R3', { eenheid: 'Team Nacht' }),
      dienstverbandRij('0R1', { eenheid: 'Team Lindehof' }),
      dienstverbandRij('0R4', { eenheid: 'Team Lindehof' }),
    ]);
    expect(uit.rijen.map((x) => x.uitkomst)).toEqual(['GEWEIGERD', 'GEWEIGERD', 'GEWEIGERD', 'TOEGEVOEGD']);
    expect(uit.rijen[0]?.fouten).toContainEqual(expect.objectContaining({ code: 'KOPPELING_BUITEN_EENHEID' }));
    expect((await beeindig({ p: '0R1', e: '2026-11-30' }, deel.sleutel))['code']).toBe('NIET_GEVONDEN');
    expect((await beeindig({ p: '0R2', e: '2026-11-30' }, deel.sleutel))['uitkomst']).toBe('GEWIJZIGD');
  });

  it('is de eigen organisatie: een nummer van een andere is er niet, en blijft zoals het was', async () => {
    await werkBij(o, k.sleutel, [dienstverbandRij('0S1')]);
    // The same employment in another organisation, put there behind the walls.
    await o.beheer.query(
      `insert into vergewis.dienstverband (organisatie_id, id, sorteernaam, sleutel, gemaakt_op, personeelsnummer, voornaam, achternaam, soort, functie, eenheid_id, clientcontact, zorgsoort, begin_op, persoon_id)
       select e.organisatie_id, gen_random_uuid(), 'cnry', gen_random_uuid(), now(), '0S2', 'CNRY', 'CNRY', 'IN_DIENST', 'CNRY', e.id, true, 'WLZ', '2026-01-01', (select q.id from organisatie.persoon q where q.organisatie_id = e.organisatie_id order by q.id limit 1) from organisatie.eenheid e where e.naam = 'Wijkteam Oost'`,
    );
    expect(await stand('0S2')).toBeUndefined();
    expect((await beeindig({ p: '0S2', e: '2026-11-30' }))['code']).toBe('NIET_GEVONDEN');
    expect(await werkBij(o, k.sleutel, [dienstverbandRij('0S2')])).toMatchObject({ toegevoegd: 1 });
    expect((await inDatabase('0S2')).map((d) => d['functie'])).toEqual(['CNRY', 'Begeleider']);
  });
});

describe('Veel tegelijk', () => {
  it('neemt 500 rijen in één oproep', async () => {
    const veel = Array.from({ length: 500 }, (_, i) => dienstverbandRij(`8V${i}`));
    expect(await werkBij(o, k.sleutel, veel)).toMatchObject({ toegevoegd: 500, geweigerd: 0 });
  });

  // Last: the clock goes on a day.
  it('vergeet de antwoorden na een dag', async () => {
    const s = randomUUID();
    await werkBij(o, k.sleutel, [dienstverbandRij('0F1')], { s });
    o.klok.zet(new Date(o.klok.nu().getTime() + 25 * 3_600_000));
    await w.ronde();
    const { rows } = await o.beheer.query('select 1 from vergewis.koppeling_oproep');
    expect(rows).toEqual([]);
  });
});
