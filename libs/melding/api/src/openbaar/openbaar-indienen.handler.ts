import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { leesOpenbareMelding, type OpenbareMelding } from '@meldbaken/melding/model';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Intakesleutels, verzegelVoorIntake } from '@meldbaken/platform/sleutels';
import { Transacties, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { WERKDAGEN_POORT, type WerkdagenPoort } from '@meldbaken/termijn/contract';
import { IntakeRepository } from '../persistence/intake.repository';
import { inzendingPlek, type meldingVorm } from './openbaar-vorm';
import { OpenbareDoorgang, alsBezoeker, type OpenbaarFormulier } from './openbare-doorgang';
import { Ontvangstcodes } from './ontvangstcodes';
import { Werkbewijzen } from './werkbewijzen';
import { bewijsVerlopen, formulierWeg, formulierUit } from './weigeringen';

export interface Ontvangen {
  organisatieId: string;
  meldingId: string;
  /** Once: it can be made again by nobody. */
  code: string;
  /** The day by which the reporter reads an answer. */
  uiterlijk: string;
}

/**
 * A report from somebody whom we do not know. It leaves two rows and nothing else: the sealed report and the hash of
 * its code, each with the day alone. No audit line is written here, as a line has a moment; the worker's opening has one.
 */
@Injectable()
export class OpenbaarIndienenHandler {
  constructor(
    private readonly doorgang: OpenbareDoorgang,
    private readonly transacties: Transacties,
    private readonly sleutels: Intakesleutels,
    private readonly codes: Ontvangstcodes,
    private readonly intake: IntakeRepository,
    private readonly bewijzen: Werkbewijzen,
    private readonly klok: Klok,
    @Inject(WERKDAGEN_POORT) private readonly werkdagen: WerkdagenPoort,
  ) {}

  async voerUit(slug: string, v: z.output<typeof meldingVorm>): Promise<Ontvangen | Weigering> {
    const nu = this.klok.nu();
    const formulier = await this.doorgang.formulier(slug, nu);
    if (!formulier) return formulierWeg();
    if (!formulier.aan) return formulierUit(formulier.telefoon);
    const gelezen = leesOpenbareMelding(v.invoer, nu);
    if (!gelezen.ok) return alsGeweigerdMetVelden(gelezen.weigeringen) ?? formulierWeg();
    if (!formulier.anoniem && !gelezen.melding.contact) return NAAM_NODIG;
    if (!this.bewijzen.klopt(`${slug}:melding`, v.bewijs)) return bewijsVerlopen();
    return this.bewaar(formulier, v.sleutel, gelezen.melding, nu);
  }

  private async bewaar(f: OpenbaarFormulier, sleutel: string, melding: OpenbareMelding, nu: Date): Promise<Ontvangen> {
    const wie = alsBezoeker(f.organisatieId);
    const begin = await this.transacties.als(wie, async (tx) => ({
      ...(await this.codes.maak(tx, wie, sleutel)),
      zout: await this.codes.zout(tx, wie),
      uiterlijk: this.werkdagen.na(nu, (await this.intake.instelling(tx, f.organisatieId)).werkdagen),
    }));
    const { code, meldingId, uiterlijk } = begin;
    const hash = await this.codes.hash(code, begin.zout);
    await this.transacties.als(wie, (tx) =>
      this.schrijf(tx, { organisatieId: f.organisatieId, meldingId, hash, uiterlijk, dag: dagVan(nu) }, melding),
    );
    return { organisatieId: f.organisatieId, meldingId, code, uiterlijk };
  }

  private async schrijf(
    tx: Transactie,
    i: { organisatieId: string; meldingId: string; hash: Buffer; uiterlijk: string; dag: string },
    melding: OpenbareMelding,
  ): Promise<void> {
    await tx.wijzig(
      `insert into melding.melder_code (organisatie_id, melding_id, code_hash, dag, eerste_reactie_uiterlijk) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [i.organisatieId, i.meldingId, i.hash, i.dag, i.uiterlijk],
    );
    const sleutel = await this.sleutels.publiek(tx, i);
    const plek = inzendingPlek('MELDING', i.meldingId);
    await tx.wijzig(
      `insert into melding.inzending_wacht (organisatie_id, id, melding_id, soort, dag, verzegeld) values ($1, $2, $2, 'MELDING', $3, $4) on conflict do nothing`,
      [
        i.organisatieId,
        i.meldingId,
        i.dag,
        verzegelVoorIntake(sleutel, i.organisatieId, plek, JSON.stringify(melding)),
      ],
    );
  }
}

const NAAM_NODIG = weiger('OPENBAAR_NAAM_NODIG', 'Hier kunt u niet anoniem melden. Geef uw naam, of bel ons.', {
  veld: 'anoniem',
});
