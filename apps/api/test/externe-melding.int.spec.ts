import { v7 as uuidv7 } from 'uuid';
import { vingerafdruk } from '@meldbaken/platform/overdracht';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import {
  AANBIEDEN,
  BEWAREN,
  LEES_MELDING,
  LIJST,
  TERUGSTUREN,
  VERSTUREN,
  alsWaarden,
  Verhaal,
  type Lijst,
  type Melding,
} from './overdracht-verhaal';
import { meldingen, type OverdrachtWereld, type Lid } from './overdracht-wereld';

let v: Verhaal;
let w: OverdrachtWereld;
let zonnehof: string;
let behandelaar: Lid;
let bestuurder: Lid;

beforeAll(async () => {
  v = await Verhaal.maak();
  ({ w, zonnehof, behandelaar, bestuurder } = v);
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(new Date('2026-11-20T09:15:00Z')));

describe('the concept', () => {
  it('is filled with what is known, and names what misses', async () => {
    const m = await v.opstellen(behandelaar, await v.dossier());
    const waarde = (code: string): string | null | undefined => m.velden.find((v) => v.code === code)?.waarde;
    expect(waarde('kvkNummer')).toBe('12345678');
    expect(waarde('gebeurtenisBeschrijving')).toBe('Mevrouw viel uit de tillift.');
    expect(waarde('melderNaam')).toBe('Test Bert');
    expect(m.ontbrekend).toContain('clientGeboortedatum');
    // Names of staff only where the form asks for them (art. 8.3 and 8.4, not 8.2).
    expect(JSON.stringify(m.velden)).not.toContain('Pleger');
    expect(m.magHandelingen).toEqual(['bewaren', 'aanbieden', 'intrekken']);
  });

  it('gives the same answer to the same key, also at the same moment', async () => {
    const [id, sleutel] = [await v.dossier(), uuidv7()];
    const [a, b] = await Promise.all([v.opstellen(behandelaar, id, sleutel), v.opstellen(behandelaar, id, sleutel)]);
    expect(a.id).toBe(b.id);
    expect((await v.opstellen(behandelaar, id)).code).toBe('IGJ_MELDING_BESTAAT');
  });

  it('needs a standing finding of that kind', async () => {
    expect((await v.opstellen(behandelaar, await v.dossier(), uuidv7(), 'GEWELD')).code).toBe(
      'IGJ_VASTSTELLING_PAST_NIET',
    );
  });

  it('is not for who has no part in the dossier: same answer as for nothing', async () => {
    const id = await v.dossier();
    const vreemde = await w.lid(zonnehof, 'AANDACHTSFUNCTIONARIS');
    expect((await v.opstellen(vreemde, id)).code).toBe('NIET_GEVONDEN');
    expect((await v.opstellen(vreemde, uuidv7())).code).toBe('NIET_GEVONDEN');
    // The bestuurder decides, and prepares nothing.
    expect((await v.opstellen(bestuurder, id)).code).toBe('NIET_GEVONDEN');
    const m = await v.opstellen(behandelaar, id);
    expect(await w.vraag(vreemde, LEES_MELDING, { id: m.id })).toBeNull();
  });

  it('refuses wrong values with every field, and keeps nothing', async () => {
    const m = await v.opstellen(behandelaar, await v.dossier());
    const fout = await w.vraag<Melding>(behandelaar, BEWAREN, {
      id: m.id,
      versie: m.versie,
      waarden: alsWaarden({ kvkNummer: '12', clientGeboortedatum: '2030-01-01', zorgverlenerNaam: 'X', onzin: 'x' }),
    });
    expect(fout.fouten?.map((f) => f.veld)).toEqual(['kvkNummer', 'clientGeboortedatum', 'zorgverlenerNaam', 'onzin']);
    expect((await w.vraag<Melding>(behandelaar, LEES_MELDING, { id: m.id })).versie).toBe(m.versie);
  });

  it('stores what people type, also half a character', async () => {
    const m = await v.opstellen(behandelaar, await v.dossier());
    const na = await w.vraag<Melding>(behandelaar, BEWAREN, {
      id: m.id,
      versie: m.versie,
      waarden: alsWaarden({ clientContact: 'x\ud800y', actieHerstel: "'; drop table igj.inspectiezaak; --" }),
    });
    expect(na.versie).toBe(m.versie + 1);
    expect(na.velden.find((v) => v.code === 'actieHerstel')?.waarde).toContain('drop table');
  });

  it('of an older version is not overwritten: the newest content comes back', async () => {
    const m = await v.opstellen(behandelaar, await v.dossier());
    await w.vraag(behandelaar, BEWAREN, { id: m.id, versie: m.versie, waarden: alsWaarden({ omGemeld: 'NEE' }) });
    const oud = await w.vraag<Melding>(behandelaar, BEWAREN, {
      id: m.id,
      versie: m.versie,
      waarden: alsWaarden({ omGemeld: 'JA' }),
    });
    expect(oud).toMatchObject({
      __typename: 'ExterneMeldingVersieVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { id: m.id, versie: m.versie + 1 },
    });
  });
});

describe('offering and deciding', () => {
  it('is refused while required fields miss, and names all of them', async () => {
    const m = await v.opstellen(behandelaar, await v.dossier());
    const fout = await w.vraag<Melding>(behandelaar, AANBIEDEN, { id: m.id, versie: m.versie });
    expect(fout.fouten?.map((f) => f.veld)).toEqual(m.ontbrekend);
  });

  it('needs a bestuurder who was joined to decide', async () => {
    const id = await v.dossier();
    const m = await v.compleet(id);
    await w.als(behandelaar, (tx) =>
      w.dossiers.beeindigLid(tx, behandelaar.inzage, id, bestuurder.id, 'BESLISSER', w.klok.nu(), 'test'),
    );
    expect((await w.vraag<Melding>(behandelaar, AANBIEDEN, { id: m.id, versie: m.versie })).code).toBe(
      'IGJ_GEEN_BESLISSER',
    );
  });

  it('tells the bestuurder, who may send it back with a reason', async () => {
    const m = await v.aangeboden(await v.dossier());
    await w.werkAf();
    expect(
      await w.sql('select soort from notificatie.notificatie where ontvanger_id = $1 and sleutel like $2', [
        bestuurder.id,
        `%${m.id}%`,
      ]),
    ).toEqual([{ soort: 'BESLUIT_NODIG' }]);
    const lijst = await w.vraag<Lijst<Melding>>(bestuurder, LIJST, { status: ['TER_BEKRACHTIGING'] });
    expect(lijst.edges.map((e) => e.node)).toContainEqual({
      id: m.id,
      status: 'TER_BEKRACHTIGING',
      magHandelingen: ['terugsturen', 'versturen'],
    });
    expect((await w.vraag<Melding>(bestuurder, TERUGSTUREN, { id: m.id, versie: m.versie, reden: ' ' })).code).toBe(
      'IGJ_REDEN_ONTBREEKT',
    );
    const terug = await w.vraag<Melding>(bestuurder, TERUGSTUREN, {
      id: m.id,
      versie: m.versie,
      reden: 'Noem het tijdstip.',
    });
    expect(terug).toMatchObject({ status: 'CONCEPT', teruggestuurdReden: 'Noem het tijdstip.' });
    await w.werkAf();
    expect(
      await w.sql('select soort from notificatie.notificatie where ontvanger_id = $1 and sleutel like $2', [
        behandelaar.id,
        `%${m.id}%`,
      ]),
    ).toEqual([{ soort: 'EXTERNE_MELDING_TERUG' }]);
  });

  it('does not let a handler send, nor a bestuurder who handles the report (G7)', async () => {
    const m = await v.aangeboden(
      await v.dossier({ behandelaarPersoonId: bestuurder.inzage.persoonId, behandelaarLidmaatschapId: bestuurder.id }),
    );
    const invoer = { sleutel: uuidv7(), id: m.id, versie: m.versie };
    expect((await w.vraag<Melding>(behandelaar, VERSTUREN, invoer)).code).toBe('NIET_GEVONDEN');
    expect((await w.vraag<Melding>(bestuurder, VERSTUREN, invoer)).code).toBe('IGJ_BEKRACHTIGER_IS_BEHANDELAAR');
  });

  it('hides everything from a bestuurder who is shut out, at that instant', async () => {
    const id = await v.dossier();
    const m = await v.aangeboden(id);
    await w.als(behandelaar, (tx) =>
      w.dossiers.sluitUit(tx, behandelaar.inzage, id, bestuurder.inzage.persoonId ?? '', 'VERWANT', w.klok.nu()),
    );
    expect(await w.vraag(bestuurder, LEES_MELDING, { id: m.id })).toBeNull();
    const lijst = await w.vraag<Lijst<Melding>>(bestuurder, LIJST, { status: ['TER_BEKRACHTIGING'] });
    expect(lijst.edges.map((e) => e.node.id)).not.toContain(m.id);
    expect(
      (await w.vraag<Melding>(bestuurder, VERSTUREN, { sleutel: uuidv7(), id: m.id, versie: m.versie })).code,
    ).toBe('NIET_GEVONDEN');
    expect((await w.sql('select 1 from overdracht.overdracht where dossier_id = $1', [id])).length).toBe(0);
  });
});

describe('sending', () => {
  it('freezes, satisfies nothing twice, and answers a double click alike', async () => {
    const id = await v.dossier();
    const m = await v.aangeboden(id);
    const invoer = { sleutel: uuidv7(), id: m.id, versie: m.versie };
    const [a, b] = await Promise.all([
      w.vraag<Melding>(bestuurder, VERSTUREN, invoer),
      w.vraag<Melding>(bestuurder, VERSTUREN, invoer),
    ]);
    expect(a).toEqual(b);
    expect(a.status).toBe('VERZONDEN');
    const rijen = await w.sql<{ inhoud: string; sha256: string; velden: string[]; grondslag: string }>(
      'select inhoud, sha256, velden, grondslag from overdracht.overdracht where dossier_id = $1',
      [id],
    );
    expect(rijen).toHaveLength(1);
    expect(rijen[0]?.sha256).toBe(vingerafdruk(rijen[0]?.inhoud ?? ''));
    expect(rijen[0]?.velden).toEqual(a.verzending?.velden);
    expect(rijen[0]?.grondslag).toBe('Wkkgz artikel 11, eerste lid, onder a');
    // Another key is another wish: refused, with what stands now.
    expect((await w.vraag<Melding>(bestuurder, VERSTUREN, { ...invoer, sleutel: uuidv7() })).code).toBe(
      'VERSIE_VEROUDERD',
    );
    expect(
      (await w.vraag<Melding>(bestuurder, VERSTUREN, { ...invoer, sleutel: uuidv7(), versie: a.versie })).code,
    ).toBe('IGJ_STATUS_PAST_NIET');
  });

  it('meets the term in the same transaction, also when late', async () => {
    const id = await v.dossier();
    const gegevens = meldingen.get(id);
    const poort = w.api.get<TermijnPoort>(TERMIJN_POORT);
    await w.als(behandelaar, (tx) =>
      poort.start(
        tx,
        behandelaar.inzage,
        {
          dossierId: id,
          code: 'IGJ_MELDING',
          beginOp: new Date('2026-11-20T09:15:00Z'),
          beginSoort: 'VASTGESTELD',
          onderwerp: { soort: 'MELDING', id, nummer: 'M', pad: '/meldingen/M', eenheidId: zonnehof },
          aanleidingId: gegevens?.vaststellingen[0]?.id,
          eigenaarId: behandelaar.id,
        },
        w.klok.nu(),
      ),
    );
    const m = await v.aangeboden(id);
    // Friday 20 November, three working days: Wednesday 25 November 24:00.
    w.klok.zet(new Date('2026-11-25T23:00:01Z'));
    const na = await w.vraag<Melding>(bestuurder, VERSTUREN, { sleutel: uuidv7(), id: m.id, versie: m.versie });
    expect(na.status).toBe('VERZONDEN');
    expect(await w.sql('select status, te_laat from termijn.termijn where dossier_id = $1', [id])).toEqual([
      { status: 'GEHAALD', te_laat: true },
    ]);
    await w.werkAf();
    expect(
      await w.sql(
        'select op_tijd from igj.inspectiezaak z join overdracht.ontvangst o on o.id = z.ontvangst_id where o.sha256 = $1',
        [na.verzending?.sha256],
      ),
    ).toEqual([{ op_tijd: false }]);
  });
});

/** Each wall alone: the other one is taken away, and nothing more shows. */
describe('the walls of an external report', () => {
  const PROCES = 'igj.externe_melding';

  it('hold without the access rules: row-level security answers a bare select', async () => {
    const m = await v.aangeboden(await v.dossier());
    const vreemde = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS');
    const alles = (lid: Lid): Promise<{ id: string }[]> =>
      w.als(lid, (tx) => tx.rijen<{ id: string }>(`select id from ${PROCES} where id = $1`, [m.id]));
    expect(await alles(bestuurder)).toHaveLength(1);
    expect(await alles(vreemde)).toEqual([]);
    expect(await alles(v.meldpunt)).toEqual([]);
  });

  it('hold without the policy: the predicate is in the statement', async () => {
    const m = await v.aangeboden(await v.dossier());
    const vreemde = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS');
    const andereBestuurder = await w.lid(v.zonnehof, 'BESTUURDER');
    await w.zonderPolicy(PROCES, async () => {
      expect(await w.vraag<Melding | null>(bestuurder, LEES_MELDING, { id: m.id })).not.toBeNull();
      for (const lid of [vreemde, andereBestuurder, v.meldpunt]) {
        expect(await w.vraag(lid, LEES_MELDING, { id: m.id })).toBeNull();
        expect((await w.vraag<Lijst<Melding>>(lid, LIJST)).edges).toEqual([]);
        const poging = { sleutel: uuidv7(), id: m.id, versie: m.versie };
        expect((await w.vraag<Melding>(lid, VERSTUREN, poging)).code).toBe('NIET_GEVONDEN');
      }
    });
  });
});
