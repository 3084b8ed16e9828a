import { Inject, Injectable } from '@nestjs/common';
import { meldrouteVan, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import {
  GEEN_WKKGZ,
  GROND_VAN,
  alleenJeugd,
  meldTermijnen,
  type Meldtermijn,
  type Waarden,
} from '@meldbaken/igj/model';
import type { GegevensVoorIgj, VaststellingVoorIgj } from '@meldbaken/melding/contract';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';

interface Begin {
  readonly meldingId: string;
  readonly categorie: ExterneMeldingCategorie;
  /** As the municipality set it. */
  readonly gesteld: Meldtermijn | null;
  readonly vaststelling: VaststellingVoorIgj;
}

interface Weg {
  readonly meldingId: string;
  readonly categorie: ExterneMeldingCategorie;
  readonly waarden: Waarden;
  readonly aanleidingIds: readonly string[];
  readonly op: Date;
}

/** The term to report, of a report beside the one of the Wkkgz; the latter's own term starts with the finding. */
@Injectable()
export class RouteTermijn {
  constructor(@Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort) {}

  /**
   * Somebody says that it happened in Wmo support or youth care: from here the term is there. For the Wmo it counts from the moment that
   * it was noticed (aanname), for youth care from the finding, so it can be late at once.
   */
  async start(tx: Transactie, inzage: Inzage, b: Begin, g: GegevensVoorIgj, nu: Date): Promise<void> {
    const route = meldrouteVan(b.categorie);
    if (route === 'IGJ') return;
    const geweld = b.vaststelling.bekendGewordenOp;
    const moment =
      route === 'WMO'
        ? { beginOp: g.geconstateerdOp, beginSoort: 'GECONSTATEERD' }
        : {
            beginOp: b.vaststelling.vastgesteldOp,
            beginSoort: 'VASTGESTELD',
            ...(geweld ? { veiligVanaf: geweld } : {}),
          };
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: b.meldingId,
        code: meldTermijnen(b.categorie).melden,
        ...moment,
        ...(b.gesteld ? { gesteld: b.gesteld } : {}),
        onderwerp: {
          soort: 'MELDING',
          id: b.meldingId,
          nummer: g.nummer,
          pad: `/meldingen/${g.nummer}`,
          eenheidId: g.eenheidId,
        },
        aanleidingId: b.vaststelling.id,
        eigenaarId: g.behandelaarLidmaatschapId ?? inzage.lidmaatschapId,
      },
      nu,
    );
  }

  /** Sent: the term is met at that moment, late or not. Youth care alone needs no second report to the IGJ. */
  async verzonden(tx: Transactie, inzage: Inzage, w: Weg, nu: Date): Promise<void> {
    const { meldingId: onderwerpId, aanleidingIds, categorie } = w;
    const wat = { onderwerpId, aanleidingIds };
    await this.termijnen.haal(tx, inzage, { ...wat, code: meldTermijnen(categorie).melden, op: w.op }, nu);
    if (!alleenJeugd(categorie, w.waarden) || (await heeftWkkgz(tx, inzage, onderwerpId, categorie))) return;
    await this.termijnen.laatVervallen(tx, inzage, { ...wat, code: 'IGJ_MELDING', reden: GEEN_WKKGZ }, nu);
  }
}

/** Is somebody reporting the same finding under the Wkkgz as well? Then that duty keeps its term. */
async function heeftWkkgz(
  tx: Transactie,
  inzage: Inzage,
  meldingId: string,
  categorie: ExterneMeldingCategorie,
): Promise<boolean> {
  const rij = await tx.rij(
    `select 1 as ja from igj.externe_melding e where e.organisatie_id = $1 and e.melding_id = $2 and e.categorie = $3 and e.status <> 'INGETROKKEN'`,
    [inzage.organisatieId, meldingId, GROND_VAN[categorie]],
  );
  return rij !== null;
}
