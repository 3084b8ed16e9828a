import { v7 as uuidv7 } from 'uuid';
import { BEOORDELEN, DOORGEVEN, KIEZEN, MAATREGEL, NOTEREN, WEGEN } from './igj-inspectie-vragen';
import { RapportVerhaal } from './igj-rapportage-vragen';
import { GEMEENTEN, LEES, RECHTMATIGHEID, VRAAG, WERK, WmoVerhaal, type WmoMelding } from './igj-wmo-vragen';
import { BEVESTIGEN, KIEZEN as WIE, POSTVAK, TOEWIJZEN, VERSTUREN, type Lijst, type Zaak } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';

let v: WmoVerhaal;
let w: OverdrachtWereld;

beforeAll(async () => {
  v = await WmoVerhaal.maak();
  w = v.w;
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(new Date('2026-11-20T09:15:00Z')));

const nummers = async (lid: Lid): Promise<string[]> =>
  (await w.vraag<Lijst<{ nummer: string }>>(lid, POSTVAK)).edges.map((e) => e.node.nummer);

const termijnen = (dossierId: string): Promise<{ code: string; status: string; einde: string }[]> =>
  w.sql(
    `select code, status, to_char(vervalt_op at time zone 'Europe/Amsterdam' - interval '1 millisecond', 'YYYY-MM-DD') as einde from termijn.termijn where dossier_id = $1 order by begin_op, code`,
    [dossierId],
  );

async function bevestigd(zaakId: string, o: { gevraagd: boolean; uiterlijk?: string }): Promise<Zaak> {
  const zaak = await v.zaak(v.toezichthouder, zaakId);
  const uit = await w.vraag<Zaak>(v.toezichthouder, BEVESTIGEN, {
    sleutel: uuidv7(),
    id: zaakId,
    versie: zaak?.versie,
    uiterlijk: null,
    ...o,
  });
  await w.werkAf();
  return uit;
}

async function doe(
  lid: Lid,
  act: string,
  id: string,
  extra: object,
): Promise<{ __typename: string; code?: string; status?: string; fouten?: { veld: string }[] }> {
  const zaak = await v.zaak(v.toezichthouder, id);
  return w.vraag(lid, act, { sleutel: uuidv7(), id, versie: zaak?.versie, ...extra });
}

const weging = {
  ernst: 'ERNSTIG',
  risico: 'HOOG',
  spoed: true,
  compleet: true,
  raaktKwaliteit: true,
  toelichting: 'KERNWOORD-weging',
};

describe('a report to the toezichthouder Wmo, at the provider', () => {
  it('is for a municipality that can take it in here, and offers no other', async () => {
    expect(await w.vraag(v.behandelaar, GEMEENTEN)).toEqual([
      { code: 'GEMEENTE_HEUVELDORP', naam: 'Gemeente Heuveldorp' },
      { code: 'GEMEENTE_RIVIERSTAD', naam: 'Gemeente Rivierstad' },
    ]);
    expect(await w.vraag(v.toezichthouder, GEMEENTEN)).toEqual([]);
  });

  it('asks which municipality, and refuses one that nobody knows', async () => {
    const id = await v.dossier();
    expect((await v.opstellen(id, null)).code).toBe('IGJ_GEMEENTE_ONTBREEKT');
    for (const code of ['IGJ', 'GEMEENTE_ZONDER', 'GEMEENTE_NERGENS'])
      expect((await v.opstellen(id, { code })).code).toBe('IGJ_GEMEENTE_ONBEKEND');
  });

  it('needs the finding that it rests on', async () => {
    const id = await v.dossier();
    expect((await v.opstellen(id, undefined, 'WMO_GEWELD')).code).toBe('IGJ_VASTSTELLING_PAST_NIET');
  });

  it('is prefilled, lists what misses, and starts its own term from the moment that it was noticed', async () => {
    const id = await v.dossier();
    const c = await v.opstellen(id);
    expect(c).toMatchObject({
      status: 'CONCEPT',
      verzendwijze: 'OVERDRACHT',
      ontvangerNaam: 'Gemeente Rivierstad, toezichthouder Wmo',
    });
    const waarde = (code: string): string | null | undefined => c.velden.find((f) => f.code === code)?.waarde;
    expect(waarde('gebeurtenisBeschrijving')).toContain('dagbesteding');
    expect(waarde('geconstateerdOp')).toBe('2026-11-18T10:00:00.000Z');
    expect(c.ontbrekend).toEqual(expect.arrayContaining(['wmoVoorziening', 'ookBijIgj', 'clientGeboortedatum']));
    expect(c.ontbrekend).not.toContain('bigGeregistreerd');
    // Three working days after Wednesday the 18th.
    expect(await termijnen(id)).toEqual([{ code: 'WMO_MELDING', status: 'LOOPT', einde: '2026-11-23' }]);
  });

  it('goes beside one to the IGJ from the same finding, and never twice', async () => {
    const id = await v.dossier();
    const sleutel = uuidv7();
    const een = await v.opstellen(id, undefined, 'WMO_CALAMITEIT', sleutel);
    expect((await v.opstellen(id, undefined, 'WMO_CALAMITEIT', sleutel)).id).toBe(een.id);
    expect((await v.opstellen(id)).code).toBe('IGJ_MELDING_BESTAAT');
    expect((await v.opstellen(id, null, 'CALAMITEIT')).__typename).toBe('ExterneMelding');
    expect((await termijnen(id)).filter((t) => t.code === 'WMO_MELDING')).toHaveLength(1);
  });

  it('cannot be confirmed by who handles it, nor sent twice', async () => {
    const id = await v.dossier();
    const a = await v.aangeboden(id);
    const stuur = (lid: Lid, sleutel = uuidv7()): Promise<WmoMelding> =>
      w.vraag(lid, VERSTUREN, { sleutel, id: a.id, versie: a.versie });
    expect((await stuur(v.behandelaar)).code).toBe('NIET_GEVONDEN');
    const sleutel = uuidv7();
    expect((await stuur(v.bestuurder, sleutel)).status).toBe('VERZONDEN');
    expect((await stuur(v.bestuurder, sleutel)).status).toBe('VERZONDEN');
    expect((await stuur(v.bestuurder)).__typename).toBe('ExterneMeldingVersieVerouderd');
    expect(await w.sql(`select 1 from overdracht.overdracht where dossier_id = $1`, [id])).toHaveLength(1);
  });

  it('meets the term at the moment of sending, also when late', async () => {
    const { melding, dossierId, zaakId } = await v.verzonden();
    expect(melding.verzending).toMatchObject({ grondslag: 'Wmo 2015 artikel 3.4, eerste lid, onder a' });
    expect((await termijnen(dossierId)).map((t) => [t.code, t.status])).toEqual([['WMO_MELDING', 'GEHAALD']]);
    expect(await v.zaak(v.toezichthouder, zaakId)).toMatchObject({ opTijd: true });

    w.klok.zet(new Date('2026-11-25T09:00:00Z'));
    const laat = await v.verzonden();
    const [t] = await w.sql<{ status: string; te_laat: boolean }>(
      `select status, te_laat from termijn.termijn where dossier_id = $1`,
      [laat.dossierId],
    );
    expect(t).toMatchObject({ status: 'GEHAALD', te_laat: true });
    expect(await v.zaak(v.toezichthouder, laat.zaakId)).toMatchObject({ opTijd: false });
  });

  it('has the term that this municipality set, and keeps the one that it began with', async () => {
    const INSTEL = `mutation($versie: Int!, $t: [GemeenteMeldtermijnInvoer!]) { igjInstellingWijzigen(versie: $versie, verzendwijze: OVERDRACHT, zorgsoorten: [WMO], gemeenteTermijnen: $t) { __typename ... on IgjInstelling { versie gemeenteTermijnen { gemeente eenheid lengte } } ... on Geweigerd { code fouten { veld code } } } }`;
    type Uit = { versie: number; code?: string; fouten?: object[]; gemeenteTermijnen: object[] };
    const zet = (versie: number, t: object[]): Promise<Uit> => w.vraag(v.bestuurder, INSTEL, { versie, t });
    const dag = { gemeente: 'GEMEENTE_RIVIERSTAD', eenheid: 'UREN', lengte: 24 };
    const naam = { gemeente: 'Gemeente Verweg', eenheid: 'WERKDAGEN', lengte: 1 };
    expect((await zet(0, [{ ...dag, lengte: 0 }])).fouten).toEqual([
      { veld: 'gemeenteTermijnen', code: 'IGJ_TERMIJN_LENGTE' },
    ]);
    const gezet = await zet(0, [naam, dag]);
    expect(gezet.gemeenteTermijnen).toEqual(expect.arrayContaining([dag, naam]));

    const einde = async (id: string): Promise<string | undefined> =>
      (
        await w.sql<{ op: Date }>(
          `select vervalt_op as op from termijn.termijn where dossier_id = $1 and code = 'WMO_MELDING'`,
          [id],
        )
      )[0]?.op.toISOString();
    const geconstateerdOp = new Date('2026-11-20T08:00:00Z');
    const id = await v.dossier({ geconstateerdOp });
    await v.opstellen(id);
    expect(await einde(id)).toBe('2026-11-21T08:00:00.000Z');
    const ver = await v.dossier({ geconstateerdOp });
    await v.opstellen(ver, { naam: 'gemeente verweg' });
    expect(await einde(ver)).toBe('2026-11-23T23:00:00.000Z');
    const elders = await v.dossier({ geconstateerdOp });
    await v.opstellen(elders, { code: 'GEMEENTE_HEUVELDORP' });
    expect(await einde(elders)).toBe('2026-11-25T23:00:00.000Z');

    // Another value later: what runs stays, and the figures count by the term that it had.
    expect((await zet(gezet.versie, [])).gemeenteTermijnen).toEqual([]);
    expect(await einde(id)).toBe('2026-11-21T08:00:00.000Z');
    const na = await v.dossier({ geconstateerdOp });
    await v.opstellen(na);
    expect(await einde(na)).toBe('2026-11-25T23:00:00.000Z');
    w.klok.zet(new Date('2026-11-21T09:00:00Z'));
    const cijfers = (): Promise<{ totaal: { opTijd: number; teLaat: number } }> =>
      w.vraag(v.bestuurder, `{ externeMeldingCijfers { totaal { opTijd teLaat } } }`);
    const voor = (await cijfers()).totaal;
    const [rij] = await w.sql<{ id: string; versie: number }>(
      `select id, versie from igj.externe_melding where dossier_id = $1`,
      [id],
    );
    const a = await v.biedAan(rij ?? { id: '', versie: 0 });
    await w.vraag(v.bestuurder, VERSTUREN, { sleutel: uuidv7(), id: a.id, versie: a.versie });
    const na2 = (await cijfers()).totaal;
    expect([na2.teLaat - voor.teLaat, na2.opTijd - voor.opTijd]).toEqual([1, 0]);
  });

  it('is sent by hand when the municipality is not here', async () => {
    const id = await v.dossier();
    const a = await v.aangeboden(id, { naam: 'Gemeente Verweg' });
    expect(await w.vraag(v.bestuurder, LEES, { id: a.id })).toMatchObject({
      verzendwijze: 'ZELF',
      ontvangerNaam: 'Gemeente Verweg, toezichthouder Wmo',
      magHandelingen: expect.arrayContaining(['vrijgeven']),
    });
    const uit = await w.vraag<WmoMelding>(v.bestuurder, VERSTUREN, { sleutel: uuidv7(), id: a.id, versie: a.versie });
    expect(uit.code).toBe('IGJ_ZELF_VERSTUREN');
  });
});

describe('a report to the toezichthouder Wmo, at the municipality', () => {
  it('is a case with exactly what was handed over', async () => {
    const { melding, zaakId } = await v.verzonden();
    const zaak = await v.zaak(v.toezichthouder, zaakId);
    expect(zaak).toMatchObject({ status: 'NIEUW', categorie: 'WMO_CALAMITEIT', aanbieder: 'Zonnehof' });
    expect(zaak?.velden.map((f) => f.code)).toEqual(melding.verzending?.velden);
    expect(zaak?.magHandelingen).toEqual(['bevestigen', 'toewijzen', 'schrijven']);
    const woorden = JSON.stringify(zaak?.velden.filter((f) => f.code !== 'ookBijIgj'));
    expect(woorden).not.toMatch(/IGJ|nspectie/);
    expect(zaak).toMatchObject({
      grondslag: 'Wmo 2015 artikel 3.4, eerste lid, onder a',
      doel: 'Verplichte melding bij de toezichthouder Wmo van de gemeente',
    });
    // No clock of the inspectie at a municipality.
    await bevestigd(zaakId, { gevraagd: false });
    expect(await termijnen(zaakId)).toEqual([]);
  });

  it('is nothing to another municipality, nor to anybody else of the same one', async () => {
    const { zaakId } = await v.verzonden();
    const nummer = (await v.zaak(v.toezichthouder, zaakId))?.nummer ?? '';
    const overigen = [
      'TOEZICHTHOUDER_RECHTMATIGHEID',
      'CONTRACTMANAGER',
      'COLLEGE',
      'MELDPUNT',
      'CASUSREGISSEUR',
      'FG',
      'BEHEERDER',
    ];
    const leden = await Promise.all(overigen.map((rol) => w.lid(v.rivierstad, rol)));
    for (const lid of [v.ander, ...leden]) {
      expect(await nummers(lid)).toEqual([]);
      expect(await v.zaak(lid, zaakId)).toBeNull();
      expect(await w.vraag(lid, WERK, { id: zaakId })).toBeNull();
      expect((await doe(lid, NOTEREN, zaakId, { tekst: 'x' })).code).toBe('NIET_GEVONDEN');
    }
    expect(await nummers(v.toezichthouder)).toContain(nummer);
    for (const tabel of ['igj.inspectiezaak', 'igj.externe_melding'])
      await w.zonderPolicy(tabel, async () => {
        expect(await v.zaak(v.ander, zaakId)).toBeNull();
        for (const lid of leden) expect(await v.zaak(lid, zaakId)).toBeNull();
      });
    for (const lid of leden)
      expect(await w.als(lid, (tx) => tx.rijen('select id from igj.inspectiezaak where id = $1', [zaakId]))).toEqual(
        [],
      );
  });

  it('one account that works for two municipalities sees each its own, in its own workspace', async () => {
    const ggd = await w.lid(v.rivierstad, 'TOEZICHTHOUDER_KWALITEIT', 'Gerda');
    const tweede = await w.lid(v.heuveldorp, 'TOEZICHTHOUDER_KWALITEIT', 'Gerda');
    await w.sql('update organisatie.lidmaatschap set account_id = $1 where id = $2', [ggd.inzage.accountId, tweede.id]);
    const inHeuveldorp = { ...tweede, inzage: { ...tweede.inzage, accountId: ggd.inzage.accountId } };
    const hier = await v.verzonden();
    const daar = await v.verzonden({ code: 'GEMEENTE_HEUVELDORP' });
    expect(await v.zaak(ggd, hier.zaakId)).not.toBeNull();
    expect(await v.zaak(ggd, daar.zaakId)).toBeNull();
    expect(await v.zaak(inHeuveldorp, daar.zaakId)).not.toBeNull();
    expect(await v.zaak(inHeuveldorp, hier.zaakId)).toBeNull();
  });

  it('is confirmed with or without an examination of the provider, with its last day', async () => {
    const zonder = await v.verzonden();
    await bevestigd(zonder.zaakId, { gevraagd: false });
    expect((await termijnen(zonder.dossierId)).map((t) => t.code)).toEqual(['WMO_MELDING']);
    expect(await w.vraag(v.behandelaar, LEES, { id: zonder.melding.id })).toMatchObject({
      status: 'ONTVANGST_BEVESTIGD',
    });

    const met = await v.verzonden();
    await bevestigd(met.zaakId, { gevraagd: true, uiterlijk: '2026-12-18' });
    expect(await termijnen(met.dossierId)).toContainEqual({
      code: 'WMO_RAPPORTAGE',
      status: 'LOOPT',
      einde: '2026-12-18',
    });
    const m = await w.vraag<WmoMelding>(v.behandelaar, LEES, { id: met.melding.id });
    expect(m.kenmerk).toBe((await v.zaak(v.toezichthouder, met.zaakId))?.nummer);
  });

  it('refuses a last day that has passed', async () => {
    const { zaakId } = await v.verzonden();
    const uit = await bevestigd(zaakId, { gevraagd: true, uiterlijk: '2026-11-19' });
    expect(uit.fouten).toEqual([{ veld: 'rapportageUiterlijk', code: 'IGJ_DAG_IN_VERLEDEN' }]);
  });

  it('is given to a toezichthouder kwaliteit of the same municipality, and the team keeps seeing it', async () => {
    const { zaakId } = await v.verzonden();
    const keuze = await w.vraag<{ naam: string }[]>(v.toezichthouder, WIE, { id: zaakId });
    expect(keuze.map((k) => k.naam)).toEqual(expect.arrayContaining([expect.stringContaining('Cees')]));
    const naar = (lid: Lid): Promise<{ code?: string; __typename: string }> =>
      doe(v.toezichthouder, TOEWIJZEN, zaakId, { lid: lid.id });
    expect((await naar(v.ander)).code).toBe('IGJ_INSPECTEUR_ONBEKEND');
    expect((await naar(v.collega)).__typename).toBe('Zaak');
    expect((await v.zaak(v.toezichthouder, zaakId))?.inspecteur?.id).toBe(v.collega.id);
  });

  it('keeps its weighing and notes to itself, and shows earlier reports of the same provider', async () => {
    const { zaakId, melding } = await v.verzonden();
    expect((await doe(v.toezichthouder, WEGEN, zaakId, { weging })).__typename).toBe('Zaak');
    expect((await doe(v.collega, NOTEREN, zaakId, { tekst: 'KERNWOORD-notitie' })).__typename).toBe('Zaak');
    const werk = await w.vraag<{ notities: { tekst: string }[]; eerder: { zelfdeAanbieder: boolean }[] }>(
      v.toezichthouder,
      WERK,
      { id: zaakId },
    );
    expect(werk.notities).toEqual([{ tekst: 'KERNWOORD-notitie' }]);
    expect(werk.eerder.length).toBeGreaterThan(0);
    await bevestigd(zaakId, { gevraagd: false });
    expect(JSON.stringify(await w.vraag(v.behandelaar, LEES, { id: melding.id }))).not.toContain('KERNWOORD');
    const tabellen = await w.sql<{ t: string }>(
      `select c.oid::regclass::text as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('igj','overdracht','outbox','notificatie','audit','termijn')`,
    );
    for (const { t } of tabellen)
      expect(await w.sql(`select 1 from ${t} x where x::text like '%KERNWOORD%'`)).toEqual([]);
  });

  it('gets the report of the provider, and assesses it element by element', async () => {
    const { zaakId, melding, dossierId } = await v.verzonden();
    await bevestigd(zaakId, { gevraagd: true });
    const schrijver = new RapportVerhaal(v as never);
    await schrijver.stuur(v.bestuurder, await schrijver.klaar(melding.id));
    await w.werkAf();
    expect((await termijnen(dossierId)).find((t) => t.code === 'WMO_RAPPORTAGE')?.status).toBe('GEHAALD');
    expect(await v.zaak(v.toezichthouder, zaakId)).toMatchObject({ status: 'IN_BEOORDELING' });
    const werk = await w.vraag<{ rapporten: { kenmerk: string; elementen: { code: string }[] }[] }>(
      v.toezichthouder,
      WERK,
      { id: zaakId },
    );
    const [rapport] = werk.rapporten;
    const oordelen = [{ element: rapport?.elementen[0]?.code, oordeel: 'ONVOLDOENDE', woorden: 'KERNWOORD' }];
    const beoordeling = { rapport: rapport?.kenmerk, versie: 0, oordelen };
    expect((await doe(v.toezichthouder, BEOORDELEN, zaakId, { beoordeling })).__typename).toBe('Zaak');
    expect(JSON.stringify(await w.vraag(v.behandelaar, LEES, { id: melding.id }))).not.toContain('KERNWOORD');
  });

  it('asks questions with an end day, gets the answer and closes with a reason', async () => {
    const { zaakId, melding, dossierId } = await v.verzonden();
    await bevestigd(zaakId, { gevraagd: false });
    expect(
      (await doe(v.toezichthouder, VRAAG, zaakId, { tekst: 'Wie was er bij?', uiterlijk: '2026-12-01' })).__typename,
    ).toBe('Zaak');
    await w.werkAf();
    expect(await termijnen(dossierId)).toContainEqual({ code: 'WMO_VRAAG', status: 'LOOPT', einde: '2026-12-01' });
    const m = await w.vraag<WmoMelding>(v.behandelaar, LEES, { id: melding.id });
    expect(m.berichten[0]).toMatchObject({
      soort: 'VRAAG',
      tekst: 'Wie was er bij?',
      grondslag: expect.stringMatching(/^Wmo 2015/),
    });
    await w.vraag(
      v.behandelaar,
      `mutation($s: ID!, $id: ID!, $op: String!) { externeMeldingAntwoorden(sleutel: $s, id: $id, antwoordOp: $op, tekst: "De begeleider.") { __typename } }`,
      { s: uuidv7(), id: melding.id, op: m.berichten[0]?.kenmerk },
    );
    await w.werkAf();
    expect((await termijnen(dossierId)).find((t) => t.code === 'WMO_VRAAG')?.status).toBe('GEHAALD');

    await doe(v.toezichthouder, WEGEN, zaakId, { weging });
    const sluit = { route: 'SLUITEN', redenen: [], toelichting: 'KERNWOORD', afspraken: '', bericht: '' };
    expect((await doe(v.toezichthouder, KIEZEN, zaakId, { keuze: sluit })).fouten).toEqual([
      expect.objectContaining({ veld: 'bericht' }),
    ]);
    const uit = await doe(v.toezichthouder, KIEZEN, zaakId, {
      keuze: { ...sluit, bericht: 'De trap is hersteld. Wij sluiten de zaak.' },
    });
    expect(uit.status).toBe('AFGESLOTEN');
    await w.werkAf();
    expect(await w.vraag(v.behandelaar, LEES, { id: melding.id })).toMatchObject({
      status: 'AFGESLOTEN',
      berichten: [
        { soort: 'AFSLUITING', tekst: 'De trap is hersteld. Wij sluiten de zaak.' },
        { soort: 'ANTWOORD' },
        { soort: 'VRAAG' },
      ],
    });
  });

  it('has no measures, no passing on to others and no report of its own', async () => {
    const { zaakId } = await v.verzonden();
    await bevestigd(zaakId, { gevraagd: false });
    await doe(v.toezichthouder, WEGEN, zaakId, { weging });
    const maatregel = {
      code: 'GESPREK',
      grondslag: 'Wkkgz artikel 24',
      beginOp: '2026-11-20',
      voorwaarden: '',
      reden: '',
    };
    expect((await doe(v.toezichthouder, MAATREGEL, zaakId, { maatregel })).code).toBe('NIET_GEVONDEN');
    const signaal = { aan: 'RIEC', onderdelen: [], tekst: 'x', grondslag: 'x', doel: 'x', sluit: false };
    expect((await doe(v.toezichthouder, DOORGEVEN, zaakId, { signaal })).code).toBe('NIET_GEVONDEN');
    const werk = await w.vraag<{ magHandelingen: string[] }>(v.toezichthouder, WERK, { id: zaakId });
    expect(werk.magHandelingen).toEqual(['wegen', 'noteren', 'kiezen', 'beoordelen', 'rechtmatigheid']);
    expect(
      (
        await doe(v.toezichthouder, BEOORDELEN, zaakId, {
          beoordeling: { rapport: 'B-23456789CDFH', versie: 0, oordelen: [] },
        })
      ).code,
    ).toBe('NIET_GEVONDEN');
  });

  it('records with a reason that a signal is for the toezichthouder rechtmatigheid, who does not see it', async () => {
    const { zaakId, melding } = await v.verzonden();
    const keuze = { doorgeven: true, reden: 'KERNWOORD: er is meer in rekening gebracht' };
    expect((await doe(v.toezichthouder, RECHTMATIGHEID, zaakId, { keuze })).code).toBe('IGJ_NOG_NIET_GEWOGEN');
    await doe(v.toezichthouder, WEGEN, zaakId, { weging: { ...weging, raaktKwaliteit: false } });
    expect((await doe(v.toezichthouder, RECHTMATIGHEID, zaakId, { keuze: { ...keuze, reden: ' ' } })).fouten).toEqual([
      expect.objectContaining({ veld: 'reden' }),
    ]);
    expect((await doe(v.toezichthouder, RECHTMATIGHEID, zaakId, { keuze })).__typename).toBe('Zaak');
    const werk = await w.vraag(v.collega, WERK, { id: zaakId });
    expect(werk).toMatchObject({
      rechtmatigheid: [{ doorgeven: true, reden: keuze.reden, door: { id: v.toezichthouder.id } }],
    });
    const rechtmatigheid = await w.lid(v.rivierstad, 'TOEZICHTHOUDER_RECHTMATIGHEID');
    expect((await doe(rechtmatigheid, RECHTMATIGHEID, zaakId, { keuze })).code).toBe('NIET_GEVONDEN');
    expect(await w.vraag(rechtmatigheid, WERK, { id: zaakId })).toBeNull();
    await w.werkAf();
    expect(JSON.stringify(await w.vraag(v.behandelaar, LEES, { id: melding.id }))).not.toContain('KERNWOORD');
  });
});
