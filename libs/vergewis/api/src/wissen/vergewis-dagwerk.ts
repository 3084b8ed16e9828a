import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { Standen } from '../persistence/standen';
import { GeschiktheidRonde } from '../muur/geschiktheid-ronde';
import { SollicitantOpruimen } from '../sollicitant/sollicitant-opruimen';
import { WIS_TABELLEN } from './wis-tabellen';

/** Locks are held as long as one go takes. */
const PER_KEER = 1000;

/** What a passing day does: states that change by themselves, and files whose time is over. Found from the tables. */
@Injectable()
export class VergewisDagwerk {
  constructor(
    private readonly transacties: Transacties,
    private readonly standen: Standen,
    private readonly stukken: SollicitantOpruimen,
    private readonly geschiktheid: GeschiktheidRonde,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** How many files were looked at or went. */
  async ronde(): Promise<number> {
    const nu = this.klok.nu();
    const vandaag = dagVan(nu);
    let totaal = 0;
    for (const wie of await this.tenants('organisaties_met_te_wissen_dienstverband', vandaag))
      totaal += await this.transacties.als(wie, (tx) => this.wis(tx, wie, vandaag, nu));
    totaal += await this.stukken.ronde(nu);
    totaal += await this.geschiktheid.ronde(vandaag, nu);
    for (const wie of await this.tenants('organisaties_met_vergewis_wissel', vandaag))
      totaal += await this.wissel(wie, vandaag);
    return totaal;
  }

  private async tenants(functie: string, vandaag: string): Promise<SysteemInzage[]> {
    const rijen = await this.transacties.aanDeDeur<{ id: string }>(`select doorgang.${functie}($1::date) as id`, [
      vandaag,
    ]);
    return rijen.map((r) => ({ organisatieId: r.id, toegangspunt: 'taak', kenmerk: uuidv7() }));
  }

  private async wissel(wie: SysteemInzage, vandaag: string): Promise<number> {
    let totaal = 0;
    for (;;) {
      const gedaan = await this.transacties.als(wie, async (tx) => {
        const ids = await this.standen.verouderd(tx, wie, vandaag, PER_KEER);
        await this.standen.herbereken(tx, wie, ids, vandaag);
        return ids.length;
      });
      totaal += gedaan;
      if (gedaan < PER_KEER) return totaal;
    }
  }

  private async wis(tx: Transactie, wie: SysteemInzage, vandaag: string, nu: Date): Promise<number> {
    const oud = await tx.rijen<{ id: string; soort: string }>(
      `select d.id, d.soort from vergewis.dienstverband d where d.organisatie_id = $1 and d.wis_op <= $2 and d.wissen_gestopt_op is null order by d.id limit 200 for update`,
      [wie.organisatieId, vandaag],
    );
    for (const d of oud) {
      for (const tabel of WIS_TABELLEN)
        await tx.wijzig(`delete from vergewis.${tabel} where organisatie_id = $1 and dienstverband_id = $2`, [
          wie.organisatieId,
          d.id,
        ]);
      for (const tabel of ['dienstverband_versie', 'dienstverband'])
        await tx.wijzig(`delete from vergewis.${tabel} where organisatie_id = $1 and id = $2`, [
          wie.organisatieId,
          d.id,
        ]);
      await tx.wijzig(
        `insert into vergewis.gewist (organisatie_id, id, dienstverband_id, soort, reden, gewist_op) values ($1, $2, $3, $4, 'BEWAARTERMIJN_VOORBIJ', $5)`,
        [wie.organisatieId, uuidv7(), d.id, d.soort, nu],
      );
      const code = d.soort === 'SOLLICITANT' ? 'SOLLICITANT_WISSEN' : 'DIENSTVERBAND_WISSEN';
      const bij = { onderwerpId: d.id, code } as const;
      const open = await this.termijnen.open(tx, wie, bij);
      // The duty is done at the very end of the term, also when the worker was a moment later.
      if (open)
        await this.termijnen.haal(
          tx,
          wie,
          { ...bij, op: new Date(Math.min(nu.getTime(), open.vervaltOp.getTime() - 1)) },
          nu,
        );
      await schrijfAudit(tx, wie, {
        handeling: 'dienstverband.wissen',
        onderwerp: 'Dienstverband',
        onderwerpId: d.id,
        uitkomst: 'GELUKT',
      });
    }
    return oud.length;
  }
}
