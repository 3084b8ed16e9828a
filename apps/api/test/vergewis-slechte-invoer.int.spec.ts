import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { Personeelszaken, eenheidVan, type DossierAntwoord } from './vergewis-wereld';

jest.setTimeout(120_000);

const VOG = {
  afgegevenOp: '2026-09-01',
  kenmerk: '2026-1',
  profielSoort: 'SPECIFIEK',
  profielNummers: [45],
  echtheid: ['RASTER', 'RIJKSLOGO'],
};

describe('Wat in een vergewisdossier niet kan', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let hr: Bezoeker;
  let p: Personeelszaken;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    await o.beheer.query('truncate vergewis.dienstverband cascade');
  });
  const aantal = async (tabel: string): Promise<number> =>
    (await o.beheer.query<{ n: number }>(`select count(*)::int as n from vergewis.${tabel}`)).rows[0]?.n ?? -1;

  /** The whole list of spec 05: field, reason and what would be right; and nothing is kept. */
  it.each<[string, (z: Personeelszaken) => Promise<DossierAntwoord>, string, string, RegExp]>([
    [
      'een VOG met een datum in de toekomst',
      async (z) => z.vog((await z.voegToe()).id, '2026-11-24'),
      'afgegevenOp',
      'VERGEWIS_TOEKOMST',
      /nog niet geweest/,
    ],
    [
      'een VOG van na de eerste werkdag',
      async (z) => z.vog((await z.voegToe({ beginOp: '2026-10-01' })).id, '2026-10-02'),
      'afgegevenOp',
      'VERGEWIS_VOG_NA_BEGIN',
      /na de eerste werkdag/,
    ],
    [
      'een VOG die op de eerste werkdag te oud was',
      async (z) => z.vog((await z.voegToe({ beginOp: '2026-10-01' })).id, '2026-06-30'),
      'afgegevenOp',
      'VERGEWIS_VOG_TE_OUD',
      /hoogstens 3 maanden oud/,
    ],
    [
      'een VOG van wie alleen werkt, ouder dan drie jaar',
      async (z) =>
        z.legVast((await z.voegToe({ soort: 'ZZP', kenmerken: ['SOLIST'] })).id, 'VOG_WKKGZ', 'AKKOORD', {
          ...VOG,
          afgegevenOp: '2023-11-22',
        }),
      'afgegevenOp',
      'VERGEWIS_VOG_TE_OUD',
      /niet ouder zijn dan 3 jaar/,
    ],
    [
      'een VOG voor een profiel dat niet bij het werk past',
      async (z) => z.vog((await z.voegToe()).id, '2026-09-01', { profielNummers: [11] }),
      'profielNummers',
      'VERGEWIS_VOG_PROFIEL',
      /past niet bij het werk/,
    ],
    [
      'een VOG waarvan niemand keek of hij echt is',
      async (z) => z.vog((await z.voegToe()).id, '2026-09-01', { echtheid: [] }),
      'echtheid',
      'VERGEWIS_VOG_ECHTHEID',
      /valse VOG/,
    ],
    ...['1234', '090123456300', '0901234563a', ''].map(
      (bigNummer): [string, (z: Personeelszaken) => Promise<DossierAntwoord>, string, string, RegExp] => [
        `een BIG-nummer '${bigNummer}'`,
        async (z) => z.legVast((await z.voegToe({ functie: 'Verpleegkundige' })).id, 'BIG', 'AKKOORD', { bigNummer }),
        'bigNummer',
        'VERGEWIS_BIG_NUMMER',
        /BIG-nummer/,
      ],
    ),
    [
      'een BSN als personeelsnummer',
      (z) => z.voegToe({ personeelsnummer: '111222333' }),
      'personeelsnummer',
      'VERGEWIS_BSN',
      /burgerservicenummer/,
    ],
    [
      'dezelfde persoon nog een keer',
      async (z) => {
        const d = await z.voegToe();
        return z.voegToe({ personeelsnummer: d.personeelsnummer });
      },
      'beginOp',
      'VERGEWIS_OVERLAP',
      /./,
    ],
    [
      'een dienstverband over een ander heen',
      async (z) => {
        const d = await z.voegToe({ beginOp: '2024-01-01', eindeOp: '2025-12-31' });
        return z.voegToe({ personeelsnummer: d.personeelsnummer, beginOp: '2025-06-01' });
      },
      'beginOp',
      'VERGEWIS_OVERLAP',
      /./,
    ],
  ])('%s: geweigerd bij het veld, met wat wel goed is', async (_naam, doe, veld, code, waarom) => {
    const uit = await doe(p);
    const fout = uit.fouten?.find((f) => f.code === code) ?? { veld: uit.veld, code: uit.code };
    expect([uit.__typename, fout.code, fout.veld]).toEqual(['Geweigerd', code, veld]);
    expect(uit.bericht).toMatch(waarom);
    expect(uit.watDan ?? '').not.toBe('');
    expect(await aantal('eis_feit')).toBe(0);
  });

  it('een VOG aanvragen voor velen gaat met het profiel erbij; een profiel dat niet past valt af met de reden', async () => {
    const d = await p.voegToe();
    const vraag = (nummers: number[]) =>
      hr.vraag<{ uit: { aangevraagd: string[]; overgeslagen: { id: string; reden: string }[] } }>(
        `mutation ($s: ID!, $d: [ID!]!, $n: [Int!]!) { uit: eisAanvragen(sleutel: $s, dienstverbandIds: $d, eis: "VOG_WKKGZ", profielSoort: FUNCTIEASPECTEN, profielNummers: $n) { ... on EisAanvraag { aangevraagd overgeslagen { id reden } } } }`,
        { s: randomUUID(), d: [d.id], n: nummers },
      );
    expect((await vraag([11])).data.uit).toEqual({
      aangevraagd: [],
      overgeslagen: [{ id: d.id, reden: 'Dit profiel past niet bij het werk in de zorg.' }],
    });
    expect((await vraag([84, 85])).data.uit.aangevraagd).toEqual([d.id]);
    const { rows } = await o.beheer.query('select soort, profiel_soort, profiel_nummers from vergewis.eis_feit');
    expect(rows).toEqual([{ soort: 'AANGEVRAAGD', profiel_soort: 'FUNCTIEASPECTEN', profiel_nummers: [84, 85] }]);
  });

  it('bij het wissen gaan ook de stappen van de referenties weg, en van een ander dossier niets', async () => {
    const weg = await p.voegToe({ soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null });
    const blijft = await p.voegToe({ soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null });
    for (const d of [weg, blijft]) {
      const r = await hr.vraag<{ uit: { __typename: string } }>(
        `mutation ($s: ID!, $d: ID!, $i: ReferentieToestemmingInvoer!) { uit: referentieToestemmingVastleggen(sleutel: $s, dienstverbandId: $d, versie: 0, invoer: $i) { __typename ... on Geweigerd { code } } }`,
        {
          s: randomUUID(),
          d: d.id,
          i: {
            gegevenOp: '2026-11-20',
            wijze: 'SCHRIFTELIJK',
            referenten: [
              { naam: 'Anna Bosmans', organisatie: 'De Linde', relatie: 'Teamleider', contact: '06 12345678' },
            ],
          },
        },
      );
      expect(r.data?.uit.__typename ?? r.tekst).toBe('Referentiedossier');
    }
    expect(await aantal('dossier_stap')).toBe(2);
    await p.beeindig(weg, { eindeOp: '2026-11-20', reden: 'AFGEWEZEN' });
    o.klok.zet(new Date('2026-12-20T09:00:00+01:00'));
    await w.ronde();
    const { rows } = await o.beheer.query('select dienstverband_id as id from vergewis.dossier_stap');
    expect(rows).toEqual([{ id: blijft.id }]);
    expect(await aantal('dienstverband')).toBe(1);
  });
});
