import { Injectable } from '@nestjs/common';
import {
  controleerHoofdstuk,
  hoofdstukVan,
  overgang,
  schoneInhoud,
  type RapportageRichtlijn,
} from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { v7 as uuidv7 } from 'uuid';
import { beginFout, richtlijnFout } from './rapportage-begin';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { RapportageLezer, SCHRIJVEN } from './rapportage.lezer';
import { RapportageRepository, type RapportageOuder, type RapportageRij } from './rapportage.repository';
import type { Rapportage } from './rapportage.type';
import { RapportageZegel } from './rapportage-zegel';

export interface RapportageBeginnen {
  readonly sleutel: string;
  readonly externeMeldingId: string;
  readonly richtlijn: RapportageRichtlijn;
}

/** Begins a report, or after one was sent a supplement that starts as its copy. */
@Injectable()
export class RapportageBeginnenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rapporten: RapportageRepository,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly zegel: RapportageZegel,
    private readonly lezer: RapportageLezer,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, v: RapportageBeginnen): Promise<Rapportage | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: SCHRIJVEN, onderwerp: 'ExterneMelding', onderwerpId: v.externeMeldingId, velden: ['begin'] },
      async (tx, spoor) => {
        await tx.slot(v.sleutel);
        const ouder = await this.rapporten.ouderOpSlot(tx, inzage, SCHRIJVEN, v.externeMeldingId);
        if (!ouder) return nietGevonden();
        spoor.dossierId = ouder.dossierId;
        const rijen = await this.rapporten.alle(tx, inzage, ouder.id);
        const eerder = rijen.find((r) => r.sleutel === v.sleutel && r.opstellerId === inzage.lidmaatschapId);
        if (eerder) return (await this.lezer.een(tx, inzage, eerder.id)) ?? nietGevonden();
        const laatste = rijen[0] ?? null;
        const fout = beginFout(ouder, laatste) ?? richtlijnFout(ouder, laatste, v.richtlijn);
        if (fout) return fout;
        const id = await this.maak(tx, inzage, v, ouder, laatste, nu);
        return (await this.lezer.een(tx, inzage, id)) ?? nietGevonden();
      },
    );
  }

  private async maak(
    tx: Transactie,
    inzage: Inzage,
    v: RapportageBeginnen,
    ouder: RapportageOuder,
    laatste: RapportageRij | null,
    nu: Date,
  ): Promise<string> {
    const nieuw = { ouder, nummer: (laatste?.nummer ?? 0) + 1, richtlijn: v.richtlijn, sleutel: v.sleutel };
    const plaats = { id: await this.rapporten.maak(tx, inzage, nieuw, nu), dossierId: ouder.dossierId };
    await this.zegel.noteer(tx, inzage, plaats, { naar: 'IN_BEWERKING', reden: null }, nu);
    const begin = laatste ? await this.zegel.versies(tx, inzage, laatste) : [voorzet(ouder, nu)];
    for (const { hoofdstuk, inhoud } of begin)
      if (hoofdstuk !== 'AANVULLING')
        await this.zegel.schrijf(tx, inzage, plaats, { hoofdstuk, versie: 1, inhoud, sleutel: uuidv7(), op: nu });
    const naar = overgang(ouder.status, 'BEGIN_ONDERZOEK');
    if (!isWeigering(naar)) await this.meldingen.overgang(tx, inzage, ouder, naar, nu);
    return plaats.id;
  }
}

type Begin = Pick<Awaited<ReturnType<RapportageZegel['versies']>>[number], 'hoofdstuk' | 'inhoud'>;

/** What the report to the inspectie said already. */
function voorzet({ waarden }: RapportageOuder, nu: Date): Begin {
  const hoofdstuk = hoofdstukVan('IDENTIFICATIE');
  if (!hoofdstuk) throw new Error('a guideline without its first chapter');
  const inhoud = schoneInhoud(hoofdstuk, {
    gebeurtenisKort: { tekst: waarden['gebeurtenisBeschrijving'] ?? '' },
    gebeurtenisDag: { tekst: waarden['gebeurtenisDatum'] ?? '' },
  });
  const goed = controleerHoofdstuk(hoofdstuk, inhoud, null, nu).length === 0;
  return { hoofdstuk: hoofdstuk.code, inhoud: goed ? inhoud : schoneInhoud(hoofdstuk, {}) };
}
