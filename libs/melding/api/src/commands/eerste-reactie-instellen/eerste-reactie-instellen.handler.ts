import { Injectable } from '@nestjs/common';
import { werkdagenFout } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { IntakeRepository } from '../../persistence/intake.repository';
import { IntakeInstellingType } from '../../typen';

@Injectable()
export class EersteReactieInstellenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly intake: IntakeRepository,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage): Promise<IntakeInstellingType | Weigering> {
    const handeling = { handeling: 'lezen', onderwerp: 'IntakeInstelling' };
    return this.handelingen.voerUit(inzage, handeling, (tx) => this.stand(tx, inzage));
  }

  /** For reports from now on: what was promised before stays promised. */
  async voerUit(inzage: Inzage, versie: number, werkdagen: number): Promise<IntakeInstellingType | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'wijzigen', onderwerp: 'IntakeInstelling' };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(`intake-instelling:${inzage.organisatieId}`);
      const huidig = await this.stand(tx, inzage);
      if (huidig.versie !== versie) return VEROUDERD(huidig.werkdagen);
      const fout = werkdagenFout(werkdagen);
      if (fout) return fout;
      await tx.wijzig(
        'insert into melding.intake_instelling (organisatie_id, versie, eerste_reactie_werkdagen, door_id, op) values ($1, $2, $3, $4, $5)',
        [inzage.organisatieId, versie + 1, werkdagen, inzage.lidmaatschapId, nu],
      );
      return this.stand(tx, inzage);
    });
  }

  private async stand(tx: Transactie, inzage: Inzage): Promise<IntakeInstellingType> {
    const { werkdagen, versie } = await this.intake.instelling(tx, inzage.organisatieId);
    const magWijzigen = this.regels.kanOoit(inzage, 'wijzigen', 'IntakeInstelling');
    return Object.assign(new IntakeInstellingType(), { werkdagen, versie, magWijzigen });
  }
}

const VEROUDERD = (werkdagen: number): Weigering =>
  weiger('VERSIE_VEROUDERD', `Iemand anders wijzigde dit intussen. Er staat nu: ${werkdagen} werkdagen.`, {
    watDan: 'Laad de pagina opnieuw. Klopt het niet? Kies dan opnieuw.',
  });
