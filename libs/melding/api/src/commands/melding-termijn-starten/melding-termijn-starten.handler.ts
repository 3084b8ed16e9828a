import { Inject, Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { isEigenCode, TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

export interface TermijnStartVerzoek {
  sleutel: string;
  meldingId: string;
  versie: number;
  code: string;
  beginOp: Date;
}

@Injectable()
export class MeldingTermijnStartenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** A handler sets one of the tenant's own terms; the key of the client is its cause, so that it starts once. */
  async voerUit(inzage: Inzage, v: TermijnStartVerzoek): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'termijn-zetten',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'termijn-zetten', v.meldingId);
      if (!m) return nietGevonden();
      if (await this.alGedaan(tx, inzage, v)) return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
      const fout = (await versieFout(this.lezer, tx, inzage, m, v.versie)) ?? statusFout(m);
      if (fout) return fout;
      const gestart = await this.start(tx, inzage, m, v, nu);
      if (isWeigering(gestart)) return gestart;
      await this.meldingen.bewaar(tx, m);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'TERMIJN_GEZET', nu, {
        termijnId: gestart.id,
        naam: gestart.naam,
      });
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  private async start(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    v: TermijnStartVerzoek,
    nu: Date,
  ): Promise<{ id: string; naam: string } | Weigering> {
    if (!isEigenCode(v.code)) {
      return weiger('TERMIJN_CODE_ONBEKEND', 'U kunt hier alleen een eigen termijn zetten.', {
        veld: 'code',
        watDan: 'Kies een eigen termijn uit de lijst.',
      });
    }
    return this.termijnen.startEigen(
      tx,
      inzage,
      {
        dossierId: m.id,
        code: v.code,
        beginOp: v.beginOp,
        beginSoort: 'GEZET',
        onderwerp: {
          soort: 'MELDING',
          id: m.id,
          nummer: m.nummer,
          pad: `/meldingen/${m.nummer}`,
          eenheidId: m.eenheidId,
        },
        aanleidingId: v.sleutel,
        eigenaarId: m.behandelaarId ?? inzage.lidmaatschapId,
      },
      nu,
    );
  }

  private async alGedaan(tx: Transactie, inzage: Inzage, v: TermijnStartVerzoek): Promise<boolean> {
    return this.termijnen.begonnen(tx, inzage, { onderwerpId: v.meldingId, aanleidingId: v.sleutel });
  }
}

function statusFout(m: MeldingRij): Weigering | null {
  if (m.status === 'IN_BEHANDELING') return null;
  return weiger('MELDING_NIET_IN_BEHANDELING', 'U kunt alleen een termijn zetten bij een melding in behandeling.', {
    watDan: m.status === 'INGEDIEND' ? 'Neem de melding eerst in behandeling.' : 'Heropen de melding eerst.',
  });
}
