import { v7 as uuidv7 } from 'uuid';
import { type Wereld } from './wereld';

export const AF = 'aandachtsfunctionaris@zonnehof.demo';
export const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
export const BESTUURDER = 'bestuurder@zonnehof.demo';
export const BESTUURDER2 = 'bestuurder2@zonnehof.demo';
export const FG = 'fg@zonnehof.demo';
export const MEDEWERKER = 'medewerker@zonnehof.demo';
const MEDEWERKER2 = 'medewerker2@zonnehof.demo';

/** The surname of everybody from whom a report may be hidden. */
const NAAM = 'Kwast';

export interface Zaak {
  /** Z is seen; A was left by the group, U excludes by act, N by a typed name, L is another tenant's. */
  label: string;
  id: string;
  nummer: string;
  termijn: string;
  externeMelding: string;
}

/** One report that af and bestuurder see, and nine that they do not; all with terms that are late, external reports, notices and mail. */
export async function verberg(w: Wereld): Promise<Zaak[]> {
  await w.sql(`update organisatie.persoon set achternaam = $1, tussenvoegsel = null where id = any($2)`, [
    NAAM,
    [AF, BESTUURDER, FG].map(w.persoon),
  ]);
  await w.sql(`update organisatie.lidmaatschap_rol set onafhankelijk = true where lidmaatschap_id = $1`, [w.lid(AF)]);
  const zaken = [
    await zichtbaar(w),
    await verlaten(w, 'A1'),
    await verlaten(w, 'A2'),
    await uitgesloten(w, 'U1', AF2),
    await uitgesloten(w, 'U2', AF),
    await opNaam(w, 'N1'),
    await opNaam(w, 'N2'),
  ];
  for (const label of ['L1', 'L2', 'L3']) zaken.push(await vanLindeboom(w, label));
  // Ten days on: every term is late, every reminder was sent.
  await w.naar(new Date('2026-12-03T11:00:00+01:00'));
  return zaken;
}

async function zichtbaar(w: Wereld): Promise<Zaak> {
  const m = await w.meld(MEDEWERKER);
  await w.worker.ronde();
  return behandel(w, 'Z', m.id, AF, BESTUURDER);
}

/** The groups of receivers and of bestuurders look no longer; those who were joined by name do. */
async function verlaten(w: Wereld, label: string): Promise<Zaak> {
  const m = await w.meld(MEDEWERKER2);
  await w.worker.ronde();
  const z = await behandel(w, label, m.id, AF2, BESTUURDER2);
  await w.sql(
    `update toegang.dossier_toegang t set tot = $2 from toegang.houder h where h.organisatie_id = t.organisatie_id and h.id = t.houder_id and t.dossier_id = $1 and h.rol in ('AANDACHTSFUNCTIONARIS', 'BESTUURDER')`,
    [m.id, w.o.klok.nu()],
  );
  return z;
}

/** Everybody had their notices, and one even owned the term, before they were shut out. */
async function uitgesloten(w: Wereld, label: string, eerste: string): Promise<Zaak> {
  const m = await w.meld(MEDEWERKER2);
  await w.worker.ronde();
  const z = await behandel(w, label, m.id, eerste, BESTUURDER2);
  if (eerste !== AF2) await w.haalErbij(eerste, m.id, AF2, 'BEHANDELAAR');
  await w.worker.ronde();
  for (const wie of [AF, BESTUURDER, FG]) await w.sluitUit(AF2, m.id, wie);
  return z;
}

async function opNaam(w: Wereld, label: string): Promise<Zaak> {
  const m = await w.meld(MEDEWERKER2, { pleger: { naam: `mevrouw ${NAAM.toUpperCase()}` } });
  const z = await behandel(w, label, m.id, AF2, BESTUURDER2);
  await w.sluitUit(AF2, m.id, FG);
  return z;
}

async function vanLindeboom(w: Wereld, label: string): Promise<Zaak> {
  const m = await w.meld('medewerker@lindeboom.demo', {
    eenheidId: w.o.leden.eenheid('lindeboom.demo', 'Wijkteam Oost'),
  });
  return behandel(w, label, m.id, 'aandachtsfunctionaris@lindeboom.demo', 'bestuurder@lindeboom.demo');
}

async function behandel(w: Wereld, label: string, id: string, af: string, bestuurder: string): Promise<Zaak> {
  await w.neem(af, id);
  await w.haalErbij(af, id, bestuurder, 'BESLISSER');
  await w.stelVast(af, id);
  await w.stelOp(af, id, label);
  return alsZaak(w, id, label);
}

/** The report with the ids of what hangs on it; an id that is nowhere when there is no such thing. */
export async function alsZaak(w: Wereld, id: string, label = 'Z'): Promise<Zaak> {
  const eerste = (tabel: string): Promise<string> =>
    w.een(`select coalesce((select id from ${tabel} where dossier_id = $1 limit 1), gen_random_uuid())`, [id]);
  return {
    label,
    id,
    nummer: await w.een('select nummer from melding.melding where id = $1', [id]),
    termijn: await eerste('termijn.termijn'),
    externeMelding: await eerste('igj.externe_melding'),
  };
}

/** A mail that waits for this member, about each of the own tenant's dossiers; answers which ones were sent. */
export async function stuurMail(w: Wereld, zaken: readonly Zaak[], email: string, sleutel: string): Promise<string[]> {
  const eigen = zaken.filter((z) => !z.label.startsWith('L'));
  for (const z of eigen) {
    const id = uuidv7();
    await w.sql(
      `insert into notificatie.mail (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, message_id, status, volgende_poging_op, gemaakt_op) values ($1, $2, $3, $4, 'TERMIJN_NADERT', $5, $6, 'WACHT', $7, $7)`,
      [w.organisatie(email), id, z.id, w.lid(email), `${sleutel}:${z.id}`, `<${id}@meldbaken>`, w.o.klok.nu()],
    );
  }
  for (let i = 0; i < 20; i++) await w.worker.ronde();
  const rijen = await w.sql<{ dossier: string; status: string }>(
    'select dossier_id as dossier, status from notificatie.mail where ontvanger_id = $1 and sleutel like $2',
    [w.lid(email), `${sleutel}:%`],
  );
  if (rijen.some((r) => r.status === 'WACHT')) throw new Error('a mail still waits');
  return eigen.filter((z) => rijen.some((r) => r.dossier === z.id && r.status === 'VERSTUURD')).map((z) => z.label);
}
