import { Temporal } from '@js-temporal/polyfill';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import type { Klok } from '@meldbaken/platform/klok';
import type { SysteemInzage, Transactie, Transacties } from '@meldbaken/platform/tenancy';
import { lidDoetMee } from '../bereikbaar';
import { SAMENVATTING } from '../soorten';
import type { WachtendWerk } from './wachtend-werk';

const PER_KEER = 500;

/**
 * Decides the digest of today of members whose hour has come. The row is what makes it once a day: a second worker waits
 * for it and finds it there. In the hour that comes twice it is there already; an hour that is skipped is over at its end.
 */
const BESLIS = `insert into notificatie.samenvatting (organisatie_id, id, lidmaatschap_id, dag, op)
  select v.organisatie_id, gen_random_uuid(), v.lidmaatschap_id, $2::date, $3 from notificatie.voorkeur v
  where v.organisatie_id = $1 and v.samenvatting_uur <= $4
    and not exists (select 1 from notificatie.samenvatting s where s.organisatie_id = v.organisatie_id and s.lidmaatschap_id = v.lidmaatschap_id and s.dag = $2::date)
  order by v.lidmaatschap_id limit ${PER_KEER}
  on conflict (organisatie_id, lidmaatschap_id, dag) do nothing returning lidmaatschap_id as id`;

/** Who works here and is there today. */
const AANWEZIG = `select l.id from organisatie.lidmaatschap l where l.organisatie_id = $1 and l.id = any($2) and ${lidDoetMee('l', '$4')}
  and not exists (select 1 from organisatie.afwezigheid w where w.organisatie_id = l.organisatie_id and w.lidmaatschap_id = l.id and w.ingetrokken_op is null and $3::date between w.van and w.tot)`;

const MAIL = `insert into notificatie.mail (organisatie_id, id, ontvanger_id, soort, sleutel, gemaakt_op, volgende_poging_op, message_id, status)
  select $1, m.id, m.lid, '${SAMENVATTING}', $4, $5, $5, '<' || m.id || '@meldbaken>', 'WACHT' from unnest($2::uuid[], $3::uuid[]) as m (id, lid)
  on conflict (organisatie_id, ontvanger_id, sleutel) do nothing`;

interface Dag {
  dag: string;
  uur: number;
  einde: Date;
}

/** The digest: one mail a day, at the hour that the member chose, when something is open. Planned from the tables alone. */
export class Samenvattingen {
  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
    private readonly werk: WachtendWerk,
  ) {}

  /** Called by the sweep. After standing still it makes up for today, never for a day that is over. */
  async ronde(): Promise<number> {
    const nu = this.klok.nu();
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_samenvatting($1) as id',
      [nu],
    );
    let totaal = 0;
    for (const { id } of tenants) totaal += await this.voorTenant(id, nu);
    return totaal;
  }

  private async voorTenant(organisatieId: string, nu: Date): Promise<number> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
    let totaal = 0;
    for (;;) {
      const besloten = await this.transacties.als(wie, (tx) => this.beslis(tx, wie, nu));
      totaal += besloten;
      if (besloten < PER_KEER) return totaal;
    }
  }

  private async beslis(tx: Transactie, wie: SysteemInzage, nu: Date): Promise<number> {
    const d = dagVan(nu);
    const leden = await tx.rijen<{ id: string }>(BESLIS, [wie.organisatieId, d.dag, nu, d.uur]);
    if (!leden.length) return 0;
    const ids = leden.map((l) => l.id);
    const aanwezig = await tx.rijen<{ id: string }>(AANWEZIG, [wie.organisatieId, ids, d.dag, nu]);
    const naar = await this.werk.wachtOp(
      tx,
      wie,
      aanwezig.map((l) => l.id),
      d.einde,
    );
    const mails = naar.map(() => uuidv7());
    if (naar.length) await tx.wijzig(MAIL, [wie.organisatieId, mails, naar, `samenvatting-${d.dag}`, nu]);
    await schrijfAudit(tx, wie, {
      handeling: 'notificatie.samenvatten',
      onderwerp: 'Notificatie',
      aantal: naar.length,
      uitkomst: 'GELUKT',
    });
    return leden.length;
  }
}

function dagVan(nu: Date): Dag {
  const hier = Temporal.Instant.fromEpochMilliseconds(nu.getTime()).toZonedDateTimeISO('Europe/Amsterdam');
  const morgen = hier.toPlainDate().add({ days: 1 }).toZonedDateTime('Europe/Amsterdam');
  return { dag: hier.toPlainDate().toString(), uur: hier.hour, einde: new Date(morgen.epochMilliseconds) };
}
