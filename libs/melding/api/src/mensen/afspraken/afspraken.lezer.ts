import { Injectable } from '@nestjs/common';
import { kluisRegel, kluisStand } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { MensenDelen } from '../mensen-delen.lezer';
import { EigenAfspraken, EigenKluisRegel } from '../mensen.type';

const HOOGSTENS = 50;

type KluisJson = { op: string; toegestaan: boolean | null; openTot: string | null };
type Rij = { meldingId: string; nummer: string; vertrouwelijk: boolean; kluis: KluisJson[] };

const KLUIS = `(select coalesce(json_agg(json_build_object('op', coalesce(b.besloten_op, v.gevraagd_op), 'toegestaan', b.toegestaan, 'openTot', b.open_tot) order by v.gevraagd_op desc), '[]'::json)
  from melding.kluis_verzoek v left join melding.kluis_besluit b on b.organisatie_id = v.organisatie_id and b.verzoek_id = v.id
  where v.organisatie_id = m.organisatie_id and v.melding_id = m.id)`;

/** What a reporter may know of the people round the own report: parts, never names. */
@Injectable()
export class AfsprakenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly delen: MensenDelen,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage): Promise<EigenAfspraken[]> {
    const uit = await this.handelingen.voerUit(inzage, { handeling: 'eigen', onderwerp: 'Melding' }, (tx) =>
      this.binnen(tx, inzage, null),
    );
    return isWeigering(uit) ? [] : uit;
  }

  async binnen(tx: Transactie, inzage: Inzage, meldingId: string | null): Promise<EigenAfspraken[]> {
    const recht = this.regels.voorwaarde(inzage, 'eigen', 'Melding', 2);
    const rijen = await tx.rijen<Rij>(
      `select m.id as "meldingId", m.nummer, exists (select 1 from melding.kluis k where k.organisatie_id = m.organisatie_id and k.melding_id = m.id) as vertrouwelijk, ${KLUIS} as kluis
       from melding.melding m where ($1::uuid is null or m.id = $1) and ${recht.sql} order by m.ingediend_op desc, m.id limit ${HOOGSTENS}`,
      [meldingId, ...recht.waarden],
    );
    const vragen = await this.delen.onafhankelijk(
      tx,
      inzage,
      rijen.map((r) => r.meldingId),
    );
    const uit: EigenAfspraken[] = [];
    for (const r of rijen) {
      const [zwijgen] = await this.delen.zwijgen(tx, inzage, r.meldingId, false);
      uit.push(
        Object.assign(new EigenAfspraken(), r, {
          zwijgTekst: zwijgen?.tekst ?? null,
          zwijgenTot: zwijgen && zwijgen.beeindigdOp === null ? zwijgen.tot : null,
          kluis: r.kluis.map((k) => this.regel(k)),
          vragen: vragen.filter((v) => v.meldingId === r.meldingId),
        }),
      );
    }
    return uit;
  }

  private regel({ op, toegestaan, openTot }: KluisJson): EigenKluisRegel {
    const besluit = toegestaan === null ? null : { toegestaan, openTot: openTot === null ? null : new Date(openTot) };
    return Object.assign(new EigenKluisRegel(), {
      op: new Date(op),
      tekst: kluisRegel(kluisStand({ besluit }, this.klok.nu())),
    });
  }
}
