import { Injectable } from '@nestjs/common';
import { controleerLosseVaststelling, schoneWaarden, type LosseVaststellingInput } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository, type ExterneMeldingRij } from '../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../typen/externe-melding.type';
import { verouderd } from '../verouderd';
import { LosseTermijnen } from './losse-termijnen';
import { LosseVaststellingen } from './vaststelling.repository';

export interface LosVaststellenInvoer {
  sleutel: string;
  id: string;
  versie: number;
  vaststelling: LosseVaststellingInput;
}

@Injectable()
export class LosVaststellenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly vaststellingen: LosseVaststellingen,
    private readonly termijnen: LosseTermijnen,
    private readonly lezer: ExterneMeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** A later finding takes the place of the one before; that one stays to be read. */
  async voerUit(inzage: Inzage, i: LosVaststellenInvoer): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    const h = { handeling: 'vaststellen', onderwerp: 'ExterneMelding', onderwerpId: i.id };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'vaststellen', i.id);
      if (!rij?.los) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      const eerdere = await this.vaststellingen.van(tx, rij.id);
      if (eerdere.some((v) => v.sleutel === i.sleutel))
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
      if (!NOG_NIET_WEG.includes(rij.status)) return alWeg();
      const [staand] = eerdere;
      const fout = alsGeweigerdMetVelden(
        controleerLosseVaststelling(rij.categorie, i.vaststelling, staand ?? null, nu),
      );
      if (fout) return fout;
      const id = await this.vaststellingen.voegToe(
        tx,
        inzage,
        { externeMeldingId: rij.id, volgnummer: eerdere.length + 1, sleutel: i.sleutel, invoer: i.vaststelling },
        nu,
      );
      const onderwerp = { ...rij, nummer: rij.meldingNummer };
      await this.termijnen.pasToe(tx, inzage, onderwerp, { ...i.vaststelling, id }, nu);
      await this.meldingen.bewaar(tx, rij, schoneWaarden(rij.categorie, { ...rij.waarden, ...momenten(rij, i) }));
      return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
    });
  }
}

const NOG_NIET_WEG: readonly string[] = ['CONCEPT', 'TER_BEKRACHTIGING', 'BEKRACHTIGD'];

/** While it is a concept the form follows the finding; what was offered stays as the bestuurder reads it. */
function momenten(rij: ExterneMeldingRij, { vaststelling: v }: LosVaststellenInvoer): Record<string, string> {
  if (rij.status !== 'CONCEPT' || v.soort !== 'VASTGESTELD') return {};
  const paren = [
    ['geconstateerdOp', v.geconstateerdOp],
    ['vastgesteldOp', v.vastgesteldOp],
    ['bekendGewordenOp', v.bekendGewordenOp],
    ['meegedeeldOp', v.meegedeeldOp],
  ] as const;
  return Object.fromEntries(paren.flatMap(([code, op]) => (op ? [[code, op.toISOString()]] : [])));
}

const alWeg = (): Weigering =>
  weiger('IGJ_STATUS_PAST_NIET', 'Deze melding is al verstuurd. De vaststelling staat daarmee vast.', {
    watDan: 'Is het toch anders? Laat het de toezichthouder weten.',
  });
