import { Inject, Injectable } from '@nestjs/common';
import { GROND_VAN, meldTermijnen, overgang } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { Onderlegger } from '../../opstellen/onderlegger';
import { ExterneMeldingRepository } from '../../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { verouderd } from '../../verouderd';
import { MeldingSchrijver } from './melding-schrijver';

const GRENS = 2000;

/** Withdrawing: before sending only when the finding was revised; after sending by telling the inspectie why. */
@Injectable()
export class IntrekkenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly lezer: ExterneMeldingLezer,
    private readonly onderlegger: Onderlegger,
    private readonly schrijver: MeldingSchrijver,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** A report that was not sent. While the finding stands the duty stands: nobody withdraws from that. */
  voorVerzenden(inzage: Inzage, i: { id: string; versie: number; reden: string }): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'intrekken', onderwerp: 'ExterneMelding', onderwerpId: i.id };
    return this.handelingen.voerUit(inzage, handeling, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'intrekken', i.id);
      if (!rij) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
      const naar = overgang(rij.status, 'TREK_IN');
      if (isWeigering(naar)) return naar;
      const onderlaag = await this.onderlegger.van(tx, inzage, rij);
      if (!onderlaag) return nietGevonden();
      const grond = GROND_VAN[rij.categorie];
      if (onderlaag.staand.some((v) => v.soort === grond)) return staatNog();
      if (onderlaag.twijfel) return nogTwijfel();
      const reden = leesReden(i.reden);
      if (isWeigering(reden)) return reden;
      await this.meldingen.overgang(tx, inzage, rij, naar, nu, reden);
      const aanleidingIds = onderlaag.vaststellingen.filter((v) => v.soort === grond).map((v) => v.id);
      const wat = { onderwerpId: rij.meldingId, code: meldTermijnen(rij.categorie).melden, aanleidingIds };
      await this.termijnen.laatVervallen(tx, inzage, { ...wat, reden: 'De vaststelling is herzien.' }, nu);
      return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
    });
  }

  /** A report that was sent: the copy there stays, and the terms run on until the inspectie ends them. */
  naVerzenden(inzage: Inzage, i: { sleutel: string; id: string; reden: string }): Promise<ExterneMelding | Weigering> {
    return this.schrijver.stuur(inzage, {
      ...i,
      handeling: 'verzonden-intrekken',
      bericht: 'INTREKKING',
      woorden: ({ rij }) => {
        const naar = overgang(rij.status, 'TREK_VERZONDEN_IN');
        if (isWeigering(naar)) return naar;
        const reden = leesReden(i.reden);
        return isWeigering(reden) ? reden : { tekst: reden };
      },
      daarna: ({ tx, rij, nu }) => this.meldingen.overgang(tx, inzage, rij, 'INGETROKKEN', nu, i.reden.trim()),
    });
  }
}

function leesReden(ruw: string): string | Weigering {
  const reden = ruw.replaceAll('\u0000', '').trim();
  if (reden === '') return weiger('IGJ_REDEN_ONTBREEKT', 'Schrijf op waarom u de melding intrekt.', { veld: 'reden' });
  if (reden.length <= GRENS) return reden;
  const watDan = 'Maak de tekst korter. Uw tekst staat er nog.';
  return weiger('IGJ_TEKST_TE_LANG', 'De reden is te lang. Er passen 2.000 tekens.', { veld: 'reden', watDan });
}

const staatNog = (): Weigering =>
  weiger('IGJ_VASTSTELLING_STAAT', 'De vaststelling staat nog. Daarom moet u dit melden.', {
    watDan: 'Klopt de vaststelling niet meer? Herzie die dan eerst, met uw reden.',
  });

/** The time of doubt ends in a finding either way (G4), not in a withdrawal. */
const nogTwijfel = (): Weigering =>
  weiger('IGJ_NOG_NIET_DUIDELIJK', 'Het is nog niet duidelijk of u dit moet melden.', {
    watDan: 'Leg eerst vast of het zo is.',
  });
