import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { isEigenCode } from '@meldbaken/termijn/contract';
import { definitieVan, keurHerinnering, leesTermijnCode, type ExtraHerinnering } from '@meldbaken/termijn/model';
import { DefinitieRepository } from '../../persistence/definitie.repository';
import { CatalogusLezer } from '../../queries/termijn-definities/catalogus.lezer';
import type { TermijnDefinitie } from '../../queries/termijn-definities/termijn-definitie.type';

export interface ExtraVerzoek {
  sleutel: string;
  code: string;
  herinnering: ExtraHerinnering;
}

const MAX_PER_TERMIJN = 10;

@Injectable()
export class ExtraHerinneringToevoegenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly definities: DefinitieRepository,
    private readonly lezer: CatalogusLezer,
    private readonly klok: Klok,
  ) {}

  /** On top of the built-in reminders, for terms that begin from now on. */
  voerUit(inzage: Inzage, v: ExtraVerzoek): Promise<TermijnDefinitie | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'beheren', onderwerp: 'TermijnDefinitie' }, async (tx) => {
      await tx.slot(`extra-herinnering:${inzage.organisatieId}`);
      const eerder = await this.definities.codeVanHerinnering(tx, inzage, v.sleutel);
      const code = eerder ?? (await this.voegToe(tx, inzage, v, nu));
      if (isWeigering(code)) return code;
      return (await this.lezer.een(tx, inzage, code)) ?? nietGevonden();
    });
  }

  private async voegToe(tx: Transactie, inzage: Inzage, v: ExtraVerzoek, nu: Date): Promise<string | Weigering> {
    const code = keurCode(v.code);
    if (isWeigering(code)) return code;
    const fout = keurHerinnering(v.herinnering);
    if (fout) return fout;
    if ((await this.definities.aantalExtra(tx, inzage, code)) >= MAX_PER_TERMIJN) {
      return weiger('TERMIJN_HERINNERINGEN_TE_VEEL', 'Dit zijn te veel herinneringen.', {
        watDan: `Haal er eerst een weg. U kunt er ${MAX_PER_TERMIJN} hebben.`,
      });
    }
    await this.definities.voegHerinneringToe(tx, inzage, { ...v.herinnering, code }, { sleutel: v.sleutel, nu });
    return code;
  }
}

/** An own term has its reminders in its own definition; a limit of age does not run, so nothing can be told before its end. */
function keurCode(tekst: string): string | Weigering {
  if (isEigenCode(tekst)) {
    return weiger('TERMIJN_EIGEN_HERINNERING', 'Een eigen termijn heeft zelf herinneringen.', {
      veld: 'code',
      watDan: 'Wijzig de eigen termijn.',
    });
  }
  const code = leesTermijnCode(tekst);
  if (isWeigering(code)) return code;
  if (definitieVan(code).uitkomst !== 'VROEGST') return code;
  return weiger('TERMIJN_LOOPT_NIET', 'Deze termijn loopt niet. Er is niets om u aan te herinneren.', { veld: 'code' });
}
