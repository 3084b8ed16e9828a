import { v7 as uuidv7 } from 'uuid';
import {
  BEOORDELEN,
  DOORGEVEN,
  Inspecteur,
  MAATREGEL,
  MAATREGEL_EINDE,
  BERICHTEN,
  SIGNAAL,
  SIGNAAL_BEVESTIGEN,
  SIGNALEN,
  type ZaakUit,
} from './igj-inspectie-vragen';
import { RapportVerhaal } from './igj-rapportage-vragen';
import { Verhaal, type Lijst } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';

let v: Verhaal;
let w: OverdrachtWereld;
let i: Inspecteur;
let riec: Lid;
let zorgkantoor: Lid;
let coordinator: Lid;

beforeAll(async () => {
  v = await Verhaal.maak();
  w = v.w;
  i = new Inspecteur(v);
  coordinator = await w.lid(v.igj, 'COORDINEREND_INSPECTEUR', 'Cor');
  riec = await w.lid(await w.organisatie('RIEC', 'RIEC (test)', 'RIEC'), 'CONTACTPERSOON', 'Rik');
  zorgkantoor = await w.lid(
    await w.organisatie('ZORGKANTOOR', 'Kantoor (test)', 'ZORGKANTOOR'),
    'CONTACTPERSOON',
    'Zoe',
  );
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(new Date('2026-11-20T09:15:00Z')));

const gesprek = {
  code: 'GESPREK',
  grondslag: 'Wkkgz artikel 24',
  beginOp: '2026-11-20',
  voorwaarden: '',
  reden: '',
};
const aanwijzing = {
  ...gesprek,
  code: 'AANWIJZING',
  grondslag: 'Wkkgz artikel 27',
  uiterlijk: '2026-12-20',
  voorwaarden: 'Laat alle liften keuren.',
};

describe('the ladder of measures', () => {
  it('goes on where it stood for the same provider; passing over a step asks for a reason that stays inside', async () => {
    const { zaakId, meldingId } = await i.gewogen();
    const zonder = await i.doe(v.inspecteur, MAATREGEL, zaakId, { maatregel: aanwijzing });
    expect(zonder.fouten).toEqual([{ veld: 'reden', code: 'IGJ_TEKST_ONTBREEKT' }]);
    const met = { ...aanwijzing, reden: 'KERNWOORD-gevaar', bericht: 'U hoort nog van ons.' };
    expect((await i.doe(v.inspecteur, MAATREGEL, zaakId, { maatregel: met })).__typename).toBe('Zaak');
    await w.werkAf();
    const bij = await w.vraag<{ berichten: { soort: string; tekst: string; uiterlijk: string }[] }>(
      v.behandelaar,
      BERICHTEN,
      { id: meldingId },
    );
    expect(bij.berichten[0]).toMatchObject({ soort: 'MAATREGEL', uiterlijk: '2026-12-20' });
    expect(bij.berichten[0]?.tekst).toContain('Laat alle liften keuren.');
    expect(JSON.stringify(bij)).not.toContain('KERNWOORD');

    const tweede = await i.gewogen();
    expect((await i.werk(v.inspecteur, tweede.zaakId)).eerdereMaatregelen).toEqual(['AANWIJZING']);
    expect((await i.doe(v.inspecteur, MAATREGEL, tweede.zaakId, { maatregel: aanwijzing })).__typename).toBe('Zaak');
  });

  it('is told to the provider only by choice, and ends with a reason', async () => {
    const { zaakId, meldingId } = await i.gewogen();
    await i.doe(v.inspecteur, MAATREGEL, zaakId, { maatregel: gesprek });
    await w.werkAf();
    const bij = await w.vraag<{ berichten: unknown[] }>(v.behandelaar, BERICHTEN, { id: meldingId });
    expect(bij.berichten).toEqual([]);
    const [m] = (await i.werk(v.inspecteur, zaakId)).maatregelen;
    const einde = { maatregelId: m?.id, versie: m?.versie, op: '2026-11-20', reden: 'Het is besproken.' };
    const later = await i.doe(v.inspecteur, MAATREGEL_EINDE, zaakId, { einde: { ...einde, op: '2026-12-01' } });
    expect(later.fouten?.map((f) => f.veld)).toEqual(['op']);
    expect((await i.doe(v.inspecteur, MAATREGEL_EINDE, zaakId, { einde })).__typename).toBe('Zaak');
    expect((await i.werk(v.inspecteur, zaakId)).maatregelen[0]).toMatchObject({
      geeindigdOp: '2026-11-20',
      einde: 'Het is besproken.',
    });
    expect((await i.doe(v.inspecteur, MAATREGEL_EINDE, zaakId, { einde })).code).toBe('IGJ_MAATREGEL_VERANDERD');
  });

  it('has a term of its own until its last day, which ends with the measure; without a day there is none', async () => {
    const { zaakId } = await i.gewogen();
    const termijn = (): Promise<{ status: string; einde: string; eigenaar_id: string }[]> =>
      w.sql(
        `select status, to_char((vervalt_op - interval '1 ms') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as einde, eigenaar_id
         from termijn.termijn where dossier_id = $1 and code = 'IGJ_MAATREGEL' order by id`,
        [zaakId],
      );
    const kort = { ...gesprek, uiterlijk: null, eindOp: null };
    await i.doe(v.inspecteur, MAATREGEL, zaakId, { maatregel: kort });
    expect(await termijn()).toEqual([]);
    const dag = { ...gesprek, code: 'VERKENNEND_TOEZICHT', eindOp: '2027-01-15' };
    await i.doe(v.inspecteur, MAATREGEL, zaakId, { maatregel: dag });
    await i.doe(v.inspecteur, MAATREGEL, zaakId, { maatregel: { ...aanwijzing, reden: 'Het is ernstig.' } });
    expect(await termijn()).toEqual([
      { status: 'LOOPT', einde: '2027-01-15', eigenaar_id: v.inspecteur.id },
      { status: 'LOOPT', einde: '2026-12-20', eigenaar_id: v.inspecteur.id },
    ]);
    const [m] = (await i.werk(v.inspecteur, zaakId)).maatregelen;
    expect(m?.code).toBe('AANWIJZING');
    const einde = { maatregelId: m?.id, versie: m?.versie, op: '2026-11-20', reden: 'Alles is gekeurd.' };
    await i.doe(v.inspecteur, MAATREGEL_EINDE, zaakId, { einde });
    expect((await termijn()).map((t) => t.status)).toEqual(['LOOPT', 'GEHAALD']);
  });

  it('shows with the provider over time, to who may read those cases alone', async () => {
    const { zaakId } = await i.gewogen();
    await i.doe(v.inspecteur, MAATREGEL, zaakId, { maatregel: gesprek });
    const lijst = await w.vraag<{ code: string; naam: string }[]>(coordinator, '{ aanbieders { code naam } }');
    const code = lijst.find((a) => a.naam === 'Zonnehof')?.code;
    const beeld = `query($c: String!) { aanbieder(code: $c) { maatregelen { zaakId naam beginOp geeindigdOp } } }`;
    const van = async (lid: Lid): Promise<string[]> =>
      ((await w.vraag<{ maatregelen: { zaakId: string }[] } | null>(lid, beeld, { c: code }))?.maatregelen ?? []).map(
        (m) => m.zaakId,
      );
    expect(await van(coordinator)).toContain(zaakId);
    expect(await van(v.collega)).not.toContain(zaakId);
    expect(await van(v.behandelaar)).toEqual([]);
  });

  it('is not for the meldpunt, and a measure of another case is not there', async () => {
    const [een, twee] = [await i.gewogen(), await i.gewogen()];
    expect((await i.doe(v.meldpunt, MAATREGEL, een.zaakId, { maatregel: gesprek })).code).toBe('NIET_GEVONDEN');
    await i.doe(v.inspecteur, MAATREGEL, een.zaakId, { maatregel: gesprek });
    const [m] = (await i.werk(v.inspecteur, een.zaakId)).maatregelen;
    const einde = { maatregelId: m?.id, versie: 1, op: '2026-11-20', reden: 'x' };
    expect((await i.doe(v.inspecteur, MAATREGEL_EINDE, twee.zaakId, { einde })).code).toBe('NIET_GEVONDEN');
  });
});

describe('the assessment of the provider’s report', () => {
  it('goes element by element, is kept by version, and stays inside', async () => {
    const { zaakId, meldingId } = await i.metRapport(new RapportVerhaal(v));
    const [r] = (await i.werk(v.inspecteur, zaakId)).rapporten;
    const eerste = r?.elementen[0]?.code;
    const beoordeling = (oordeel: string, woorden: string, versie = 0): Record<string, unknown> => ({
      beoordeling: { rapport: r?.kenmerk, versie, oordelen: [{ element: eerste, oordeel, woorden }] },
    });
    expect((await i.doe(v.inspecteur, BEOORDELEN, zaakId, beoordeling('ONVOLDOENDE', ''))).code).toBe(
      'IGJ_TEKST_ONTBREEKT',
    );
    expect(
      (await i.doe(v.inspecteur, BEOORDELEN, zaakId, beoordeling('ONVOLDOENDE', 'KERNWOORD-mist'))).__typename,
    ).toBe('Zaak');
    expect((await i.doe(coordinator, BEOORDELEN, zaakId, beoordeling('VOLDOENDE', ''))).code).toBe(
      'IGJ_OORDEEL_VERANDERD',
    );
    expect((await i.doe(coordinator, BEOORDELEN, zaakId, beoordeling('VOLDOENDE', '', 1))).__typename).toBe('Zaak');
    expect((await i.werk(v.inspecteur, zaakId)).rapporten[0]).toMatchObject({ versie: 2, beoordeeld: 1 });
    expect((await w.sql(`select 1 from igj.zaak_werk where zaak_id = $1 and soort = 'OORDEEL'`, [zaakId])).length).toBe(
      2,
    );
    expect(JSON.stringify(await w.vraag(v.behandelaar, BERICHTEN, { id: meldingId }))).not.toContain('KERNWOORD');
    const geen = { beoordeling: { rapport: 'B-23456789CDFH', versie: 0, oordelen: [] } };
    expect((await i.doe(v.inspecteur, BEOORDELEN, zaakId, geen)).code).toBe('NIET_GEVONDEN');
  });
});

describe('causes that come back', () => {
  it('are counted from the assessed reports of a provider, the newest of each case', async () => {
    const { zaakId } = await i.metRapport(new RapportVerhaal(v));
    const lijst = await w.vraag<{ code: string; naam: string }[]>(coordinator, '{ aanbieders { code naam } }');
    const code = lijst.find((a) => a.naam === 'Zonnehof')?.code;
    const vraag = `query($c: String!) { aanbieder(code: $c) { oorzaken { soort naam rapporten basis } } }`;
    const oorzaken = async (): Promise<{ soort: string; rapporten: number }[]> =>
      (await w.vraag<{ oorzaken: { soort: string; rapporten: number }[] }>(coordinator, vraag, { c: code })).oorzaken;
    const aantal = (lijst: readonly { rapporten: number }[]): number => lijst.reduce((n, o) => n + o.rapporten, 0);
    const voor = aantal(await oorzaken());
    const [r] = (await i.werk(v.inspecteur, zaakId)).rapporten;
    const oordelen = [{ element: r?.elementen[0]?.code, oordeel: 'VOLDOENDE', woorden: '' }];
    await i.doe(v.inspecteur, BEOORDELEN, zaakId, { beoordeling: { rapport: r?.kenmerk, versie: 0, oordelen } });
    expect(aantal(await oorzaken())).toBeGreaterThan(voor);
    const na = aantal(await oorzaken());
    await i.doe(v.inspecteur, BEOORDELEN, zaakId, { beoordeling: { rapport: r?.kenmerk, versie: 1, oordelen } });
    expect(aantal(await oorzaken())).toBe(na);
  });
});

describe('passing a signal on', () => {
  const signaal = {
    aan: 'RIEC',
    onderdelen: ['kvkNummer'],
    tekst: 'Er zijn rekeningen voor zorg die niet is gegeven.',
    grondslag: 'Convenant (aanname)',
    doel: 'Onderzoek naar fraude',
    sluit: true,
  };

  it('brings exactly the ticked parts to the partner, that confirms receipt', async () => {
    const { zaakId } = await i.gewogen({ weging: { raaktKwaliteit: false } });
    expect((await i.doe(v.inspecteur, DOORGEVEN, zaakId, { signaal })).status).toBe('DOORGESTUURD');
    await w.werkAf();
    const lijst = await w.vraag<Lijst<{ id: string; bevestigdOp: string | null; velden: unknown[] }>>(riec, SIGNALEN);
    expect(lijst.edges).toHaveLength(1);
    const id = lijst.edges[0]?.node.id;
    const een = await w.vraag<{ afzender: string; velden: { label: string; tekst: string }[] }>(riec, SIGNAAL, { id });
    expect(een).toMatchObject({ afzender: 'IGJ (demo)', grondslag: 'Convenant (aanname)' });
    expect(een.velden.map((f) => f.label)).toEqual(['Naam van de aanbieder', 'Het signaal', 'KvK-nummer']);
    expect(JSON.stringify(een)).not.toContain('de Wit');
    // Another partner, the provider and the inspectie itself notice nothing of this list.
    for (const lid of [zorgkantoor, v.behandelaar, v.inspecteur]) {
      expect((await w.vraag<Lijst<unknown>>(lid, SIGNALEN)).edges).toEqual([]);
      expect(await w.vraag(lid, SIGNAAL, { id })).toBeNull();
      expect(await w.vraag(lid, SIGNAAL_BEVESTIGEN, { sleutel: uuidv7(), id })).toMatchObject({
        code: 'NIET_GEVONDEN',
      });
    }
    const sleutel = uuidv7();
    const bevestigd = await w.vraag<{ bevestigdOp: string }>(riec, SIGNAAL_BEVESTIGEN, { sleutel, id });
    expect(bevestigd.bevestigdOp).not.toBeNull();
    expect(await w.vraag(riec, SIGNAAL_BEVESTIGEN, { sleutel, id })).toMatchObject({ __typename: 'Signaal' });
    expect(await w.vraag(riec, SIGNAAL_BEVESTIGEN, { sleutel: uuidv7(), id })).toMatchObject({
      code: 'IGJ_AL_BEVESTIGD',
    });
    await w.werkAf();
    expect((await i.werk(v.inspecteur, zaakId)).doorgiften[0]?.bevestigdOp).not.toBeNull();
  });

  it('needs basis and purpose, and takes no field that the provider did not send', async () => {
    const { zaakId } = await i.gewogen();
    const fout = await i.doe(v.inspecteur, DOORGEVEN, zaakId, {
      signaal: { ...signaal, grondslag: '', doel: '', onderdelen: ['bigNummer'] },
    });
    expect(fout.fouten?.map((f) => f.veld).sort()).toEqual(['doel', 'grondslag', 'onderdelen']);
    expect((await i.doe(v.meldpunt, DOORGEVEN, zaakId, { signaal })).code).toBe('NIET_GEVONDEN');
  });

  it('to the OM is recorded by hand with day and reference, once per key', async () => {
    const { zaakId } = await i.gewogen();
    const om = { ...signaal, aan: 'OM', sluit: false, op: '2026-11-20', referentie: 'OM-77' };
    expect(
      (await i.doe(v.inspecteur, DOORGEVEN, zaakId, { signaal: { ...om, op: '2026-11-21' } })).fouten?.[0]?.veld,
    ).toBe('op');
    const een = { sleutel: uuidv7(), id: zaakId, versie: await i.versie(zaakId), signaal: om };
    for (const uit of [
      await w.vraag<ZaakUit>(v.inspecteur, DOORGEVEN, een),
      await w.vraag<ZaakUit>(v.inspecteur, DOORGEVEN, een),
    ])
      expect(uit.__typename).toBe('Zaak');
    expect((await i.werk(v.inspecteur, zaakId)).doorgiften).toMatchObject([
      { aan: 'OM', referentie: 'OM-77', bevestigdOp: null },
    ]);
    expect(
      await w.sql('select 1 from overdracht.overdracht where dossier_id = $1 and soort = $2', [zaakId, 'IGJ_SIGNAAL']),
    ).toEqual([]);
  });
});
