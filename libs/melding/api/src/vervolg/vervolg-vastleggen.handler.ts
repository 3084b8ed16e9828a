import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { VERVOLG, leesVervolg, magBeslissen, type VervolgContext, type VervolgInvoer } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { DelenLezer } from '../delen/delen.lezer';
import { leesBuitenMelden } from '../persistence/buiten-melden';
import { MeldingRepository, type MeldingRij } from '../persistence/melding.repository';
import { MeldingLezer } from '../queries/melding/melding.lezer';
import { isOnterecht } from './onterecht';
import { verouderd } from './uitkomst';
import { VervolgLezer } from './vervolg.lezer';
import { VervolgRepository } from './vervolg.repository';
import { huidige, leesBeslissers, leesVersies, type VervolgRij } from './vervolg.sql';
import type { VervolgDeel, VervolgDeelInvoer } from './vervolg.type';

export interface VervolgVerzoek {
  sleutel: string;
  meldingId: string;
  invoer: VervolgDeelInvoer;
}

@Injectable()
export class VervolgVastleggenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly melding: MeldingLezer,
    private readonly lezer: VervolgLezer,
    private readonly vervolg: VervolgRepository,
    private readonly delen: DelenLezer,
    private readonly klok: Klok,
  ) {}

  /** A new part of step 5 or 6, or a new version of one; the version before stays. */
  async voerUit(inzage: Inzage, v: VervolgVerzoek): Promise<VervolgDeel | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'vervolg-vastleggen',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'vervolg-vastleggen', v.meldingId);
      if (!m) return nietGevonden();
      const versies = await leesVersies(tx, m.id);
      const zelfde = versies.find((r) => r.sleutel === v.sleutel);
      if (zelfde) return this.antwoord(tx, inzage, m.id, zelfde.id);
      if (m.status !== 'IN_BEHANDELING') return nietInBehandeling();
      return this.schrijf(tx, inzage, m, v, huidige(versies), nu);
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    v: VervolgVerzoek,
    delen: readonly VervolgRij[],
    nu: Date,
  ): Promise<VervolgDeel | Weigering> {
    const oud = bestaand(v.invoer, delen);
    if (v.invoer.id && !oud) return nietGevonden();
    if (oud && oud.versie !== v.invoer.versie) {
      const nieuwste = await this.lezer.deel(tx, inzage, m.id, oud.id);
      return nieuwste ? verouderd(nieuwste) : nietGevonden();
    }
    if (oud && (oud.soort !== v.invoer.soort || (VERVOLG[oud.soort].enkel && oud.code !== v.invoer.code)))
      return weiger('VERVOLG_ANDER_ONDERDEEL', 'Dit onderdeel gaat over iets anders.', { veld: 'code' });
    const invoer = naarInvoer(v.invoer);
    const beslisser = await this.beslisserFout(tx, inzage, m, invoer);
    if (beslisser) return beslisser;
    const uitslag = leesVervolg(invoer, await this.context(tx, inzage, m, invoer, delen, oud?.id ?? null, nu));
    if (!uitslag.ok) return alsGeweigerdMetVelden(uitslag.weigeringen) ?? nietGevonden();
    const { inhoud } = uitslag;
    const id = oud?.id ?? uuidv7();
    const fout = await this.vervolg.plan(tx, inzage, m, { id, inhoud, eerderTot: oud?.tot ?? null }, nu);
    if (fout) return fout;
    const versie = { id, versie: (oud?.versie ?? 0) + 1, inhoud, bevestigdDoorId: null, sleutel: v.sleutel };
    await this.vervolg.schrijf(tx, inzage, m.id, versie, nu);
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, oud ? 'VERVOLG_VERBETERD' : 'VERVOLG', nu, {
      soort: inhoud.soort,
      code: inhoud.code,
    });
    if (inhoud.soort === 'BESLUIT' && inhoud.wieId) await vraagBesluit(tx, inzage, m.id, inhoud.wieId, nu);
    return this.antwoord(tx, inzage, m.id, id);
  }

  private async antwoord(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    id: string,
  ): Promise<VervolgDeel | Weigering> {
    return (await this.lezer.deel(tx, inzage, meldingId, id)) ?? nietGevonden();
  }

  /** G7: who decides was joined as decider, and does not handle the report. */
  private async beslisserFout(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    i: VervolgInvoer,
  ): Promise<Weigering | null> {
    if (!VERVOLG[i.soort].wieVraag || !i.wieId) return null;
    const wie = (await leesBeslissers(tx, m.id)).find((b) => b.id === i.wieId);
    if (!wie)
      return weiger('VERVOLG_BESLISSER_ONBEKEND', 'Deze persoon kan hier niet beslissen.', {
        veld: 'wieId',
        watDan:
          'Haal een bestuurder of de vervanger bij deze melding, als beslisser. Dat is nooit de behandelaar zelf.',
      });
    const b = await tx.rij<{ persoonId: string }>(
      'select persoon_id as "persoonId" from weergave.lid where organisatie_id = $1 and id = $2',
      [inzage.organisatieId, m.behandelaarId],
    );
    return magBeslissen({
      deciderPersoonId: wie.persoonId,
      behandelaarPersoonId: b?.persoonId ?? null,
      uitgesloten: [],
    });
  }

  private async context(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    i: VervolgInvoer,
    delen: readonly VervolgRij[],
    eigenId: string | null,
    nu: Date,
  ): Promise<VervolgContext> {
    const genoemden =
      i.soort === 'COMMUNICATIE' ? ((await this.melding.binnen(tx, inzage, m.id))?.genoemden ?? []) : [];
    return {
      vandaag: dagVan(nu),
      eigenId,
      delen,
      buitenMelden: await leesBuitenMelden(tx, m.id),
      onterecht: i.code === 'ONTERECHT_AANGEWEZEN' && isOnterecht(await this.delen.lees(tx, inzage, m.id)),
      namen: genoemden.map((g) => g.naam),
    };
  }
}

/** A decision waits for its decider. */
async function vraagBesluit(
  tx: Transactie,
  { organisatieId }: Inzage,
  meldingId: string,
  lidmaatschapId: string,
  nu: Date,
): Promise<void> {
  await zetInOutbox(tx, { soort: 'BesluitVastgelegd', organisatieId, ids: { meldingId, lidmaatschapId } }, nu);
}

/** The part that this input corrects; of a kind that is there once, the one that stands. */
function bestaand(i: VervolgDeelInvoer, delen: readonly VervolgRij[]): VervolgRij | undefined {
  if (i.id) return delen.find((d) => d.id === i.id);
  return VERVOLG[i.soort].enkel ? delen.find((d) => d.soort === i.soort && d.code === i.code) : undefined;
}

function naarInvoer(i: VervolgDeelInvoer): VervolgInvoer {
  return {
    soort: i.soort,
    code: i.code,
    stand: i.stand,
    wieId: i.wieId,
    van: i.van,
    tot: i.tot,
    kenmerken: i.kenmerken ?? [],
    teksten: Object.fromEntries((i.teksten ?? []).map((t) => [t.code, t.tekst])),
  };
}

function nietInBehandeling(): Weigering {
  return weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.', {
    watDan: 'Neem de melding eerst in behandeling, of heropen hem.',
  });
}
