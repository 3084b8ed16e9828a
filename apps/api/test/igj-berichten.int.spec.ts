import { v7 as uuidv7 } from 'uuid';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import {
  ANTWOORD,
  BESLIS_UITSTEL,
  LEES_MELDING_DRAAD,
  LEES_ZAAK_DRAAD,
  MELD_ACTIES,
  STEL_VRAAG,
  TREK_IN,
  TREK_VERZONDEN_IN,
  VERBETER,
  VRAAG_AANVULLING,
  VRAAG_UITSTEL,
  VUL_AAN,
  type Draad,
} from './igj-berichten-vragen';
import { AANBIEDEN, BEVESTIGEN, TERUGSTUREN, TOEWIJZEN, Verhaal, type Melding, type Zaak } from './overdracht-verhaal';
import { meldingen, type Lid, type OverdrachtWereld } from './overdracht-wereld';

let v: Verhaal;
let w: OverdrachtWereld;
let vreemdMeldpunt: Lid;
let vreemdeBestuurder: Lid;

beforeAll(async () => {
  v = await Verhaal.maak();
  w = v.w;
  vreemdMeldpunt = await w.lid(await w.organisatie('INSPECTIE', 'Andere inspectie', 'ANDERE'), 'MELDPUNT');
  vreemdeBestuurder = await w.lid(await w.organisatie('ZORGAANBIEDER', 'De Linde'), 'BESTUURDER');
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(new Date('2026-11-20T09:15:00Z')));

interface Paar {
  dossier: string;
  melding: Melding;
  zaak: Zaak;
}

async function verzonden(): Promise<Paar> {
  const dossier = await v.dossier();
  return { dossier, ...(await v.verzonden(dossier)) };
}

async function bevestigd(gevraagd = true): Promise<Paar> {
  const p = await verzonden();
  const { id, versie } = p.zaak;
  await w.vraag(v.meldpunt, BEVESTIGEN, { sleutel: uuidv7(), id, versie, gevraagd, uiterlijk: null });
  await w.werkAf();
  return p;
}

const doe = (lid: Lid, document: string, id: string, rest: Record<string, unknown> = {}): Promise<Draad> =>
  w.vraag<Draad>(lid, document, { sleutel: uuidv7(), id, tekst: 'Een tekst.', ...rest });
const bijAanbieder = (p: Paar, lid = v.behandelaar): Promise<Draad> =>
  w.vraag<Draad>(lid, LEES_MELDING_DRAAD, { id: p.melding.id });
const bijInspectie = (p: Paar, lid = v.meldpunt): Promise<Draad> =>
  w.vraag<Draad>(lid, LEES_ZAAK_DRAAD, { id: p.zaak.id });
const termijnen = (
  dossier: string,
): Promise<{ code: string; status: string; te_laat: boolean; einde: string; eigenaar_id: string }[]> =>
  w.sql(
    `select code, status, te_laat, to_char((vervalt_op - interval '1 ms') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as einde, eigenaar_id
     from termijn.termijn where dossier_id = $1 order by code, id`,
    [dossier],
  );

describe('a question to complete the report', () => {
  it('travels once, starts two weeks at the provider, waits visibly, and ends with the completion', async () => {
    const p = await bevestigd(false);
    const sleutel = uuidv7();
    const invoer = { sleutel, tekst: 'We missen een antwoord.', velden: ['omGemeld', 'clientContact'] };
    const uit = await doe(v.meldpunt, VRAAG_AANVULLING, p.zaak.id, invoer);
    expect(uit).toMatchObject({ wachtOpAanvulling: true, aanvullenUiterlijk: '2026-12-04' });
    // A second press sends nothing twice and gets the same answer.
    expect((await doe(v.meldpunt, VRAAG_AANVULLING, p.zaak.id, invoer)).berichten).toHaveLength(1);
    await w.werkAf();
    const draad = await bijAanbieder(p);
    expect(draad.berichten[0]).toMatchObject({
      soort: 'AANVULVERZOEK',
      richting: 'IN',
      tekst: 'We missen een antwoord.',
      uiterlijk: '2026-12-04',
      door: null,
      kenmerk: uit.berichten[0]?.kenmerk,
      sha256: uit.berichten[0]?.sha256,
    });
    expect(draad.berichten[0]?.velden.map((x) => [x.code, x.waarde])).toEqual([
      ['clientContact', 'ONTBREEKT'],
      ['omGemeld', 'ONTBREEKT'],
    ]);
    expect(await termijnen(p.dossier)).toContainEqual(
      expect.objectContaining({ code: 'IGJ_AANVULLEN', status: 'LOOPT', einde: '2026-12-04' }),
    );
    const aan = await doe(v.behandelaar, VUL_AAN, p.melding.id, {
      tekst: 'Alsnog.',
      velden: [{ code: 'clientContact', waarde: 'Zoon, 06-87654321' }],
    });
    expect(aan.berichten[0]).toMatchObject({ soort: 'AANVULLING', antwoordOp: uit.berichten[0]?.kenmerk });
    expect(await termijnen(p.dossier)).toContainEqual(
      expect.objectContaining({ code: 'IGJ_AANVULLEN', status: 'GEHAALD', te_laat: false }),
    );
    await w.werkAf();
    const zaak = await bijInspectie(p);
    expect(zaak).toMatchObject({ wachtOpAanvulling: false, aanvullenUiterlijk: null });
    expect(zaak.berichten.map((b) => [b.soort, b.richting, b.beantwoord])).toEqual([
      ['AANVULLING', 'IN', false],
      ['AANVULVERZOEK', 'UIT', true],
    ]);
    expect(zaak.berichten[0]?.velden).toEqual([
      expect.objectContaining({ code: 'clientContact', tekst: 'Zoon, 06-87654321' }),
    ]);
  });

  it('is one at a time, and about questions of the form only', async () => {
    const p = await verzonden();
    expect(await doe(v.meldpunt, VRAAG_AANVULLING, p.zaak.id, { velden: ['tekortschieten'] })).toMatchObject({
      code: 'IGJ_VELD_ONBEKEND',
    });
    expect(await doe(v.meldpunt, VRAAG_AANVULLING, p.zaak.id, { tekst: ' ', velden: ['omGemeld'] })).toMatchObject({
      code: 'IGJ_TEKST_ONTBREEKT',
    });
    // Also before the confirmation: what misses may be asked at once.
    expect((await doe(v.meldpunt, VRAAG_AANVULLING, p.zaak.id, { velden: ['omGemeld'] })).wachtOpAanvulling).toBe(true);
    expect(await doe(v.inspecteur, VRAAG_AANVULLING, p.zaak.id, { velden: [] })).toMatchObject({
      code: 'IGJ_VRAAG_LOOPT_AL',
    });
    await w.werkAf();
  });
});

describe('changing what was sent', () => {
  it('sends the changed answers as a copy of its own; the first copy stays as it is', async () => {
    const p = await bevestigd(false);
    const velden = [{ code: 'gebeurtenisPlaats', waarde: 'slaapkamer' }];
    const uit = await doe(v.bestuurder, VERBETER, p.melding.id, { tekst: 'De plaats klopte niet.', velden });
    expect(uit.berichten[0]).toMatchObject({ soort: 'CORRECTIE', door: { naam: 'Test Bert' } });
    await w.werkAf();
    const zaak = await w.vraag<Zaak & { berichten: Draad['berichten'] }>(
      v.meldpunt,
      `query($id: ID!) { zaak(id: $id) { sha256 velden { code waarde } berichten { soort velden { code waarde } } } }`,
      { id: p.zaak.id },
    );
    expect(zaak.berichten[0]?.velden).toEqual([{ code: 'gebeurtenisPlaats', waarde: 'slaapkamer' }]);
    expect(zaak.sha256).toBe(p.zaak.sha256);
    expect(zaak.velden.find((x) => x.code === 'gebeurtenisPlaats')?.waarde).toBe('badkamer');
  });

  it('is for the bestuurder who may send, needs a changed answer, and every answer is checked', async () => {
    const p = await bevestigd(false);
    const velden = [{ code: 'gebeurtenisDatum', waarde: '2027-01-01' }];
    await expect(doe(v.behandelaar, VERBETER, p.melding.id, { velden })).resolves.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    expect((await doe(v.bestuurder, VERBETER, p.melding.id, { velden })).fouten).toEqual([
      { veld: 'gebeurtenisDatum', code: 'IGJ_DAG_IN_TOEKOMST' },
    ]);
    expect(await doe(v.bestuurder, VERBETER, p.melding.id, { velden: [] })).toMatchObject({
      code: 'IGJ_NIETS_INGEVULD',
    });
    const vreemd = [{ code: 'datumMelding', waarde: '2026-01-01' }];
    expect(await doe(v.bestuurder, VERBETER, p.melding.id, { velden: vreemd })).toMatchObject({
      code: 'IGJ_VELD_ONBEKEND',
    });
  });
});

describe('withdrawing', () => {
  const reden = 'De val was geen calamiteit.';

  it('of what was not sent is refused while the finding stands, and says how it can', async () => {
    const c = await v.compleet(await v.dossier());
    const uit = await w.vraag<Draad>(v.behandelaar, TREK_IN, { id: c.id, versie: c.versie, reden });
    expect(uit).toMatchObject({ code: 'IGJ_VASTSTELLING_STAAT' });
    expect(uit.watDan).toContain('Herzie');
  });

  it('of what was not sent ends it once the finding was revised, with a reason', async () => {
    const dossier = await v.dossier();
    const c = await v.compleet(dossier);
    const gegevens = meldingen.get(dossier);
    if (gegevens) meldingen.set(dossier, { ...gegevens, staand: [] });
    const trek = (versie: number, waarom: string): Promise<Draad> =>
      w.vraag<Draad>(v.behandelaar, TREK_IN, { id: c.id, versie, reden: waarom });
    expect(await trek(c.versie - 1, reden)).toMatchObject({ __typename: 'ExterneMeldingVersieVerouderd' });
    expect(await trek(c.versie, ' ')).toMatchObject({ code: 'IGJ_REDEN_ONTBREEKT' });
    expect(await trek(c.versie, reden)).toMatchObject({ status: 'INGETROKKEN' });
    expect(
      await w.sql(
        'select reden, door_id from igj.externe_melding_overgang where externe_melding_id = $1 order by op desc, id desc limit 1',
        [c.id],
      ),
    ).toEqual([{ reden, door_id: v.behandelaar.id }]);
  });

  it('of what was sent tells the inspectie why; its copy and the clock stay, and questions can still be answered', async () => {
    const p = await bevestigd();
    expect(
      await w.vraag<Draad>(v.behandelaar, TREK_VERZONDEN_IN, { sleutel: uuidv7(), id: p.melding.id, reden }),
    ).toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    const uit = await w.vraag<Draad>(v.bestuurder, TREK_VERZONDEN_IN, { sleutel: uuidv7(), id: p.melding.id, reden });
    expect(uit).toMatchObject({ status: 'INGETROKKEN' });
    await w.werkAf();
    const zaak = await bijInspectie(p);
    expect(zaak).toMatchObject({ status: 'BEVESTIGD' });
    expect(zaak.berichten[0]).toMatchObject({ soort: 'INTREKKING', tekst: reden });
    expect((await termijnen(p.dossier)).find((t) => t.code === 'IGJ_RAPPORTAGE')?.status).toBe('LOOPT');
    expect(await doe(v.behandelaar, VUL_AAN, p.melding.id, { velden: [] })).toMatchObject({ status: 'INGETROKKEN' });
    expect(await doe(v.bestuurder, VERBETER, p.melding.id, { velden: [] })).toMatchObject({
      code: 'IGJ_STATUS_PAST_NIET',
    });
    await w.werkAf();
  });
});

describe('what the inspectie will do', () => {
  it('is due four weeks after the confirmation, of whoever works on the case, and met by telling it', async () => {
    const p = await bevestigd(false);
    const [voor] = await termijnen(p.zaak.id);
    expect(voor).toMatchObject({
      code: 'IGJ_ACTIES',
      status: 'LOOPT',
      einde: '2026-12-18',
      eigenaar_id: v.meldpunt.id,
    });
    const nu = await bijInspectie(p);
    await w.vraag(v.meldpunt, TOEWIJZEN, { id: p.zaak.id, versie: nu.versie, lid: v.inspecteur.id });
    expect((await termijnen(p.zaak.id))[0]?.eigenaar_id).toBe(v.inspecteur.id);
    expect((await doe(v.inspecteur, MELD_ACTIES, p.zaak.id)).berichten[0]?.soort).toBe('ACTIES');
    expect((await termijnen(p.zaak.id))[0]).toMatchObject({ status: 'GEHAALD', te_laat: false });
    await w.werkAf();
    expect((await bijAanbieder(p)).berichten[0]).toMatchObject({ soort: 'ACTIES', richting: 'IN' });
  });

  it('comes after the confirmation', async () => {
    const p = await verzonden();
    expect(await doe(v.meldpunt, MELD_ACTIES, p.zaak.id)).toMatchObject({ code: 'IGJ_NOG_NIET_BEVESTIGD' });
  });
});

describe('more time for the report', () => {
  const dag = '2027-02-12';

  it('is asked with a reason and a day; granted, the term ends on the new day at both sides', async () => {
    const p = await bevestigd();
    const gevraagd = await doe(v.behandelaar, VRAAG_UITSTEL, p.melding.id, { tekst: 'De voorzitter is ziek.', dag });
    expect(gevraagd.berichten[0]).toMatchObject({ soort: 'UITSTELVERZOEK', beantwoord: false });
    expect(gevraagd.berichten[0]?.velden).toEqual([
      expect.objectContaining({ code: 'gewensteDag', tekst: 'vrijdag 12 februari 2027' }),
    ]);
    expect(await doe(v.behandelaar, VRAAG_UITSTEL, p.melding.id, { dag })).toMatchObject({
      code: 'IGJ_UITSTEL_LOOPT_AL',
    });
    await w.werkAf();
    const op = (await bijInspectie(p)).berichten[0]?.kenmerk;
    const besluit = await doe(v.meldpunt, BESLIS_UITSTEL, p.zaak.id, { tekst: '', op, ja: true, dag: '2027-02-05' });
    expect(besluit.rapportageUiterlijk).toBe('2027-02-05');
    await w.werkAf();
    expect(await bijAanbieder(p)).toMatchObject({ rapportageUiterlijk: '2027-02-05' });
    const rapport = (await termijnen(p.dossier)).filter((t) => t.code === 'IGJ_RAPPORTAGE');
    expect(rapport.map((t) => [t.status, t.einde])).toEqual([
      ['VERVALLEN', '2027-01-15'],
      ['LOOPT', '2027-02-05'],
    ]);
    expect(await doe(v.meldpunt, BESLIS_UITSTEL, p.zaak.id, { op, ja: true, dag })).toMatchObject({
      code: 'IGJ_UITSTEL_AL_BESLIST',
    });
  });

  it('may be refused, with a reason; the term stays', async () => {
    const p = await bevestigd();
    await doe(v.bestuurder, VRAAG_UITSTEL, p.melding.id, { dag });
    await w.werkAf();
    const op = (await bijInspectie(p)).berichten[0]?.kenmerk;
    const nee = (rest: object): Promise<Draad> =>
      doe(v.meldpunt, BESLIS_UITSTEL, p.zaak.id, { op, ja: false, ...rest });
    expect(await nee({ tekst: '' })).toMatchObject({ code: 'IGJ_TEKST_ONTBREEKT' });
    expect(await nee({ dag })).toMatchObject({ code: 'IGJ_DAG_ZONDER_UITSTEL' });
    expect(await doe(v.meldpunt, BESLIS_UITSTEL, p.zaak.id, { op, ja: true, dag: '2026-11-01' })).toMatchObject({
      code: 'IGJ_DAG_IN_VERLEDEN',
    });
    expect((await nee({ tekst: 'Er is genoeg tijd.' })).berichten[0]?.velden[0]).toMatchObject({
      tekst: 'Geen uitstel',
    });
    await w.werkAf();
    expect(await bijAanbieder(p)).toMatchObject({ rapportageUiterlijk: '2027-01-15' });
    expect((await termijnen(p.dossier)).filter((t) => t.code === 'IGJ_RAPPORTAGE')).toHaveLength(1);
  });

  it('can still be asked after the end, and then says so; not without a report to write, nor for an earlier day', async () => {
    const p = await bevestigd();
    expect(await doe(v.behandelaar, VRAAG_UITSTEL, p.melding.id, { dag: '2027-01-15' })).toMatchObject({
      code: 'IGJ_DAG_NIET_LATER',
    });
    w.klok.zet(new Date('2027-01-20T09:00:00Z'));
    const laat = await doe(v.behandelaar, VRAAG_UITSTEL, p.melding.id, { dag });
    expect(laat.berichten[0]?.velden.map((x) => x.code)).toEqual(['gewensteDag', 'naEinde']);
    await w.werkAf();
    w.klok.zet(new Date('2026-11-20T09:15:00Z'));
    const zonder = await bevestigd(false);
    expect(await doe(v.behandelaar, VRAAG_UITSTEL, zonder.melding.id, { dag })).toMatchObject({
      code: 'IGJ_GEEN_RAPPORTAGE',
    });
  });
});

describe('a question of the inspectie', () => {
  it('becomes a term that ends on the named day, and is met by the answer, also when late', async () => {
    const p = await bevestigd(false);
    await doe(v.meldpunt, STEL_VRAAG, p.zaak.id, { tekst: 'Wie was erbij?', dag: '2026-11-27' });
    await doe(v.meldpunt, STEL_VRAAG, p.zaak.id, { tekst: 'Hoe vaak?', dag: '2026-12-11' });
    await w.werkAf();
    const vragen = (await bijAanbieder(p)).berichten;
    const [tweede, eerste] = vragen;
    const lopend = async (): Promise<unknown[]> =>
      (await termijnen(p.dossier)).filter((t) => t.code === 'IGJ_VRAAG').map((t) => [t.einde, t.status, t.te_laat]);
    expect(await lopend()).toEqual([
      ['2026-11-27', 'LOOPT', false],
      ['2026-12-11', 'LOOPT', false],
    ]);
    w.klok.zet(new Date('2026-12-01T09:00:00Z'));
    const uit = await doe(v.behandelaar, ANTWOORD, p.melding.id, { op: eerste?.kenmerk, tekst: 'Twee collega’s.' });
    expect(uit.berichten.map((b) => [b.soort, b.antwoordOp])).toEqual([
      ['ANTWOORD', eerste?.kenmerk],
      ['VRAAG', null],
      ['VRAAG', null],
    ]);
    expect(await lopend()).toEqual([
      ['2026-11-27', 'GEHAALD', true],
      ['2026-12-11', 'LOOPT', false],
    ]);
    expect(await doe(v.behandelaar, ANTWOORD, p.melding.id, { op: eerste?.kenmerk })).toMatchObject({
      code: 'IGJ_AL_BEANTWOORD',
    });
    await w.werkAf();
    const zaak = await bijInspectie(p);
    expect(zaak.berichten.find((b) => b.kenmerk === tweede?.kenmerk)?.beantwoord).toBe(false);
    expect(zaak.berichten[0]).toMatchObject({ soort: 'ANTWOORD', richting: 'IN', tekst: 'Twee collega’s.' });
  });

  it('needs a day that has not passed, and words', async () => {
    const p = await bevestigd(false);
    expect(await doe(v.meldpunt, STEL_VRAAG, p.zaak.id, { dag: '2026-11-19' })).toMatchObject({
      code: 'IGJ_DAG_IN_VERLEDEN',
    });
    expect(
      await doe(v.meldpunt, STEL_VRAAG, p.zaak.id, { tekst: 'x'.repeat(20_001), dag: '2026-11-27' }),
    ).toMatchObject({
      code: 'IGJ_TEKST_TE_LANG',
    });
  });
});

describe('who may write and read', () => {
  it('is nobody of another organisation, nor another inspectie, nor somebody outside the case', async () => {
    const p = await bevestigd();
    const buiten = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS', 'Buiten');
    const hr = await w.lid(v.zonnehof, 'HR', 'Hanna');
    for (const lid of [vreemdeBestuurder, buiten, hr]) {
      expect(await doe(lid, VUL_AAN, p.melding.id, { velden: [] })).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await bijAanbieder(p, lid)).toBeNull();
    }
    for (const lid of [vreemdMeldpunt, v.behandelaar]) {
      expect(await doe(lid, STEL_VRAAG, p.zaak.id, { dag: '2026-12-01' })).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await bijInspectie(p, lid)).toBeNull();
    }
    expect(await doe(v.meldpunt, VUL_AAN, p.melding.id, { velden: [] })).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('is not who is excluded from the case: the messages and their notices are gone', async () => {
    const p = await bevestigd();
    await doe(v.meldpunt, STEL_VRAAG, p.zaak.id, { dag: '2026-12-01' });
    await w.werkAf();
    expect((await bijAanbieder(p)).berichten).toHaveLength(1);
    await w.sql(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', now())`,
      [v.zonnehof, p.dossier, v.behandelaar.inzage.persoonId],
    );
    expect(await bijAanbieder(p)).toBeNull();
    expect(await doe(v.behandelaar, VUL_AAN, p.melding.id, { velden: [] })).toMatchObject({ code: 'NIET_GEVONDEN' });
    // The wall of the database alone says the same.
    expect(
      await w.als(v.behandelaar, (tx) => tx.rijen('select 1 from igj.bericht where over_id = $1', [p.melding.id])),
    ).toEqual([]);
    expect(
      await w.als(v.bestuurder, (tx) => tx.rijen('select 1 from igj.bericht where over_id = $1', [p.melding.id])),
    ).toHaveLength(1);
  });

  it('tells who works on it that something came, and never what', async () => {
    const p = await bevestigd(false);
    await doe(v.meldpunt, STEL_VRAAG, p.zaak.id, { tekst: 'Geheimwoord', dag: '2026-12-01' });
    await w.werkAf();
    const rijen = await w.sql<{ ontvanger_id: string; pad: string }>(
      `select ontvanger_id, pad from notificatie.notificatie where dossier_id = $1 and soort = 'IGJ_BERICHT'`,
      [p.dossier],
    );
    expect(rijen.map((r) => r.ontvanger_id).sort()).toEqual([v.behandelaar.id, v.bestuurder.id].sort());
    expect(JSON.stringify(rijen)).not.toContain('Geheimwoord');
    expect(rijen[0]?.pad).toMatch(/besluit\?soort=CALAMITEIT&deel=briefwisseling$/);
  });

  it('writes an audit line per message with the fields that went and their basis, and no words', async () => {
    const p = await bevestigd(false);
    await doe(v.meldpunt, VRAAG_AANVULLING, p.zaak.id, { tekst: 'Geheimwoord', velden: ['omGemeld'] });
    const [rij] = await w.sql<Record<string, unknown>>(
      `select * from audit.regel where dossier_id = $1 and handeling = 'zaak.schrijven' order by volgorde desc limit 1`,
      [p.zaak.id],
    );
    expect(JSON.stringify(rij)).toContain('omGemeld');
    expect(JSON.stringify(rij)).toContain('8.5');
    expect(JSON.stringify(rij)).not.toContain('Geheimwoord');
    await w.werkAf();
  });
});

describe('a message that should not be', () => {
  const los = (dossierId: string, inhoud: object, velden: readonly string[], naar: object): object => ({
    dossierId,
    soort: 'IGJ_BERICHT',
    grondslag: 'g',
    doel: 'd',
    velden,
    inhoud: JSON.stringify(inhoud),
    ...naar,
  });
  const VAST = ['bericht', 'kenmerk', 'antwoordOp', 'tekst', 'uiterlijk'];
  const kopie = (bericht: string, rest: object = {}): object => ({
    ...{ soort: 'IGJ_BERICHT', versie: 1, bericht, kenmerk: 'B-CDFHJKMNPQRT', antwoordOp: null, tekst: 'x' },
    ...{ velden: [], uiterlijk: null, ...rest },
  });

  async function vanAanbieder(p: Paar, inhoud: object, velden: readonly string[] = VAST): Promise<void> {
    const [o] = await w.sql<{ id: string }>('select overdracht_id as id from igj.externe_melding where id = $1', [
      p.melding.id,
    ]);
    const zending = los(p.dossier, inhoud, velden, { vervolgOp: o?.id });
    await w.als(v.bestuurder, (tx) =>
      w.api.get(Overdrachten).verzend(tx, v.bestuurder.inzage, zending as never, w.klok.nu()),
    );
  }

  it.each([
    ['of the other side', kopie('AFSLUITING'), VAST, 'IGJ_BERICHT_VERKEERDE_KANT'],
    ['of no known kind', kopie('IETS'), VAST, 'IGJ_OVERDRACHT_ONLEESBAAR'],
    [
      'with a field that is not its own',
      kopie('ANTWOORD', { antwoordOp: 'B-CDFHJKMNPQRW', velden: [{ code: 'x', label: 'x', waarde: 'x', tekst: 'x' }] }),
      [...VAST, 'x'],
      'IGJ_VELD_ONBEKEND',
    ],
    ['with more than its list says', kopie('INTREKKING'), [...VAST, 'geheim'], 'fields are not those of the list'],
    ['that answers nothing', kopie('ANTWOORD', { antwoordOp: 'B-CDFHJKMNPQRW' }), VAST, 'IGJ_ANTWOORD_PAST_NIET'],
  ])('%s is refused at the receiver, and nothing of it is shown', async (_naam, inhoud, velden, reden) => {
    const p = await verzonden();
    await vanAanbieder(p, inhoud, velden);
    await expect(w.werkAf()).rejects.toThrow(reden);
    expect((await bijInspectie(p)).berichten).toEqual([]);
    await w.sql(`update outbox.bericht set klaar_op = now() where klaar_op is null`);
  });

  it('never follows up on a sending of another tenant, whoever forges it', async () => {
    const p = await verzonden();
    const [o] = await w.sql<{ id: string }>('select overdracht_id as id from igj.externe_melding where id = $1', [
      p.melding.id,
    ]);
    const eigen = await w.dossier(vreemdeBestuurder, [[vreemdeBestuurder, 'BESLISSER']]);
    const zending = los(eigen, kopie('INTREKKING'), VAST, { vervolgOp: o?.id });
    await expect(
      w.als(vreemdeBestuurder, (tx) =>
        w.api.get(Overdrachten).verzend(tx, vreemdeBestuurder.inzage, zending as never, w.klok.nu()),
      ),
    ).rejects.toThrow('no such sending');
    // Past the application the database refuses the same: the key holds the tenant.
    await expect(
      w.sql(
        `insert into overdracht.overdracht (organisatie_id, id, dossier_id, soort, vervolg_op, grondslag, doel, velden, inhoud, sha256, verzonden_op, verzonden_door)
         values ($1, $2, $3, 'IGJ_BERICHT', $4, 'g', 'd', '{}', '{}', repeat('0', 64), now(), $5)`,
        [vreemdeBestuurder.inzage.organisatieId, uuidv7(), eigen, o?.id, vreemdeBestuurder.id],
      ),
    ).rejects.toThrow('foreign key');
  });

  it('goes nowhere while the report itself was not sent', async () => {
    const a = await v.aangeboden(await v.dossier());
    expect(await doe(v.bestuurder, VUL_AAN, a.id, { velden: [] })).toMatchObject({ code: 'IGJ_NOG_NIET_VERZONDEN' });
    const terug = await w.vraag<Melding>(v.bestuurder, TERUGSTUREN, { id: a.id, versie: a.versie, reden: 'x' });
    await w.vraag(v.behandelaar, AANBIEDEN, { id: a.id, versie: terug.versie });
    await w.werkAf();
  });
});
