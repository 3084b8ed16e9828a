import { v7 as uuidv7 } from 'uuid';
import { VervangersErbij } from '@meldbaken/igj/api';
import { LEES_MELDING_DRAAD, VRAAG_UITSTEL, type Draad } from './igj-berichten-vragen';
import { RapportVerhaal } from './igj-rapportage-vragen';
import { LEES_MELDING, VERSTUREN, Verhaal, type Melding } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';

const CONCEPT = `id versie tekst gewensteDag door { id naam }`;
const LEES_CONCEPT = `query($id: ID!) { uitstelConcept(id: $id) { ${CONCEPT} } }`;
const BEWAAR_CONCEPT = `mutation($id: ID!, $versie: Int!, $tekst: String!, $dag: Datum) { uitstelConceptBewaren(id: $id, versie: $versie, tekst: $tekst, gewensteDag: $dag)
  { __typename ... on UitstelConcept { ${CONCEPT} } ... on UitstelConceptVerouderd { code huidig { ${CONCEPT} } } ... on Geweigerd { code } } }`;
const INSTELLEN = `mutation($versie: Int!, $kvk: String, $vestiging: String) { igjInstellingWijzigen(versie: $versie, verzendwijze: OVERDRACHT, zorgsoorten: [WLZ], kvkNummer: $kvk, vestigingsnummer: $vestiging)
  { __typename ... on IgjInstelling { versie kvkNummer vestigingsnummer } ... on Geweigerd { code fouten { veld code } } } }`;

interface Concept {
  __typename: string;
  versie: number;
  tekst: string;
  gewensteDag: string | null;
  code?: string;
  huidig?: Concept | null;
}

let v: Verhaal;
let w: OverdrachtWereld;
let r: RapportVerhaal;
const BEGIN = new Date('2026-11-20T09:15:00Z');

beforeAll(async () => {
  v = await Verhaal.maak();
  w = v.w;
  r = new RapportVerhaal(v);
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(BEGIN));

describe('a question for more time that is not sent yet', () => {
  const bewaar = (lid: Lid, id: string, versie: number, tekst: string, dag: string | null = null): Promise<Concept> =>
    w.vraag(lid, BEWAAR_CONCEPT, { id, versie, tekst, dag });
  const lees = (lid: Lid, id: string): Promise<Concept | null> => w.vraag(lid, LEES_CONCEPT, { id });

  it('is kept half, sealed, for all who work on the case, and nothing of it goes to the inspectie', async () => {
    const { id, zaak } = await r.gevraagd();
    expect(await lees(v.behandelaar, id)).toBeNull();
    expect(await bewaar(v.behandelaar, id, 0, 'GEHEIMWOORD over de voorzitter')).toMatchObject({ versie: 1 });
    expect(await lees(v.bestuurder, id)).toMatchObject({ tekst: 'GEHEIMWOORD over de voorzitter', gewensteDag: null });
    expect(await w.sql(`select 1 from igj.uitstel_concept t where t::text like '%GEHEIMWOORD%'`)).toEqual([]);
    expect(await w.sql(`select 1 from igj.bericht where over_id in ($1, $2)`, [id, zaak.id])).toEqual([]);
  });

  it('is not overwritten by who saw an older one', async () => {
    const { id } = await r.gevraagd();
    await bewaar(v.behandelaar, id, 0, 'Eerste');
    await bewaar(v.bestuurder, id, 1, 'Tweede', '2027-02-05');
    expect(await bewaar(v.behandelaar, id, 1, 'Mijn tekst')).toMatchObject({
      __typename: 'UitstelConceptVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { tekst: 'Tweede', gewensteDag: '2027-02-05', versie: 2 },
    });
    expect((await bewaar(v.behandelaar, id, 2, 'x'.repeat(20_001))).code).toBe('IGJ_TEKST_TE_LANG');
  });

  it('is gone once it was sent', async () => {
    const { id } = await r.gevraagd();
    await bewaar(v.behandelaar, id, 0, 'De voorzitter is ziek.', '2027-02-12');
    const brief = { sleutel: uuidv7(), id, tekst: 'De voorzitter is ziek.', dag: '2027-02-12' };
    expect((await w.vraag<Draad>(v.behandelaar, VRAAG_UITSTEL, brief)).berichten[0]?.soort).toBe('UITSTELVERZOEK');
    expect(await lees(v.behandelaar, id)).toBeNull();
    await w.werkAf();
  });

  it('is not there for a stranger, the inspectie, or who is shut out', async () => {
    const { id, dossierId } = await r.gevraagd();
    await bewaar(v.behandelaar, id, 0, 'Eerste');
    const vera = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS', 'Vera');
    for (const lid of [vera, v.meldpunt]) {
      expect(await lees(lid, id)).toBeNull();
      expect((await bewaar(lid, id, 1, 'x')).code).toBe('NIET_GEVONDEN');
    }
    await w.sql(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', now())`,
      [v.zonnehof, dossierId, v.behandelaar.inzage.persoonId],
    );
    expect(await lees(v.behandelaar, id)).toBeNull();
    expect(
      await w.als(v.behandelaar, (tx) =>
        tx.rijen('select 1 from igj.uitstel_concept where dossier_id = $1', [dossierId]),
      ),
    ).toEqual([]);
  });
});

describe('the bestuurder is away after it was offered', () => {
  const ronde = (): Promise<number> => w.worker.get(VervangersErbij).ronde();
  async function afwezig(lid: Lid, vervanger: Lid, van: string, tot: string): Promise<void> {
    await w.sql(
      `insert into organisatie.afwezigheid (organisatie_id, id, lidmaatschap_id, van, tot, vervanger_id, gemeld_door_id, sleutel, gemaakt_op)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $2, gen_random_uuid(), '2026-11-20')`,
      [v.zonnehof, lid.id, van, tot, vervanger.id],
    );
  }
  /** Its own bestuurder, so that one test is not the other's absence. */
  async function aangeboden(): Promise<{ melding: Melding; baas: Lid; dossier: string }> {
    const baas = await w.lid(v.zonnehof, 'BESTUURDER', 'Bo');
    const dossier = await v.dossier();
    await w.als(v.behandelaar, (tx) =>
      w.dossiers.geefLid(tx, v.behandelaar.inzage, dossier, baas.id, 'BESLISSER', w.klok.nu()),
    );
    return { melding: await v.aangeboden(dossier), baas, dossier };
  }
  const ziet = (lid: Lid, id: string): Promise<Melding | null> => w.vraag(lid, LEES_MELDING, { id });

  it('the deputy who is bestuurder too may decide from that day, hears it once, and can send', async () => {
    const { melding, baas, dossier } = await aangeboden();
    const deputy = await w.lid(v.zonnehof, 'BESTUURDER', 'Deb');
    await afwezig(baas, deputy, '2026-11-21', '2026-11-30');
    expect(await ronde()).toBe(0);
    expect(await ziet(deputy, melding.id)).toBeNull();
    w.klok.zet(new Date('2026-11-21T09:00:00Z'));
    expect([await ronde(), await ronde()]).toEqual([1, 0]);
    expect((await ziet(deputy, melding.id))?.magHandelingen).toEqual(['terugsturen', 'versturen']);
    const meldingen = await w.sql(
      `select soort from notificatie.notificatie where dossier_id = $1 and ontvanger_id = $2`,
      [dossier, deputy.id],
    );
    expect(meldingen).toEqual([{ soort: 'BESLUIT_NODIG' }]);
    const uit = await w.vraag<Melding>(deputy, VERSTUREN, {
      sleutel: uuidv7(),
      id: melding.id,
      versie: melding.versie,
    });
    expect(uit.status).toBe('VERZONDEN');
    await w.werkAf();
  });

  it('nobody who is no bestuurder, who is shut out, or who prepared it is let in, and nothing of another report', async () => {
    const { melding, baas, dossier } = await aangeboden();
    const vreemd = await w.lid(v.zonnehof, 'HR', 'Hanna');
    const uitgesloten = await w.lid(v.zonnehof, 'BESTUURDER', 'Uit');
    await w.sql(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', now())`,
      [v.zonnehof, dossier, uitgesloten.inzage.persoonId],
    );
    await afwezig(baas, vreemd, '2026-11-20', '2026-11-30');
    await afwezig(baas, uitgesloten, '2026-11-20', '2026-11-30');
    await afwezig(baas, v.behandelaar, '2026-11-20', '2026-11-30');
    expect(await ronde()).toBe(0);
    for (const lid of [vreemd, uitgesloten]) expect(await ziet(lid, melding.id)).toBeNull();
    expect(await w.vraag<Draad>(v.behandelaar, LEES_MELDING_DRAAD, { id: melding.id })).toMatchObject({
      status: 'TER_BEKRACHTIGING',
    });
  });
});

describe('KvK and vestigingsnummer', () => {
  const zet = (versie: number, kvk: string | null, vestiging: string | null): Promise<Record<string, unknown>> =>
    w.vraag(v.bestuurder, INSTELLEN, { versie, kvk, vestiging });

  it('are checked when they are set, and stand in the next concept', async () => {
    expect(await zet(0, '123', '12')).toMatchObject({
      fouten: [
        { veld: 'kvkNummer', code: 'IGJ_NUMMER_ONJUIST' },
        { veld: 'vestigingsnummer', code: 'IGJ_NUMMER_ONJUIST' },
      ],
    });
    expect(await zet(0, '87 65 43 21', '0000.8765.4321')).toMatchObject({
      kvkNummer: '87654321',
      vestigingsnummer: '000087654321',
    });
    const { velden } = await v.opstellen(v.behandelaar, await v.dossier());
    expect(velden.filter((x) => ['kvkNummer', 'vestigingsnummer'].includes(x.code)).map((x) => x.waarde)).toEqual([
      '87654321',
      '000087654321',
    ]);
    // Emptied: those of the organisation again.
    expect(await zet(1, '', '')).toMatchObject({ kvkNummer: '12345678', vestigingsnummer: '000012345678' });
  });
});
