import { v7 as uuidv7 } from 'uuid';
import { RapportageBestandHandler, type RapportageBestand } from '@meldbaken/igj/api';
import { pdfTekst } from '@meldbaken/platform/testing';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { LIJST, Verhaal, type Lijst } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';
import {
  LEES,
  RapportVerhaal,
  TERUG,
  VERSIES,
  tekst,
  type Rapport,
  type Stand,
  type Versie,
} from './igj-rapportage-vragen';

let v: Verhaal;
let w: OverdrachtWereld;
let r: RapportVerhaal;
let behandelaar: Lid;
let bestuurder: Lid;
const BEGIN_OP = new Date('2026-11-20T09:15:00Z');

beforeAll(async () => {
  v = await Verhaal.maak();
  ({ w, behandelaar, bestuurder } = v);
  r = new RapportVerhaal(v);
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(BEGIN_OP));

const antwoord = (versies: readonly Versie[], hoofdstuk: string, code: string): string | undefined =>
  versies.find((x) => x.hoofdstuk === hoofdstuk)?.antwoorden.find((a) => a.code === code)?.tekst;
const termijnStand = async (dossierId: string): Promise<{ status: string; beeindigd_op: Date | null } | undefined> =>
  (
    await w.sql<{ status: string; beeindigd_op: Date | null }>(
      `select status, beeindigd_op from termijn.termijn where dossier_id = $1 and code = 'IGJ_RAPPORTAGE'`,
      [dossierId],
    )
  )[0];

describe('a report of an own investigation', () => {
  it('begins with what the report to the inspectie said, and says what still misses', async () => {
    const { id } = await r.gevraagd();
    expect(await r.lees(behandelaar, id)).toMatchObject({
      magBeginnen: true,
      richtlijnen: ['CALAMITEIT'],
      teLaat: false,
    });
    const rapport = await r.begin(behandelaar, id);
    expect(rapport).toMatchObject({ status: 'IN_BEWERKING', nummer: 1, magHandelingen: ['schrijven', 'aanbieden'] });
    expect(antwoord(rapport.hoofdstukken, 'IDENTIFICATIE', 'gebeurtenisDag')).toBe('2026-11-17');
    expect(rapport.ontbreekt.map((o) => o.element)).toEqual(expect.arrayContaining(['clientBetrokken', 'maatregelen']));
    const [melding] = await w.sql<{ status: string }>('select status from igj.externe_melding where id = $1', [id]);
    expect(melding?.status).toBe('ONDERZOEK_LOOPT');
  });

  it('is begun once: the same key gives the same report, and another one is refused', async () => {
    const { id } = await r.gevraagd();
    const sleutel = uuidv7();
    const [a, b] = await Promise.all([r.begin(behandelaar, id, sleutel), r.begin(behandelaar, id, sleutel)]);
    expect(a.id).toBe(b.id);
    expect((await r.begin(behandelaar, id)).code).toBe('IGJ_RAPPORTAGE_BESTAAT');
  });

  it('needs a report that was sent, and a guideline that fits', async () => {
    const concept = await v.opstellen(behandelaar, await v.dossier());
    expect((await r.begin(behandelaar, concept.id)).code).toBe('IGJ_RAPPORTAGE_NIET_NU');
    const { id } = await r.gevraagd();
    expect((await r.begin(behandelaar, id, uuidv7(), 'GEWELD_ANDERS')).code).toBe('IGJ_RAPPORTAGE_RICHTLIJN_PAST_NIET');
  });
});

describe('writing together', () => {
  it('keeps every version with who wrote it, and leaves alone what was not sent', async () => {
    const { id, dossierId } = await r.gevraagd();
    const collega = await w.lid(v.zonnehof, 'MELDTEAMLID', 'Coen');
    await w.als(behandelaar, (tx) =>
      w.dossiers.geefLid(tx, behandelaar.inzage, dossierId, collega.id, 'ONDERZOEKER', w.klok.nu()),
    );
    const rapport = await r.begin(behandelaar, id);
    await r.bewaar(behandelaar, rapport.id, 'VRAAG', 0, [tekst('onderzoeksvraag', 'Hoe kon dit?')]);
    const na = await r.bewaar(collega, rapport.id, 'VRAAG', 1, [tekst('afbakening', 'Niet de nachtdienst.')]);
    expect(antwoord(na.hoofdstukken, 'VRAAG', 'onderzoeksvraag')).toBe('Hoe kon dit?');
    const versies = await w.vraag<Versie[]>(behandelaar, VERSIES, { id: rapport.id, h: 'VRAAG' });
    expect(versies.map((x) => [x.versie, x.door])).toEqual([
      [2, 'Test Coen'],
      [1, 'Test Behandelaar'.replace('Behandelaar', 'Aafje')],
    ]);
    expect(versies[1]?.antwoorden.find((a) => a.code === 'afbakening')?.tekst).toBe('');
  });

  it('never overwrites a colleague: who is late gets both texts, and nothing is lost', async () => {
    const { id } = await r.gevraagd();
    const { id: rapport } = await r.begin(behandelaar, id);
    await r.bewaar(behandelaar, rapport, 'CONCLUSIE', 0, [tekst('conclusie', 'De lift was kapot.')]);
    const laat = await r.bewaar(behandelaar, rapport, 'CONCLUSIE', 0, [tekst('conclusie', 'Iets anders.')]);
    expect(laat).toMatchObject({ __typename: 'RapportageVerouderd', code: 'VERSIE_VEROUDERD' });
    expect(antwoord(laat.huidig?.hoofdstukken ?? [], 'CONCLUSIE', 'conclusie')).toBe('De lift was kapot.');
  });

  it('makes no version of the same key, nor of a text that did not change', async () => {
    const { id } = await r.gevraagd();
    const { id: rapport } = await r.begin(behandelaar, id);
    const sleutel = uuidv7();
    const a = [tekst('conclusie', 'De lift was kapot.')];
    await r.bewaar(behandelaar, rapport, 'CONCLUSIE', 0, a, sleutel);
    await r.bewaar(behandelaar, rapport, 'CONCLUSIE', 0, a, sleutel);
    await r.bewaar(behandelaar, rapport, 'CONCLUSIE', 1, a);
    expect(await w.vraag<Versie[]>(behandelaar, VERSIES, { id: rapport, h: 'CONCLUSIE' })).toHaveLength(1);
  });

  it('refuses what is wrong with the field, and keeps nothing', async () => {
    const { id } = await r.gevraagd();
    const { id: rapport } = await r.begin(behandelaar, id);
    const rij = (klaarOp: string): object => ({
      code: 'maatregelen',
      rijen: [
        {
          cellen: [
            { kolom: 'wat', waarde: 'Lift keuren' },
            { kolom: 'klaarOp', waarde: klaarOp },
          ],
        },
      ],
    });
    const fout = await r.bewaar(behandelaar, rapport, 'MAATREGELEN', 0, [rij('2026-11-19')]);
    expect(fout.fouten).toEqual([{ veld: 'maatregelen', code: 'IGJ_RAPPORTAGE_ACTIE_DAG' }]);
    const onzin = await r.bewaar(behandelaar, rapport, 'MAATREGELEN', 0, [tekst('onzin', 'x')]);
    expect(onzin.code).toBe('IGJ_VELD_ONBEKEND');
    const vreemd = await r.bewaar(behandelaar, rapport, 'EERDER', 0, []);
    expect(vreemd.code).toBe('IGJ_RAPPORTAGE_HOOFDSTUK_PAST_NIET');
    const bestuur = await r.bewaar(behandelaar, rapport, 'BESTUUR', 0, [tekst('bestuurVisie', 'x')]);
    expect(bestuur.code).toBe('IGJ_RAPPORTAGE_ANDERE_SCHRIJVER');
    expect((await r.lees(behandelaar, id)).rapportages[0]?.hoofdstukken.map((h) => h.hoofdstuk)).toEqual([
      'IDENTIFICATIE',
    ]);
  });

  it('stores the words sealed: none of them stands in the database', async () => {
    const { id } = await r.gevraagd();
    const { id: rapport } = await r.begin(behandelaar, id);
    await r.bewaar(behandelaar, rapport, 'CONCLUSIE', 0, [tekst('conclusie', 'GEHEIMWOORD\ud800 in de tekst')]);
    const [{ n }] = (await w.sql<{ n: string }>(
      `select count(*) as n from igj.rapportage_hoofdstuk where position('GEHEIMWOORD'::bytea in inhoud) > 0`,
    )) as [{ n: string }];
    expect(n).toBe('0');
    expect(
      antwoord((await r.lees(behandelaar, id)).rapportages[0]?.hoofdstukken ?? [], 'CONCLUSIE', 'conclusie'),
    ).toContain('GEHEIMWOORD');
  });

  it('points at names, in which chapter, and does not stand in the way', async () => {
    const { id } = await r.gevraagd();
    const { id: rapport } = await r.begin(behandelaar, id);
    const na = await r.bewaar(behandelaar, rapport, 'CONCLUSIE', 0, [tekst('conclusie', 'Mevrouw Bakker viel.')]);
    expect(na.namen).toEqual([{ naam: 'Bakker', mensen: ['J. Bakker'], hoofdstukken: ['CONCLUSIE'] }]);
  });
});

describe('offering and approving', () => {
  it('is refused while something misses, and names all of it', async () => {
    const { id } = await r.gevraagd();
    const rapport = await r.begin(behandelaar, id);
    const uit = await r.biedAan(behandelaar, rapport);
    expect(uit.code).toBe('IGJ_RAPPORTAGE_ONVOLLEDIG');
    expect(uit.fouten?.map((f) => f.veld)).toEqual(expect.arrayContaining(['commissieLeden', 'clientUitkomst']));
    expect(uit.fouten?.map((f) => f.veld)).not.toContain('bestuurVisie');
  });

  it('asks a chair from outside in langdurige zorg, or a reason', async () => {
    const { id } = await r.gevraagd();
    const vol = await r.vul(behandelaar, await r.begin(behandelaar, id));
    const lid = { functie: 'Manager', rol: 'VOORZITTER', extern: 'NEE', onafhankelijk: 'JA' };
    const cellen = Object.entries(lid).map(([kolom, waarde]) => ({ kolom, waarde }));
    await r.bewaar(behandelaar, vol.id, 'IDENTIFICATIE', 2, [tekst('sector', 'LANGDURIG')]);
    const na = await r.bewaar(behandelaar, vol.id, 'COMMISSIE', 1, [
      { code: 'commissieLeden', rijen: [{ cellen }] },
      tekst('voorzitterReden', ''),
    ]);
    expect((await r.biedAan(behandelaar, na)).code).toBe('IGJ_RAPPORTAGE_EXTERNE_VOORZITTER');
    const met = await r.bewaar(behandelaar, vol.id, 'COMMISSIE', 2, [tekst('voorzitterReden', 'Niemand kon.')]);
    expect((await r.biedAan(behandelaar, met)).status).toBe('TER_GOEDKEURING');
  });

  it('lies still with the bestuurder, comes back with a reason, and the writers hear it', async () => {
    const { id } = await r.gevraagd();
    const klaar = await r.klaar(id);
    await w.werkAf();
    const hoofdstuk = await r.bewaar(behandelaar, klaar.id, 'CONCLUSIE', 1, [tekst('conclusie', 'x')]);
    expect(hoofdstuk.code).toBe('IGJ_RAPPORTAGE_STATUS_PAST_NIET');
    expect((await w.vraag<Rapport>(bestuurder, TERUG, { id: klaar.id, v: klaar.versie, r: '  ' })).code).toBe(
      'IGJ_REDEN_ONTBREEKT',
    );
    const terug = await w.vraag<Rapport>(bestuurder, TERUG, { id: klaar.id, v: klaar.versie, r: 'Noem de nazorg.' });
    expect(terug.status).toBe('IN_BEWERKING');
    await w.werkAf();
    const soorten = await w.sql<{ soort: string; ontvanger_id: string; pad: string }>(
      `select soort, ontvanger_id, pad from notificatie.notificatie where pad like '%' || $1 || '%' order by soort`,
      [id],
    );
    expect(soorten).toEqual([
      expect.objectContaining({ soort: 'BESLUIT_NODIG', ontvanger_id: bestuurder.id }),
      expect.objectContaining({ soort: 'RAPPORTAGE_TERUG', ontvanger_id: behandelaar.id }),
    ]);
    expect((await r.lees(behandelaar, id)).rapportages[0]?.verloop[0]).toEqual({
      naar: 'IN_BEWERKING',
      door: 'Test Bert',
      reden: 'Noem de nazorg.',
    });
  });

  it('goes out in one act: message, frozen words, term met, and the inspectie assesses', async () => {
    const { id, dossierId, zaak } = await r.gevraagd();
    const klaar = await r.klaar(id);
    expect((await termijnStand(dossierId))?.status).toBe('LOOPT');
    const uit = await r.stuur(bestuurder, klaar);
    expect(uit).toMatchObject({ status: 'VERZONDEN', verzondenDoor: 'Test Bert', magHandelingen: [] });
    expect((await termijnStand(dossierId))?.beeindigd_op).toEqual(BEGIN_OP);
    await w.werkAf();
    const [z] = await w.sql<{ status: string }>('select status from igj.inspectiezaak where id = $1', [zaak.id]);
    expect(z?.status).toBe('IN_BEOORDELING');
    const brief = await w.vraag<{
      berichten: { soort: string; kenmerk: string; velden: { code: string; tekst: string }[] }[];
    }>(v.meldpunt, 'query($id: ID!) { zaak(id: $id) { berichten { soort kenmerk velden { code tekst } } } }', {
      id: zaak.id,
    });
    const rapport = brief.berichten.find((b) => b.soort === 'RAPPORTAGE');
    expect(rapport?.kenmerk).toBe(uit.kenmerk);
    expect(rapport?.velden.find((x) => x.code === 'bestuurVisie')?.tekst).toBe('Wij nemen de maatregelen over.');
    const [m] = await w.sql<{ status: string }>('select status from igj.externe_melding where id = $1', [id]);
    expect(m?.status).toBe('RAPPORTAGE_INGEDIEND');
  });

  it('is sent once, also with two clicks; afterwards not a letter changes', async () => {
    const { id } = await r.gevraagd();
    const klaar = await r.klaar(id);
    const sleutel = uuidv7();
    const [a, b] = await Promise.all([
      r.stuur(bestuurder, klaar, null, sleutel),
      r.stuur(bestuurder, klaar, null, sleutel),
    ]);
    expect([a.status, b.status, a.kenmerk]).toEqual(['VERZONDEN', 'VERZONDEN', b.kenmerk]);
    expect(await w.sql(`select 1 from igj.bericht where over_id = $1 and soort = 'RAPPORTAGE'`, [id])).toHaveLength(1);
    expect((await r.bewaar(behandelaar, klaar.id, 'CONCLUSIE', 1, [tekst('conclusie', 'x')])).code).toBe(
      'IGJ_RAPPORTAGE_STATUS_PAST_NIET',
    );
    expect((await r.visie(bestuurder, klaar.id, 1, 'Toch niet.')).code).toBe('IGJ_RAPPORTAGE_STATUS_PAST_NIET');
  });

  it('sends what the bestuurder saw, and not what was written since', async () => {
    const { id } = await r.gevraagd();
    const klaar = await r.klaar(id);
    await r.visie(bestuurder, klaar.id, 1, 'Wij vinden nog iets.');
    expect((await r.stuur(bestuurder, klaar)).__typename).toBe('RapportageVerouderd');
  });

  it('waits for the view of the board', async () => {
    const { id } = await r.gevraagd();
    const vol = await r.vul(behandelaar, await r.begin(behandelaar, id));
    const aangeboden = await r.biedAan(behandelaar, vol);
    expect((await r.stuur(bestuurder, aangeboden)).fouten?.map((f) => f.veld)).toEqual([
      'bestuurVisie',
      'bestuurBesluit',
    ]);
  });

  it('may be late, with the reason why: the inspectie reads it', async () => {
    const { id, zaak, dossierId } = await r.gevraagd('2026-12-04');
    const klaar = await r.klaar(id);
    w.klok.zet(new Date('2026-12-07T10:00:00Z'));
    expect((await r.lees(behandelaar, id)).teLaat).toBe(true);
    expect((await r.stuur(bestuurder, klaar)).fouten).toEqual([
      { veld: 'teLaatUitleg', code: 'IGJ_RAPPORTAGE_TE_LAAT' },
    ]);
    expect((await r.stuur(bestuurder, klaar, 'De commissie was ziek.')).status).toBe('VERZONDEN');
    expect((await termijnStand(dossierId))?.beeindigd_op).toEqual(new Date('2026-12-07T10:00:00Z'));
    await w.werkAf();
    const brief = await w.vraag<{ berichten: { soort: string; tekst: string }[] }>(
      v.meldpunt,
      'query($id: ID!) { zaak(id: $id) { berichten { soort tekst } } }',
      { id: zaak.id },
    );
    expect(brief.berichten.find((b) => b.soort === 'RAPPORTAGE')?.tekst).toContain('De commissie was ziek.');
  });

  it('is followed by a supplement that begins as its copy and says what is new', async () => {
    const { id } = await r.gevraagd();
    const klaar = await r.klaar(id);
    await r.stuur(bestuurder, klaar);
    const nieuw = await r.begin(behandelaar, id);
    expect(nieuw).toMatchObject({ nummer: 2, status: 'IN_BEWERKING' });
    expect(nieuw.ontbreekt.map((o) => o.element)).toEqual(['aanvullingWat']);
    const na = await r.bewaar(behandelaar, nieuw.id, 'AANVULLING', 0, [tekst('aanvullingWat', 'Uw vraag 1.')]);
    const aangeboden = await r.biedAan(behandelaar, na);
    expect((await r.stuur(bestuurder, aangeboden)).status).toBe('VERZONDEN');
    expect((await r.lees(behandelaar, id)).rapportages.map((x) => [x.nummer, x.status])).toEqual([
      [2, 'VERZONDEN'],
      [1, 'VERZONDEN'],
    ]);
  });
});

describe('the report as a file', () => {
  const bestand = async (lid: Lid, id: string, soort: 'ua-1' | 'a-2a'): Promise<RapportageBestand | Weigering> =>
    w.api.get(RapportageBestandHandler).maak(lid.inzage, id, soort);

  it('reads aloud (PDF/UA-1) and keeps (PDF/A-2a), says that it is a concept, and shows a gap as a gap', async () => {
    const { id } = await r.gevraagd();
    const rapport = await r.begin(behandelaar, id);
    const lezen = await bestand(behandelaar, rapport.id, 'ua-1');
    const archief = await bestand(behandelaar, rapport.id, 'a-2a');
    if (isWeigering(lezen) || isWeigering(archief)) throw new Error('refused');
    expect(lezen.naam).toMatch(/^rapport-M-2026-.*-1-lezen\.pdf$/);
    const tekstUit = pdfTekst(lezen.inhoud);
    for (const zin of ['Concept. Dit rapport is nog niet verstuurd.', 'Niet ingevuld.', 'Mevrouw viel uit de tillift.'])
      expect(tekstUit).toContain(zin.replace(/\s/g, ''));
    expect(archief.inhoud.toString('latin1')).toMatch(/pdfaid:part>2|pdfaid:part="2"/);
  });

  it('of a sent report says when, by whom and under which mark', async () => {
    const { id } = await r.gevraagd();
    const uit = await r.stuur(bestuurder, await r.klaar(id));
    const lezen = await bestand(behandelaar, uit.id, 'ua-1');
    if (isWeigering(lezen)) throw new Error('refused');
    const tekstUit = pdfTekst(lezen.inhoud);
    expect(tekstUit).toContain(`Kenmerk ${uit.kenmerk ?? ''}`.replace(/\s/g, ''));
    expect(tekstUit).toContain('Verstuurdopvrijdag20november2026doorTestBert');
    expect(tekstUit).not.toContain('nognietverstuurd');
  });

  it('is not there for a stranger, nor for the inspectie', async () => {
    const { id } = await r.gevraagd();
    const rapport = await r.begin(behandelaar, id);
    const vera = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS', 'Vera');
    for (const lid of [vera, v.meldpunt])
      expect(await bestand(lid, rapport.id, 'ua-1')).toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});

describe('who may not', () => {
  it('the bestuurder writes no chapter, the handler approves nothing, and who wrote it does not send it (G7)', async () => {
    const { id, dossierId } = await r.gevraagd();
    const klaar = await r.klaar(id);
    expect((await r.bewaar(bestuurder, klaar.id, 'CONCLUSIE', 1, [])).code).toBe('NIET_GEVONDEN');
    expect((await r.stuur(behandelaar, klaar)).code).toBe('NIET_GEVONDEN');
    const beide = await w.lid(v.zonnehof, 'BESTUURDER', 'Bas');
    await w.als(behandelaar, (tx) =>
      w.dossiers.geefLid(tx, behandelaar.inzage, dossierId, beide.id, 'BESLISSER', w.klok.nu()),
    );
    await w.sql('update igj.rapportage set opsteller_id = $2 where id = $1', [klaar.id, beide.id]);
    expect((await r.stuur(beide, klaar)).code).toBe('IGJ_RAPPORTAGE_EIGEN_WERK');
  });

  it('a stranger, another tenant and the inspectie find nothing: not by id, nor by list', async () => {
    const { id } = await r.gevraagd();
    const rapport = await r.begin(behandelaar, id);
    const ander = await w.organisatie('ZORGAANBIEDER', 'Elders');
    const vreemden = [
      await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS', 'Vera'),
      await w.lid(ander, 'AANDACHTSFUNCTIONARIS', 'Els'),
      await w.lid(ander, 'BESTUURDER', 'Ed'),
      v.meldpunt,
      v.inspecteur,
    ];
    for (const lid of vreemden) {
      expect(await w.vraag<Stand | null>(lid, LEES, { id })).toBeNull();
      expect(await w.vraag<Versie[] | null>(lid, VERSIES, { id: rapport.id, h: 'IDENTIFICATIE' })).toBeNull();
      expect((await r.bewaar(lid, rapport.id, 'CONCLUSIE', 0, [])).code).toBe('NIET_GEVONDEN');
      expect((await r.stuur(lid, rapport)).code).toBe('NIET_GEVONDEN');
    }
  });

  it('somebody who is excluded notices nothing any more, though a handler before', async () => {
    const { id, dossierId } = await r.gevraagd();
    const rapport = await r.begin(behandelaar, id);
    const lid = await w.lid(v.zonnehof, 'MELDTEAMLID', 'Cas');
    await w.als(behandelaar, (tx) =>
      w.dossiers.geefLid(tx, behandelaar.inzage, dossierId, lid.id, 'ONDERZOEKER', w.klok.nu()),
    );
    expect((await r.lees(lid, id)).rapportages).toHaveLength(1);
    await w.sql(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', now())`,
      [v.zonnehof, dossierId, lid.inzage.persoonId],
    );
    expect(await r.lees(lid, id)).toBeNull();
    expect((await r.bewaar(lid, rapport.id, 'CONCLUSIE', 0, [])).code).toBe('NIET_GEVONDEN');
    expect((await w.vraag<Lijst<{ id: string }>>(lid, LIJST)).edges.map((e) => e.node.id)).not.toContain(id);
  });

  it('each look and act leaves a line, also the refused one', async () => {
    const { id } = await r.gevraagd();
    const rapport = await r.begin(behandelaar, id);
    await r.biedAan(behandelaar, rapport);
    const regels = await w.sql<{ handeling: string; uitkomst: string; velden: string[] }>(
      `select handeling, uitkomst, velden from audit.regel where onderwerp_id in ($1, $2) and handeling like '%rapportage%' order by op, id`,
      [id, rapport.id],
    );
    expect(regels.map((x) => [x.handeling, x.uitkomst, x.velden?.[0]])).toEqual([
      ['externemelding.rapportage-schrijven', 'GELUKT', 'begin'],
      ['externemelding.rapportage-schrijven', 'GEWEIGERD', 'aanbieden'],
    ]);
  });
});
