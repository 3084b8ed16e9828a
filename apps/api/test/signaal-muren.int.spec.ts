import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { NOORD, Signalen } from './signaal-wereld';

jest.setTimeout(120_000);

const RECHT = 'toezichthouder-rechtmatigheid@rivierstad.demo';
const KWALITEIT = 'toezichthouder-kwaliteit@rivierstad.demo';
const NIET_GEVONDEN = { __typename: 'Geweigerd', code: 'NIET_GEVONDEN' };

describe('Wie een signaal ziet, en wie niets merkt', () => {
  let o: Omgeving;
  let z: Signalen;
  let meldpunt: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    z = new Signalen(o);
    meldpunt = await o.bezoeker('meldpunt@rivierstad.demo');
  });
  afterAll(() => o?.stop());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    await o.beheer.query('truncate zorgfraude.signaal cascade');
  });

  async function in_(email: string): Promise<Bezoeker> {
    const b = await o.bezoeker(email);
    await b.vraag('mutation ($id: ID!) { werkruimteKiezen(lidmaatschapId: $id) { __typename } }', {
      id: o.leden.lid(email).lidmaatschapId,
    });
    return b;
  }

  it.each([
    KWALITEIT,
    'contractmanager@rivierstad.demo',
    'adviseur-sociaal-domein@rivierstad.demo',
    'veiligheid@rivierstad.demo',
    'college@rivierstad.demo',
    'sociaal-rechercheur@rivierstad.demo',
    'fg@rivierstad.demo',
    'beheerder@rivierstad.demo',
    'meldpunt@heuveldorp.demo',
    'meldpunt@igj.demo',
    'bestuurder@zonnehof.demo',
  ])('%s merkt niets van een signaal over rechtmatigheid', async (email) => {
    const s = await z.voerIn(meldpunt);
    const b = await o.bezoeker(email);
    expect(await z.lijst(b, { ookDicht: true })).toEqual([]);
    expect(await z.lijst(b, { zoek: '12345678' })).toEqual([]);
    expect(await z.lees(b, s.nummer)).toBeNull();
    expect(await z.verwanten(b, [NOORD])).toEqual([]);
    expect(await z.collegas(b, s)).toEqual([]);
    const daden = [
      await z.weeg(b, s),
      await z.sluit(b, s),
      await z.stap(b, s, 'VOORONDERZOEK'),
      await z.raadpleeg(b, s),
      await z.schrijf(b, s, 'FEITEN', 'x'),
      await z.collega(b, s, 'Betrekken', KWALITEIT),
      await z.collega(b, s, 'Uitsluiten', RECHT),
      await z.voegSamen(b, s, s.id),
      await z.splits(b, s),
      await z.heropen(b, s),
      await z.geefDoor(b, s, 'IGJ'),
    ];
    for (const uit of daden) expect(uit).toMatchObject(NIET_GEVONDEN);
    expect((await z.lees(meldpunt, s.nummer))?.versie).toBe(1);
  });

  it('over beide lezen beide toezichthouders; na het wegen alleen wie het aangaat', async () => {
    const [recht, kwaliteit] = [await in_(RECHT), await o.bezoeker(KWALITEIT)];
    const s = await z.voerIn(meldpunt, { aard: 'BEIDE' });
    expect([await z.lijst(recht), await z.lijst(kwaliteit)]).toEqual([[s.nummer], [s.nummer]]);
    await z.weeg(recht, s, { aard: 'RECHTMATIGHEID' });
    expect([await z.lijst(recht), await z.lijst(kwaliteit)]).toEqual([[s.nummer], []]);
    expect(await z.lees(kwaliteit, s.nummer)).toBeNull();
  });

  it('wie het weegt en de soort verandert, raakt het zelf niet kwijt', async () => {
    const kwaliteit = await o.bezoeker(KWALITEIT);
    const s = await z.voerIn(meldpunt, { aard: 'KWALITEIT' });
    expect(await z.weeg(kwaliteit, s, { aard: 'RECHTMATIGHEID' })).toMatchObject({ aard: 'RECHTMATIGHEID' });
    expect(await z.lijst(kwaliteit)).toEqual([s.nummer]);
    expect(await z.lijst(await in_(RECHT))).toEqual([s.nummer]);
  });

  it('een contractmanager voert in en volgt het eigen signaal, maar weegt en onderzoekt niet', async () => {
    const cm = await o.bezoeker('contractmanager@rivierstad.demo');
    const s = await z.voerIn(cm, { bron: 'INKOOP_CONTRACTBEHEER' });
    expect(s.magHandelingen).toEqual(['aanvullen']);
    expect(await z.lijst(cm)).toEqual([s.nummer]);
    for (const uit of [await z.weeg(cm, s), await z.raadpleeg(cm, s), await z.sluit(cm, s)])
      expect(uit).toMatchObject(NIET_GEVONDEN);
    expect(await z.lijst(meldpunt)).toEqual([s.nummer]);
  });

  it('wie gevraagd is mee te kijken leest, en doet verder niets', async () => {
    const college = await o.bezoeker('college@rivierstad.demo');
    const s = await z.voerIn(meldpunt);
    const na = await z.collega(meldpunt, s, 'Betrekken', 'college@rivierstad.demo');
    expect((await z.lees(college, s.nummer))?.magHandelingen).toEqual([]);
    expect(await z.weeg(college, na)).toMatchObject(NIET_GEVONDEN);
    expect(await z.voerIn(college)).toMatchObject(NIET_GEVONDEN);
  });

  it('wie uitgesloten is merkt niets meer: geen lijst, geen zoeken, geen link, geen verwant signaal, geen keuze', async () => {
    const recht = await in_(RECHT);
    const s = await z.voerIn(meldpunt);
    const t = await z.collega(meldpunt, s, 'Toewijzen', RECHT);
    expect(await z.lijst(recht)).toEqual([s.nummer]);
    const na = await z.collega(meldpunt, t, 'Uitsluiten', RECHT);
    expect(na.behandelaar).toBeNull();
    expect(await z.lijst(recht, { ookDicht: true })).toEqual([]);
    expect(await z.lijst(recht, { zoek: s.nummer })).toEqual([]);
    expect(await z.lees(recht, s.nummer)).toBeNull();
    expect(await z.verwanten(recht, [NOORD])).toEqual([]);
    const eigen = await z.voerIn(recht);
    expect(eigen.verwanten).toEqual([]);
    expect(await z.voegSamen(recht, eigen, s.id)).toMatchObject({ code: 'ZORGSIGNAAL_ANDER_NIET_GEVONDEN' });
    expect(await z.weeg(recht, na)).toMatchObject(NIET_GEVONDEN);
    const { lidmaatschapId } = o.leden.lid(RECHT);
    expect((await z.collegas(meldpunt, na)).map((c) => c.id)).not.toContain(lidmaatschapId);
    expect(await z.collega(meldpunt, na, 'Toewijzen', RECHT)).toMatchObject({ code: 'ZORGSIGNAAL_COLLEGA_ONBEKEND' });
  });

  it('niemand sluit zichzelf uit, en toewijzen gaat alleen naar wie er een rol bij heeft', async () => {
    const s = await z.voerIn(meldpunt);
    expect(await z.collega(meldpunt, s, 'Uitsluiten', 'meldpunt@rivierstad.demo')).toMatchObject({
      code: 'ZORGSIGNAAL_UZELF',
    });
    expect(await z.collega(meldpunt, s, 'Toewijzen', KWALITEIT)).toMatchObject({ code: 'ZORGSIGNAAL_ROL_PAST_NIET' });
    expect(await z.collega(meldpunt, s, 'Toewijzen', 'fg@rivierstad.demo')).toMatchObject({
      code: 'ZORGSIGNAAL_COLLEGA_ONBEKEND',
    });
    expect(await z.collega(meldpunt, s, 'Betrekken', 'meldpunt@heuveldorp.demo')).toMatchObject({
      code: 'ZORGSIGNAAL_COLLEGA_ONBEKEND',
    });
  });

  it('wie het overdraagt leest nog wat er gebeurde, en behandelt het niet meer', async () => {
    const recht = await in_(RECHT);
    const sr = 'sociaal-rechercheur@rivierstad.demo';
    const s = await z.collega(recht, await z.voerIn(meldpunt), 'Toewijzen', sr);
    const rechercheur = await o.bezoeker(sr);
    expect((await z.lees(rechercheur, s.nummer))?.magHandelingen).toContain('bron-vastleggen');
    const na = await z.collega(rechercheur, s, 'Toewijzen', RECHT);
    expect(na.behandelaar?.id).toBe(o.leden.lid(RECHT).lidmaatschapId);
    expect(na.magHandelingen).toEqual(['aanvullen']);
  });

  it('een naam die elders hetzelfde is, vindt niets van een andere gemeente', async () => {
    const heuveldorp = await o.bezoeker('meldpunt@heuveldorp.demo');
    await z.voerIn(meldpunt);
    const daar = await z.voerIn(heuveldorp);
    expect(daar.verwanten).toEqual([]);
    expect(await z.lijst(heuveldorp)).toEqual([daar.nummer]);
    const merken = await o.beheer.query('select count(distinct merk)::int as n from zorgfraude.signaal_merk');
    expect(merken.rows[0]?.n).toBe(4);
  });
});
