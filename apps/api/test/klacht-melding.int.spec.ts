import { Client } from 'pg';
import { Klachten, type KlachtAntwoord } from './klacht-vragen';
import { noem } from './mensen-vragen';
import { wachtOpSlot } from './muren/wachten';
import { Wereld } from './muren/wereld';

jest.setTimeout(120_000);

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const TEAM = 'meldteamlid@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const MEDEWERKER = 'medewerker@zonnehof.demo';
const ELDERS = 'aandachtsfunctionaris@lindeboom.demo';

interface Zaak {
  id: string;
  nummer: string;
}

describe('Een klacht over een melding', () => {
  let w: Wereld;
  let k: Klachten;
  beforeAll(async () => {
    w = await Wereld.start();
    k = new Klachten(w);
  });
  afterAll(() => w?.stop());

  const naam = (email: string): Promise<string> =>
    w.een(
      `select voornaam || ' ' || coalesce(tussenvoegsel || ' ', '') || achternaam from organisatie.persoon where id = $1`,
      [w.persoon(email)],
    );
  async function merktNiets(email: string, c: Zaak): Promise<void> {
    expect(await k.lees(email, c.nummer)).toBeNull();
    expect(await k.lijst(email)).not.toContain(c.nummer);
    expect((await k.termijnen(email)).map((t) => t.onderwerpNummer)).not.toContain(c.nummer);
    expect((await k.noemen(email, c.id, { naam: 'x' })).code).toBe('NIET_GEVONDEN');
    expect((await k.toewijzen(email, c.id, TEAM)).code).toBe('NIET_GEVONDEN');
  }
  const ziet = async (email: string, c: Zaak): Promise<boolean> => (await k.lees(email, c.nummer)) !== null;
  const zietMelding = async (email: string, m: Zaak): Promise<boolean> =>
    (
      await (
        await w.als(email)
      ).vraag<{ melding: object | null }>('query ($n: String!) { melding(nummer: $n) { nummer } }', { n: m.nummer })
    ).data.melding !== null;

  /** A report in hand at AF2, and a complaint about it. */
  async function samen(klacht: Record<string, unknown> = {}): Promise<{ m: Zaak; c: Zaak }> {
    const m = await w.meld(MEDEWERKER);
    await w.neem(AF2, m.id);
    return { m, c: await k.voerIn(AF, { meldingNummer: m.nummer, ...klacht }) };
  }
  // No two acts at one moment.
  const tik = (): void => w.o.klok.zet(new Date(w.o.klok.nu().getTime() + 1000));
  const sluitUit = (email: string, m: Zaak, wie: string): Promise<void> => {
    tik();
    return w.sluitUit(email, m.id, wie);
  };
  /** A name that is typed in the report later. Answers its id. */
  async function typ(email: string, m: Zaak, wie: string): Promise<string> {
    tik();
    const uit = await noem(await w.als(email), m.id, await w.versie('melding.melding', m.id), { naam: wie });
    expect(uit.__typename).toBe('Melding');
    return w.een(
      `select id from melding.genoemde where melding_id = $1 and rol = 'PLEGER' and stand = 'GETYPT' order by id desc limit 1`,
      [m.id],
    );
  }
  /** Somebody independent says that the typed name is nobody of ours. */
  async function niemand(email: string, m: Zaak, genoemdeId: string): Promise<void> {
    const r = await (
      await w.als(email)
    ).vraag<{ uit: { __typename: string } }>(
      'mutation ($m: ID!, $g: ID!, $v: Int!) { uit: genoemdeKoppelen(meldingId: $m, genoemdeId: $g, persoonId: null, versie: $v) { __typename ... on Geweigerd { code } } }',
      { m: m.id, g: genoemdeId, v: await w.versie('melding.melding', m.id) },
    );
    if (r.data.uit.__typename !== 'Melding') throw new Error(r.tekst);
  }
  async function niemandInKlacht(email: string, c: Zaak): Promise<KlachtAntwoord> {
    const genoemden = (await k.lees(email, c.nummer))?.genoemden ?? [];
    const g = genoemden.find((x) => x.stand === 'GETYPT');
    return k.doe(email, 'klachtNaamBekijken', c.id, { genoemdeId: ['ID!', g?.id], persoonId: ['ID', null] });
  }
  const koppel = (email: string, c: Zaak, m: Zaak): Promise<KlachtAntwoord> =>
    k.doe(email, 'klachtKoppelen', c.id, { meldingNummer: ['String!', m.nummer] });
  const lopend = async (c: Zaak, functie: string): Promise<string[]> =>
    (
      await w.sql<{ id: string }>(
        'select houder_id as id from toegang.dossier_toegang where dossier_id = $1 and functie = $2 and tot is null',
        [c.id, functie],
      )
    ).map((r) => r.id);
  const eigenaar = (c: Zaak): Promise<string> =>
    w.een('select eigenaar_id from termijn.termijn where onderwerp_id = $1', [c.id]);

  describe('als iemand in de melding wordt uitgesloten', () => {
    it('merkt die ook van de klacht niets meer, al mag wie uitsluit de klacht zelf niet zien', async () => {
      const { m, c } = await samen({ genoemden: [{ persoonId: w.persoon(AF2) }] });
      expect([await ziet(TEAM, c), await ziet(AF2, c)]).toEqual([true, false]);
      await sluitUit(AF2, m, TEAM);
      await merktNiets(TEAM, c);
      await merktNiets(AF2, c);
      expect(await ziet(AF, c)).toBe(true);
    });

    it('gaan werk en termijn van de klacht op hetzelfde moment naar een ander, ook zonder zicht van wie uitsluit', async () => {
      const { m, c } = await samen({ genoemden: [{ persoonId: w.persoon(AF2) }] });
      await k.toewijzen(AF, c.id, TEAM);
      await sluitUit(AF2, m, TEAM);
      await merktNiets(TEAM, c);
      expect(await k.lees(AF, c.nummer)).toMatchObject({
        behandelaar: null,
        termijn: { eigenaar: { id: w.lid(AF) }, status: 'LOOPT' },
      });
      expect(await lopend(c, 'BEHANDELAAR')).toEqual([]);
      const [rij] = await w.sql(
        `select u.xmin::text = k.xmin::text as klacht, u.xmin::text = t.xmin::text as termijn,
           (select w.door_id from termijn.termijn_wijziging w where w.termijn_id = t.id and w.soort = 'EIGENAAR_GEWISSELD' order by w.op desc limit 1) as door
         from melding.klacht k join termijn.termijn t on t.onderwerp_id = k.id
         join toegang.dossier_uitsluiting u on u.dossier_id = k.id and u.persoon_id = $2 where k.id = $1`,
        [c.id, w.persoon(TEAM)],
      );
      // In nobody's name: who handles the report is no part of the complaint.
      expect(rij).toEqual({ klacht: true, termijn: true, door: null });
      expect(await k.toewijzen(AF, c.id, AF)).toMatchObject({ behandelaar: { id: w.lid(AF) } });
    });

    it('houdt de klacht altijd een ontvanger: als niemand anders vrij is een bestuurder', async () => {
      const { m, c } = await samen({ genoemden: [AF2, TEAM].map((e) => ({ persoonId: w.persoon(e) })) });
      expect(await eigenaar(c)).toBe(w.lid(AF));
      await sluitUit(AF2, m, AF);
      for (const wie of [AF, AF2, TEAM]) await merktNiets(wie, c);
      const nieuw = await eigenaar(c);
      expect(await lopend(c, 'ONTVANGER')).toContain(nieuw);
      const bestuurder = [BESTUURDER, 'bestuurder2@zonnehof.demo'].find((e) => w.lid(e) === nieuw) ?? '';
      expect(await k.lees(bestuurder, c.nummer)).toMatchObject({ nummer: c.nummer });
    });

    it('wacht dat op wie de klacht op dat moment wijzigt, zodat niemand uitgesloten is en toch behandelt', async () => {
      const { m, c } = await samen();
      const slot = await wachtOpSlot(w.o.db.beheerUrl, 'melding.klacht', c.id);
      const aanwijzen = k.toewijzen(AF, c.id, TEAM);
      await slot.wachtenden(1);
      const uitsluiting = sluitUit(AF2, m, TEAM);
      await slot.wachtenden(2);
      await slot.los();
      expect((await aanwijzen).__typename).toBe('Klacht');
      await uitsluiting;
      expect(await k.lees(AF, c.nummer)).toMatchObject({ behandelaar: null });
      expect(await eigenaar(c)).not.toBe(w.lid(TEAM));
      await merktNiets(TEAM, c);
    });

    it('en wie zichzelf noemt, raakt ook de klacht kwijt', async () => {
      const { m, c } = await samen();
      const uit = await noem(await w.als(AF2), m.id, await w.versie('melding.melding', m.id), {
        persoonId: w.persoon(AF2),
      });
      // The act stands; its doer gets no report back.
      expect(uit.code).toBe('NIET_GEVONDEN');
      expect(await zietMelding(AF2, m)).toBe(false);
      await merktNiets(AF2, c);
    });
  });

  describe('zolang een getypte naam in de melding open staat', () => {
    beforeAll(async () => {
      await w.sql('update organisatie.lidmaatschap_rol set onafhankelijk = true where lidmaatschap_id = any($1)', [
        [w.lid(AF), w.lid(AF2)],
      ]);
    });

    it('is de klacht verborgen voor wie die naam kan hebben, en daarna weer te zien', async () => {
      const { m, c } = await samen();
      const g = await typ(AF2, m, await naam(TEAM));
      await merktNiets(TEAM, c);
      expect(await zietMelding(TEAM, m)).toBe(false);
      await niemand(AF2, m, g);
      expect([await zietMelding(TEAM, m), await ziet(TEAM, c)]).toEqual([true, true]);
    });

    it('ook een klacht die daarna pas komt of wordt gekoppeld, en een van wie de naam typt niets ziet', async () => {
      const m = await w.meld(MEDEWERKER);
      await w.neem(AF2, m.id);
      const los = await k.voerIn(AF);
      await k.toewijzen(AF, los.id, AF);
      const blind = await k.voerIn(AF, { meldingNummer: m.nummer, genoemden: [{ persoonId: w.persoon(AF2) }] });
      const g = await typ(AF2, m, await naam(TEAM));
      const later = await k.voerIn(AF, { meldingNummer: m.nummer });
      expect(await ziet(TEAM, los)).toBe(true);
      expect((await koppel(AF, los, m)).__typename).toBe('Klacht');
      for (const c of [blind, later, los]) await merktNiets(TEAM, c);
      await merktNiets(AF2, blind);
      await niemand(AF2, m, g);
      for (const c of [blind, later, los]) expect(await ziet(TEAM, c)).toBe(true);
      await merktNiets(AF2, blind);
    });

    it('blijven beide verborgen als er nog een tweede naam open staat', async () => {
      const { m, c } = await samen();
      const een = await typ(AF2, m, await naam(TEAM));
      const twee = await typ(AF2, m, 'Iemand van Elders');
      await niemand(AF2, m, een);
      expect(await zietMelding(TEAM, m)).toBe(false);
      await merktNiets(TEAM, c);
      await niemand(AF2, m, twee);
      expect([await zietMelding(TEAM, m), await ziet(TEAM, c)]).toEqual([true, true]);
    });

    it('blijft de klacht verborgen tot ook de eigen naam is bekeken, en andersom', async () => {
      const eigen = await samen({ genoemden: [{ naam: await naam(TEAM) }] });
      const g = await typ(AF2, eigen.m, 'Iemand van Elders');
      expect((await niemandInKlacht(AF, eigen.c)).genoemden).toMatchObject([{ stand: 'NIEMAND_VAN_ONS' }]);
      await merktNiets(TEAM, eigen.c);
      await niemand(AF2, eigen.m, g);
      expect(await ziet(TEAM, eigen.c)).toBe(true);

      const beide = await samen({ genoemden: [{ naam: 'Iemand van Elders' }] });
      const h = await typ(AF2, beide.m, await naam(TEAM));
      await niemand(AF2, beide.m, h);
      expect(await zietMelding(TEAM, beide.m)).toBe(true);
      await merktNiets(TEAM, beide.c);
      await niemandInKlacht(AF, beide.c);
      expect(await ziet(TEAM, beide.c)).toBe(true);
    });

    it('komt wie de klacht behandelde niet terug als behandelaar', async () => {
      const { m, c } = await samen();
      await k.toewijzen(AF, c.id, TEAM);
      const g = await typ(AF2, m, await naam(TEAM));
      await merktNiets(TEAM, c);
      await k.toewijzen(AF, c.id, AF);
      await niemand(AF2, m, g);
      expect(await k.lees(TEAM, c.nummer)).toMatchObject({ behandelaar: { id: w.lid(AF) } });
      expect((await k.horen(TEAM, c.id)).code).toBe('NIET_GEVONDEN');
      expect(await lopend(c, 'BEHANDELAAR')).toEqual([w.lid(AF)]);
    });

    it('ook niet na een naam die in de klacht zelf werd getypt', async () => {
      const c = await k.voerIn(AF);
      await k.toewijzen(AF, c.id, TEAM);
      await k.noemen(AF, c.id, { naam: await naam(TEAM) });
      await merktNiets(TEAM, c);
      await niemandInKlacht(AF, c);
      expect(await k.lees(TEAM, c.nummer)).toMatchObject({ behandelaar: null });
      expect((await k.horen(TEAM, c.id)).code).toBe('NIET_GEVONDEN');
    });

    it('gaat een klacht die naar een andere melding wordt gekoppeld weer open', async () => {
      const { m, c } = await samen();
      await k.toewijzen(AF, c.id, AF);
      await typ(AF2, m, await naam(TEAM));
      await merktNiets(TEAM, c);
      expect((await koppel(AF, c, await w.meld(MEDEWERKER))).__typename).toBe('Klacht');
      expect(await ziet(TEAM, c)).toBe(true);
    });
  });

  describe('oordeelt nooit wie aan de melding werkte', () => {
    const vraag = (c: Zaak, wie: string): Promise<KlachtAntwoord> =>
      k.doe(AF, 'klachtBeslisserToevoegen', c.id, {
        lidmaatschapId: ['ID!', w.lid(wie)],
        reden: ['String!', 'Het gaat over beleid.'],
      });

    it('de bestuurder die in de melding beslist, beslist na het koppelen niet meer mee', async () => {
      const m = await w.meld(MEDEWERKER);
      await w.neem(AF2, m.id);
      await w.haalErbij(AF2, m.id, BESTUURDER, 'BESLISSER');
      const c = await k.voerIn(AF);
      await k.toewijzen(AF, c.id, AF);
      expect(await vraag(c, BESTUURDER)).toMatchObject({ beslisser: { id: w.lid(BESTUURDER) } });
      expect((await vraag(c, BESTUURDER)).code).toBe('KLACHT_BESLIST_AL');
      await k.horen(AF, c.id);
      const uit = await koppel(AF, c, m);
      expect(uit.beslisser).toBeNull();
      expect(uit.gebeurtenissen[0]?.toelichting).toContain(await naam(BESTUURDER));
      expect(await ziet(BESTUURDER, c)).toBe(false);
      expect((await k.oordelen(BESTUURDER, c.id)).code).toBe('NIET_GEVONDEN');
      expect((await vraag(c, BESTUURDER)).code).toBe('KLACHT_KANDIDAAT_BETROKKEN');
      // Another one comes in, and is the only one.
      const ander = await vraag(c, 'bestuurder2@zonnehof.demo');
      expect(ander).toMatchObject({ beslisser: { id: w.lid('bestuurder2@zonnehof.demo') } });
      expect(await lopend(c, 'BESLISSER')).toEqual([w.lid('bestuurder2@zonnehof.demo')]);
    });

    it('een tweede bestuurder komt in de plaats van de eerste', async () => {
      const c = await k.voerIn(AF);
      await k.toewijzen(AF, c.id, AF);
      await vraag(c, BESTUURDER);
      await vraag(c, 'bestuurder2@zonnehof.demo');
      expect(await ziet(BESTUURDER, c)).toBe(false);
      expect(await ziet('bestuurder2@zonnehof.demo', c)).toBe(true);
    });

    it('ook niet wie pas na het aanwijzen aan de melding ging werken', async () => {
      const m = await w.meld(MEDEWERKER);
      const c = await k.voerIn(AF, { meldingNummer: m.nummer });
      await k.toewijzen(AF, c.id, TEAM);
      await k.horen(TEAM, c.id);
      await w.neem(TEAM, m.id);
      expect(await k.oordelen(TEAM, c.id)).toMatchObject({ code: 'KLACHT_ZELF_BETROKKEN' });
      expect(await k.toewijzen(TEAM, c.id, AF, 'Ik werk nu aan de melding')).toMatchObject({
        behandelaar: { id: w.lid(AF) },
      });
      expect(await k.oordelen(AF, c.id)).toMatchObject({ stand: 'OORDEEL' });
    });
  });

  it('vindt alleen wie aan de melding werkt, en niemand van een andere organisatie', async () => {
    const { m, c } = await samen({ genoemden: [{ naam: 'Iemand van Elders' }] });
    const doorgang = async (email: string | null, functie: string, id: string): Promise<unknown[]> => {
      const cl = new Client({ connectionString: w.o.db.appUrl });
      await cl.connect();
      try {
        await cl.query('begin');
        await cl.query(`select set_config('mb.organisatie_id', $1, true), set_config('mb.lidmaatschap_id', $2, true)`, [
          email === null ? '' : w.organisatie(email),
          email === null ? '' : w.lid(email),
        ]);
        const { rows } = await cl.query<{ u: unknown }>(`select u from doorgang.${functie}($1) u`, [id]);
        return rows.map((r) => r.u).filter((u) => u !== null);
      } finally {
        await cl.end();
      }
    };
    for (const wie of [AF2, TEAM]) {
      expect(await doorgang(wie, 'klachten_over', m.id)).toEqual([c.id]);
      expect(await doorgang(wie, 'klacht_naam_open', c.id)).toEqual([true]);
    }
    for (const wie of [null, ELDERS, 'bestuurder@lindeboom.demo', 'hr@zonnehof.demo'])
      for (const [functie, id] of [
        ['klachten_over', m.id],
        ['klacht_naam_open', c.id],
      ] as const)
        expect([wie, functie, await doorgang(wie, functie, id)]).toEqual([wie, functie, []]);
  });
});
