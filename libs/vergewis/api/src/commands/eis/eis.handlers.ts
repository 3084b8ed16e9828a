import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { isEigenEis, isVasteEis, isVogEis, type EisCode, type Vergewiskader } from '@meldbaken/vergewis/contract';
import {
  controleerFeit,
  geldendeFeiten,
  gevraagdeEisen,
  kaalFeit,
  versieOp,
  type NieuwFeit,
} from '@meldbaken/vergewis/model';
import { DossierLezer } from '../../persistence/dossier.lezer';
import { DienstverbandRijen, type DienstverbandRij } from '../../persistence/dienstverband.rijen';
import { Feiten } from '../../persistence/feiten';
import { DienstverbandLezer } from '../../queries/dienstverband/dienstverband.lezer';
import type { Dienstverband } from '../../typen/dienstverband.type';
import type { EisAanvraag } from '../../typen/aanvraag.type';

/** More at once is work for an import. */
const HOOGSTENS = 500;

/** Writes down what happens with requirements: asked, received, judged, objected. */
@Injectable()
export class EisHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: DienstverbandRijen,
    private readonly dossiers: DossierLezer,
    private readonly feiten: Feiten,
    private readonly lezer: DienstverbandLezer,
    private readonly klok: Klok,
  ) {}

  async legVast(inzage: Inzage, sleutel: string, id: string, f: NieuwFeit): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'vastleggen', onderwerp: 'Dienstverband', onderwerpId: id, velden: [f.eis, f.soort] };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'vastleggen', id);
      if (!rij) return nietGevonden();
      if (await eerder(tx, inzage, sleutel, id)) return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
      const kader = await this.dossiers.kader(tx, inzage.organisatieId);
      const fout = alsGeweigerdMetVelden(await this.controleer(tx, inzage, rij, kader, f, nu));
      if (fout) return fout;
      await this.feiten.leg(tx, inzage, [{ ...f, dienstverbandId: id, sleutel }], nu);
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  /** One requirement asked of many people at once. Who does not need it is told, and is not asked. */
  async vraagAan(
    inzage: Inzage,
    sleutel: string,
    ids: readonly string[],
    eis: string,
    herinnering: boolean,
    profiel: Pick<NieuwFeit, 'profielSoort' | 'profielNummers'> = { profielSoort: null, profielNummers: [] },
  ): Promise<EisAanvraag | Weigering> {
    const nu = this.klok.nu();
    const spoor = {
      handeling: 'vastleggen',
      onderwerp: 'Dienstverband',
      velden: [eis, 'AANGEVRAAGD'],
      aantal: ids.length,
    };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      if (!isVasteEis(eis) && !isEigenEis(eis)) return eisOnbekend();
      if (ids.length === 0 || ids.length > HOOGSTENS) return teVeel(ids.length);
      const rijen = await this.rijen.alle(tx, inzage, 'vastleggen', [...new Set(ids)]);
      const kader = await this.dossiers.kader(tx, inzage.organisatieId);
      const f = {
        ...kaalFeit(eis, herinnering ? 'HERINNERD' : 'AANGEVRAAGD', dagVan(nu)),
        ...(isVogEis(eis) && !herinnering ? profiel : {}),
      };
      const goed: string[] = [];
      const overgeslagen: { id: string; reden: string }[] = [];
      for (const rij of rijen) {
        const fout = (await this.controleer(tx, inzage, rij, kader, f, nu))[0];
        if (fout) overgeslagen.push({ id: rij.id, reden: fout.bericht });
        else goed.push(rij.id);
      }
      await this.feiten.leg(
        tx,
        inzage,
        goed.map((dienstverbandId) => ({ ...f, dienstverbandId, sleutel })),
        nu,
      );
      return { aangevraagd: goed, overgeslagen };
    });
  }

  private async controleer(
    tx: Transactie,
    inzage: Inzage,
    rij: DienstverbandRij,
    kader: Vergewiskader,
    f: NieuwFeit,
    nu: Date,
  ): Promise<Weigering[]> {
    const vandaag = dagVan(nu);
    if (!isVasteEis(f.eis) && !isEigenEis(f.eis)) return [eisOnbekend()];
    const dossier = (await this.dossiers.laad(tx, inzage.organisatieId, [rij.id])).get(rij.id);
    const d = dossier ? versieOp(dossier.versies, vandaag) : null;
    if (!dossier || !d) throw new Error('vergewis: an employment without a version');
    const gevraagd = gevraagdeEisen(d, kader, vandaag).find((g) => g.code === f.eis) ?? null;
    if (!gevraagd && isEigenEis(f.eis)) return [eisOnbekend()];
    return controleerFeit(f, { d, gevraagd, feiten: geldendeFeiten(dossier.feiten, vandaag, vandaag), vandaag });
  }
}

const eerder = async (tx: Transactie, inzage: Inzage, sleutel: string, id: string): Promise<boolean> =>
  (await tx.rij(
    'select 1 from vergewis.eis_feit f where f.organisatie_id = $1 and f.sleutel = $2 and f.dienstverband_id = $3',
    [inzage.organisatieId, sleutel, id],
  )) !== null;

const eisOnbekend = (): Weigering =>
  weiger('VERGEWIS_EIS_ONBEKEND', 'Deze controle bestaat niet.', {
    veld: 'eis',
    watDan: 'Kies een controle uit de lijst.',
  });

const teVeel = (aantal: number): Weigering =>
  weiger(
    'VERGEWIS_AANTAL',
    aantal === 0 ? 'Kies eerst personen.' : `Dit zijn er ${aantal}. Dat is te veel in één keer.`,
    {
      veld: 'dienstverbandIds',
      watDan: `Kies 1 tot en met ${HOOGSTENS} personen.`,
    },
  );

/** A code as typed by the client; what is no code is refused by `controleer`. */
export const alsEisCode = (code: string): EisCode => (isVasteEis(code) || isEigenEis(code) ? code : 'EIGEN_');
