import { v7 as uuidv7 } from 'uuid';
import { Overdrachten, vingerafdruk } from '@meldbaken/platform/overdracht';
import {
  BEVESTIGEN,
  KIEZEN,
  LEES_MELDING,
  LEES_ZAAK,
  POSTVAK,
  TOEWIJZEN,
  VERSTUREN,
  Verhaal,
  type Lijst,
  type Melding,
  type Zaak,
} from './overdracht-verhaal';
import { meldingen, type OverdrachtWereld, type Lid } from './overdracht-wereld';

let v: Verhaal;
let w: OverdrachtWereld;
let zonnehof: string;
let igj: string;
let behandelaar: Lid;
let bestuurder: Lid;
let meldpunt: Lid;
let inspecteur: Lid;
let collega: Lid;

beforeAll(async () => {
  v = await Verhaal.maak();
  ({ w, zonnehof, igj, behandelaar, bestuurder, meldpunt, inspecteur, collega } = v);
}, 120_000);
afterAll(() => w.sluit());
beforeEach(() => w.klok.zet(new Date('2026-11-20T09:15:00Z')));

describe('delivery', () => {
  it('brings exactly the fields sent, once, however often it is tried', async () => {
    const { melding, zaak } = await v.verzonden(await v.dossier());
    expect(zaak.velden.map((v) => v.code)).toEqual(melding.verzending?.velden);
    expect(zaak.sha256).toBe(melding.verzending?.sha256);
    expect(zaak.velden.find((v) => v.code === 'clientGeboortedatum')).toMatchObject({
      groep: 'De cliënt',
      waarde: 'maandag 5 mei 1941',
    });
    expect(zaak).toMatchObject({ status: 'NIEUW', opTijd: true, dagenSindsVaststelling: 0, aanbieder: 'Zonnehof' });
    const [o] = await w.sql<{ id: string }>('select overdracht_id as id from igj.externe_melding where id = $1', [
      melding.id,
    ]);
    const tel = (): Promise<{ n: string }[]> =>
      w.sql(
        `select count(*) as n from overdracht.ontvangst union all select count(*) from igj.inspectiezaak union all select count(*) from overdracht.route`,
      );
    const voor = await tel();
    const [{ id: bericht }] = (await w.sql(
      `select id from outbox.bericht where ids->>'overdrachtId' = $1 and soort = 'OverdrachtVerzonden'`,
      [o?.id],
    )) as [{ id: string }];
    // As if the ledger and the mark were lost: the passage itself delivers once.
    await w.sql('delete from outbox.verwerkt where bericht_id = $1', [bericht]);
    await w.sql('update outbox.bericht set klaar_op = null where id = $1', [bericht]);
    await Promise.all([w.handelAf(zonnehof, bericht), w.handelAf(zonnehof, bericht)]);
    await w.werkAf();
    expect(await tel()).toEqual(voor);
  });

  it('lets no id, number, person or unit of the sender travel: no column of the receiver holds one', async () => {
    const { melding } = await v.verzonden(await v.dossier());
    const zaken = await w.vraag<Lijst<Zaak>>(meldpunt, POSTVAK);
    const zaak = await w.vraag<Zaak>(meldpunt, LEES_ZAAK, { id: zaken.edges[0]?.node.id });
    await w.vraag(meldpunt, BEVESTIGEN, {
      sleutel: uuidv7(),
      id: zaak.id,
      versie: zaak.versie,
      gevraagd: true,
      uiterlijk: null,
    });
    await w.werkAf();
    const afzender = await tekstenVan(zonnehof);
    const ontvanger = await tekstenVan(igj);
    const ids = [...afzender.ids].filter((id) => ontvanger.ids.has(id));
    expect(ids).toEqual([]);
    expect(afzender.ids.size).toBeGreaterThan(50);
    expect(ontvanger.alles).toContain(melding.verzending?.sha256);
    for (const geheim of [...meldingen.values()].map((m) => m.nummer)) expect(ontvanger.alles).not.toContain(geheim);
    for (const geheim of ['Aafje', 'Eenheid Zonnehof', 'P. Pleger']) expect(ontvanger.alles).not.toContain(geheim);
    // And the other way: of the inspectie only its number and contact.
    for (const geheim of ['Ina', 'Jan', 'MELDPUNT', 'Eenheid IGJ']) expect(afzender.alles).not.toContain(geheim);
  });

  it('to a code that nobody has fails, stays waiting, and writes nothing', async () => {
    const id = await v.dossier();
    await w.als(bestuurder, (tx) =>
      w.api.get(Overdrachten).verzend(
        tx,
        bestuurder.inzage,
        {
          dossierId: id,
          soort: 'IGJ_EXTERNE_MELDING',
          aanCode: 'NIEMAND',
          grondslag: 'g',
          doel: 'd',
          velden: [],
          inhoud: '{}',
        },
        w.klok.nu(),
      ),
    );
    await expect(w.werkAf()).rejects.toThrow('no receiver');
    const [open] = await w.wachtend();
    expect(open?.soort).toBe('OverdrachtVerzonden');
    expect(await w.sql('select afgeleverd_op from overdracht.overdracht where dossier_id = $1', [id])).toEqual([
      { afgeleverd_op: null },
    ]);
    // Once the receiver has a workspace the same event succeeds; what it brings is no report and is refused there.
    await w.organisatie('INSPECTIE', 'Later', 'NIEMAND');
    await w.handelAf(zonnehof, open?.id ?? '');
    await expect(w.werkAf()).rejects.toThrow('report refused');
    await w.sql(`update outbox.bericht set klaar_op = now() where klaar_op is null`);
  });

  it('of a report that was changed on the way is refused', async () => {
    const id = await v.dossier();
    const m = await v.aangeboden(id);
    await w.werkAf();
    await w.vraag(bestuurder, VERSTUREN, { sleutel: uuidv7(), id: m.id, versie: m.versie });
    await w.sql(`update overdracht.overdracht set inhoud = replace(inhoud, 'tillift', 'trap') where dossier_id = $1`, [
      id,
    ]);
    await expect(w.werkAf()).rejects.toThrow('not what was sent');
    await w.sql(`update outbox.bericht set klaar_op = now() where klaar_op is null`);
  });

  it('never answers a receipt of another tenant, whoever forges it', async () => {
    const { zaak } = await v.verzonden(await v.dossier());
    const [ontvangst] = await w.sql<{ id: string }>('select ontvangst_id as id from igj.inspectiezaak where id = $1', [
      zaak.id,
    ]);
    const vreemd = await w.organisatie('INSPECTIE', 'Andere inspectie');
    const vreemde = await w.lid(vreemd, 'MELDPUNT');
    const eigen = await w.dossier(vreemde, [[vreemde, 'INTAKE']]);
    const o = {
      dossierId: eigen,
      soort: 'IGJ_ONTVANGSTBEVESTIGING',
      antwoordOp: ontvangst?.id ?? '',
      grondslag: 'g',
      doel: 'd',
      velden: [],
      inhoud: '{}',
    };
    await expect(
      w.als(vreemde, (tx) => w.api.get(Overdrachten).verzend(tx, vreemde.inzage, o, w.klok.nu())),
    ).rejects.toThrow('no such receipt');
    // Past the first check, with a row of its own making: the passage refuses as well.
    const forgedId = uuidv7();
    await w.als(vreemde, (tx) =>
      tx.wijzig(
        `insert into overdracht.overdracht (organisatie_id, id, dossier_id, soort, antwoord_op, grondslag, doel, velden, inhoud, sha256, verzonden_op, verzonden_door) values ($1, $2, $3, $4, $5, 'g', 'd', '{}', '{}', $6, $7, $8)`,
        [vreemd, forgedId, eigen, o.soort, o.antwoordOp, vingerafdruk('{}'), w.klok.nu(), vreemde.id],
      ),
    );
    const bericht = uuidv7();
    await w.sql(
      `insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op) values ($1, $2, 'OverdrachtVerzonden', $3, now())`,
      [vreemd, bericht, JSON.stringify({ overdrachtId: forgedId })],
    );
    await expect(w.handelAf(vreemd, bericht)).rejects.toThrow('no receiver');
    await w.sql(`update outbox.bericht set klaar_op = now() where id = $1`, [bericht]);
    expect((await w.vraag<Zaak>(meldpunt, LEES_ZAAK, { id: zaak.id })).status).toBe('NIEUW');
  });
});

describe('the inspectie', () => {
  it('confirms once; the provider gets number, contact and reporting term', async () => {
    const id = await v.dossier();
    const { melding, zaak } = await v.verzonden(id);
    w.klok.zet(new Date('2026-11-21T10:00:00Z'));
    const invoer = { sleutel: uuidv7(), id: zaak.id, versie: zaak.versie, gevraagd: true, uiterlijk: '2027-01-29' };
    const [a, b] = await Promise.all([
      w.vraag<Zaak>(meldpunt, BEVESTIGEN, invoer),
      w.vraag<Zaak>(meldpunt, BEVESTIGEN, invoer),
    ]);
    expect(a).toEqual(b);
    expect(a).toMatchObject({ status: 'BEVESTIGD', rapportageUiterlijk: '2027-01-29' });
    await w.werkAf();
    const na = await w.vraag<Melding>(behandelaar, LEES_MELDING, { id: melding.id });
    expect(na).toMatchObject({
      status: 'ONTVANGST_BEVESTIGD',
      kenmerk: zaak.nummer,
      rapportageUiterlijk: '2027-01-29',
      inspectieContact: 'contact van IGJ (demo)',
    });
    expect(na.verzending?.afgeleverdOp).not.toBeNull();
    expect(
      await w.sql(`select code, status, eigenaar_id, begin_op, vervalt_op from termijn.termijn where dossier_id = $1`, [
        id,
      ]),
    ).toEqual([
      {
        code: 'IGJ_RAPPORTAGE',
        status: 'LOOPT',
        eigenaar_id: behandelaar.id,
        begin_op: new Date('2026-11-21T10:00:00Z'),
        vervalt_op: new Date('2027-01-29T23:00:00Z'),
      },
    ]);
    const berichten = await w.sql<{ ontvanger_id: string }>(
      `select ontvanger_id from notificatie.notificatie where soort = 'ONTVANGST_BEVESTIGD' and dossier_id = $1`,
      [id],
    );
    expect(berichten.map((r) => r.ontvanger_id).sort()).toEqual([behandelaar.id, bestuurder.id].sort());
  });

  it('names no day: eight weeks, the same day on both sides (art. 8.7 lid 2)', async () => {
    const { melding, zaak } = await v.verzonden(await v.dossier());
    const a = await w.vraag<Zaak>(meldpunt, BEVESTIGEN, {
      sleutel: uuidv7(),
      id: zaak.id,
      versie: zaak.versie,
      gevraagd: true,
      uiterlijk: null,
    });
    await w.werkAf();
    expect(a.rapportageUiterlijk).toBe('2027-01-15');
    expect((await w.vraag<Melding>(behandelaar, LEES_MELDING, { id: melding.id })).rapportageUiterlijk).toBe(
      '2027-01-15',
    );
  });

  it('asks no report: no term starts', async () => {
    const id = await v.dossier();
    const { zaak } = await v.verzonden(id);
    await w.vraag(meldpunt, BEVESTIGEN, {
      sleutel: uuidv7(),
      id: zaak.id,
      versie: zaak.versie,
      gevraagd: false,
      uiterlijk: null,
    });
    await w.werkAf();
    expect(await w.sql('select 1 from termijn.termijn where dossier_id = $1', [id])).toEqual([]);
  });

  it('refuses a day that has been, with the field', async () => {
    const { zaak } = await v.verzonden(await v.dossier());
    const fout = await w.vraag<Zaak>(meldpunt, BEVESTIGEN, {
      sleutel: uuidv7(),
      id: zaak.id,
      versie: zaak.versie,
      gevraagd: true,
      uiterlijk: '2026-01-01',
    });
    expect(fout.fouten).toEqual([{ veld: 'rapportageUiterlijk', code: 'IGJ_DAG_IN_VERLEDEN' }]);
  });

  it('gives a case to one inspecteur; the others no longer see it, and the provider never does', async () => {
    const { zaak } = await v.verzonden(await v.dossier());
    const ziet = async (lid: Lid): Promise<boolean> => {
      const een = await w.vraag<Zaak | null>(lid, LEES_ZAAK, { id: zaak.id });
      const lijst = await w.vraag<Lijst<Zaak>>(lid, POSTVAK);
      expect(lijst.edges.some((e) => e.node.id === zaak.id)).toBe(een !== null);
      return een !== null;
    };
    expect([await ziet(inspecteur), await ziet(collega), await ziet(bestuurder)]).toEqual([true, true, false]);
    const kandidaten = await w.vraag<{ id: string }[]>(meldpunt, KIEZEN, { id: zaak.id });
    expect(kandidaten.map((k) => k.id)).toEqual([inspecteur.id, collega.id]);
    expect(await w.vraag(inspecteur, KIEZEN, { id: zaak.id })).toEqual([]);
    const fout = { id: zaak.id, versie: zaak.versie, lid: meldpunt.id };
    expect((await w.vraag<Zaak>(meldpunt, TOEWIJZEN, fout)).code).toBe('IGJ_INSPECTEUR_ONBEKEND');
    expect((await w.vraag<Zaak>(inspecteur, TOEWIJZEN, { ...fout, lid: inspecteur.id })).code).toBe('NIET_GEVONDEN');
    const na = await w.vraag<Zaak>(meldpunt, TOEWIJZEN, { ...fout, lid: inspecteur.id });
    expect(na.inspecteur?.id).toBe(inspecteur.id);
    expect([await ziet(inspecteur), await ziet(collega), await ziet(meldpunt)]).toEqual([true, false, true]);
    const weer = await w.vraag<Zaak>(meldpunt, TOEWIJZEN, { id: zaak.id, versie: na.versie, lid: collega.id });
    expect(weer.inspecteur?.id).toBe(collega.id);
    expect([await ziet(inspecteur), await ziet(collega)]).toEqual([false, true]);
    await w.werkAf();
    const mijn = await w.vraag<Lijst<Zaak>>(collega, POSTVAK, { filter: { wie: 'MIJN' } });
    expect(mijn.edges.map((e) => e.node.id)).toEqual([zaak.id]);
  });
});

/** Each wall alone: the other one is taken away, and nothing more shows. */
describe('the walls of a case', () => {
  const ZAAK_TABEL = 'igj.inspectiezaak';
  const toegewezen = async (): Promise<string> => {
    const { zaak } = await v.verzonden(await v.dossier());
    await w.vraag(meldpunt, TOEWIJZEN, { id: zaak.id, versie: zaak.versie, lid: inspecteur.id });
    return zaak.id;
  };

  it('hold without the access rules: row-level security answers a bare select', async () => {
    const id = await toegewezen();
    const ziet = async (lid: Lid): Promise<number> =>
      w.als(lid, async (tx) => {
        const zaken = await tx.rijen(`select 1 from ${ZAAK_TABEL} where id = $1`, [id]);
        const kopieen = await tx.rijen('select 1 from overdracht.ontvangst where dossier_id = $1', [id]);
        return zaken.length + kopieen.length;
      });
    expect([await ziet(inspecteur), await ziet(collega), await ziet(bestuurder)]).toEqual([2, 0, 0]);
  });

  it('hold without the policy: the predicate is in the statement', async () => {
    const id = await toegewezen();
    await w.zonderPolicy(ZAAK_TABEL, async () => {
      expect(await w.vraag<Zaak | null>(inspecteur, LEES_ZAAK, { id })).not.toBeNull();
      for (const lid of [collega, bestuurder]) {
        expect(await w.vraag(lid, LEES_ZAAK, { id })).toBeNull();
        expect((await w.vraag<Lijst<Zaak>>(lid, POSTVAK)).edges.map((e) => e.node.id)).not.toContain(id);
        const poging = { sleutel: uuidv7(), id, versie: 2, gevraagd: false, uiterlijk: null };
        expect((await w.vraag<Zaak>(lid, BEVESTIGEN, poging)).code).toBe('NIET_GEVONDEN');
      }
    });
  });
});

/** Every uuid in every row of the tenant, and all its text. */
async function tekstenVan(organisatieId: string): Promise<{ ids: Set<string>; alles: string }> {
  const tabellen = await w.sql<{ naam: string }>(
    `select format('%I.%I', table_schema, table_name) as naam from information_schema.columns
     where column_name = 'organisatie_id' and table_schema not in ('pg_catalog', 'information_schema', 'weergave')`,
  );
  const delen: string[] = [];
  for (const { naam } of tabellen) {
    const rijen = await w.sql<{ rij: string }>(
      `select row_to_json(t)::text as rij from ${naam} t where organisatie_id = $1`,
      [organisatieId],
    );
    delen.push(...rijen.map((r) => r.rij));
  }
  const alles = delen.join('\n');
  return { alles, ids: new Set(alles.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g)) };
}
