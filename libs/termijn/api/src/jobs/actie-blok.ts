import { Injectable } from '@nestjs/common';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Notificaties, type NieuweNotificatie, type NotificatieSoort } from '@meldbaken/platform/notificatie';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import type { ActieSoort } from '../persistence/entiteiten/termijn-actie.entity';
import { eigenVanTermijn } from '../persistence/eigen-definitie.sql';
import { TermijnRepository, type TermijnSleutel } from '../persistence/termijn.repository';
import { besluit, type Besluit, type RijpeActie } from './besluit';
import { houdersVan } from './houders';
import { ontvangersVan, type Houder } from './ontvangers';
import { isWettelijk } from './wettelijk';

interface Werk extends Besluit {
  actie: RijpeActie;
}

/**
 * The first acts by the index and no more: sorting a mountain of 50,000 for every batch of it would take longer than doing it. Locks act
 * and term and skips what somebody else holds: whoever ends the term at this moment locks it first, so nobody waits on nobody,
 * and the sweep takes what was skipped.
 */
const CLAIM = `with rijp as materialized (
    select a.id, a.termijn_id, a.dossier_id, a.soort, a.aan, a.revisie, a.op from termijn.termijn_actie a
    where a.organisatie_id = $1 and a.gedaan_op is null and a.op <= $2 and ($4::uuid is null or a.id = $4)
    order by a.op, a.id limit $3 for update skip locked)
  select a.id, a.soort, a.aan, a.revisie as "actieRevisie", a.termijn_id as "termijnId", a.dossier_id as "dossierId", t.code,
    t.definitie_versie as "definitieVersie", t.status, t.revisie, t.vervalt_op as "vervaltOp", t.eigenaar_id as "eigenaarId", t.onderwerp_pad as pad,
    t.eenheid, t.lengte, ${eigenVanTermijn('t')} as eigen
  from rijp a join termijn.termijn t on t.organisatie_id = $1 and t.id = a.termijn_id
  order by a.op, a.id for no key update of t skip locked`;

const MARKEER = `update termijn.termijn_actie set gedaan_op = $3, uitkomst = $4 where organisatie_id = $1 and id = any($2)`;

const VERLOOP = `update termijn.termijn set status = 'VERLOPEN', te_laat = true, versie = versie + 1 where organisatie_id = $1 and id = any($2)`;

/** One transaction: claim, effect and mark together, so that a kill at any moment loses nothing and doubles nothing. */
@Injectable()
export class ActieBlok {
  constructor(
    private readonly transacties: Transacties,
    private readonly termijnen: TermijnRepository,
    private readonly notificaties: Notificaties,
  ) {}

  async doe(wie: SysteemInzage, nu: Date, o: { maximaal: number; alleen?: string }): Promise<number> {
    return this.transacties.als(wie, async (tx) => {
      const acties = await tx.rijenVan<RijpeActie>({
        sql: CLAIM,
        waarden: [wie.organisatieId, nu, o.maximaal, o.alleen ?? null],
      });
      if (!acties.length) return 0;
      const werk = acties.map((actie): Werk => ({ actie, ...besluit(actie, nu) }));
      await this.laatVerlopen(tx, wie, werk, nu);
      await this.herinner(tx, wie, werk, nu);
      for (const uitkomst of ['GEDAAN', 'NIET_MEER_NODIG'] as const) {
        const ids = werk.filter((w) => w.uitkomst === uitkomst).map((w) => w.actie.id);
        if (ids.length) await tx.rijenVan({ sql: MARKEER, waarden: [wie.organisatieId, ids, nu, uitkomst] });
      }
      await schrijfAudit(tx, wie, {
        handeling: 'termijn.acties-uitvoeren',
        onderwerp: 'Termijn',
        aantal: acties.length,
        uitkomst: 'GELUKT',
      });
      return acties.length;
    });
  }

  private async laatVerlopen(tx: Transactie, wie: SysteemInzage, werk: readonly Werk[], nu: Date): Promise<void> {
    const verlopen = werk.filter((w) => w.verloopt).map((w) => w.actie);
    if (verlopen.length) await tx.wijzig(VERLOOP, [wie.organisatieId, verlopen.map((a) => a.termijnId)]);
    const wijzigingen = verlopen.map(
      (a) => ({ termijn: sleutelVan(a), soort: 'VERLOPEN', van: a.status, naar: 'VERLOPEN' }) as const,
    );
    await this.termijnen.noteer(tx, wie, wijzigingen, nu);
    await samen(verlopen, (a) => this.termijnen.meld(tx, wie, 'TermijnVerlopen', sleutelVan(a), nu));
    const plannen = werk.flatMap((w) => (w.volgende ? [{ termijn: sleutelVan(w.actie), actie: w.volgende }] : []));
    await this.termijnen.plan(tx, wie, plannen);
  }

  private async herinner(tx: Transactie, wie: SysteemInzage, werk: readonly Werk[], nu: Date): Promise<void> {
    const teMelden = werk.filter((w) => w.uitkomst === 'GEDAAN').map((w) => w.actie);
    if (!teMelden.length) return;
    const houders = await houdersVan(tx, wie.organisatieId, [...new Set(teMelden.map((a) => a.dossierId))], nu);
    const nieuw = teMelden.flatMap((a) => berichten(a, houders.get(a.dossierId) ?? []));
    await this.notificaties.schrijfAlle(tx, wie, nieuw, nu);
  }
}

const sleutelVan = (a: RijpeActie): TermijnSleutel => ({ id: a.termijnId, dossierId: a.dossierId, revisie: a.revisie });

const SOORT: Readonly<Record<ActieSoort, NotificatieSoort>> = {
  START: 'TERMIJN_GESTART',
  OVERGEDRAGEN: 'TERMIJN_OVERGEDRAGEN',
  DAGEN_VOORAF: 'TERMIJN_NADERT',
  WERKDAGEN_VOORAF: 'TERMIJN_NADERT',
  VEILIGE_DAG: 'TERMIJN_VEILIGE_DAG',
  LAATSTE_DAG: 'TERMIJN_LAATSTE_DAG',
  UREN_VOORAF: 'TERMIJN_LAATSTE_UREN',
  VERLOPEN: 'TERMIJN_VERLOPEN',
  DAGELIJKS_TE_LAAT: 'TERMIJN_TE_LAAT',
};

/**
 * Kind and link alone: the words are made where they are read, and hold nothing of the dossier. Who looks only over it is
 * sent to the page of the term, as the page of the subject is closed to them.
 */
function berichten(a: RijpeActie, houders: readonly Houder[]): NieuweNotificatie[] {
  const ontvangers = ontvangersVan(a.aan, a.eigenaarId, houders);
  const vol = new Set(houders.filter((h) => h.functies.some((f) => f !== 'OVERZICHT')).map((h) => h.lidmaatschapId));
  const wettelijk = isWettelijk(a.code, a.definitieVersie);
  const bericht = { dossierId: a.dossierId, soort: SOORT[a.soort], sleutel: `termijn-${a.id}`, wettelijk };
  return [true, false].flatMap((mail) =>
    [true, false].map((kijktIn) => ({
      ...bericht,
      mail,
      pad: kijktIn ? a.pad : `/termijnen/${a.termijnId}`,
      ontvangers: ontvangers
        .filter((o) => o.mail === mail && vol.has(o.lidmaatschapId) === kijktIn)
        .map((o) => o.lidmaatschapId),
    })),
  );
}

/** Sent together over the one connection. Waits for all, also after a failure: no statement may outlive the transaction. */
async function samen<T>(lijst: readonly T[], doe: (x: T) => Promise<unknown>): Promise<void> {
  const uit = await Promise.allSettled(lijst.map(doe));
  const mis = uit.find((u) => u.status === 'rejected');
  if (mis) throw mis.reason;
}
