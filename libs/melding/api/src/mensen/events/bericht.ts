import type { Notificaties, NotificatieSoort } from '@meldbaken/platform/notificatie';
import type { Dossiers, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

type Ids = Readonly<Record<string, string>>;

export interface Bericht {
  soort: NotificatieSoort;
  ontvangers: readonly string[];
  /** With the number of the report where it says so. */
  pad: string;
}

/** What the handlers of these events share: finding people, and telling them that something waits. Never content. */
export class Berichten {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async stuur(
    tx: Transactie,
    wie: SysteemInzage,
    g: { soort: string; ids: Ids },
    berichten: readonly Bericht[],
    nu: Date,
  ): Promise<void> {
    const { soort, ids } = g;
    const dossierId = meldingVan(ids);
    const uniek = ids['verzoekId'] ?? ids['versie'] ?? nu.toISOString();
    await this.notificaties.schrijfAlle(
      tx,
      wie,
      berichten
        .filter((b) => b.ontvangers.length)
        .map((b) => ({ ...b, dossierId, sleutel: `${b.soort}:${soort}:${dossierId}:${uniek}`, mail: true })),
      nu,
    );
  }

  async nummer(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<string> {
    const m = await tx.rij<{ nummer: string }>(
      'select nummer from melding.melding where organisatie_id = $1 and id = $2',
      [wie.organisatieId, meldingVan(ids)],
    );
    if (!m) throw new Error('event about a report that is not there');
    return m.nummer;
  }

  /** The reporter with a membership; nobody for one from outside. */
  async melder(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<string[]> {
    const r = await tx.rij<{ id: string | null }>(
      'select lidmaatschap_id as id from melding.melding_melder where organisatie_id = $1 and melding_id = $2',
      [wie.organisatieId, meldingVan(ids)],
    );
    return r?.id ? [r.id] : [];
  }

  /** Those who may stand apart: independent receivers, and the bestuurders. */
  async tweedePersonen(tx: Transactie, wie: SysteemInzage, ids: Ids, zonder: string | undefined): Promise<string[]> {
    const vrij = await this.onafhankelijken(tx, wie, ids);
    const bestuur = await this.dossiers.leden(tx, wie.organisatieId, meldingVan(ids), ['OVERZICHT']);
    return [...new Set([...vrij, ...bestuur])].filter((id) => id !== zonder);
  }

  /** Independent receivers; with none, the bestuurder who receives in their place. */
  async onafhankelijken(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<string[]> {
    const leden = await this.dossiers.leden(tx, wie.organisatieId, meldingVan(ids), ['ONTVANGER', 'BEHANDELAAR']);
    const rijen = await tx.rijen<{ id: string; onafhankelijk: boolean }>(
      `select r.lidmaatschap_id as id, bool_or(r.onafhankelijk) as onafhankelijk from organisatie.lidmaatschap_rol r
       where r.organisatie_id = $1 and r.lidmaatschap_id = any($2) and r.tot is null and (r.onafhankelijk or r.rol = 'BESTUURDER') group by 1 order by 1`,
      [wie.organisatieId, leden],
    );
    const vrij = rijen.filter((r) => r.onafhankelijk);
    return (vrij.length ? vrij : rijen).map((r) => r.id);
  }
}

export function meldingVan(ids: Ids): string {
  const id = ids['meldingId'];
  if (!id) throw new Error('event without a report');
  return id;
}
