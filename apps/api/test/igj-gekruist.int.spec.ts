import { v7 as uuidv7 } from 'uuid';
import {
  BESLIS_UITSTEL,
  LEES_MELDING_DRAAD,
  LEES_ZAAK_DRAAD,
  TREK_IN,
  TREK_VERZONDEN_IN,
  VRAAG_UITSTEL,
  type Draad,
} from './igj-berichten-vragen';
import { CONCEPT, DOORGEVEN, EIND, Inspecteur, KIEZEN, REAGEREN } from './igj-inspectie-vragen';
import { RapportVerhaal, tekst } from './igj-rapportage-vragen';
import { TermijnOpschorten } from '../../../libs/termijn/api/src/commands/termijn-opschorten/termijn-opschorten.handler';
import { BEVESTIGEN, Verhaal, type Melding, type Zaak } from './overdracht-verhaal';
import { meldingen, type Lid, type OverdrachtWereld } from './overdracht-wereld';

let v: Verhaal;
let w: OverdrachtWereld;
let r: RapportVerhaal;
let i: Inspecteur;
const BEGIN = new Date('2026-11-20T09:15:00Z');

beforeAll(async () => {
  v = await Verhaal.maak();
  w = v.w;
  r = new RapportVerhaal(v);
  i = new Inspecteur(v);
  await w.organisatie('RIEC', 'RIEC (test)', 'RIEC');
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(BEGIN));

const bijAanbieder = (id: string): Promise<Draad> => w.vraag<Draad>(v.behandelaar, LEES_MELDING_DRAAD, { id });
const bijInspectie = (id: string): Promise<Draad> => w.vraag<Draad>(v.meldpunt, LEES_ZAAK_DRAAD, { id });
/** Confirms with the question for a report; the provider does not know it yet. */
async function bevestig(zaakId: string): Promise<Zaak> {
  const versie = await i.versie(zaakId);
  return w.vraag<Zaak>(v.meldpunt, BEVESTIGEN, { sleutel: uuidv7(), id: zaakId, versie, gevraagd: true });
}
const trekIn = (id: string): Promise<Draad> =>
  w.vraag<Draad>(v.bestuurder, TREK_VERZONDEN_IN, { sleutel: uuidv7(), id, reden: 'Het was geen calamiteit.' });
const stand = async (dossier: string, code: string): Promise<string[]> =>
  (
    await w.sql<{ status: string }>(
      'select status from termijn.termijn where dossier_id = $1 and code = $2 order by id',
      [dossier, code],
    )
  ).map((t) => t.status);
const einde = async (dossier: string, code: string): Promise<string | undefined> =>
  (
    await w.sql<{ einde: string }>(
      `select to_char((vervalt_op - interval '1 ms') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as einde from termijn.termijn
       where dossier_id = $1 and code = $2 and status in ('LOOPT', 'OPGESCHORT', 'VERLOPEN')`,
      [dossier, code],
    )
  )[0]?.einde;

describe('a confirmation that comes late', () => {
  it('after a withdrawal leaves it withdrawn, is kept, and still starts the clock that was asked', async () => {
    const dossier = await v.dossier();
    const { melding, zaak } = await v.verzonden(dossier);
    await bevestig(zaak.id);
    expect((await trekIn(melding.id)).status).toBe('INGETROKKEN');
    await w.werkAf();
    const na = await w.vraag<Melding>(
      v.behandelaar,
      'query($id: ID!) { externeMelding(id: $id) { status kenmerk rapportageUiterlijk } }',
      {
        id: melding.id,
      },
    );
    expect(na).toMatchObject({ status: 'INGETROKKEN', kenmerk: zaak.nummer, rapportageUiterlijk: '2027-01-15' });
    expect(await stand(dossier, 'IGJ_RAPPORTAGE')).toEqual(['LOOPT']);
  });

  it('after the report is in leaves that state, is kept, and starts no clock', async () => {
    const dossier = await v.dossier();
    const { melding, zaak } = await v.verzonden(dossier);
    const klaar = await r.klaar(melding.id);
    await bevestig(zaak.id);
    expect((await r.stuur(v.bestuurder, klaar)).status).toBe('VERZONDEN');
    await w.werkAf();
    expect(await bijAanbieder(melding.id)).toMatchObject({ status: 'RAPPORTAGE_INGEDIEND' });
    expect(await stand(dossier, 'IGJ_RAPPORTAGE')).toEqual([]);
    const [rij] = await w.sql<{ kenmerk: string; op: Date }>(
      'select kenmerk, bevestigd_op as op from igj.externe_melding where id = $1',
      [melding.id],
    );
    expect(rij).toEqual({ kenmerk: zaak.nummer, op: BEGIN });
  });

  it('of a case whose report is in already goes straight to the assessment, not to waiting for a report', async () => {
    const { melding, zaak } = await v.verzonden(await v.dossier());
    expect((await r.stuur(v.bestuurder, await r.klaar(melding.id))).status).toBe('VERZONDEN');
    await w.werkAf();
    expect(await bijInspectie(zaak.id)).toMatchObject({ status: 'NIEUW' });
    expect((await bevestig(zaak.id)).status).toBe('IN_BEOORDELING');
    await w.werkAf();
    expect(await bijAanbieder(melding.id)).toMatchObject({ status: 'RAPPORTAGE_INGEDIEND' });
  });
});

describe('closing by passing on', () => {
  const signaal = {
    aan: 'RIEC',
    onderdelen: ['kvkNummer'],
    tekst: 'GEHEIMSIGNAAL',
    grondslag: 'Convenant (aanname)',
    doel: 'Onderzoek naar fraude',
    sluit: true,
  };

  it('tells the provider that it is closed, not one word of the signal, and ends the terms at both sides', async () => {
    const { zaakId, meldingId } = await i.gewogen({ rapport: true });
    expect((await i.doe(v.inspecteur, DOORGEVEN, zaakId, { signaal })).status).toBe('DOORGESTUURD');
    expect(await stand(zaakId, 'IGJ_ACTIES')).toEqual(['VERVALLEN']);
    await w.werkAf();
    const bij = await bijAanbieder(meldingId);
    expect(bij.status).toBe('AFGESLOTEN');
    expect(bij.berichten.map((b) => b.soort)).toEqual(['AFSLUITING']);
    expect(JSON.stringify(bij)).not.toMatch(/GEHEIMSIGNAAL|RIEC|fraude/);
    const [{ dossier }] = (await w.sql<{ dossier: string }>(
      'select dossier_id as dossier from igj.externe_melding where id = $1',
      [meldingId],
    )) as [{ dossier: string }];
    expect(await stand(dossier, 'IGJ_RAPPORTAGE')).toEqual(['VERVALLEN']);
  });

  it('waits until an own examination is done; passing on without closing does not', async () => {
    const { zaakId } = await i.gewogen();
    await i.doe(v.inspecteur, KIEZEN, zaakId, { keuze: ZELF });
    const uit = await i.doe(v.inspecteur, DOORGEVEN, zaakId, { signaal });
    expect(uit.code).toBe('IGJ_EIGEN_ONDERZOEK_LOOPT');
    expect(await w.sql('select 1 from igj.doorgifte where zaak_id = $1', [zaakId])).toEqual([]);
    expect((await i.doe(v.inspecteur, DOORGEVEN, zaakId, { signaal: { ...signaal, sluit: false } })).status).toBe(
      'EIGEN_ONDERZOEK',
    );
    await w.werkAf();
  });
});

const ZELF = {
  route: 'EIGEN_ONDERZOEK',
  redenen: ['VERSCHERPT_TOEZICHT'],
  toelichting: 'Zie dossier.',
  afspraken: '',
  bericht: 'Wij onderzoeken dit zelf.',
};

describe('the concept report of the inspectie', () => {
  interface Onderzoek {
    zaakId: string;
    meldingId: string;
    dossier: string;
  }

  async function metConcept(): Promise<Onderzoek> {
    const { zaakId, meldingId } = await i.gewogen();
    await i.doe(v.inspecteur, KIEZEN, zaakId, { keuze: ZELF });
    await i.doe(v.inspecteur, CONCEPT, zaakId, { tekst: 'Eerste concept' });
    await w.werkAf();
    const [rij] = await w.sql<{ dossier: string }>(
      'select dossier_id as dossier from igj.externe_melding where id = $1',
      [meldingId],
    );
    return { zaakId, meldingId, dossier: rij?.dossier ?? '' };
  }
  const concepten = async (o: Onderzoek): Promise<string[]> =>
    (await bijAanbieder(o.meldingId)).berichten.filter((b) => b.soort === 'CONCEPTRAPPORT').map((b) => b.kenmerk);
  const reageer = (o: Onderzoek, op: string | undefined): Promise<{ __typename: string }> =>
    w.vraag(v.behandelaar, REAGEREN, { sleutel: uuidv7(), id: o.meldingId, op, tekst: 'Onze reactie.' });

  it('is reacted to on time by the reaction on the newest one alone, at both sides', async () => {
    const o = await metConcept();
    w.klok.zet(new Date('2026-11-27T09:15:00Z'));
    await i.doe(v.inspecteur, CONCEPT, o.zaakId, { tekst: 'Tweede concept' });
    await w.werkAf();
    const [nieuw, oud] = await concepten(o);
    expect((await reageer(o, oud)).__typename).toBe('ExterneMelding');
    await w.werkAf();
    expect((await stand(o.dossier, 'IGJ_REACTIE_CONCEPT')).at(-1)).toBe('LOOPT');
    expect((await stand(o.zaakId, 'IGJ_REACTIE_CONCEPT')).at(-1)).toBe('LOOPT');
    expect(await stand(o.zaakId, 'IGJ_EINDRAPPORT')).toEqual([]);
    expect((await reageer(o, nieuw)).__typename).toBe('ExterneMelding');
    await w.werkAf();
    expect((await stand(o.dossier, 'IGJ_REACTIE_CONCEPT')).at(-1)).toBe('GEHAALD');
    expect((await stand(o.zaakId, 'IGJ_REACTIE_CONCEPT')).at(-1)).toBe('GEHAALD');
    expect(await stand(o.zaakId, 'IGJ_EINDRAPPORT')).toEqual(['LOOPT']);
  });

  it('is followed by the four weeks for the final one when nobody reacts, once, and a late reaction moves nothing', async () => {
    const o = await metConcept();
    w.klok.zet(new Date('2026-12-18T22:59:00Z'));
    await w.termijnenAf(v.igj);
    expect(await stand(o.zaakId, 'IGJ_EINDRAPPORT')).toEqual([]);
    w.klok.zet(new Date('2026-12-18T23:00:00Z'));
    await w.termijnenAf(v.igj);
    await w.termijnenAf(v.zonnehof);
    expect(await stand(o.zaakId, 'IGJ_EINDRAPPORT')).toEqual(['LOOPT']);
    expect(await einde(o.zaakId, 'IGJ_EINDRAPPORT')).toBe('2027-01-15');
    // The same event once more, as after a crash, and the end of another term.
    await w.sql(
      `insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op) select organisatie_id, $2, soort, ids, gemaakt_op from outbox.bericht
       where soort = 'TermijnVerlopen' and ids->>'dossierId' = $1 limit 1`,
      [o.zaakId, uuidv7()],
    );
    await w.werkAf();
    expect(await stand(o.zaakId, 'IGJ_EINDRAPPORT')).toEqual(['LOOPT']);
    w.klok.zet(new Date('2026-12-22T09:00:00Z'));
    expect((await reageer(o, (await concepten(o))[0])).__typename).toBe('ExterneMelding');
    await w.werkAf();
    expect(await stand(o.zaakId, 'IGJ_REACTIE_CONCEPT')).toEqual(['GEHAALD']);
    expect([await stand(o.zaakId, 'IGJ_EINDRAPPORT'), await einde(o.zaakId, 'IGJ_EINDRAPPORT')]).toEqual([
      ['LOOPT'],
      '2027-01-15',
    ]);
  });

  it('sent once more gives time to react again: the clock of the final one stops', async () => {
    const o = await metConcept();
    await reageer(o, (await concepten(o))[0]);
    await w.werkAf();
    expect(await stand(o.zaakId, 'IGJ_EINDRAPPORT')).toEqual(['LOOPT']);
    await i.doe(v.inspecteur, CONCEPT, o.zaakId, { tekst: 'Tweede concept' });
    expect(await stand(o.zaakId, 'IGJ_EINDRAPPORT')).toEqual(['VERVALLEN']);
    await w.werkAf();
  });

  it('has no time to react any more once the final report is there', async () => {
    const o = await metConcept();
    w.klok.zet(new Date('2026-12-19T09:00:00Z'));
    expect((await i.doe(v.inspecteur, EIND, o.zaakId, { tekst: 'Ons oordeel.' })).__typename).toBe('Zaak');
    expect(await stand(o.dossier, 'IGJ_REACTIE_CONCEPT')).toEqual(['LOOPT']);
    await w.werkAf();
    expect(await stand(o.dossier, 'IGJ_REACTIE_CONCEPT')).toEqual(['VERVALLEN']);
    expect(await stand(o.zaakId, 'IGJ_REACTIE_CONCEPT')).toEqual(['VERVALLEN']);
  });
});

describe('a report in the time of doubt', () => {
  it('that stands alone cannot be withdrawn before it is clear', async () => {
    const los = await w.vraag<Melding>(v.behandelaar, LOS_BEGINNEN, {
      s: uuidv7(),
      b: v.bestuurder.id,
      v: { soort: 'ONDUIDELIJK', geconstateerdOp: '2026-11-18T08:00:00Z', toelichting: 'We zoeken het uit.' },
    });
    expect(los.id).toBeTruthy();
    const trek = (versie: number): Promise<Draad> =>
      w.vraag<Draad>(v.behandelaar, TREK_IN, { id: los.id, versie, reden: 'Toch niet.' });
    expect(await trek(los.versie)).toMatchObject({ code: 'IGJ_NOG_NIET_DUIDELIJK' });
    const nee = await w.vraag<Melding>(v.behandelaar, LOS_VASTSTELLEN, {
      s: uuidv7(),
      id: los.id,
      v: los.versie,
      f: { soort: 'GEEN', toelichting: 'Een complicatie.' },
    });
    expect(await trek(nee.versie)).toMatchObject({ status: 'INGETROKKEN' });
  });
});

const LOS_BEGINNEN = `mutation($s: ID!, $b: ID!, $v: LosseVaststellingInvoer!) { uit: externeMeldingLosBeginnen(sleutel: $s, categorie: CALAMITEIT, beslisserId: $b, vaststelling: $v) { __typename ... on ExterneMelding { id versie } ... on Geweigerd { code } } }`;
const LOS_VASTSTELLEN = `mutation($s: ID!, $id: ID!, $v: Int!, $f: LosseVaststellingInvoer!) { uit: externeMeldingVaststellen(sleutel: $s, id: $id, versie: $v, vaststelling: $f) { __typename ... on ExterneMelding { id versie } ... on Geweigerd { code } } }`;

describe('who had a hand in it does not send it (G7)', () => {
  /** A bestuurder who is a handler too: joined to decide, and with the role to write. */
  async function dubbel(dossierId: string): Promise<Lid> {
    const lid = await w.lid(v.zonnehof, 'BESTUURDER', 'Bas');
    await w.sql(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) values ($1, $2, $3, 'MELDTEAMLID', '2020-01-01')`,
      [v.zonnehof, uuidv7(), lid.id],
    );
    for (const functie of ['BESLISSER', 'ONDERZOEKER'] as const)
      await w.als(v.behandelaar, (tx) =>
        w.dossiers.geefLid(tx, v.behandelaar.inzage, dossierId, lid.id, functie, w.klok.nu()),
      );
    const rollen = [...lid.inzage.rollen, { rol: 'MELDTEAMLID', eenheidId: null, onafhankelijk: false }];
    return { ...lid, inzage: { ...lid.inzage, rollen } };
  }

  it('nor the supplement after a chapter of an earlier version', async () => {
    const { id, dossierId } = await r.gevraagd();
    const bas = await dubbel(dossierId);
    const eerste = await r.vul(v.behandelaar, await r.begin(v.behandelaar, id));
    const versie = eerste.hoofdstukken.find((h) => h.hoofdstuk === 'CONCLUSIE')?.versie ?? 0;
    const slot = await r.bewaar(bas, eerste.id, 'CONCLUSIE', versie, [tekst('conclusie', 'De lift was stuk.')]);
    await r.biedAan(v.behandelaar, slot);
    const metVisie = await r.visie(v.bestuurder, eerste.id, 0);
    expect((await r.stuur(bas, metVisie)).code).toBe('IGJ_RAPPORTAGE_EIGEN_WERK');
    expect((await r.stuur(v.bestuurder, metVisie)).status).toBe('VERZONDEN');
    const tweede = await r.begin(v.behandelaar, id);
    const aangevuld = await r.bewaar(v.behandelaar, tweede.id, 'AANVULLING', 0, [tekst('aanvullingWat', 'Vraag 1.')]);
    const aangeboden = await r.biedAan(v.behandelaar, aangevuld);
    expect((await r.stuur(bas, aangeboden)).code).toBe('IGJ_RAPPORTAGE_EIGEN_WERK');
    expect((await r.stuur(v.bestuurder, aangeboden)).status).toBe('VERZONDEN');
    await w.werkAf();
  });

  it('nor the report on what one drafted to the inspectie', async () => {
    const { id, dossierId } = await r.gevraagd();
    const bas = await dubbel(dossierId);
    const klaar = await r.klaar(id);
    await w.sql('update igj.externe_melding set opsteller_id = $2 where id = $1', [id, bas.id]);
    expect((await r.stuur(bas, klaar)).code).toBe('IGJ_RAPPORTAGE_EIGEN_WERK');
    await w.werkAf();
  });

  it('nor the report on a case that one handles now, without having written a word', async () => {
    const { id, dossierId } = await r.gevraagd();
    const bas = await dubbel(dossierId);
    const klaar = await r.klaar(id);
    const gegevens = meldingen.get(dossierId);
    if (!gegevens) throw new Error('no report');
    const wissel = { behandelaarLidmaatschapId: bas.id, behandelaarPersoonId: bas.inzage.persoonId };
    meldingen.set(dossierId, { ...gegevens, ...wissel });
    const uit = await r.stuur(bas, klaar);
    expect(uit).toMatchObject({ code: 'IGJ_RAPPORTAGE_EIGEN_WERK', bericht: expect.stringContaining('behandelt') });
    expect((await r.stuur(v.bestuurder, klaar)).status).toBe('VERZONDEN');
    await w.werkAf();
  });
});

describe('more time for the report', () => {
  async function gevraagd(): Promise<{ id: string; dossierId: string; zaakId: string; op: string | undefined }> {
    const { id, dossierId, zaak } = await r.gevraagd();
    await w.vraag(v.behandelaar, VRAAG_UITSTEL, {
      sleutel: uuidv7(),
      id,
      tekst: 'De voorzitter is ziek.',
      dag: '2027-02-12',
    });
    await w.werkAf();
    return { id, dossierId, zaakId: zaak.id, op: (await bijInspectie(zaak.id)).berichten[0]?.kenmerk };
  }
  const beslis = (zaakId: string, op: string | undefined, dag: string): Promise<Draad> =>
    w.vraag<Draad>(v.meldpunt, BESLIS_UITSTEL, { sleutel: uuidv7(), id: zaakId, tekst: '', op, ja: true, dag });

  it('is not a day before the one that stands, nor that day itself', async () => {
    const { zaakId, op } = await gevraagd();
    for (const dag of ['2026-12-01', '2027-01-15'])
      expect((await beslis(zaakId, op, dag)).fouten).toEqual([{ veld: 'uiterlijk', code: 'IGJ_DAG_NIET_LATER' }]);
    expect((await beslis(zaakId, op, '2027-01-16')).rapportageUiterlijk).toBe('2027-01-16');
    await w.werkAf();
  });

  it('moves the end of a clock that stands still, and does not make it run', async () => {
    const { id, dossierId, zaakId, op } = await gevraagd();
    const wat = { onderwerpId: dossierId, code: 'IGJ_RAPPORTAGE', reden: 'De IGJ vroeg te wachten' } as const;
    expect(
      await w.als(v.behandelaar, (tx) =>
        w.api.get(TermijnOpschorten).schortOp(tx, v.behandelaar.inzage, wat, w.klok.nu()),
      ),
    ).toBe(1);
    await beslis(zaakId, op, '2027-02-05');
    await w.werkAf();
    expect(await bijAanbieder(id)).toMatchObject({ rapportageUiterlijk: '2027-02-05' });
    expect(await stand(dossierId, 'IGJ_RAPPORTAGE')).toEqual(['VERVALLEN', 'OPGESCHORT']);
    expect(await einde(dossierId, 'IGJ_RAPPORTAGE')).toBe('2027-02-05');
  });
});

describe('a withdrawn report', () => {
  it('may still send the report of its investigation, stays withdrawn, and meets the term', async () => {
    const { id, dossierId, zaak } = await r.gevraagd();
    expect((await trekIn(id)).status).toBe('INGETROKKEN');
    await w.werkAf();
    expect(await r.lees(v.behandelaar, id)).toMatchObject({ magBeginnen: true });
    expect((await r.stuur(v.bestuurder, await r.klaar(id))).status).toBe('VERZONDEN');
    await w.werkAf();
    expect(await bijAanbieder(id)).toMatchObject({ status: 'INGETROKKEN' });
    expect(await stand(dossierId, 'IGJ_RAPPORTAGE')).toEqual(['GEHAALD']);
    expect((await bijInspectie(zaak.id)).berichten.map((b) => b.soort)).toEqual(['RAPPORTAGE', 'INTREKKING']);
  });

  it('before it was sent is over: no report can begin', async () => {
    const dossier = await v.dossier();
    const c = await v.compleet(dossier);
    const gegevens = meldingen.get(dossier);
    if (gegevens) meldingen.set(dossier, { ...gegevens, staand: [] });
    await w.vraag(v.behandelaar, TREK_IN, { id: c.id, versie: c.versie, reden: 'Herzien.' });
    expect((await r.begin(v.behandelaar, c.id)).code).toBe('IGJ_RAPPORTAGE_NIET_NU');
  });
});
