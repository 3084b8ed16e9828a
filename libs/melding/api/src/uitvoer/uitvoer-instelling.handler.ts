import { Injectable } from '@nestjs/common';
import { NAMEN_BRONNEN, redenFout, type NamenLijn } from '@meldbaken/melding/model';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { UitvoerInstelling } from './uitvoer.type';

const HANDELING = { handeling: 'uitvoer-instellen', onderwerp: 'Melding' };

/** The line of the organisation on names in the client's record; every choice is kept. */
@Injectable()
export class UitvoerInstellingHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly klok: Klok,
  ) {}

  lees(inzage: Inzage): Promise<UitvoerInstelling | Weigering> {
    return this.handelingen.voerUit(inzage, HANDELING, (tx) => huidig(tx, inzage));
  }

  kies(inzage: Inzage, v: { versie: number; lijn: NamenLijn; reden: string }): Promise<UitvoerInstelling | Weigering> {
    return this.handelingen.voerUit(inzage, { ...HANDELING, velden: ['kiezen'] }, async (tx) => {
      await tx.slot(`uitvoer-instelling:${inzage.organisatieId}`);
      const nu = await huidig(tx, inzage);
      if (nu.versie !== v.versie)
        return weiger('VERSIE_VEROUDERD', 'Iemand anders koos intussen ook. Kijk eerst wat er nu staat.');
      const fout = redenFout(v.reden, 'Schrijf op waarom u dit kiest.');
      if (fout) return fout;
      await tx.wijzig(
        'insert into melding.uitvoer_instelling (organisatie_id, versie, namen, reden, door_id, op) values ($1, $2, $3, $4, $5, $6)',
        [inzage.organisatieId, nu.versie + 1, v.lijn, v.reden.trim(), inzage.lidmaatschapId, this.klok.nu()],
      );
      return huidig(tx, inzage);
    });
  }
}

async function huidig(tx: Transactie, inzage: Inzage): Promise<UitvoerInstelling> {
  const rij = await tx.rij<Record<string, unknown>>(
    `select i.namen as lijn, i.reden, i.op, i.versie, l.naam as door from melding.uitvoer_instelling i
     join weergave.lid l on l.organisatie_id = i.organisatie_id and l.id = i.door_id where i.organisatie_id = $1 order by i.versie desc limit 1`,
    [inzage.organisatieId],
  );
  const leeg = { lijn: 'GEEN_NAMEN', reden: null, op: null, door: null, versie: 0 };
  return Object.assign(new UitvoerInstelling(), leeg, rij, { bronnen: [...NAMEN_BRONNEN] });
}
