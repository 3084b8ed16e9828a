import { randomUUID } from 'node:crypto';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';
import { vraagGeschiktheid } from './vergewis-muur-vragen';
import { GEWEIGERD } from './vragen';

jest.setTimeout(120_000);

interface Besluit {
  id: string;
  versie: number;
  optie: string;
  gronden: string;
  tot: string | null;
  afgeslotenOp: string | null;
}
interface Ongeschikt {
  __typename: string;
  besluiten: Besluit[];
  code: string;
  fouten: { veld: string; code: string }[];
  huidig: { besluiten: Besluit[] };
}
interface Geven {
  __typename: string;
  versie: number;
  vaststaand: string[];
  verzoeken: {
    id: string;
    naam: string;
    organisatie: string;
    controle: string;
    vragen: string[];
    antwoorden: { geweigerd: string | null; toelichting: string | null; antwoorden: { antwoord: string | null }[] }[];
  }[];
  code: string;
  fouten: { veld: string; code: string }[];
  huidig: { versie: number };
}

const BESLUITEN = 'id besluiten { id versie optie maat op gehoordOp tot afgeslotenOp gronden door { naam } }';
const ONGESCHIKT = `__typename ... on Ongeschiktheidsdossier { ${BESLUITEN} } ... on OngeschiktheidVersieVerouderd { code huidig { ${BESLUITEN} } } ${GEWEIGERD}`;
const VERZOEKEN =
  'id versie vaststaand verzoeken { id op naam organisatie controle vragen antwoorden { op door geweigerd toelichting antwoorden { vraag antwoord } } }';
const GEVEN = `__typename ... on GegevenReferenties { ${VERZOEKEN} } ... on GegevenReferentiesVersieVerouderd { code huidig { versie } } ${GEWEIGERD}`;
const ANDEREN = [
  'leidinggevende@zonnehof.demo',
  'aandachtsfunctionaris@zonnehof.demo',
  'medewerker@zonnehof.demo',
  'fg@zonnehof.demo',
  'hr@lindeboom.demo',
];

describe('Ongeschiktheid, referenties geven en opnieuw kijken', () => {
  let o: Omgeving;
  let hr: Bezoeker;
  let p: Personeelszaken;
  let id: string;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    await o.beheer.query('truncate vergewis.dienstverband cascade');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    id = (await p.inzetbaar()).id;
  });

  async function een<T>(b: Bezoeker, document: string, variabelen: Record<string, unknown>): Promise<T> {
    const r = await b.vraag<{ uit: T }>(document, variabelen);
    if (!r.data) throw new Error(r.tekst);
    return r.data.uit;
  }

  describe('niet geschikt', () => {
    const besluit = (
      meer: Record<string, unknown> = {},
      b = hr,
      s: string = randomUUID(),
      wie = id,
    ): Promise<Ongeschikt> =>
      een(
        b,
        `mutation ($s: ID!, $d: ID!, $i: OngeschiktheidInvoer!) { uit: ongeschiktheidVastleggen(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${ONGESCHIKT} } }`,
        {
          s,
          d: wie,
          i: {
            optie: 'BEGELEIDING',
            maat: 'VASTGESTELD',
            op: '2026-11-23',
            gehoordOp: '2026-11-20',
            tot: '2027-02-01',
            gronden: 'Afspraken over afstand zijn drie keer niet nagekomen.',
            ...meer,
          },
        },
      );
    const sluitAf = (
      b: Besluit,
      reden = 'De begeleiding is goed afgerond.',
      wie = hr,
      versie = b.versie,
    ): Promise<Ongeschikt> =>
      een(
        wie,
        `mutation ($s: ID!, $b: ID!, $v: Int!, $r: String!) { uit: ongeschiktheidAfsluiten(sleutel: $s, besluitId: $b, versie: $v, reden: $r) { ${ONGESCHIKT} } }`,
        { s: randomUUID(), b: b.id, v: versie, r: reden },
      );
    const status = async (wie = id): Promise<string | undefined> => (await p.lees(wie))?.status;
    const eerste = (u: Ongeschikt): Besluit => {
      const [b] = u.besluiten ?? [];
      if (!b) throw new Error(JSON.stringify(u));
      return b;
    };

    it('begeleiding is een voorwaarde met einddatum; na die dag mag iemand niet werken tot HR opnieuw keek', async () => {
      expect(await status()).toBe('INZETBAAR');
      const sleutel = randomUUID();
      const uit = await besluit({}, hr, sleutel);
      expect((await besluit({}, hr, sleutel)).besluiten).toHaveLength(1);
      expect(await status()).toBe('ONDER_VOORWAARDEN');
      expect((await p.lijst({ status: ['ONDER_VOORWAARDEN'] })).map((r) => r.id)).toEqual([id]);
      o.klok.zet(new Date('2027-02-02T09:00:00+01:00'));
      hr = await o.bezoeker('hr@zonnehof.demo');
      p = new Personeelszaken(o, hr, p.eenheidId);
      expect(await status()).toBe('NIET_INZETBAAR');
      const af = await sluitAf(eerste(uit), 'De begeleiding is goed afgerond.', hr);
      expect(eerste(af)).toMatchObject({ versie: 2, afgeslotenOp: '2027-02-02' });
      expect(eerste(af).gronden).toContain('Afspraken over afstand');
      expect(eerste(af).gronden).toContain('De begeleiding is goed afgerond.');
      expect(await status()).toBe('INZETBAAR');
      expect((await sluitAf(eerste(uit), 'De begeleiding is goed afgerond.', hr)).code).toBe('VERSIE_VEROUDERD');
    });

    it('ontslag legt alleen de bestuurder vast, en houdt iemand meteen van het werk af', async () => {
      const ontslag = { optie: 'ONTSLAG', tot: null };
      expect((await besluit(ontslag)).code).toBe('ONGESCHIKT_BESTUURDER');
      expect(await status()).toBe('INZETBAAR');
      const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
      expect((await besluit({}, bestuurder)).code).toBe('NIET_GEVONDEN');
      const uit = await besluit(ontslag, bestuurder);
      expect(eerste(uit)).toMatchObject({ optie: 'ONTSLAG', tot: null });
      const d = await p.lees(id);
      expect([d?.status, d?.reden]).toEqual(['NIET_INZETBAAR', 'Ongeschikt bevonden op 23 november 2026: ontslag.']);
      expect((await sluitAf(eerste(uit))).code).toBe('NIET_GEVONDEN');
      expect(eerste(await sluitAf(eerste(uit), 'De rechter vernietigde het ontslag.', bestuurder)).afgeslotenOp).toBe(
        '2026-11-23',
      );
      expect(await status()).toBe('INZETBAAR');
    });

    it('een sollicitant krijgt geen overeenkomst of een functie zonder het risico', async () => {
      const s = (await p.voegToe({ soort: 'SOLLICITANT', beginOp: null })).id;
      expect((await besluit({}, hr, randomUUID(), s)).code).toBe('ONGESCHIKT_OPTIE');
      await besluit({ optie: 'GEEN_OVEREENKOMST', maat: 'VERMOEDEN', gehoordOp: null, tot: null }, hr, randomUUID(), s);
      expect((await p.lees(s))?.reden).toBe(
        'Ongeschikt bevonden op 23 november 2026: wij nemen deze persoon niet aan.',
      );
    });

    it('zonder gronden, gesprek of einddatum wordt geweigerd, met alle velden', async () => {
      const uit = await besluit({ gronden: 'kort', gehoordOp: null, tot: null });
      expect(uit.fouten.map((f) => [f.veld, f.code])).toEqual([
        ['gehoordOp', 'ONGESCHIKT_NIET_GEHOORD'],
        ['tot', 'ONGESCHIKT_EINDE'],
        ['gronden', 'ONGESCHIKT_GRONDEN'],
      ]);
      expect(await status()).toBe('INZETBAAR');
    });

    it.each(ANDEREN)('%s ziet en doet niets', async (email) => {
      const b = await o.bezoeker(email);
      await besluit();
      expect((await besluit({}, b)).code).toBe('NIET_GEVONDEN');
      expect(
        await een(b, `query ($d: ID!) { uit: ongeschiktheidsdossier(dienstverbandId: $d) { ${BESLUITEN} } }`, {
          d: id,
        }),
      ).toBeNull();
    });
  });

  describe('een referentie geven', () => {
    const doe = (
      naam: string,
      type: string,
      versie: number,
      i: Record<string, unknown>,
      b = hr,
      s: string = randomUUID(),
    ): Promise<Geven> =>
      een(
        b,
        `mutation ($s: ID!, $d: ID!, $v: Int!, $i: ${type}!) { uit: ${naam}(sleutel: $s, dienstverbandId: $d, versie: $v, invoer: $i) { ${GEVEN} } }`,
        { s, d: id, v: versie, i },
      );
    const verzoek = (b = hr, versie = 0): Promise<Geven> =>
      doe(
        'referentieverzoekVastleggen',
        'ReferentieverzoekInvoer',
        versie,
        {
          op: '2026-11-20',
          naam: 'Anna Bosmans',
          organisatie: 'De Linde',
          controle: 'TERUGGEBELD',
          vragen: ['FUNCTIE', 'VERTREK'],
        },
        b,
      );
    const vertel = (u: Geven, antwoorden: string[], meer: Record<string, unknown> = {}): Promise<Geven> =>
      doe('referentieVertellen', 'ReferentieVertellenInvoer', u.versie, {
        verzoekId: u.verzoeken[0]?.id,
        op: '2026-11-23',
        antwoorden,
        ...meer,
      });

    it('wie vroeg het, waarnaar, en wat is er verteld; een verbetering komt ernaast te staan', async () => {
      const v = await verzoek();
      expect(v).toMatchObject({
        versie: 1,
        vaststaand: ['Functie: Begeleider', 'Werkt hier vanaf 1 oktober 2026', 'Werkt hier nog'],
        verzoeken: [{ naam: 'Anna Bosmans', organisatie: 'De Linde', controle: 'TERUGGEBELD', antwoorden: [] }],
      });
      const een = await vertel(v, ['Begeleider.', 'Ontslagen op staande voet op 3 maart.']);
      const twee = await vertel(een, ['Begeleider in Team Beukenhof.', '']);
      expect(twee.verzoeken[0]?.antwoorden.map((a) => a.antwoorden.map((x) => x.antwoord))).toEqual([
        ['Begeleider in Team Beukenhof.', null],
        ['Begeleider.', 'Ontslagen op staande voet op 3 maart.'],
      ]);
      expect((await vertel(een, ['Iets', ''])).code).toBe('VERSIE_VEROUDERD');
      const [rij] = (
        await o.beheer.query(
          `select inhoud::text as t from vergewis.dossier_stap where deel = 'REFERENTIE_GEVEN' order by volgnummer desc limit 1`,
        )
      ).rows;
      expect(Buffer.from(String(rij.t).slice(2), 'hex').toString('utf8')).not.toContain('Beukenhof');
    });

    it('een vermoeden, ziekte, meer dan gevraagd en ongevraagd vertellen: geweigerd met de reden', async () => {
      const v = await verzoek();
      expect(
        (await vertel(v, ['Er was een vermoeden van diefstal.', 'Vaak ziek.'])).fouten.map((f) => [f.veld, f.code]),
      ).toEqual([
        ['antwoorden.0', 'GEVEN_VERMOEDEN'],
        ['antwoorden.1', 'GEVEN_NIET_OVER_WERK'],
      ]);
      expect((await vertel(v, ['a', 'b', 'c'])).code).toBe('GEVEN_NIET_GEVRAAGD');
      expect((await vertel(v, ['Begeleider.'], { op: '2026-11-19' })).code).toBe('GEVEN_VOOR_VRAAG');
      expect((await vertel(v, ['Begeleider.'], { verzoekId: randomUUID() })).code).toBe('GEVEN_ZONDER_VERZOEK');
    });

    it('weigeren staat er met de grond', async () => {
      const v = await verzoek();
      const uit = await doe('referentieWeigeren', 'ReferentieWeigerenInvoer', v.versie, {
        verzoekId: v.verzoeken[0]?.id,
        op: '2026-11-23',
        reden: 'VERMOEDEN',
        toelichting: 'Ze vroegen naar een onderzoek.',
      });
      expect(uit.verzoeken[0]?.antwoorden).toMatchObject([
        { geweigerd: 'VERMOEDEN', toelichting: 'Ze vroegen naar een onderzoek.', antwoorden: [] },
      ]);
    });

    it.each(ANDEREN)('%s ziet en doet niets', async (email) => {
      await verzoek();
      const b = await o.bezoeker(email);
      expect((await verzoek(b, 1)).code).toBe('NIET_GEVONDEN');
      expect(
        await een(b, `query ($d: ID!) { uit: gegevenReferenties(dienstverbandId: $d) { ${VERZOEKEN} } }`, { d: id }),
      ).toBeNull();
    });
  });

  it('opnieuw kijken noemt de vraag aan de ontvangers alleen als die is gesteld', async () => {
    const leg = (): Promise<{ code: string; momenten: unknown[] }> =>
      p.uit(
        hr,
        'mutation ($s: ID!, $d: ID!, $i: VergewismomentInvoer!) { uit: vergewismomentVastleggen(sleutel: $s, dienstverbandId: $d, invoer: $i) { UITKOMST } }',
        {
          s: randomUUID(),
          d: id,
          i: { op: '2026-11-23', wijzen: ['GESPREK', 'NAVRAAG_BEHANDELAARS'], volgendeOp: '2027-11-22' },
        },
      );
    expect((await leg()).code).toBe('VERGEWIS_NIET_GEVRAAGD');
    await vraagGeschiktheid(hr, id);
    expect((await leg()).momenten).toHaveLength(1);
    const { rows } = await o.beheer.query(
      `select code from termijn.termijn where onderwerp_id = $1 and code = 'VERGEWIS_PERIODIEK' and status = 'LOOPT' and vervalt_op = '2027-11-22T23:00:00Z'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });
});
