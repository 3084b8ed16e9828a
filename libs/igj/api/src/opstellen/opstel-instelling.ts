import { Injectable } from '@nestjs/common';
import { meldrouteVan, type ExterneMeldingCategorie, type Verzendwijze, type Zorgsoort } from '@meldbaken/igj/contract';
import {
  termijnVan,
  wijzeVoor,
  type Gemeente,
  type GemeenteTermijn,
  type Meldtermijn,
  type Verzendwijzen,
} from '@meldbaken/igj/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

export interface Instelling extends Verzendwijzen {
  versie: number;
  zelfGemeenten: string[];
  /** What municipalities ask in their contract or protocol. */
  gemeenteTermijnen: GemeenteTermijn[];
  /** For the form, where they differ from the organisation's own; null: those of the organisation. */
  kvkNummer: string | null;
  vestigingsnummer: string | null;
  zorgsoorten: Zorgsoort[];
}

const NIETS: Instelling = {
  versie: 0,
  verzendwijze: 'OVERDRACHT',
  wijzeWmo: 'OVERDRACHT',
  wijzeJeugd: 'OVERDRACHT',
  zelfGemeenten: [],
  gemeenteTermijnen: [],
  kvkNummer: null,
  vestigingsnummer: null,
  zorgsoorten: [],
};

interface Nummers {
  kvk: string | null;
  vestigingsnummer: string | null;
}

/** How this organisation sends its reports; each choice is a version of its own. */
@Injectable()
export class OpstelInstelling {
  /** Before anybody chose: through a workspace here, and nothing said about the care. */
  async van(tx: Transactie, inzage: Inzage): Promise<Instelling> {
    const rij = await tx.rij<Instelling & Record<string, unknown>>(
      `select i.versie, i.verzendwijze, i.wijze_wmo as "wijzeWmo", i.wijze_jeugd as "wijzeJeugd", i.zelf_gemeenten as "zelfGemeenten", i.gemeente_termijnen as "gemeenteTermijnen", i.kvk_nummer as "kvkNummer",
         i.vestigingsnummer, i.zorgsoorten
       from igj.opstel_instelling i where i.organisatie_id = $1 order by i.versie desc limit 1`,
      [inzage.organisatieId],
    );
    return rij ?? NIETS;
  }

  /** What the form says of the organisation: its own data, with the numbers that were set for it. */
  async metNummers<O extends Nummers>(tx: Transactie, inzage: Inzage, o: O): Promise<O> {
    const { kvkNummer, vestigingsnummer } = await this.van(tx, inzage);
    return { ...o, kvk: kvkNummer ?? o.kvk, vestigingsnummer: vestigingsnummer ?? o.vestigingsnummer };
  }

  /** How this report goes out, as the organisation chose per authority. */
  async wijze(
    tx: Transactie,
    inzage: Inzage,
    rij: { categorie: ExterneMeldingCategorie; gemeenteCode: string | null },
  ): Promise<Verzendwijze> {
    const naar = { route: meldrouteVan(rij.categorie), gemeente: rij.gemeenteCode };
    return wijzeVoor(await this.van(tx, inzage), naar);
  }

  /** The term of this municipality as it is set now; null: that of the catalogue. */
  async termijn(tx: Transactie, inzage: Inzage, gemeente: Gemeente | null): Promise<Meldtermijn | null> {
    return gemeente && termijnVan((await this.van(tx, inzage)).gemeenteTermijnen, gemeente);
  }

  async zet(tx: Transactie, inzage: Inzage, i: Instelling, nu: Date): Promise<void> {
    await tx.wijzig(
      'insert into igj.opstel_instelling (organisatie_id, versie, verzendwijze, zorgsoorten, op, door_id, wijze_wmo, zelf_gemeenten, kvk_nummer, vestigingsnummer, wijze_jeugd, gemeente_termijnen) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      [
        inzage.organisatieId,
        i.versie,
        i.verzendwijze,
        i.zorgsoorten,
        nu,
        inzage.lidmaatschapId,
        i.wijzeWmo,
        i.zelfGemeenten,
        i.kvkNummer,
        i.vestigingsnummer,
        i.wijzeJeugd,
        JSON.stringify(i.gemeenteTermijnen),
      ],
    );
  }
}
