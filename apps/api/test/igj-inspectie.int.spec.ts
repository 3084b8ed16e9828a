import { v7 as uuidv7 } from 'uuid';
import {
  BERICHTEN,
  CONCEPT,
  EIND,
  Inspecteur,
  KIEZEN,
  NOTEREN,
  NOTITIE,
  POSTVAK,
  REAGEREN,
  WEGEN,
  WEGING,
  WERK,
  type ZaakUit,
} from './igj-inspectie-vragen';
import { Verhaal, type Lijst } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';

let v: Verhaal;
let w: OverdrachtWereld;
let i: Inspecteur;
let coordinator: Lid;
let andere: Lid;

beforeAll(async () => {
  v = await Verhaal.maak();
  w = v.w;
  i = new Inspecteur(v);
  coordinator = await w.lid(v.igj, 'COORDINEREND_INSPECTEUR', 'Cor');
  const tweede = await w.organisatie('INSPECTIE', 'Andere inspectie');
  andere = await w.lid(tweede, 'COORDINEREND_INSPECTEUR', 'Vreemd');
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(new Date('2026-11-20T09:15:00Z')));

describe('weighing', () => {
  it('is kept version by version, and puts what cannot wait on top of the Postvak', async () => {
    const { zaakId } = await i.gewogen({ weging: { spoed: true, compleet: false } });
    await i.gewogen();
    const spoed = await w.vraag<Lijst<ZaakUit>>(v.meldpunt, POSTVAK, { filter: { spoed: true } });
    expect(spoed.edges.map((e) => e.node.id)).toEqual([zaakId]);
    const alle = await w.vraag<Lijst<ZaakUit>>(v.meldpunt, POSTVAK, {});
    expect(alle.edges[0]?.node).toMatchObject({ id: zaakId, spoed: true, compleet: false });
    await i.doe(v.inspecteur, WEGEN, zaakId, { weging: { ...WEGING, toelichting: 'Nu meer bekend.' } });
    const { wegingen } = await i.werk(v.inspecteur, zaakId);
    expect(wegingen.map((g) => g.toelichting)).toEqual(['Nu meer bekend.', 'Twee eerdere valpartijen.']);
  });

  it('is not overwritten by who saw an older version, and happens once per key', async () => {
    const { zaakId } = await i.gewogen();
    const oud = await w.vraag<ZaakUit>(v.inspecteur, WEGEN, {
      sleutel: uuidv7(),
      id: zaakId,
      versie: 1,
      weging: WEGING,
    });
    expect(oud).toMatchObject({ __typename: 'ZaakVersieVerouderd', code: 'VERSIE_VEROUDERD' });
    const een = { sleutel: uuidv7(), id: zaakId, versie: await i.versie(zaakId), weging: WEGING };
    const [a, b] = [await w.vraag<ZaakUit>(v.inspecteur, WEGEN, een), await w.vraag<ZaakUit>(v.inspecteur, WEGEN, een)];
    expect(a.versie).toBe(b.versie);
    expect((await i.werk(v.inspecteur, zaakId)).wegingen).toHaveLength(2);
  });

  it('needs words', async () => {
    const { zaakId } = await i.gewogen();
    const uit = await i.doe(v.inspecteur, WEGEN, zaakId, { weging: { ...WEGING, toelichting: ' ' } });
    expect(uit.fouten).toEqual([{ veld: 'toelichting', code: 'IGJ_TEKST_ONTBREEKT' }]);
  });

  it('names what of the form is empty', async () => {
    const { zaakId } = await i.gewogen();
    const { openVelden } = await i.werk(v.inspecteur, zaakId);
    expect(openVelden.every((o) => !o.verplicht)).toBe(true);
    expect(openVelden.map((o) => o.code)).not.toContain('kvkNummer');
  });
});

describe('earlier reports', () => {
  it('of the same provider are shown, as far as the viewer may open them', async () => {
    const eerste = await i.gewogen();
    w.klok.zet(new Date('2026-11-20T10:15:00Z'));
    const tweede = await i.gewogen();
    expect((await i.werk(v.inspecteur, tweede.zaakId)).eerder).toContainEqual(
      expect.objectContaining({ id: eerste.zaakId, zelfdeAanbieder: true, zelfdeZorgverlener: false }),
    );
    const derde = await v.verzonden(await v.dossier());
    // The colleague may open the new case, that is nobody's yet, but not those of the inspecteur.
    const collega = (await i.werk(v.collega, derde.zaak.id)).eerder.map((e) => e.id);
    expect(collega).not.toContain(eerste.zaakId);
    expect((await i.werk(v.meldpunt, derde.zaak.id)).eerder.map((e) => e.id)).toContain(eerste.zaakId);
  });

  it('about the same zorgverlener are found by exact number through a mark that tells nothing', async () => {
    const { zaakId } = await i.gewogen();
    const ander = await i.gewogen();
    for (const z of [zaakId, ander.zaakId])
      await w.sql(
        `insert into igj.zaak_merk (organisatie_id, zaak_id, soort, dossier_id, merk) values ($1, $2, 'BIG', $2, decode(repeat('ab', 32), 'hex'))`,
        [v.igj, z],
      );
    const { eerder } = await i.werk(v.inspecteur, ander.zaakId);
    expect(eerder.find((e) => e.id === zaakId)?.zelfdeZorgverlener).toBe(true);
  });
});

describe('own notes', () => {
  it('stay as they were after 24 hours, and are mended by their author alone', async () => {
    const { zaakId } = await i.gewogen();
    await i.doe(v.inspecteur, NOTEREN, zaakId, { tekst: 'Bel de dochter.' });
    const [n] = (await i.werk(v.inspecteur, zaakId)).notities;
    const wijzig = (lid: Lid, tekst: string, versie = n?.versie): Promise<ZaakUit> =>
      w.vraag(lid, NOTITIE, { sleutel: uuidv7(), id: zaakId, notitie: n?.id, versie, tekst });
    expect((await wijzig(coordinator, 'Van een ander')).code).toBe('IGJ_NOTITIE_VAN_ANDER');
    expect((await wijzig(v.inspecteur, 'Bel de zoon.')).__typename).toBe('Zaak');
    expect((await wijzig(v.inspecteur, 'Te oud gezien')).code).toBe('IGJ_NOTITIE_VERANDERD');
    w.klok.zet(new Date('2026-11-21T09:16:00Z'));
    expect((await wijzig(v.inspecteur, 'Te laat', 2)).code).toBe('IGJ_NOTITIE_VAST');
    const { notities } = await i.werk(v.inspecteur, zaakId);
    expect(notities).toMatchObject([{ tekst: 'Bel de zoon.', versie: 2, magWijzigen: false }]);
    expect((await w.sql('select 1 from igj.zaak_werk where id = $1', [n?.id])).length).toBe(2);
  });

  it('are sealed, and reach neither the provider nor another inspectie', async () => {
    const { zaakId, meldingId } = await i.gewogen({ weging: { toelichting: 'KERNWOORD-weging' } });
    await i.doe(v.inspecteur, NOTEREN, zaakId, { tekst: 'KERNWOORD-notitie' });
    const keuze = {
      route: 'EIGEN_ONDERZOEK',
      redenen: ['MOGELIJK_STRAFBAAR'],
      toelichting: 'KERNWOORD-reden',
      afspraken: 'KERNWOORD-OM',
      bericht: 'Wij onderzoeken dit zelf.',
    };
    expect((await i.doe(v.inspecteur, KIEZEN, zaakId, { keuze })).status).toBe('EIGEN_ONDERZOEK');
    await w.werkAf();
    const bij = JSON.stringify(await w.vraag(v.behandelaar, BERICHTEN, { id: meldingId }));
    expect(bij).toContain('Wij onderzoeken dit zelf.');
    expect(bij).not.toContain('KERNWOORD');
    const tabellen = await w.sql<{ tabel: string }>(
      `select format('%I.%I', table_schema, table_name) as tabel from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    for (const { tabel } of tabellen)
      expect(await w.sql(`select 1 from ${tabel} t where t::text like '%KERNWOORD%' limit 1`)).toEqual([]);
    expect(await w.vraag(v.behandelaar, WERK, { id: zaakId })).toBeNull();
    expect(await w.vraag(andere, WERK, { id: zaakId })).toBeNull();
    expect((await i.doe(andere, NOTEREN, zaakId, { tekst: 'x' })).code).toBe('NIET_GEVONDEN');
    expect(await w.vraag(v.collega, WERK, { id: zaakId })).toBeNull();
  });

  it('and the rest of the work are gone at once for who is shut out', async () => {
    const { zaakId } = await i.gewogen();
    await w.sql(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'VERWANT', now())`,
      [v.igj, zaakId, v.inspecteur.inzage.persoonId],
    );
    expect(await w.vraag(v.inspecteur, WERK, { id: zaakId })).toBeNull();
    expect((await i.doe(v.inspecteur, NOTEREN, zaakId, { tekst: 'x' })).code).toBe('NIET_GEVONDEN');
  });
});

describe('the route', () => {
  const sluit = {
    route: 'SLUITEN',
    redenen: [],
    toelichting: 'Klaar.',
    afspraken: '',
    bericht: 'Het is goed onderzocht.',
  };

  it('is the choice of who has the case, or who coordinates: not of the meldpunt', async () => {
    const { zaakId } = await i.gewogen({ rapport: true });
    expect((await i.doe(v.meldpunt, KIEZEN, zaakId, { keuze: sluit })).code).toBe('NIET_GEVONDEN');
    const keuze = { ...sluit, route: 'AANBIEDER', bericht: '' };
    expect((await i.doe(coordinator, KIEZEN, zaakId, { keuze })).status).toBe('WACHT_OP_RAPPORT');
    expect((await i.werk(coordinator, zaakId)).verloop[0]?.naar).toBe('WACHT_OP_RAPPORT');
  });

  it('to close tells the provider why, and ends what both sides still had to do', async () => {
    const { zaakId, meldingId } = await i.gewogen({ rapport: true });
    expect((await i.doe(v.inspecteur, KIEZEN, zaakId, { keuze: { ...sluit, bericht: '' } })).code).toBe(
      'IGJ_TEKST_ONTBREEKT',
    );
    const uit = await i.doe(v.inspecteur, KIEZEN, zaakId, { keuze: sluit });
    expect(uit).toMatchObject({ status: 'AFGESLOTEN', termijnen: [] });
    await w.werkAf();
    const bij = await w.vraag<{ status: string; berichten: { soort: string; tekst: string }[] }>(
      v.behandelaar,
      BERICHTEN,
      { id: meldingId },
    );
    expect(bij.status).toBe('AFGESLOTEN');
    expect(bij.berichten[0]).toMatchObject({ soort: 'AFSLUITING', tekst: 'Het is goed onderzocht.' });
    const open = await w.sql(
      `select t.code from termijn.termijn t where t.organisatie_id = $1 and t.status in ('LOOPT', 'VERLOPEN') and t.code = 'IGJ_RAPPORTAGE' and t.aanleiding_id = $2`,
      [v.zonnehof, meldingId],
    );
    expect(open).toEqual([]);
  });

  it('is refused before weighing, with the way forward', async () => {
    const { zaak } = await v.verzonden(await v.dossier());
    expect((await i.doe(coordinator, KIEZEN, zaak.id, { keuze: sluit })).code).toBe('IGJ_STATUS_PAST_NIET');
  });
});

describe('the report of the inspectie', () => {
  const zelf = {
    route: 'EIGEN_ONDERZOEK',
    redenen: ['VERSCHERPT_TOEZICHT'],
    toelichting: 'Zie dossier.',
    afspraken: '',
    bericht: 'Wij onderzoeken dit zelf.',
  };

  it('goes as a concept, is reacted to within four weeks, and becomes final', async () => {
    const { zaakId, meldingId } = await i.gewogen();
    expect((await i.doe(v.inspecteur, CONCEPT, zaakId, { tekst: 'Concept' })).code).toBe('IGJ_STATUS_PAST_NIET');
    await i.doe(v.inspecteur, KIEZEN, zaakId, { keuze: zelf });
    expect((await i.doe(v.inspecteur, EIND, zaakId, { tekst: 'Eind' })).code).toBe('IGJ_CONCEPT_ONTBREEKT');
    const concept = await i.doe(v.inspecteur, CONCEPT, zaakId, { tekst: 'Wij zagen dat de lift stuk was.' });
    expect(concept.termijnen.map((t) => t.code)).toContain('IGJ_REACTIE_CONCEPT');
    await w.werkAf();
    const bij = await w.vraag<{ status: string; berichten: { soort: string; kenmerk: string; uiterlijk: string }[] }>(
      v.behandelaar,
      BERICHTEN,
      { id: meldingId },
    );
    expect(bij).toMatchObject({ status: 'OVERGENOMEN' });
    expect(bij.berichten[0]).toMatchObject({ soort: 'CONCEPTRAPPORT', uiterlijk: '2026-12-18' });
    const termijn = `select status from termijn.termijn where organisatie_id = $1 and code = $2 and onderwerp_id in (select coalesce(melding_id, id) from igj.externe_melding where id = $3 union select $3)`;
    expect(await w.sql(termijn, [v.zonnehof, 'IGJ_REACTIE_CONCEPT', meldingId])).toEqual([{ status: 'LOOPT' }]);
    expect((await i.doe(v.inspecteur, EIND, zaakId, { tekst: 'Eind' })).code).toBe('IGJ_REACTIE_LOOPT');

    w.klok.zet(new Date('2026-12-01T09:00:00Z'));
    const op = bij.berichten[0]?.kenmerk;
    const reactie = { sleutel: uuidv7(), id: meldingId, op, tekst: 'De lift was gekeurd op 1 november.' };
    expect(await w.vraag(v.behandelaar, REAGEREN, reactie)).toMatchObject({ __typename: 'ExterneMelding' });
    expect(await w.sql(termijn, [v.zonnehof, 'IGJ_REACTIE_CONCEPT', meldingId])).toEqual([{ status: 'GEHAALD' }]);
    expect(await w.vraag(v.behandelaar, REAGEREN, { ...reactie, sleutel: uuidv7() })).toMatchObject({
      code: 'IGJ_AL_BEANTWOORD',
    });
    await w.werkAf();
    expect(await w.sql(termijn, [v.igj, 'IGJ_EINDRAPPORT', zaakId])).toEqual([{ status: 'LOOPT' }]);
    expect((await i.doe(v.inspecteur, EIND, zaakId, { tekst: 'Ons oordeel.' })).__typename).toBe('Zaak');
    expect(await w.sql(termijn, [v.igj, 'IGJ_EINDRAPPORT', zaakId])).toEqual([{ status: 'GEHAALD' }]);
    await w.werkAf();
    expect((await i.doe(v.inspecteur, EIND, zaakId, { tekst: 'Nog een.' })).code).toBe('IGJ_EINDRAPPORT_BESTAAT');
  });

  it('is not the reaction of who has no part in the report', async () => {
    const { zaakId, meldingId } = await i.gewogen();
    await i.doe(v.inspecteur, KIEZEN, zaakId, { keuze: zelf });
    await i.doe(v.inspecteur, CONCEPT, zaakId, { tekst: 'Concept' });
    await w.werkAf();
    const vreemde = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS');
    const reactie = { sleutel: uuidv7(), id: meldingId, op: 'B-23456789CDFH', tekst: 'x' };
    expect(await w.vraag(vreemde, REAGEREN, reactie)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await w.vraag(v.behandelaar, REAGEREN, reactie)).toMatchObject({ code: 'IGJ_AL_BEANTWOORD' });
  });
});
