import { randomUUID } from 'node:crypto';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { NOORD, Signalen, type SignaalUit } from './signaal-wereld';

jest.setTimeout(120_000);

const RECHT = 'toezichthouder-rechtmatigheid@rivierstad.demo';

describe('Een signaal over zorg bij de gemeente', () => {
  let o: Omgeving;
  let z: Signalen;
  let meldpunt: Bezoeker;
  let recht: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    z = new Signalen(o);
    meldpunt = await o.bezoeker('meldpunt@rivierstad.demo');
    recht = await inRivierstad();
  });
  afterAll(() => o?.stop());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    await o.beheer.query('truncate zorgfraude.signaal cascade');
  });

  /** Two workspaces: one is chosen. */
  async function inRivierstad(): Promise<Bezoeker> {
    const b = await o.bezoeker(RECHT);
    await b.vraag('mutation ($id: ID!) { werkruimteKiezen(lidmaatschapId: $id) { __typename } }', {
      id: o.leden.lid(RECHT).lidmaatschapId,
    });
    return b;
  }
  const codes = (u: SignaalUit): string[] => u.fouten.map((f) => f.code);
  const gewogen = async (meer: Record<string, unknown> = {}): Promise<SignaalUit> =>
    z.weeg(recht, await z.voerIn(meldpunt), meer);
  const tel = async (sql: string): Promise<number> => Number((await o.beheer.query(sql)).rows[0]?.n);

  it('loopt van binnenkomst via wegen, toewijzen en vooronderzoek naar een afsluiting, en kan weer open', async () => {
    const s = await z.voerIn(meldpunt);
    expect(s).toMatchObject({
      __typename: 'Zorgsignaal',
      status: 'ONTVANGEN',
      aanbieder: 'Zorg Noord B.V.',
      melderNaam: 'Mevrouw Klok',
      routes: ['TOEZICHT_RECHTMATIGHEID'],
      teksten: [
        { soort: 'FEITEN', versie: 1 },
        { soort: 'INTERPRETATIES', versie: 1 },
      ],
    });
    expect(s.nummer).toMatch(/^S-2026-[2-9CDFHJKMNPQRTVWXY]{5}$/);
    const w = await z.weeg(recht, s);
    expect(w).toMatchObject({ status: 'GEWOGEN', kracht: 'VERMOEDEN', weegbesluit: 'VOORONDERZOEK', versie: 2 });
    const t = await z.collega(recht, w, 'Toewijzen', RECHT);
    expect(t.behandelaar?.id).toBe(o.leden.lid(RECHT).lidmaatschapId);
    const v = await z.stap(recht, t, 'VOORONDERZOEK');
    const b = await z.raadpleeg(recht, v);
    expect(b.raadplegingen).toEqual([
      {
        bron: 'HANDELSREGISTER',
        grondslag: 'AWB_5_17',
        noodzaak: 'Ik moest weten wie de eigenaar is.',
        resultaat: 'De eigenaar is dezelfde.',
      },
    ]);
    const a = await z.sluit(recht, v);
    expect(a).toMatchObject({ status: 'AFGESLOTEN', conclusie: 'VERGISSING' });
    expect(a.magHandelingen).toEqual(['heropenen']);
    expect(await z.lijst(meldpunt)).toEqual([]);
    expect(await z.lijst(meldpunt, { ookDicht: true })).toEqual([s.nummer]);
    const h = await z.heropen(recht, a);
    expect(h).toMatchObject({ status: 'GEWOGEN', conclusie: null });
    expect(h.tijdlijn.map((d) => d.daad).sort()).toEqual(
      ['AFGESLOTEN', 'GEWOGEN', 'HEROPEND', 'INGEVOERD', 'STAP', 'TOEGEWEZEN'].sort(),
    );
  });

  it('wordt met dezelfde sleutel maar 1 keer ingevoerd', async () => {
    const sleutel = randomUUID();
    const [een, twee] = await Promise.all([z.voerIn(meldpunt, {}, sleutel), z.voerIn(meldpunt, {}, sleutel)]);
    expect(een.id).toBe(twee.id);
    expect(await tel('select count(*) as n from zorgfraude.signaal')).toBe(1);
  });

  it('bewaart woorden, mensen en adressen alleen verzegeld', async () => {
    await z.voerIn(meldpunt, {
      onderwerpen: [
        NOORD,
        { soort: 'BESTUURDER', naam: 'Geheime Bestuurder' },
        { soort: 'ADRES', naam: 'Kade 4, 1234 AB' },
      ],
    });
    const { rows } = await o.beheer.query<{ t: string }>(
      `select (select string_agg(to_jsonb(s)::text, ' ') from zorgfraude.signaal s) || (select string_agg(to_jsonb(p)::text, ' ') from zorgfraude.signaal_onderwerp p)
        || (select string_agg(to_jsonb(t)::text, ' ') from zorgfraude.signaal_tekst t) || (select string_agg(to_jsonb(d)::text, ' ') from zorgfraude.signaal_daad d) as t`,
    );
    for (const woord of ['Geheime', 'Kade', 'Klok', '06 12345678', 'factuur']) expect(rows[0]?.t).not.toContain(woord);
    expect(rows[0]?.t).toContain('Zorg Noord');
  });

  it.each(['1234567', '00000000', '1234567A'])('wordt niet bewaard met KvK-nummer %s', async (kvk) => {
    const uit = await z.voerIn(meldpunt, { onderwerpen: [{ ...NOORD, kvk }] });
    expect(uit).toMatchObject({ code: 'ZORGSIGNAAL_KVK_ONJUIST', fouten: [{ veld: 'onderwerpen.0.kvk' }] });
    expect(await tel('select count(*) as n from zorgfraude.signaal')).toBe(0);
  });

  it('van wie onbekend wil blijven, bewaart geen naam', async () => {
    expect(await z.voerIn(meldpunt, { anoniem: true })).toMatchObject({ code: 'ZORGSIGNAAL_MELDER_ANONIEM' });
    const s = await z.voerIn(meldpunt, { anoniem: true, melderNaam: null, melderContact: null });
    expect(s).toMatchObject({ __typename: 'Zorgsignaal', melderNaam: null, melderContact: null });
  });

  it('toont eerdere signalen over dezelfde aanbieder, bestuurder of hetzelfde adres', async () => {
    const een = await z.voerIn(meldpunt, {
      onderwerpen: [
        NOORD,
        { soort: 'BESTUURDER', naam: 'J. de Vries' },
        { soort: 'ADRES', naam: 'Kade 4, 1234 AB Rivierstad' },
      ],
    });
    const vraag = (o: Record<string, unknown>): Promise<{ nummer: string; gelijk: string[] }[]> =>
      z.verwanten(meldpunt, [o]);
    expect(await vraag({ soort: 'AANBIEDER', naam: 'zorg noord', kvk: '1234 5678' })).toEqual([
      { nummer: een.nummer, gelijk: ['KVK', 'NAAM'] },
    ]);
    expect(await vraag({ soort: 'BUDGETHOUDER', naam: 'De Vries, J.' })).toEqual([
      { nummer: een.nummer, gelijk: ['NAAM'] },
    ]);
    expect(await vraag({ soort: 'ADRES', naam: '1234AB 4' })).toEqual([{ nummer: een.nummer, gelijk: ['ADRES'] }]);
    expect(await vraag({ soort: 'BESTUURDER', naam: 'Vries' })).toEqual([]);
    const twee = await z.voerIn(meldpunt, { onderwerpen: [{ ...NOORD, naam: 'Andere naam' }] });
    expect(twee.verwanten).toEqual([{ nummer: een.nummer, gelijk: ['KVK'] }]);
  });

  it('wordt gevonden op nummer, KvK, deel van een aanbieder en de hele naam van een persoon', async () => {
    const s = await z.voerIn(meldpunt, { onderwerpen: [NOORD, { soort: 'BESTUURDER', naam: 'J. de Vries' }] });
    for (const zoek of [s.nummer.toLowerCase(), '12345678', 'noord', 'de vries j', 'J. de Vries'])
      expect([zoek, await z.lijst(meldpunt, { zoek })]).toEqual([zoek, [s.nummer]]);
    for (const zoek of ['vrie', '%', '_', 'zuid'])
      expect([zoek, await z.lijst(meldpunt, { zoek })]).toEqual([zoek, []]);
  });

  it('bladert met een cursor, ook als alles op dezelfde dag binnenkwam', async () => {
    const nummers = new Set<string>();
    for (let i = 0; i < 3; i++) nummers.add((await z.voerIn(meldpunt)).nummer);
    const vraag = `query ($a: String) { uit: zorgsignalen(first: 2, after: $a) { edges { node { nummer } } pageInfo { hasNextPage endCursor } } }`;
    type P = { uit: { edges: { node: { nummer: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const een = (await meldpunt.vraag<P>(vraag)).data.uit;
    const twee = (await meldpunt.vraag<P>(vraag, { a: een.pageInfo.endCursor })).data.uit;
    expect([een.edges.length, een.pageInfo.hasNextPage, twee.pageInfo.hasNextPage]).toEqual([2, true, false]);
    expect(new Set([...een.edges, ...twee.edges].map((e) => e.node.nummer))).toEqual(nummers);
  });

  it('een bron bekijken zonder grondslag wordt geweigerd en niet bewaard', async () => {
    const s = await gewogen();
    expect(await z.raadpleeg(recht, s, { grondslag: null })).toMatchObject({
      code: 'ZORGSIGNAAL_GEEN_GRONDSLAG',
      fouten: [{ veld: 'grondslag' }],
    });
    expect(codes(await z.raadpleeg(recht, s, { bron: 'SVB', noodzaak: ' ', evenredigheid: '' }))).toHaveLength(3);
    expect(await z.raadpleeg(recht, s, { bron: 'CLIENTDOSSIER_WMO', subsidiariteit: 's' })).toMatchObject({
      code: 'ZORGSIGNAAL_GRONDSLAG_PAST_NIET',
    });
    expect(await tel('select count(*) as n from zorgfraude.signaal_raadpleging')).toBe(0);
    const regels = await o.beheer.query(
      `select uitkomst, code from audit.regel where handeling = 'zorgsignaal.bron-vastleggen' and onderwerp_id = $1 order by code`,
      [s.id],
    );
    expect(regels.rows.map((r) => String(r.uitkomst))).toEqual(['GEWEIGERD', 'GEWEIGERD', 'GEWEIGERD']);
  });

  it('een bron wordt met dezelfde sleutel 1 keer vastgelegd, en het logboek kent de grondslag', async () => {
    const s = await gewogen();
    const sleutel = randomUUID();
    await z.raadpleeg(recht, s, {}, sleutel);
    const uit = await z.raadpleeg(recht, s, {}, sleutel);
    expect(uit.raadplegingen).toHaveLength(1);
    const { rows } = await o.beheer.query(
      `select distinct grondslag from audit.regel where handeling = 'zorgsignaal.bron-vastleggen' and onderwerp_id = $1 and grondslag is not null`,
      [s.id],
    );
    expect(rows).toEqual([{ grondslag: 'AWB_5_17' }]);
  });

  it('is pas fraude na een onderzoek, en met alle 3 de onderdelen', async () => {
    const v = await z.stap(recht, await gewogen(), 'VOORONDERZOEK');
    expect(await z.sluit(recht, v, { conclusie: 'FRAUDE' })).toMatchObject({ code: 'ZORGSIGNAAL_EERST_ONDERZOEK' });
    const s = await z.stap(recht, v, 'ONDERZOEK');
    const deel = { conclusie: 'FRAUDE', gewin: 'Hij kreeg er geld voor.', regel: 'Wmo 2.6.2' };
    expect((await z.sluit(recht, s, deel)).fouten.map((f) => f.veld)).toEqual(['opzet', 'fraudesoort']);
    const uit = await z.sluit(recht, s, { ...deel, opzet: 'Hij wist het.', fraudesoort: 'ORGANISATIE' });
    expect(uit).toMatchObject({ status: 'AFGESLOTEN', conclusie: 'FRAUDE' });
    expect(uit.tijdlijn.find((d) => d.daad === 'AFGESLOTEN')?.woorden.map((w) => w.code)).toEqual([
      'conclusie',
      'fraudesoort',
      'gewin',
      'regel',
      'opzet',
      'reden',
    ]);
  });

  it('slaat geen stap over en begint geen vooronderzoek na een ander besluit', async () => {
    const s = await z.voerIn(meldpunt);
    expect(await z.stap(recht, s, 'VOORONDERZOEK')).toMatchObject({ code: 'ZORGSIGNAAL_STAP_KAN_NIET' });
    expect(await z.sluit(recht, s)).toMatchObject({
      code: 'ZORGSIGNAAL_STAP_KAN_NIET',
      watDan: 'Weeg het signaal eerst.',
    });
    const w = await z.weeg(recht, s, { weegbesluit: 'VOLGEN' });
    expect(await z.stap(recht, w, 'VOORONDERZOEK')).toMatchObject({ code: 'ZORGSIGNAAL_ANDERS_BESLOTEN' });
    expect(await z.stap(recht, w, 'ONDERZOEK')).toMatchObject({ code: 'ZORGSIGNAAL_STAP_KAN_NIET' });
    expect(await z.weeg(recht, w, { reden: ' ' })).toMatchObject({ fouten: [{ veld: 'reden' }] });
  });

  it('geeft bij een oude versie de nieuwe terug, en verandert niets', async () => {
    const s = await z.voerIn(meldpunt);
    await z.weeg(recht, s);
    const uit = await z.weeg(meldpunt, s, { weegbesluit: 'ARCHIEF' });
    expect(uit).toMatchObject({
      __typename: 'ZorgsignaalVersieVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { versie: 2 },
    });
    expect((await z.lees(meldpunt, s.nummer))?.weegbesluit).toBe('VOORONDERZOEK');
  });

  it('een verbeterde tekst is een volgende versie; de eerste blijft te lezen', async () => {
    const s = await z.voerIn(meldpunt);
    const uit = await z.schrijf(recht, s, 'FEITEN', 'Het waren 28 uren.');
    expect(uit.teksten.filter((t) => t.soort === 'FEITEN')).toEqual([
      { soort: 'FEITEN', versie: 2, tekst: 'Het waren 28 uren.' },
      { soort: 'FEITEN', versie: 1, tekst: 'Er staan 30 uren op de factuur van 1 dag.' },
    ]);
    expect(await z.schrijf(recht, uit, 'FEITEN', ' ')).toMatchObject({ fouten: [{ veld: 'tekst' }] });
  });

  it('wordt samengevoegd met een reden en weer los gemaakt, met de stand van ervoor', async () => {
    const een = await gewogen();
    const twee = await z.voerIn(meldpunt);
    expect(await z.voegSamen(meldpunt, twee, twee.id)).toMatchObject({ code: 'ZORGSIGNAAL_ZELFDE' });
    expect(await z.voegSamen(meldpunt, twee, randomUUID())).toMatchObject({ code: 'ZORGSIGNAAL_ANDER_NIET_GEVONDEN' });
    const samen = await z.voegSamen(meldpunt, twee, een.id);
    expect(samen).toMatchObject({ status: 'SAMENGEVOEGD', samengevoegdMet: { nummer: een.nummer } });
    expect(samen.magHandelingen).toEqual(['splitsen']);
    expect((await z.lees(meldpunt, een.nummer))?.samengevoegd).toEqual([{ nummer: twee.nummer }]);
    expect(await z.lijst(meldpunt)).toEqual([een.nummer]);
    expect(await z.schrijf(meldpunt, samen, 'FEITEN', 'x')).toMatchObject({ code: 'ZORGSIGNAAL_DICHT' });
    const nu = await z.lees(meldpunt, een.nummer);
    const drie = await z.voerIn(meldpunt);
    expect(nu && (await z.voegSamen(meldpunt, nu, drie.id))).toMatchObject({ code: 'ZORGSIGNAAL_HEEFT_DELEN' });
    const los = await z.splits(meldpunt, samen);
    expect(los).toMatchObject({ status: 'ONTVANGEN', samengevoegdMet: null });
    const daden = (await z.lees(meldpunt, een.nummer))?.tijdlijn.filter((d) => d.ander?.nummer === twee.nummer);
    expect(daden?.map((d) => d.daad).sort()).toEqual(['GESPLITST', 'SAMENGEVOEGD']);
  });

  it('van jeugd over kwaliteit is voor de IGJ: eerst vastleggen dat het weg is, dan pas zo afsluiten', async () => {
    const s = await z.voerIn(meldpunt, { aard: 'KWALITEIT', stelsel: 'JEUGD' });
    expect(s.routes).toEqual(['IGJ']);
    const w = await z.weeg(meldpunt, s, { stelsel: 'JEUGD', weegbesluit: 'DOORGEVEN' });
    expect(await z.sluit(meldpunt, w, { conclusie: 'DOORGEGEVEN' })).toMatchObject({
      code: 'ZORGSIGNAAL_NIET_DOORGEGEVEN',
    });
    expect(await z.geefDoor(meldpunt, w, 'GGD')).toMatchObject({ code: 'ZORGSIGNAAL_ONTVANGER_PAST_NIET' });
    const d = await z.geefDoor(meldpunt, w, 'IGJ');
    expect(d.tijdlijn.map((x) => x.daad)).toContain('DOORGEGEVEN');
    expect(await z.sluit(meldpunt, d, { conclusie: 'DOORGEGEVEN' })).toMatchObject({ status: 'AFGESLOTEN' });
  });
});
