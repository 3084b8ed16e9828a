import { Injectable } from '@nestjs/common';
import { GROND_VAN, handzendingCompleet, overgang } from '@meldbaken/igj/model';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository, type ExterneMeldingRij } from '../persistence/externe-melding.repository';
import { Handzendingen } from './handzending.repository';
import { Onderlegger } from './onderlegger';
import { RouteTermijn } from './route-termijn';

/** Completes a report that was sent by hand, as soon as both the moment and the proof are there. */
@Injectable()
export class RondAf {
  constructor(
    private readonly meldingen: ExterneMeldingRepository,
    private readonly handzendingen: Handzendingen,
    private readonly onderlegger: Onderlegger,
    private readonly route: RouteTermijn,
  ) {}

  /** The term is met at the recorded moment, also when that is late. */
  async probeer(tx: Transactie, inzage: Inzage, rij: ExterneMeldingRij, nu: Date): Promise<void> {
    const [verstuurd] = await this.handzendingen.verstuurd(tx, rij.id);
    const bewijzen = await this.handzendingen.bewijzen(tx, rij.id);
    const status = overgang(rij.status, 'ZELF_VERSTUURD');
    const op = verstuurd?.op ?? null;
    if (isWeigering(status) || op === null || !handzendingCompleet({ op, bewijzen: bewijzen.length })) {
      await this.meldingen.raak(tx, rij);
      return;
    }
    await this.meldingen.zelfVerstuurd(tx, inzage, rij, { status, op }, nu);
    const onderlaag = await this.onderlegger.van(tx, inzage, rij);
    const aanleidingIds = (onderlaag?.vaststellingen ?? [])
      .filter((f) => f.soort === GROND_VAN[rij.categorie])
      .map((f) => f.id);
    const { meldingId, categorie, waarden } = rij;
    await this.route.verzonden(tx, inzage, { meldingId, categorie, waarden, aanleidingIds, op }, nu);
    const ids = {
      dossierId: rij.dossierId,
      ...(rij.los ? {} : { meldingId: rij.meldingId }),
      externeMeldingId: rij.id,
      categorie: rij.categorie,
      lidmaatschapId: inzage.lidmaatschapId,
    };
    await zetInOutbox(tx, { soort: 'ExterneMeldingVerzonden', organisatieId: inzage.organisatieId, ids }, nu);
  }
}
