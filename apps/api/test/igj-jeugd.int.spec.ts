import { v7 as uuidv7 } from 'uuid';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { LEES_MELDING_DRAAD, VRAAG_AANVULLING, VUL_AAN, type Draad } from './igj-berichten-vragen';
import { BEOORDELEN, CONCEPT, KIEZEN, MAATREGEL, WEGEN } from './igj-inspectie-vragen';
import {
  ANTWOORD,
  INVULLEN,
  JeugdVerhaal,
  LEES,
  VRAAG,
  WERK,
  vastgesteld,
  type JeugdMelding,
} from './igj-jeugd-vragen';
import { RapportVerhaal } from './igj-rapportage-vragen';
import { BEVESTIGEN, LEES_ZAAK, POSTVAK, type Lijst, type Melding, type Zaak } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';

let j: JeugdVerhaal;
let w: OverdrachtWereld;
const BEGIN = new Date('2026-11-20T09:15:00Z');

beforeAll(async () => {
  j = await JeugdVerhaal.maak();
  w = j.w;
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(BEGIN));

const codes = async (dossierId: string): Promise<string[]> =>
  (await j.termijnen(dossierId)).map((t) => `${t.code} ${t.status}`);
const lees = (lid: Lid, id: string): Promise<JeugdMelding | null> => w.vraag(lid, LEES, { id });
const zaak = (lid: Lid, id: string): Promise<Zaak | null> => w.vraag(lid, LEES_ZAAK, { id });

async function bevestig(z: Zaak, o: { gevraagd: boolean; uiterlijk?: string }): Promise<Zaak> {
  const uit = await w.vraag<Zaak>(j.v.meldpunt, BEVESTIGEN, {
    sleutel: uuidv7(),
    id: z.id,
    versie: z.versie,
    uiterlijk: null,
    ...o,
  });
  await w.werkAf();
  return uit;
}

interface Uit {
  __typename: string;
  code?: string;
  status?: string;
  fouten?: { veld: string; code: string }[];
}
async function doe(lid: Lid, act: string, id: string, extra: object): Promise<Uit> {
  const versie = (await zaak(j.v.meldpunt, id))?.versie;
  return w.vraag(lid, act, { sleutel: uuidv7(), id, versie, ...extra });
}
const geef = async (z: Zaak): Promise<void> => {
  const TOEWIJZEN = `mutation($id: ID!, $versie: Int!, $lid: ID!) { zaakToewijzen(zaakId: $id, versie: $versie, lidmaatschapId: $lid) { __typename ... on Geweigerd { code } } }`;
  const uit = await doe(j.v.meldpunt, TOEWIJZEN, z.id, { lid: j.v.inspecteur.id });
  if (uit.__typename !== 'Zaak') throw new Error(JSON.stringify(uit));
};
const WEGING = {
  ernst: 'ERNSTIG',
  risico: 'HOOG',
  spoed: false,
  compleet: true,
  raaktKwaliteit: true,
  toelichting: 'KERNWOORD-weging',
};

/** As the internal report does at the finding. */
const startIgj = (dossierId: string, vaststellingId: string, beginOp: Date): Promise<string> =>
  w.als(j.v.behandelaar, (tx) =>
    w.api.get<TermijnPoort>(TERMIJN_POORT).start(
      tx,
      j.v.behandelaar.inzage,
      {
        dossierId,
        code: 'IGJ_MELDING',
        beginOp,
        beginSoort: 'VASTGESTELD',
        onderwerp: { soort: 'MELDING', id: dossierId, nummer: 'M-2026-X', pad: '/meldingen/M-2026-X', eenheidId: null },
        aanleidingId: vaststellingId,
        eigenaarId: j.v.behandelaar.id,
      },
      w.klok.nu(),
    ),
  );

describe('a report under the Jeugdwet, at the provider', () => {
  it('goes to the IGJ with a form of its own, prefilled, and its term counts from the finding', async () => {
    const id = await j.dossier();
    const c = await j.opstellen(id);
    const m = await lees(j.v.behandelaar, c.id);
    expect(m).toMatchObject({
      status: 'CONCEPT',
      categorie: 'JEUGD_CALAMITEIT',
      verzendwijze: 'OVERDRACHT',
      ontvangerNaam: 'Inspectie Gezondheidszorg en Jeugd',
    });
    expect(m?.velden.find((f) => f.code === 'gebeurtenisBeschrijving')?.waarde).toContain('jeugdige');
    expect(m?.ontbrekend).toEqual(expect.arrayContaining(['jeugdVorm', 'jeugdWie', 'ookWkkgz']));
    expect(m?.ontbrekend).not.toContain('bigGeregistreerd');
    // Three working days after Friday the 20th.
    expect(await j.termijnen(id)).toMatchObject([{ code: 'JEUGD_MELDING', status: 'LOOPT', einde: '2026-11-25' }]);
  });

  it('needs the finding, stands once beside one of the Wkkgz, and the same key makes it once', async () => {
    const id = await j.dossier();
    expect((await j.opstellen(id, 'JEUGD_GEWELD')).code).toBe('IGJ_VASTSTELLING_PAST_NIET');
    const sleutel = uuidv7();
    const een = await j.opstellen(id, 'JEUGD_CALAMITEIT', sleutel);
    expect((await j.opstellen(id, 'JEUGD_CALAMITEIT', sleutel)).id).toBe(een.id);
    expect((await j.opstellen(id)).code).toBe('IGJ_MELDING_BESTAAT');
    expect((await j.opstellen(id, 'CALAMITEIT')).__typename).toBe('ExterneMelding');
    expect((await codes(id)).filter((c) => c.startsWith('JEUGD_MELDING'))).toHaveLength(1);
  });

  it('counts violence with care from hearing of it', async () => {
    const id = await j.dossier(vastgesteld({ soort: 'GEWELD', bekendGewordenOp: new Date('2026-11-18T08:00:00Z') }));
    await j.opstellen(id, 'JEUGD_GEWELD');
    const [t] = await w.sql<{ veilig: string; einde: string }>(
      `select to_char(veilig_voor_op - interval '1 millisecond', 'YYYY-MM-DD') as veilig, to_char(vervalt_op - interval '1 millisecond', 'YYYY-MM-DD') as einde
       from termijn.termijn where dossier_id = $1 and code = 'JEUGD_MELDING'`,
      [id],
    );
    expect(t?.einde).toBe('2026-11-25');
    expect(t && t.veilig < t.einde).toBe(true);
  });

  it('cannot be confirmed by who handles it, nor be sent twice', async () => {
    const id = await j.dossier();
    const a = await j.aangeboden(id);
    expect((await j.stuur(j.v.behandelaar, a)).code).toBe('NIET_GEVONDEN');
    const sleutel = uuidv7();
    expect((await j.stuur(j.v.bestuurder, a, { sleutel })).status).toBe('VERZONDEN');
    expect((await j.stuur(j.v.bestuurder, a, { sleutel })).status).toBe('VERZONDEN');
    expect((await j.stuur(j.v.bestuurder, a)).__typename).toBe('ExterneMeldingVersieVerouderd');
    expect(await w.sql(`select 1 from overdracht.overdracht where dossier_id = $1`, [id])).toHaveLength(1);
  });

  it('meets its term at sending; youth care alone ends the duty of the Wkkgz, with the reason', async () => {
    const v = vastgesteld();
    const id = await j.dossier(v);
    await startIgj(id, v.id, v.vastgesteldOp);
    await j.stuur(j.v.bestuurder, await j.aangeboden(id));
    expect(await j.termijnen(id)).toMatchObject([
      { code: 'IGJ_MELDING', status: 'VERVALLEN', reden: 'Alleen jeugdhulp: gemeld volgens de Jeugdwet' },
      { code: 'JEUGD_MELDING', status: 'GEHAALD' },
    ]);
  });

  it('leaves the duty of the Wkkgz when there was other care too, or somebody reports that as well', async () => {
    const v = vastgesteld();
    const ook = await j.dossier(v);
    await startIgj(ook, v.id, v.vastgesteldOp);
    await j.stuur(j.v.bestuurder, await j.aangeboden(ook, { ookWkkgz: 'JA' }));
    expect(await codes(ook)).toEqual(['IGJ_MELDING LOOPT', 'JEUGD_MELDING GEHAALD']);

    const v2 = vastgesteld();
    const beide = await j.dossier(v2);
    await startIgj(beide, v2.id, v2.vastgesteldOp);
    await j.opstellen(beide, 'CALAMITEIT');
    await j.stuur(j.v.bestuurder, await j.aangeboden(beide));
    expect(await codes(beide)).toEqual(['IGJ_MELDING LOOPT', 'JEUGD_MELDING GEHAALD']);
  });

  it('may be late, and the words of the bestuurder go with it', async () => {
    const id = await j.dossier();
    const a = await j.aangeboden(id);
    w.klok.zet(new Date('2026-11-27T09:00:00Z'));
    const te = await j.stuur(j.v.bestuurder, a, { uitleg: 'x'.repeat(20_001) });
    expect(te.fouten).toEqual([expect.objectContaining({ veld: 'waaromTeLaat' })]);
    const m = await j.stuur(j.v.bestuurder, a, { uitleg: 'De behandelaar was ziek.' });
    expect(m.status).toBe('VERZONDEN');
    expect(m.verzending?.velden).toContain('waaromTeLaat');
    const [t] = await w.sql<{ te_laat: boolean; status: string }>(
      `select te_laat, status from termijn.termijn where dossier_id = $1`,
      [id],
    );
    expect(t).toEqual({ te_laat: true, status: 'GEHAALD' });
    await w.werkAf();
    const [rij] = await w.sql<{ id: string }>(
      `select z.id from igj.externe_melding e join overdracht.route r on r.overdracht_id = e.overdracht_id
       join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id where e.id = $1`,
      [m.id],
    );
    const z = await zaak(j.v.meldpunt, rij?.id ?? '');
    expect(z?.opTijd).toBe(false);
    expect(z?.velden.find((f) => f.code === 'waaromTeLaat')?.waarde).toBe('De behandelaar was ziek.');
  });

  it('is not sent when the finding no longer stands', async () => {
    const id = await j.dossier();
    const a = await j.aangeboden(id);
    j.herzie(id, []);
    const uit = await j.stuur(j.v.bestuurder, a);
    expect(uit.code).toBe('IGJ_VASTSTELLING_VERVALLEN');
    expect(await w.sql('select 1 from overdracht.overdracht where dossier_id = $1', [id])).toEqual([]);
  });

  it('is sent by hand when the organisation chose so, for youth care alone', async () => {
    const INSTEL = `mutation($versie: Int!, $wijze: Verzendwijze) { igjInstellingWijzigen(versie: $versie, verzendwijze: OVERDRACHT, zorgsoorten: [JEUGD], wijzeJeugd: $wijze) { __typename ... on IgjInstelling { versie wijzeJeugd verzendwijze } ... on Geweigerd { code } } }`;
    const id = await j.dossier();
    const a = await j.aangeboden(id);
    const uit = await w.vraag<{ versie: number }>(j.v.bestuurder, INSTEL, { versie: 0, wijze: 'ZELF' });
    expect(uit).toMatchObject({ wijzeJeugd: 'ZELF', verzendwijze: 'OVERDRACHT' });
    expect(await lees(j.v.bestuurder, a.id)).toMatchObject({ verzendwijze: 'ZELF' });
    expect((await j.stuur(j.v.bestuurder, a)).code).toBe('IGJ_ZELF_VERSTUREN');
    const wkkgz = await j.opstellen(id, 'CALAMITEIT');
    expect(await lees(j.v.behandelaar, wkkgz.id)).toMatchObject({ verzendwijze: 'OVERDRACHT' });
    await w.vraag(j.v.bestuurder, INSTEL, { versie: uit.versie, wijze: 'OVERDRACHT' });
  });
});

describe('a report under the Jeugdwet, at the IGJ', () => {
  it('is a case with exactly what was sent, and late or in time by its own rule', async () => {
    const { melding, zaak: z } = await j.verzonden();
    expect(z).toMatchObject({ status: 'NIEUW', categorie: 'JEUGD_CALAMITEIT', opTijd: true });
    expect(z.velden.map((v) => v.code)).toEqual(melding.verzending?.velden);
    expect(melding.verzending).toMatchObject({ grondslag: 'Jeugdwet artikel 4.1.8, eerste lid, onder a' });
    const nummers = (await w.vraag<Lijst<{ nummer: string }>>(j.v.meldpunt, POSTVAK)).edges.map((e) => e.node.nummer);
    expect(nummers).toContain(z.nummer);
  });

  it('is nothing to another inspectie, nor to the provider itself', async () => {
    const { zaak: z } = await j.verzonden();
    for (const lid of [j.vreemde, j.v.behandelaar, j.v.bestuurder]) {
      expect(await zaak(lid, z.id)).toBeNull();
      expect((await w.vraag<Lijst<{ id: string }>>(lid, POSTVAK).catch(() => ({ edges: [] }))).edges).toEqual([]);
      const poging = { sleutel: uuidv7(), id: z.id, versie: z.versie, gevraagd: false, uiterlijk: null };
      expect((await w.vraag<Zaak>(lid, BEVESTIGEN, poging)).code).toBe('NIET_GEVONDEN');
    }
  });

  it('is confirmed under the Jeugdwet, and starts the terms of youth care alone', async () => {
    const { zaak: z, melding, dossierId } = await j.verzonden();
    expect((await bevestig(z, { gevraagd: true, uiterlijk: '2026-11-19' })).fouten).toEqual([
      { veld: 'rapportageUiterlijk', code: 'IGJ_DAG_IN_VERLEDEN' },
    ]);
    expect((await bevestig(z, { gevraagd: true })).status).toBe('BEVESTIGD');
    expect(await codes(dossierId)).toEqual(['JEUGD_MELDING GEHAALD', 'JEUGD_RAPPORTAGE LOOPT']);
    // 8 weeks is an assumption here, so it is not extended by the Algemene termijnenwet.
    expect((await j.termijnen(dossierId))[1]?.einde).toBe('2027-01-15');
    expect(await w.sql(`select 1 from termijn.termijn where dossier_id = $1 and code = 'IGJ_ACTIES'`, [z.id])).toEqual(
      [],
    );
    expect(await lees(j.v.behandelaar, melding.id)).toMatchObject({ status: 'ONTVANGST_BEVESTIGD', kenmerk: z.nummer });
    const [o] = await w.sql<{ grondslag: string }>(
      `select grondslag from overdracht.overdracht where dossier_id = $1 and soort = 'IGJ_ONTVANGSTBEVESTIGING'`,
      [z.id],
    );
    expect(o?.grondslag).toMatch(/^Jeugdwet/);
  });

  it('is asked to complete, in two weeks, and completed', async () => {
    const { zaak: z, melding, dossierId } = await j.verzonden();
    await bevestig(z, { gevraagd: false });
    const vraag = { sleutel: uuidv7(), id: z.id, tekst: 'Wie heeft het gezag?', velden: ['jeugdGezag'] };
    expect((await w.vraag<Draad>(j.v.meldpunt, VRAAG_AANVULLING, vraag)).wachtOpAanvulling).toBe(true);
    await w.werkAf();
    expect(await codes(dossierId)).toContain('JEUGD_AANVULLEN LOOPT');
    const vul = { sleutel: uuidv7(), id: melding.id, tekst: '', velden: [{ code: 'jeugdGezag', waarde: 'De moeder' }] };
    expect((await w.vraag<Draad>(j.v.behandelaar, VUL_AAN, vul)).__typename).toBe('ExterneMelding');
    await w.werkAf();
    expect(await codes(dossierId)).toContain('JEUGD_AANVULLEN GEHAALD');
    const m = await w.vraag<JeugdMelding>(j.v.behandelaar, LEES, { id: melding.id });
    expect(m.berichten.every((b) => b.grondslag.startsWith('Jeugdwet artikel 4.1.8'))).toBe(true);
  });

  it('asks questions, gets the report, assesses it and closes with a reason; its own words stay here', async () => {
    const { zaak: z, melding, dossierId } = await j.verzonden();
    await bevestig(z, { gevraagd: true });
    await geef(z);
    const { inspecteur, behandelaar, bestuurder } = j.v;
    await w.vraag(inspecteur, VRAAG, {
      sleutel: uuidv7(),
      id: z.id,
      tekst: 'Wie was er bij?',
      uiterlijk: '2026-12-01',
    });
    await w.werkAf();
    expect(await codes(dossierId)).toContain('IGJ_VRAAG LOOPT');
    const op = (await lees(behandelaar, melding.id))?.berichten.find((b) => b.soort === 'VRAAG')?.kenmerk;
    await w.vraag(behandelaar, ANTWOORD, { s: uuidv7(), id: melding.id, op });
    await w.werkAf();
    expect(await codes(dossierId)).toContain('IGJ_VRAAG GEHAALD');

    const schrijver = new RapportVerhaal(j.v);
    await schrijver.stuur(bestuurder, await schrijver.klaar(melding.id));
    await w.werkAf();
    expect(await codes(dossierId)).toContain('JEUGD_RAPPORTAGE GEHAALD');
    const werk = await w.vraag<{ rapporten: { kenmerk: string; elementen: { code: string }[] }[] }>(inspecteur, WERK, {
      id: z.id,
    });
    const [rapport] = werk.rapporten;
    const oordelen = [{ element: rapport?.elementen[0]?.code, oordeel: 'ONVOLDOENDE', woorden: 'KERNWOORD' }];
    const beoordeling = { rapport: rapport?.kenmerk, versie: 0, oordelen };
    expect((await doe(inspecteur, BEOORDELEN, z.id, { beoordeling })).__typename).toBe('Zaak');
    expect((await doe(inspecteur, WEGEN, z.id, { weging: WEGING })).__typename).toBe('Zaak');
    const keuze = {
      route: 'SLUITEN',
      redenen: [],
      toelichting: 'KERNWOORD',
      afspraken: '',
      bericht: 'Er is genoeg gedaan. Wij sluiten de zaak.',
    };
    expect((await doe(inspecteur, KIEZEN, z.id, { keuze })).status).toBe('AFGESLOTEN');
    await w.werkAf();
    const na = await lees(behandelaar, melding.id);
    expect(na).toMatchObject({ status: 'AFGESLOTEN' });
    expect(na?.berichten[0]).toMatchObject({ soort: 'AFSLUITING', tekst: keuze.bericht });
    expect(JSON.stringify(na)).not.toContain('KERNWOORD');
  });

  it('takes measures on a basis of the Jeugdwet, and has no concept report of the Wkkgz', async () => {
    const { zaak: z, melding } = await j.verzonden();
    await bevestig(z, { gevraagd: false });
    await geef(z);
    const { inspecteur } = j.v;
    await doe(inspecteur, WEGEN, z.id, { weging: WEGING });
    const maatregel = {
      code: 'GESPREK',
      grondslag: 'Wkkgz artikel 24',
      beginOp: '2026-11-20',
      voorwaarden: '',
      reden: '',
    };
    expect((await doe(inspecteur, MAATREGEL, z.id, { maatregel })).fouten).toEqual([
      expect.objectContaining({ veld: 'grondslag' }),
    ]);
    const goed = { ...maatregel, grondslag: 'Jeugdwet artikel 9.2 (aanname)' };
    expect((await doe(inspecteur, MAATREGEL, z.id, { maatregel: goed })).__typename).toBe('Zaak');
    const zelf = {
      route: 'EIGEN_ONDERZOEK',
      redenen: ['ANDERS'],
      toelichting: 'x',
      afspraken: '',
      bericht: 'Wij onderzoeken zelf.',
    };
    await doe(inspecteur, KIEZEN, z.id, { keuze: zelf });
    expect((await doe(inspecteur, CONCEPT, z.id, { tekst: 'Concept' })).code).toBe('IGJ_BERICHT_PAST_NIET');
    await w.werkAf();
    const draad = await w.vraag<Draad>(j.v.behandelaar, LEES_MELDING_DRAAD, { id: melding.id });
    expect(draad.berichten.map((b) => b.soort)).not.toContain('CONCEPTRAPPORT');
  });
});

describe('youth care without an internal report', () => {
  const LOS = `mutation($s: ID!, $categorie: ExterneMeldingCategorie!, $b: ID!, $v: LosseVaststellingInvoer!) { externeMeldingLosBeginnen(sleutel: $s, categorie: $categorie, beslisserId: $b, vaststelling: $v) { __typename ... on ExterneMelding { id versie } ... on Geweigerd { code fouten { veld code } } } }`;
  const VASTSTELLEN = `mutation($s: ID!, $id: ID!, $versie: Int!, $v: LosseVaststellingInvoer!) { externeMeldingVaststellen(sleutel: $s, id: $id, versie: $versie, vaststelling: $v) { __typename ... on ExterneMelding { id versie } ... on Geweigerd { code fouten { veld code } } } }`;
  const begin = (v: object): Promise<Melding> =>
    w.vraag(j.v.behandelaar, LOS, { s: uuidv7(), categorie: 'JEUGD_CALAMITEIT', b: j.v.bestuurder.id, v });
  const TWIJFEL = { soort: 'ONDUIDELIJK', gebeurdOp: '2026-11-16T10:00:00Z' };

  it('in doubt has six weeks from the event, and a finding ends that and starts the three days', async () => {
    const m = await begin(TWIJFEL);
    expect(await j.termijnen(m.id)).toMatchObject([
      { code: 'JEUGD_ONDERZOEK_OF', status: 'LOOPT', einde: '2026-12-28' },
    ]);
    const v = { soort: 'VASTGESTELD', geconstateerdOp: '2026-11-17T10:00:00Z', vastgesteldOp: '2026-11-20T09:00:00Z' };
    const na = await w.vraag<Melding>(j.v.behandelaar, VASTSTELLEN, { s: uuidv7(), id: m.id, versie: m.versie, v });
    expect(na.__typename).toBe('ExterneMelding');
    expect(await codes(m.id)).toEqual(['JEUGD_MELDING LOOPT', 'JEUGD_ONDERZOEK_OF GEHAALD']);
    const weg = { soort: 'GEEN', toelichting: 'Het bleek een misverstand.' };
    await w.vraag(j.v.behandelaar, VASTSTELLEN, { s: uuidv7(), id: m.id, versie: na.versie, v: weg });
    expect(await codes(m.id)).toEqual(['JEUGD_MELDING VERVALLEN', 'JEUGD_ONDERZOEK_OF GEHAALD']);
  });

  it('refuses an event in the future, or none', async () => {
    const fouten = async (v: object): Promise<unknown> => (await begin({ ...TWIJFEL, ...v })).fouten;
    expect(await fouten({ gebeurdOp: null })).toEqual([{ veld: 'gebeurdOp', code: 'IGJ_MOMENT_ONTBREEKT' }]);
    expect(await fouten({ gebeurdOp: '2026-11-20T09:16:00Z' })).toEqual([
      { veld: 'gebeurdOp', code: 'IGJ_MOMENT_IN_TOEKOMST' },
    ]);
  });

  it('asks all that the form asks', async () => {
    expect(Object.keys(INVULLEN)).toEqual(expect.arrayContaining(['jeugdVorm', 'jeugdWie', 'ookWkkgz']));
    const m = await begin({
      soort: 'VASTGESTELD',
      geconstateerdOp: '2026-11-20T08:00:00Z',
      vastgesteldOp: '2026-11-20T09:00:00Z',
    });
    expect((await lees(j.v.behandelaar, m.id))?.ontbrekend).toEqual(
      expect.arrayContaining(['jeugdVorm', 'clientNaam']),
    );
  });
});
