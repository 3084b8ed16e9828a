import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import {
  ALLES,
  naarTermijn,
  termijnJson,
  type Termijn,
  type TermijnJson,
  type TermijnVraag,
} from '@meldbaken/termijn/graphql';
import { HANDMATIGE_HANDELINGEN } from '@meldbaken/termijn/model';
import { eigenVanTermijn } from '../../persistence/eigen-definitie.sql';
import { EenhedenBijTermijnen } from '../eenheden-bij-termijnen';
import { Waarden } from '../waarden';

/** One term for one viewer. */
@Injectable()
export class TermijnLezer {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly eenheden: EenhedenBijTermijnen,
  ) {}

  /** The row when this viewer may see it; with `handelen`, also the acts that the viewer has the right to. */
  async rij(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    velden: TermijnVraag = ALLES,
    handelen = true,
  ): Promise<TermijnJson | null> {
    const w = new Waarden();
    const termijn = termijnJson('t', velden, () => `${w.p(inzage.lidmaatschapId)}::uuid`);
    const doen = handelen ? this.doen(w, inzage) : 'null::json';
    const deze = `t.organisatie_id = ${w.p(inzage.organisatieId)} and t.id = ${w.p(id)}`;
    const zien = w.voeg(this.regels.voorwaarde(inzage, 'lezen', 'Termijn', w.volgende));
    const r = await tx.rij<{ termijn: TermijnJson; doen: TermijnJson['doen'] }>(
      `select ${termijn} as termijn, ${doen} as doen from termijn.termijn t where ${deze} and (${zien})`,
      w.lijst,
    );
    return r && { ...r.termijn, doen: r.doen ?? undefined };
  }

  /** After the transaction: the names of units are asked in one of their own. */
  async maak(inzage: Inzage, rij: TermijnJson, metEenheid = true): Promise<Termijn> {
    const namen = metEenheid ? await this.eenheden.namen(inzage, [rij]) : undefined;
    return naarTermijn(rij, this.klok.nu(), inzage, namen);
  }

  private doen(w: Waarden, inzage: Inzage): string {
    const paren = HANDMATIGE_HANDELINGEN.map((recht) => {
      const p = w.voeg(this.regels.voorwaarde(inzage, recht, 'Termijn', w.volgende));
      return `case when ${p} then '${recht}' end`;
    });
    const mag = `to_json(array_remove(array[${paren.join(', ')}], null))`;
    return `json_build_object('mag', ${mag}, 'eigen', ${eigenVanTermijn('t')}, 'lengte', t.lengte)`;
  }
}
