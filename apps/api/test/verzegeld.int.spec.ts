import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { verzegelOude } from '@meldbaken/melding/api';
import { Wortels } from '@meldbaken/platform/sleutels';
import { loperVan } from '../../../tools/sleutels/loper';
import { Wereld } from './muren/wereld';
import { SLEUTEL } from './omgeving';

jest.setTimeout(300_000);

const MEDEWERKER = 'medewerker@zonnehof.demo';
const AF = 'aandachtsfunctionaris@zonnehof.demo';
const WORD = (n: number): string => `zeldzaamwoord${n}`;
const WOORDEN = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(WORD);

describe('Wat mensen schreven, staat verzegeld in de database', () => {
  let w: Wereld;
  let m: { id: string; nummer: string };
  beforeAll(async () => {
    w = await Wereld.start();
    m = await w.meld(MEDEWERKER, {
      feiten: `Hij zei ${WORD(1)}.`,
      mening: `Ik denk ${WORD(2)}.`,
      clientVeilig: 'JA',
      watGedaan: `Ik deed ${WORD(3)}.`,
      waar: `In ${WORD(4)}`,
      clientNaam: `Mevrouw ${WORD(5)}`,
      pleger: { naam: `Piet ${WORD(6)}` },
    });
    await w.neem(AF, m.id);
    await w.stelVast(AF, m.id, { soort: 'ONDUIDELIJK', toelichting: `Omdat ${WORD(7)}.` });
    await (
      await w.als(AF)
    ).vraag(
      'mutation ($s: ID!, $n: String!) { meldingWeergaveBewaren(sleutel: $s, naam: $n, zoek: "wie=MIJN") { __typename } }',
      { s: randomUUID(), n: WORD(8) },
    );
    await (
      await w.als(AF)
    ).vraag('query ($z: String) { meldingen(filter: { zoek: $z }) { edges { node { id } } } }', { z: WORD(9) });
  });
  afterAll(() => w?.stop());

  /** Where a word stands in any row of any table, also as bytes in a bytea. */
  const vindplaatsen = async (woord: string): Promise<string[]> => {
    const tabellen = await w.sql<{ naam: string }>(
      `select c.oid::regclass::text as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const hex = Buffer.from(woord).toString('hex');
    const uit: string[] = [];
    for (const { naam } of tabellen) {
      const [rij] = await w.sql(
        `select 1 from ${naam} t where strpos(lower(t::text), $1) > 0 or strpos(t::text, $2) > 0 limit 1`,
        [woord, hex],
      );
      if (rij) uit.push(naam);
    }
    return uit;
  };
  const leesMelding = async (): Promise<string> =>
    (
      await (
        await w.als(AF)
      ).vraag(
        'query ($n: String!) { melding(nummer: $n) { inhoud { feiten mening watGedaan waar } genoemden { naam } vaststellingen { toelichting } } }',
        { n: m.nummer },
      )
    ).tekst;

  it.each(WOORDEN)('geen enkele tabel bevat %s', async (woord) => expect(await vindplaatsen(woord)).toEqual([]));

  it('die proef vindt een woord dat wel open staat, ook in bytes', async () => {
    await w.sql('begin');
    await w.sql(`update melding.tijdlijn set gegevens = '{"x":"openstaandwoord"}' where melding_id = $1`, [m.id]);
    await w.sql(`update melding.genoemde set naam_merk = convert_to('bytewoord', 'UTF8') where melding_id = $1`, [
      m.id,
    ]);
    expect([await vindplaatsen('openstaandwoord'), await vindplaatsen('bytewoord')]).toEqual([
      ['melding.tijdlijn'],
      ['melding.genoemde'],
    ]);
    await w.sql('rollback');
  });

  it('wie het mag lezen, leest alles', async () => {
    const tekst = await leesMelding();
    for (const woord of WOORDEN.slice(0, 7)) expect(tekst).toContain(woord);
  });

  it.each([
    [
      'twee teksten van plaats wisselen',
      `update melding.melding_tekst t set tekst = o.tekst from melding.melding_tekst o where t.melding_id = $1 and o.melding_id = $1 and t.soort = 'FEITEN' and o.soort = 'MENING'`,
    ],
    [
      'een mening voor een feit doorgaat',
      `update melding.melding_tekst t set soort = case soort when 'FEITEN' then 'MENING' else 'FEITEN' end, onderwerp_id = null, versie = 2 where melding_id = $1 and soort in ('FEITEN', 'MENING')`,
    ],
    [
      'een byte verandert',
      `update melding.melding_tekst set tekst = set_byte(tekst, 20, get_byte(tekst, 20) # 1) where melding_id = $1 and soort = 'FEITEN'`,
    ],
    [
      'een tekst is afgekapt',
      `update melding.melding_tekst set tekst = substring(tekst from 1 for octet_length(tekst) - 1) where melding_id = $1 and soort = 'FEITEN'`,
    ],
    [
      'een naam bij een ander hoort',
      `update melding.genoemde g set naam = o.naam from melding.genoemde o where g.melding_id = $1 and o.melding_id = $1 and g.id <> o.id`,
    ],
    [
      'de sleutel van een ander dossier is',
      `update sleutel.recordsleutel set ingepakt = set_byte(ingepakt, 30, get_byte(ingepakt, 30) # 1) where record_id = $1`,
    ],
  ])('als %s, toont de pagina niets en zegt hij geen woord', async (_, sql) => {
    const tabellen = ['melding.melding_tekst', 'melding.genoemde', 'sleutel.recordsleutel'];
    for (const [i, t] of tabellen.entries()) await w.sql(`create temp table bewaard${i} as select * from ${t}`);
    await w.sql(sql, [m.id]);
    const tekst = await leesMelding();
    expect(JSON.parse(tekst)).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    for (const woord of WOORDEN) expect(tekst).not.toContain(woord);
    await w.sql(
      `update melding.melding_tekst t set tekst = b.tekst, soort = b.soort, versie = b.versie from bewaard0 b where b.id = t.id`,
    );
    await w.sql(`update melding.genoemde t set naam = b.naam from bewaard1 b where b.id = t.id`);
    await w.sql(
      `update sleutel.recordsleutel t set ingepakt = b.ingepakt from bewaard2 b where b.record_id = t.record_id`,
    );
    for (const i of tabellen.keys()) await w.sql(`drop table bewaard${i}`);
    expect(await leesMelding()).toContain(WORD(1));
  });

  it('de database weigert woorden die niet verzegeld zijn', async () => {
    await expect(
      w.sql(
        `update melding.melding_tekst set tekst = decode('00', 'hex') || convert_to('open', 'UTF8') where melding_id = $1`,
        [m.id],
      ),
    ).rejects.toThrow('melding_tekst_verzegeld');
  });

  it('wat een oudere versie open liet, wordt bij de start verzegeld en is dan te vinden', async () => {
    const n = await w.meld(MEDEWERKER, { feiten: 'Wordt straks oud.', clientNaam: 'Mevrouw Straksoud' });
    await w.sql('alter table melding.melding_tekst drop constraint melding_tekst_verzegeld');
    await w.sql('alter table melding.genoemde drop constraint genoemde_verzegeld');
    const open = (t: string): string => `decode('00', 'hex') || convert_to('${t}', 'UTF8')`;
    await w.sql(
      `update melding.melding_tekst set tekst = ${open('Een oudetekstwoord')} where melding_id = $1 and soort = 'FEITEN'`,
      [n.id],
    );
    await w.sql(
      `update melding.genoemde set naam = ${open('Mevrouw Oudenaam')}, naam_merk = null where melding_id = $1`,
      [n.id],
    );
    for (const t of ['melding_tekst.tekst', 'genoemde.naam']) {
      const [tabel, kolom] = t.split('.');
      await w.sql(
        `alter table melding.${tabel} add constraint ${tabel}_verzegeld check (get_byte(${kolom}, 0) = 1) not valid`,
      );
    }
    const doe = (): Promise<number> => verzegelOude(loperVan(w.o.beheer), new Wortels([], SLEUTEL), w.o.klok);
    expect([await doe(), await doe(), await doe()]).toEqual([2, 0, 0]);
    expect(await w.sql(`select 1 from pg_constraint where conname like '%_verzegeld' and not convalidated`)).toEqual(
      [],
    );
    expect([await vindplaatsen('oudetekstwoord'), await vindplaatsen('oudenaam')]).toEqual([[], []]);
    const r = await (
      await w.als(AF)
    ).vraag('{ a: meldingen(filter: { zoek: "oudetekstwoord oudenaam" }) { edges { node { nummer } } } }');
    expect(r.data).toEqual({ a: { edges: [{ node: { nummer: n.nummer } }] } });
  });

  it('een zaak met 200 teksten kost niet meer vragen aan de database dan een met weinig', async () => {
    const tel = async (): Promise<number> => {
      const spion = jest.spyOn(Client.prototype, 'query');
      expect(await leesMelding()).toContain(WORD(1));
      const vragen = spion.mock.calls.length;
      spion.mockRestore();
      return vragen;
    };
    // Keys are fetched once.
    await tel();
    const eerst = await tel();
    expect(eerst).toBeGreaterThan(0);
    let versie = await w.versie('melding.melding', m.id);
    const werk = await w.als(AF);
    for (let i = 0; i < 200; i++) {
      const r = await werk.vraag<{ uit: { versie: number } }>(
        `mutation ($s: ID!, $id: ID!, $v: Int!, $i: VaststellingInvoer!) { uit: vaststellingVastleggen(sleutel: $s, meldingId: $id, versie: $v, invoer: $i) { ... on Melding { versie } } }`,
        {
          s: randomUUID(),
          id: m.id,
          v: versie,
          i: {
            soort: 'ONDUIDELIJK',
            vastgesteldOp: w.o.klok.nu().toISOString(),
            toelichting: `Nummer ${i} ${randomBytes(800).toString('hex')}`,
          },
        },
      );
      versie = r.data?.uit?.versie ?? versie;
    }
    const [{ aantal } = { aantal: 0 }] = await w.sql<{ aantal: number }>(
      'select count(*)::int as aantal from melding.melding_tekst where melding_id = $1',
      [m.id],
    );
    expect(aantal).toBeGreaterThan(150);
    expect(await tel()).toBeLessThanOrEqual(eerst);
  });
});
