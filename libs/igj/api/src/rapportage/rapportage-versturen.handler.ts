import { Inject, Injectable } from '@nestjs/common';
import {
  meldTermijnen,
  nummerTekst,
  overgang,
  rapportageOvergang,
  rapportageVelden,
  teLaatFout,
} from '@meldbaken/igj/model';
import type { ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { Briefwisseling } from '../briefwisseling/briefwisseling';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { RapportageKeuring } from './rapportage-keuring';
import { BESLUITEN, RapportageLezer, type GelezenRapport } from './rapportage.lezer';
import { RapportageRepository, type RapportageOuder } from './rapportage.repository';
import type { Rapportage } from './rapportage.type';
import { RapportageZegel } from './rapportage-zegel';
import { rapportVerouderd } from './verouderd-rapport';

export interface RapportageVersturen {
  readonly sleutel: string;
  readonly id: string;
  readonly versie: number;
  readonly teLaatUitleg: string | null;
}

/** The bestuurder approves and sends in one act: message, term and state stand or fall together. */
@Injectable()
export class RapportageVersturenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rapporten: RapportageRepository,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly zegel: RapportageZegel,
    private readonly lezer: RapportageLezer,
    private readonly brieven: Briefwisseling,
    private readonly keuring: RapportageKeuring,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async voerUit(inzage: Inzage, v: RapportageVersturen): Promise<Rapportage | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: BESLUITEN, onderwerp: 'ExterneMelding', onderwerpId: v.id, velden: ['versturen'] },
      async (tx, spoor) => {
        const gezien = await this.rapporten.lees(tx, inzage, v.id);
        // First the report to the inspectie, then its own: the same order as every other act.
        const ouder = gezien && (await this.rapporten.ouderOpSlot(tx, inzage, BESLUITEN, gezien.externeMeldingId));
        const rij = ouder && (await this.rapporten.voor(tx, inzage, BESLUITEN, v.id));
        if (!ouder || !rij) return nietGevonden();
        Object.assign(spoor, { dossierId: rij.dossierId, onderwerpId: rij.externeMeldingId });
        const lees = (): Promise<Rapportage | null> => this.lezer.een(tx, inzage, rij.id);
        if (rij.verzendSleutel === v.sleutel && rij.verzondenDoorId === inzage.lidmaatschapId)
          return (await lees()) ?? nietGevonden();
        if (rij.versie !== v.versie) return rapportVerouderd(await lees());
        const rapport = await this.lezer.open(tx, inzage, rij);
        const fout = await this.verstuur(tx, inzage, v, { ouder, rapport }, nu);
        return fout ?? (await lees()) ?? nietGevonden();
      },
    );
  }

  private async verstuur(
    tx: Transactie,
    inzage: Inzage,
    v: RapportageVersturen,
    { ouder, rapport }: { ouder: RapportageOuder; rapport: GelezenRapport },
    nu: Date,
  ): Promise<Weigering | null> {
    const { rij, stand } = rapport;
    const uitleg = (v.teLaatUitleg ?? '').replaceAll('\u0000', '').trim();
    const mag = await this.magVersturen(tx, inzage, { ouder, rapport }, uitleg, nu);
    if ('geweigerd' in mag) return mag;
    const brief = { sleutel: v.sleutel, tekst: begeleiding(rij.nummer, uitleg), velden: rapportageVelden(stand) };
    const bericht = await this.brieven.stuur(
      tx,
      inzage,
      { over: 'EXTERNE_MELDING', overId: ouder.id, bericht: 'RAPPORTAGE', ...brief },
      nu,
    );
    if (isWeigering(bericht)) return bericht;
    const verzonden = { status: mag.rapport, berichtId: bericht.id, kenmerk: bericht.kenmerk, sleutel: v.sleutel };
    await this.rapporten.verzonden(tx, inzage, rij, verzonden, nu);
    await this.zegel.noteer(tx, inzage, rij, { naar: mag.rapport, reden: uitleg === '' ? null : uitleg }, nu);
    await this.meldingen.overgang(tx, inzage, ouder, mag.ouder, nu);
    const code = meldTermijnen(ouder.categorie).rapport;
    const term = { onderwerpId: ouder.meldingId, code, aanleidingIds: [ouder.id], op: nu };
    await this.termijnen.haal(tx, inzage, term, nu);
    return null;
  }

  /** The states that both go to, or why it cannot be sent. */
  private async magVersturen(
    tx: Transactie,
    inzage: Inzage,
    { ouder, rapport }: { ouder: RapportageOuder; rapport: GelezenRapport },
    uitleg: string,
    nu: Date,
  ): Promise<{ rapport: GelezenRapport['rij']['status']; ouder: ExterneMeldingStatus } | Weigering> {
    const { rij } = rapport;
    const naar = rapportageOvergang(rij.status, 'VERSTUUR');
    if (isWeigering(naar)) return naar;
    // A withdrawn report stays withdrawn; its clock runs until the inspectie decides, so the work may still go out.
    const status = ouder.status === 'INGETROKKEN' ? ouder.status : overgang(ouder.status, 'DIEN_RAPPORTAGE_IN');
    if (isWeigering(status)) return status;
    const eigen = await this.keuring.eigen(tx, inzage, { ouder, rapport });
    if (eigen) return eigen;
    const teLaat = rij.nummer === 1 ? teLaatFout(ouder.uiterlijk, dagVan(nu), uitleg) : null;
    const fouten = [...this.keuring.fouten(rapport, nu), ...(teLaat ? [teLaat] : [])];
    return alsGeweigerdMetVelden(fouten) ?? { rapport: naar, ouder: status };
  }
}

const begeleiding = (nummer: number, uitleg: string): string => {
  const zin = `Hierbij sturen wij het rapport van ons onderzoek. ${nummerTekst(nummer)}.`;
  return uitleg === '' ? zin : `${zin}\n\nWaarom het rapport later komt: ${uitleg}`;
};
