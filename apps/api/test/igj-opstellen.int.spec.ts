import { randomUUID } from 'node:crypto';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import {
  BESLISSERS,
  LIJST,
  LOS,
  LOS_BEGINNEN,
  LEES_OPSTELLING,
  PLICHT,
  VASTGESTELD,
  VASTSTELLEN,
  begin,
  biedAan,
  termijnen,
  vraag,
  type Melding,
  type Opstelling,
} from './opstellen-vragen';

jest.setTimeout(120_000);

let o: Omgeving;
let af: Bezoeker;
let bestuurder: Bezoeker;
let leiding: Bezoeker;
beforeAll(async () => {
  o = await startOmgeving();
  af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
  leiding = await o.bezoeker('leidinggevende@zonnehof.demo');
});
afterAll(() => o?.stop());

const nieuw = (soort: string, deel: object = {}): Record<string, unknown> => ({
  v: { ...VASTGESTELD, soort, ...deel },
});
type Lijst = { edges: { node: { id: string; meldingNummer: string } }[] };

describe('Een melding aan de IGJ zonder interne melding', () => {
  it('heeft een eigen nummer en een eigen dossier, en start de termijn bij de vaststelling', async () => {
    const m = await begin(af);
    expect(m).toMatchObject({ __typename: 'ExterneMelding', status: 'CONCEPT', los: true, meldingId: m.id });
    expect(m.meldingNummer).toMatch(/^E-2026-[2-9C-Y]{5}$/);
    expect(m.pad).toBe(`/externe-meldingen/${m.meldingNummer}`);
    expect(m.velden.find((v) => v.code === 'kvkNummer')?.waarde).toBe('90000011');
    const [t, ...meer] = await termijnen(af, m.id);
    expect(t).toMatchObject({ code: 'IGJ_MELDING', status: 'LOOPT' });
    expect(new Date(t?.beginOp ?? '').toISOString()).toBe('2026-11-23T08:00:00.000Z');
    expect(meer).toEqual([]);
    expect(await vraag<Melding>(af, LOS, { nummer: m.meldingNummer.toLowerCase() })).toMatchObject({ id: m.id });
  });

  it('is met dezelfde sleutel dezelfde melding', async () => {
    const sleutel = randomUUID();
    const [a, b] = await Promise.all([begin(af, { sleutel }), begin(af, { sleutel })]);
    expect(a.id).toBe(b.id);
  });

  it('weigert een vaststelling in de toekomst, met het veld, en begint niets', async () => {
    const voor = await vraag<Lijst>(af, LIJST, { los: true });
    const uit = await begin(af, nieuw('VASTGESTELD', { vastgesteldOp: '2026-11-23T12:00:00+01:00' }));
    expect(uit.fouten).toEqual([{ veld: 'vastgesteldOp', code: 'IGJ_MOMENT_IN_TOEKOMST' }]);
    const eerder = await begin(af, nieuw('VASTGESTELD', { vastgesteldOp: '2026-11-19T12:00:00+01:00' }));
    expect(eerder.fouten?.[0]).toMatchObject({ veld: 'vastgesteldOp', code: 'IGJ_VOLGORDE_ONMOGELIJK' });
    const niets = await begin(af, nieuw('GEEN'));
    expect(niets.fouten?.map((f) => f.code)).toContain('IGJ_NIETS_TE_MELDEN');
    expect((await vraag<Lijst>(af, LIJST, { los: true })).edges).toHaveLength(voor.edges.length);
  });

  it('telt bij ontslag vanaf het moment dat u het vertelde; twijfel is er dan niet', async () => {
    const v = { soort: 'VASTGESTELD', meegedeeldOp: '2026-11-22T10:00:00+01:00' };
    const m = await begin(af, { categorie: 'ONTSLAG', v });
    const [t] = await termijnen(af, m.id);
    expect([t?.code, new Date(t?.beginOp ?? '').toISOString()]).toEqual(['IGJ_MELDING', '2026-11-22T09:00:00.000Z']);
    expect(m.ontbrekend).toContain('zorgverlenerGeinformeerdOp');
    const twijfel = await begin(af, { categorie: 'ONTSLAG', ...nieuw('ONDUIDELIJK') });
    expect(twijfel.code ?? twijfel.fouten?.[0]?.code).toBe('IGJ_TWIJFEL_KAN_NIET');
  });

  it('begint bij twijfel met zes weken; de vaststelling haalt die en start drie werkdagen', async () => {
    const m = await begin(af, nieuw('ONDUIDELIJK'));
    expect((await termijnen(af, m.id)).map((t) => t.code)).toEqual(['IGJ_ONDERZOEK_OF']);
    const na = await vraag<Melding>(af, VASTSTELLEN, {
      sleutel: randomUUID(),
      id: m.id,
      versie: m.versie,
      v: VASTGESTELD,
    });
    expect(na.velden.find((v) => v.code === 'vastgesteldOp')?.waarde).toBe('2026-11-23T08:00:00.000Z');
    const stand = Object.fromEntries((await termijnen(af, m.id)).map((t) => [t.code, t.status]));
    expect(stand).toEqual({ IGJ_ONDERZOEK_OF: 'GEHAALD', IGJ_MELDING: 'LOOPT' });
  });

  it('is die niet meer nodig, dan vraagt dat een reden, en vervalt de termijn', async () => {
    const m = await begin(af);
    const zonder = { sleutel: randomUUID(), id: m.id, versie: m.versie, v: { soort: 'GEEN' } };
    expect((await vraag<Melding>(af, VASTSTELLEN, zonder)).fouten?.[0]?.code ?? 'geen').toBe('IGJ_REDEN_ONTBREEKT');
    await vraag(af, VASTSTELLEN, {
      ...zonder,
      sleutel: randomUUID(),
      v: { soort: 'GEEN', toelichting: 'Een complicatie.' },
    });
    expect((await termijnen(af, m.id)).map((t) => t.status)).toEqual(['VERVALLEN']);
    const opstelling = await vraag<Opstelling>(af, LEES_OPSTELLING, { id: m.id });
    expect(opstelling.vaststellingen.map((v) => [v.soort, v.toelichting])).toEqual([
      ['GEEN', 'Een complicatie.'],
      ['VASTGESTELD', null],
    ]);
    const [rij] = (await o.beheer.query('select toelichting from igj.vaststelling where toelichting is not null')).rows;
    expect(Buffer.from(rij.toelichting).includes('complicatie')).toBe(false);
  });

  it('kan bij een gewijzigde versie niet ongezien worden overschreven', async () => {
    const m = await begin(af);
    const oud = await vraag<Melding>(af, VASTSTELLEN, { sleutel: randomUUID(), id: m.id, versie: 99, v: VASTGESTELD });
    expect(oud).toMatchObject({ __typename: 'ExterneMeldingVersieVerouderd', huidig: { versie: m.versie } });
  });
});

describe('Wie het niet mag zien', () => {
  it('over wie het gaat, merkt er niets van: geen lijst, geen nummer, geen opstelling', async () => {
    const persoonId = o.leden.lid('leidinggevende@zonnehof.demo').persoonId;
    const m = await begin(af, {
      persoonId,
      categorie: 'ONTSLAG',
      v: { soort: 'VASTGESTELD', meegedeeldOp: VASTGESTELD.vastgesteldOp },
    });
    expect(m.velden.find((v) => v.code === 'zorgverlenerNaam')?.waarde).toBeTruthy();
    for (const ander of [
      leiding,
      await o.bezoeker('medewerker@zonnehof.demo'),
      await o.bezoeker('bestuurder@lindeboom.demo'),
    ]) {
      expect(await vraag(ander, LOS, { nummer: m.meldingNummer })).toBeNull();
      expect(await vraag(ander, LEES_OPSTELLING, { id: m.id })).toBeNull();
      expect((await vraag<Lijst>(ander, LIJST, {})).edges.map((e) => e.node.id)).not.toContain(m.id);
      expect(await termijnen(ander, m.id)).toEqual([]);
    }
  });

  it('een beslisser over wie het zelf gaat, wordt geweigerd, en wie het maakt ook', async () => {
    for (const wie of ['bestuurder@zonnehof.demo', 'aandachtsfunctionaris@zonnehof.demo']) {
      const lid = o.leden.lid(wie);
      const uit = await begin(af, {
        persoonId: lid.persoonId,
        beslisserId: o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId,
      });
      expect(uit.code).toBe('IGJ_BELANGENCONFLICT');
    }
    expect((await begin(af, { beslisserId: o.leden.lid('leidinggevende@zonnehof.demo').lidmaatschapId })).code).toBe(
      'IGJ_BESLISSER_ONBEKEND',
    );
    expect((await begin(af, { persoonId: randomUUID() })).code).toBe('IGJ_PERSOON_ONBEKEND');
  });

  it('wie meldingen niet behandelt, kan er geen beginnen', async () => {
    expect(await vraag(leiding, BESLISSERS)).toEqual([]);
    const beslisserId = o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId;
    const poging = { sleutel: randomUUID(), categorie: 'CALAMITEIT', beslisserId, v: VASTGESTELD };
    expect(await vraag<Melding>(leiding, LOS_BEGINNEN, poging)).toMatchObject({ code: 'NIET_GEVONDEN' });
    // A bestuurder decides, and prepares nothing (G7).
    expect(await vraag<Melding>(bestuurder, LOS_BEGINNEN, poging)).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('wie er niet bij is gehaald, ziet hem niet, ook niet met dezelfde rol', async () => {
    const m = await begin(af);
    const ander = await o.bezoeker('meldteamlid@zonnehof.demo');
    expect(await vraag(ander, LOS, { nummer: m.meldingNummer })).toBeNull();
    expect(
      (await vraag<Melding>(ander, VASTSTELLEN, { sleutel: randomUUID(), id: m.id, versie: 1, v: VASTGESTELD })).code,
    ).toBe('NIET_GEVONDEN');
  });
});

describe('Andere plichten', () => {
  it('staan erbij met waarom, en zijn gedaan met een dag of niet nodig met een reden', async () => {
    const m = await begin(af);
    const leg = (v: object): Promise<Opstelling> => vraag(af, PLICHT, { sleutel: randomUUID(), id: m.id, ...v });
    const voor = await vraag<Opstelling>(af, LEES_OPSTELLING, { id: m.id });
    expect(voor.plichten.map((p) => [p.plicht, p.gedaan])).toEqual([
      ['WMO', null],
      ['JEUGD', null],
      ['POLITIE', null],
      ['SCHOUWARTS', null],
    ]);
    expect((await leg({ plicht: 'POLITIE', gedaan: false })).code).toBe('IGJ_REDEN_ONTBREEKT');
    expect((await leg({ plicht: 'POLITIE', gedaan: true, op: '2026-11-24' })).code).toBe('IGJ_DAG_IN_TOEKOMST');
    await leg({ plicht: 'POLITIE', gedaan: false, toelichting: 'Nog niet.' });
    const na = await leg({ plicht: 'POLITIE', gedaan: true, op: '2026-11-23', toelichting: 'Aangifte gedaan.' });
    expect(na.plichten.find((p) => p.plicht === 'POLITIE')).toMatchObject({
      gedaan: true,
      op: '2026-11-23',
      toelichting: 'Aangifte gedaan.',
    });
    expect(
      (
        await vraag<Opstelling>(bestuurder, PLICHT, {
          sleutel: randomUUID(),
          id: m.id,
          plicht: 'WMO',
          gedaan: true,
          op: '2026-11-23',
        })
      ).code,
    ).toBe('NIET_GEVONDEN');
  });
});

describe('De vervanger van de bestuurder', () => {
  it('mag beslissen als de bestuurder afwezig is op de dag van aanbieden', async () => {
    const [tweede] = (
      await o.beheer.query(
        `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van)
         select l.organisatie_id, gen_random_uuid(), l.id, 'BESTUURDER', '2020-01-01' from organisatie.lidmaatschap l where l.id = $1 returning lidmaatschap_id as id`,
        [o.leden.lid('hr@zonnehof.demo').lidmaatschapId],
      )
    ).rows;
    await o.beheer.query(
      `insert into organisatie.afwezigheid (organisatie_id, id, lidmaatschap_id, van, tot, vervanger_id, gemeld_door_id, sleutel, gemaakt_op)
       select l.organisatie_id, gen_random_uuid(), l.id, '2026-11-20', '2026-11-27', $2, l.id, gen_random_uuid(), '2026-11-20' from organisatie.lidmaatschap l where l.id = $1`,
      [o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId, tweede.id],
    );
    const ander = await o.bezoeker('hr@zonnehof.demo');
    const m = await begin(af, { beslisserId: o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId });
    expect(await vraag(ander, LOS, { nummer: m.meldingNummer })).toBeNull();
    const a = await biedAan(af, m);
    expect(a.status).toBe('TER_BEKRACHTIGING');
    expect((await vraag<Melding>(ander, LOS, { nummer: m.meldingNummer })).magHandelingen).toEqual([
      'terugsturen',
      'versturen',
    ]);
  });
});
