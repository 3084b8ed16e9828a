import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { INVOER, SLUG, SLUG_ANDER, bewijs, meld, post, terug, werker, zetFormulier } from './openbaar-wereld';
import { GEWEIGERD, dienIn, neem, nummers } from './vragen';

jest.setTimeout(180_000);

const DETAIL = `{ id nummer versie status melder ingediendOp inhoud { feiten mening waar clientVeilig gebeurdVan gebeurdTot } genoemden { rol naam stand } tijdlijn { soort } }`;
const BERICHTEN = `berichten { id van dag op door tekst } bereikbaar`;
const STUUR = `mutation ($s: ID!, $m: ID!, $t: String!) { uit: melderBerichtSturen(sleutel: $s, meldingId: $m, tekst: $t) { __typename ... on MelderBerichten { ${BERICHTEN} } ${GEWEIGERD} } }`;

interface Uit {
  uit: {
    __typename: string;
    code: string;
    bereikbaar: boolean;
    berichten: { van: string; tekst: string; door: string | null; op: string | null; dag: string }[];
  };
}
interface Detail {
  melding: {
    id: string;
    nummer: string;
    versie: number;
    ingediendOp: string;
    melder: string | null;
    inhoud: Record<string, string>;
    genoemden: { rol: string; naam: string; stand: string }[];
    tijdlijn: { soort: string }[];
  } | null;
}

describe('melden zonder account', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let af: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
    await zetFormulier(o, 'zonnehof.demo', SLUG);
    await zetFormulier(o, 'lindeboom.demo', SLUG_ANDER, { anoniem: false });
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });

  const detail = async (b: Bezoeker, nummer: string): Promise<Detail['melding']> =>
    (await b.vraag<Detail>(`query ($n: String!) { melding(nummer: $n) ${DETAIL} }`, { n: nummer })).data.melding;
  /** The reports that came since `eerder`. */
  const nieuwe = async (eerder: readonly string[]): Promise<string[]> => {
    await w.ronde();
    return (await nummers(af)).filter((n) => !eerder.includes(n));
  };
  const stuur = async (b: Bezoeker, m: string, t: string, s: string = randomUUID()): Promise<Uit['uit']> =>
    (await b.vraag<Uit>(STUUR, { s, m, t })).data.uit;
  const meldEnOpen = async (invoer = INVOER): Promise<{ code: string; nummer: string; id: string }> => {
    const eerder = await nummers(af);
    const { lijf } = await meld(o, invoer);
    const [nummer = ''] = await nieuwe(eerder);
    return { code: lijf.code, nummer, id: (await detail(af, nummer))?.id ?? '' };
  };

  it('een anonieme melding wordt een melding, en de melder leest met de code de stand', async () => {
    const eerder = await nummers(af);
    const uit = await meld(o, {
      ...INVOER,
      mening: 'Te weinig mensen.',
      waar: 'In de tuin',
      maand: '10',
      jaar: '2026',
      pleger: 'een man met een bril',
    });
    expect(uit.status).toBe(200);
    expect(uit.lijf.code).toMatch(/^\d{16}$/);
    expect(uit.lijf.uiterlijk).toBe('2026-11-25');
    expect(uit.lijf.kaartjes).toHaveLength(10);
    expect((await terug(o, uit.lijf.code)).lijf.stand).toBe('We hebben uw melding ontvangen.');
    const [nummer = ''] = await nieuwe(eerder);
    const m = await detail(af, nummer);
    expect(m).toMatchObject({
      ingediendOp: '2026-11-22T23:00:00.000Z',
      melder: null,
      inhoud: {
        feiten: INVOER.feiten,
        mening: 'Te weinig mensen.',
        waar: 'In de tuin',
        clientVeilig: 'NEE',
        gebeurdVan: '2026-10-01',
        gebeurdTot: '2026-10-31',
      },
      genoemden: [{ rol: 'PLEGER', naam: 'een man met een bril', stand: 'GETYPT' }],
    });
    expect(m?.tijdlijn.map((r) => r.soort)).toContain('INGEDIEND');
    await neem(af, m?.id ?? '');
    expect((await terug(o, uit.lijf.code)).lijf.stand).toBe('We zijn met uw melding bezig.');
  });

  it('dezelfde sleutel geeft dezelfde code en één melding, ook nadat de melding is geopend', async () => {
    const eerder = await nummers(af);
    const sleutel = randomUUID();
    const [a, b] = [await meld(o, INVOER, { sleutel }), await meld(o, INVOER, { sleutel })];
    expect(b.lijf.code).toBe(a.lijf.code);
    expect(await nieuwe(eerder)).toHaveLength(1);
    expect((await meld(o, INVOER, { sleutel })).lijf.code).toBe(a.lijf.code);
    expect(await nieuwe(eerder)).toHaveLength(1);
    const { rows } = await o.beheer.query('select 1 from melding.inzending_wacht');
    expect(rows).toEqual([]);
  });

  it('met naam gaan naam en nummer verzegeld mee, voor de behandelaars', async () => {
    const { id } = await meldEnOpen({
      ...INVOER,
      anoniem: false,
      naam: 'Mevrouw CNRY-naam',
      telefoon: '06 12 34 56 78',
      soort: 'MANTELZORGER',
    } as never);
    const { rows } = await o.beheer.query(
      'select c.inhoud, r.soort, r.lidmaatschap_id from melding.melder_contact c join melding.melding_melder r using (organisatie_id, melding_id) where c.melding_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ soort: 'MANTELZORGER', lidmaatschap_id: null });
    expect(String(rows[0]?.['inhoud'])).not.toContain('CNRY');
  });

  it('wie zijn functie niet zegt, staat nergens als melder', async () => {
    const { id } = await meldEnOpen();
    const { rows } = await o.beheer.query('select 1 from melding.melding_melder where melding_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('berichten gaan heen en weer: behandelaar, melder met code, en de behandelaars horen het', async () => {
    const { code, id } = await meldEnOpen();
    expect(await stuur(af, id, 'Mag ik u iets vragen?')).toMatchObject({ code: 'NIET_GEVONDEN' });
    await neem(af, id);
    const sleutel = randomUUID();
    const een = await stuur(af, id, 'CNRY-vraag Wanneer was het?', sleutel);
    expect(await stuur(af, id, 'CNRY-vraag Wanneer was het?', sleutel)).toEqual(een);
    expect(een.berichten).toMatchObject([{ van: 'BEHANDELAAR', tekst: 'CNRY-vraag Wanneer was het?' }]);
    expect(await stuur(af, id, '  ')).toMatchObject({ code: 'MELDING_BERICHT_LEEG' });
    const t = await terug(o, code);
    expect(t.lijf.berichten).toMatchObject([{ vanU: false, tekst: 'CNRY-vraag Wanneer was het?', dag: '2026-11-23' }]);
    expect(JSON.stringify(t.lijf)).not.toMatch(/M-2026|Bos|Dijk|aandachtsfunctionaris@/);
    const b = { sleutel: randomUUID(), kaart: t.lijf.kaart, tekst: 'CNRY-antwoord Dinsdag.' };
    expect((await post(o, 'bericht', { ...b, bewijs: await bewijs(o, 'bericht') })).lijf).toEqual({
      dag: '2026-11-23',
    });
    await post(o, 'bericht', { ...b, bewijs: await bewijs(o, 'bericht') });
    expect((await post(o, 'opnieuw', { kaart: t.lijf.kaart })).lijf.onderweg).toBe(1);
    await w.ronde();
    await post(o, 'bericht', { ...b, bewijs: await bewijs(o, 'bericht') });
    await w.ronde();
    const na = (await post(o, 'opnieuw', { kaart: t.lijf.kaart })).lijf;
    expect(na.onderweg).toBe(0);
    expect(na.berichten.map((x) => [x.vanU, x.tekst])).toEqual([
      [false, 'CNRY-vraag Wanneer was het?'],
      [true, 'CNRY-antwoord Dinsdag.'],
    ]);
    const lees = await af.vraag<Uit>(`query ($m: ID!) { uit: melderBerichten(meldingId: $m) { ${BERICHTEN} } }`, {
      m: id,
    });
    expect(lees.data.uit.berichten[1]).toMatchObject({
      van: 'MELDER',
      door: null,
      op: null,
      tekst: 'CNRY-antwoord Dinsdag.',
    });
    const mails = await o.beheer.query(
      `select soort from notificatie.notificatie where dossier_id = $1 and soort = 'BERICHT_VAN_MELDER'`,
      [id],
    );
    expect(mails.rows).toHaveLength(1);
    const bytes = await o.beheer.query('select inhoud from melding.bericht');
    expect(bytes.rows.map((r) => String(r['inhoud'])).join()).not.toContain('CNRY');
  });

  it('een kaart verloopt, en een veranderde kaart doet niets', async () => {
    const { code } = await meldEnOpen();
    const { kaart } = (await terug(o, code)).lijf;
    expect((await post(o, 'opnieuw', { kaart: `${kaart}x` })).lijf.code).toBe('OPENBAAR_KAART_VERLOPEN');
    const nu = o.klok.nu();
    o.klok.zet(new Date(nu.getTime() + 36 * 60_000));
    expect((await post(o, 'opnieuw', { kaart })).lijf.code).toBe('OPENBAAR_KAART_VERLOPEN');
    o.klok.zet(nu);
  });

  it('invoer die niet kan wordt geweigerd met alle velden tegelijk, en er komt niets binnen', async () => {
    const eerder = await nummers(af);
    const uit = await meld(o, { anoniem: false, dag: '31', maand: '4', jaar: '2026' });
    expect(uit.status).toBe(422);
    expect(uit.lijf.fouten.map((f) => f.veld)).toEqual(['veilig', 'feiten', 'dag', 'naam', 'telefoon']);
    expect(await nieuwe(eerder)).toEqual([]);
    expect((await post(o, 'melding', { sleutel: 'x' })).lijf.code).toBe('OPENBAAR_ONLEESBAAR');
  });

  it('zonder goed werkbewijs, met een gebruikt bewijs of met een bewijs voor iets anders komt er niets door', async () => {
    const goed = await bewijs(o, 'melding');
    const poging = async (b: object): Promise<string> =>
      (await post(o, 'melding', { sleutel: randomUUID(), invoer: INVOER, bewijs: b })).lijf.code;
    expect(await poging({ ...goed, oplossing: goed.oplossing + 1 })).toBe('OPENBAAR_BEWIJS_VERLOPEN');
    expect(await poging(await bewijs(o, 'terug'))).toBe('OPENBAAR_BEWIJS_VERLOPEN');
    expect(await poging({ uitdaging: 'a.b.1.c', oplossing: 1 })).toBe('OPENBAAR_BEWIJS_VERLOPEN');
    expect(await poging(goed)).toMatch(/^\d{16}$/);
    expect(await poging(goed)).toBe('OPENBAAR_BEWIJS_VERLOPEN');
  });

  it('een onbekend adres, een gesloten formulier en een andere site worden geweigerd', async () => {
    expect((await meld(o, INVOER, { slug: 'cccccccccccccccccccccc' })).status).toBe(404);
    const r = await o.app.inject({
      method: 'POST',
      url: `/m/${SLUG}/melding`,
      headers: { origin: 'https://elders.nl', 'content-type': 'application/json' },
      payload: '{}',
    });
    expect(r.json()).toMatchObject({ code: 'ANDERE_HERKOMST' });
    await zetFormulier(o, 'zonnehof.demo', SLUG, { aan: false });
    expect((await meld(o)).lijf).toMatchObject({ code: 'OPENBAAR_UIT', watDan: 'Bel 030 123 45 67.' });
    await zetFormulier(o, 'zonnehof.demo', SLUG);
  });

  it('waar anoniem melden uit staat, wordt om een naam gevraagd', async () => {
    expect((await meld(o, INVOER, { slug: SLUG_ANDER })).lijf).toMatchObject({ code: 'OPENBAAR_NAAM_NODIG' });
    const met = await meld(o, { ...INVOER, anoniem: false, naam: 'Jan', telefoon: '0612345678' }, { slug: SLUG_ANDER });
    expect(met.status).toBe(200);
  });

  it('een code van de ene organisatie opent niets bij de andere', async () => {
    const { code } = await meldEnOpen();
    const ander = await terug(o, code, { slug: SLUG_ANDER });
    expect(ander.lijf).toEqual((await terug(o, '0000 0000 0000 0000', { slug: SLUG_ANDER })).lijf);
    expect(ander.lijf.code).toBe('OPENBAAR_CODE_KLOPT_NIET');
  });

  it('wie in een openbare melding wordt genoemd, merkt er niets van', async () => {
    const accused = o.leden.lid('leidinggevende@zonnehof.demo');
    const { rows } = await o.beheer.query(
      'select voornaam, achternaam from organisatie.persoon p join organisatie.lidmaatschap l on l.persoon_id = p.id where l.id = $1',
      [accused.lidmaatschapId],
    );
    const { id, nummer } = await meldEnOpen({
      ...INVOER,
      pleger: `${rows[0]?.['voornaam']} ${rows[0]?.['achternaam']}`,
    } as never);
    const b = await o.bezoeker('leidinggevende@zonnehof.demo');
    expect(await nummers(b)).not.toContain(nummer);
    expect(await detail(b, nummer)).toBeNull();
    const lees = await b.vraag<{ uit: null }>(
      `query ($m: ID!) { uit: melderBerichten(meldingId: $m) { bereikbaar } }`,
      { m: id },
    );
    const vreemd = await b.vraag<{ uit: null }>(
      `query ($m: ID!) { uit: melderBerichten(meldingId: $m) { bereikbaar } }`,
      { m: randomUUID() },
    );
    expect(lees.tekst).toBe(vreemd.tekst);
    expect(await stuur(b, id, 'x')).toEqual(await stuur(b, randomUUID(), 'x'));
  });

  it('een getypte naam die op een ontvanger lijkt, sluit die ontvanger uit', async () => {
    const afLid = o.leden.lid('aandachtsfunctionaris2@zonnehof.demo');
    const { rows } = await o.beheer.query(
      'select achternaam from organisatie.persoon p join organisatie.lidmaatschap l on l.persoon_id = p.id where l.id = $1',
      [afLid.lidmaatschapId],
    );
    const { nummer } = await meldEnOpen({ ...INVOER, pleger: `zuster ${rows[0]?.['achternaam']}` } as never);
    const af2 = await o.bezoeker('aandachtsfunctionaris2@zonnehof.demo');
    expect(await nummers(af2)).not.toContain(nummer);
    expect(await nummers(af)).toContain(nummer);
  });

  describe('met een account', () => {
    const EIGEN = `query ($n: String!) { uit: mijnMelding(nummer: $n) { nummer standTekst berichten { van door tekst } } }`;
    const STUUR_EIGEN = `mutation ($s: ID!, $m: ID!, $t: String!) { uit: eigenBerichtSturen(sleutel: $s, meldingId: $m, tekst: $t) { __typename ... on EigenMeldingMetBerichten { berichten { van tekst } } ${GEWEIGERD} } }`;

    it('leest en schrijft een medewerker berichten bij de eigen melding, en niemand anders', async () => {
      const melder = await o.bezoeker('medewerker@zonnehof.demo');
      const { id, nummer } = await dienIn(melder, o);
      await neem(af, id);
      await stuur(af, id, 'Dank voor uw melding.');
      const eigen = await melder.vraag<Uit>(EIGEN, { n: nummer });
      expect(eigen.data.uit).toMatchObject({
        berichten: [{ van: 'BEHANDELAAR', door: null, tekst: 'Dank voor uw melding.' }],
      });
      const v = { s: randomUUID(), m: id, t: 'Er is nog iets.' };
      expect((await melder.vraag<Uit>(STUUR_EIGEN, v)).data.uit.berichten).toHaveLength(2);
      expect((await melder.vraag<Uit>(STUUR_EIGEN, v)).data.uit.berichten).toHaveLength(2);
      await w.ronde();
      const { rows } = await o.beheer.query(
        `select soort, ontvanger_id from notificatie.notificatie where dossier_id = $1 and soort like 'BERICHT%' order by soort`,
        [id],
      );
      expect(rows.map((r) => r['soort'])).toEqual(['BERICHT_VAN_MELDER', 'BERICHT_VOOR_MELDER']);
      for (const wie of ['medewerker2@zonnehof.demo', 'bestuurder@zonnehof.demo', 'medewerker@lindeboom.demo']) {
        const ander = await o.bezoeker(wie);
        expect((await ander.vraag<{ uit: null }>(EIGEN, { n: nummer })).data.uit).toBeNull();
        expect((await ander.vraag<Uit>(STUUR_EIGEN, { ...v, s: randomUUID() })).data.uit).toMatchObject({
          code: 'NIET_GEVONDEN',
        });
        expect(
          (
            await ander.vraag<{ uit: null }>(`query ($m: ID!) { uit: melderBerichten(meldingId: $m) { bereikbaar } }`, {
              m: id,
            })
          ).data.uit,
        ).toBeNull();
      }
      expect(
        (
          await melder.vraag<{ uit: null }>(`query ($m: ID!) { uit: melderBerichten(meldingId: $m) { bereikbaar } }`, {
            m: id,
          })
        ).data?.uit ?? null,
      ).toBeNull();
    });
  });
});
