import { Injectable } from '@nestjs/common';
import { instantieVan } from '@meldbaken/igj/contract';
import {
  GROND_VAN,
  GRONDSLAG,
  MELDING_DOEL,
  bekrachtig,
  canoniek,
  veldlijst,
  type Bekrachtigd,
} from '@meldbaken/igj/model';
import type { GegevensVoorIgj } from '@meldbaken/melding/contract';
import { Handelingen, nietGevonden, type Handeling } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository, type ExterneMeldingRij } from '../../persistence/externe-melding.repository';
import { OpstelInstelling } from '../../opstellen/opstel-instelling';
import { RouteTermijn } from '../../opstellen/route-termijn';
import { Onderlegger, type Onderlaag } from '../../opstellen/onderlegger';
import { ExterneMeldingLezer } from '../../queries/externe-melding/externe-melding.lezer';
import { ONTVANGER } from '../../queries/externe-melding/externe-melding.weergave';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { verouderd } from '../../verouderd';

export interface VersturenInvoer {
  sleutel: string;
  id: string;
  versie: number;
  /** Words of the bestuurder when it is late: they go with the report. Left out: as the form has it. */
  waaromTeLaat?: string | null;
}

@Injectable()
export class ExterneMeldingVersturenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly lezer: ExterneMeldingLezer,
    private readonly overdrachten: Overdrachten,
    private readonly klok: Klok,
    private readonly onderlegger: Onderlegger,
    private readonly instelling: OpstelInstelling,
    private readonly route: RouteTermijn,
  ) {}

  /** The bestuurder confirms and sends in one act: frozen copy, term, state and event stand or fall together. */
  async voerUit(inzage: Inzage, i: VersturenInvoer): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'versturen', onderwerp: 'ExterneMelding', onderwerpId: i.id },
      async (tx, spoor) => {
        const rij = await this.meldingen.voor(tx, inzage, 'versturen', i.id);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        // The second of two clicks waited for the lock and finds its own work done.
        if (rij.verzendSleutel === i.sleutel && rij.bekrachtigdDoor === inzage.lidmaatschapId)
          return this.antwoord(tx, inzage, rij.id);
        if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
        if ((await this.instelling.wijze(tx, inzage, rij)) === 'ZELF') return zelf(rij);
        const gegevens = await this.onderlegger.van(tx, inzage, rij);
        if (!gegevens) return nietGevonden();
        const uit = besluit(inzage, metUitleg(rij, i.waaromTeLaat), gegevens, nu);
        if (isWeigering(uit)) return uit;
        await this.verstuur(tx, inzage, { rij, gegevens, besluit: uit, sleutel: i.sleutel, spoor }, nu);
        return this.antwoord(tx, inzage, rij.id);
      },
    );
  }

  private async antwoord(tx: Transactie, inzage: Inzage, id: string): Promise<ExterneMelding | Weigering> {
    return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
  }

  private async verstuur(tx: Transactie, inzage: Inzage, v: Zending, nu: Date): Promise<void> {
    const { rij, gegevens } = v;
    const { kopie, status } = v.besluit;
    const velden = veldlijst(kopie);
    const grondslag = GRONDSLAG[rij.categorie];
    Object.assign(v.spoor, { velden, grondslag });
    const { id: overdrachtId } = await this.overdrachten.verzend(
      tx,
      inzage,
      {
        dossierId: rij.dossierId,
        soort: kopie.soort,
        aanCode: rij.gemeenteCode ?? ONTVANGER.aanCode,
        grondslag,
        doel: MELDING_DOEL[instantieVan(rij.categorie)],
        velden,
        inhoud: canoniek({ ...kopie, velden: kopie.velden.map((veld) => ({ ...veld })) }),
      },
      nu,
    );
    const waarden = Object.fromEntries(kopie.velden.map((veld) => [veld.code, veld.waarde]));
    await this.meldingen.verzonden(tx, inzage, rij, { status, waarden, overdrachtId, sleutel: v.sleutel }, nu);
    const grond = GROND_VAN[rij.categorie];
    const aanleidingIds = gegevens.vaststellingen.filter((f) => f.soort === grond).map((f) => f.id);
    const { meldingId, categorie } = rij;
    await this.route.verzonden(tx, inzage, { meldingId, categorie, waarden, aanleidingIds, op: nu }, nu);
    const ids = {
      dossierId: rij.dossierId,
      ...(rij.los ? {} : { meldingId: rij.meldingId }),
      externeMeldingId: rij.id,
      overdrachtId,
      categorie: rij.categorie,
      lidmaatschapId: inzage.lidmaatschapId,
    };
    await zetInOutbox(tx, { soort: 'ExterneMeldingVerzonden', organisatieId: inzage.organisatieId, ids }, nu);
  }
}

interface Zending {
  rij: ExterneMeldingRij;
  gegevens: Onderlaag;
  besluit: Bekrachtigd;
  sleutel: string;
  spoor: Handeling;
}

/** Late is possible, and explained in the report itself. */
export const metUitleg = <R extends { waarden: Record<string, string> }>(rij: R, uitleg?: string | null): R =>
  uitleg === null || uitleg === undefined ? rij : { ...rij, waarden: { ...rij.waarden, waaromTeLaat: uitleg } };

/** G7: neither the handler of the melding nor the one who prepared the report confirms it. */
export function besluit(
  inzage: Pick<Inzage, 'persoonId' | 'lidmaatschapId'>,
  rij: Pick<ExterneMeldingRij, 'status' | 'categorie' | 'waarden' | 'opstellerId'>,
  g: Pick<GegevensVoorIgj, 'staand' | 'behandelaarPersoonId' | 'behandelaarLidmaatschapId'>,
  nu: Date,
  handeling: 'BEKRACHTIG' | 'GEEF_VRIJ' = 'BEKRACHTIG',
): Bekrachtigd | Weigering {
  const zelf = inzage.lidmaatschapId;
  // A member without a Persoon is known by the membership.
  const bekrachtigerPersoonId = inzage.persoonId ?? zelf;
  const behandelt = zelf === rij.opstellerId || zelf === g.behandelaarLidmaatschapId;
  const uit = bekrachtig(
    {
      status: rij.status,
      categorie: rij.categorie,
      waarden: rij.waarden,
      vaststellingGeldt: g.staand.some((v) => v.soort === GROND_VAN[rij.categorie]),
      bekrachtigerPersoonId,
      behandelaarPersoonId: behandelt ? bekrachtigerPersoonId : g.behandelaarPersoonId,
      // The excluded do not get this far: for them there is no report.
      uitgesloten: [],
    },
    nu,
    handeling,
  );
  if (uit.ok) return uit;
  return alsGeweigerdMetVelden(uit.weigeringen) ?? onverwacht();
}

const zelf = ({ gemeenteNaam }: Pick<ExterneMeldingRij, 'gemeenteNaam'>): Weigering =>
  weiger(
    'IGJ_ZELF_VERSTUREN',
    gemeenteNaam === null
      ? 'Uw organisatie verstuurt meldingen zelf, op de site van de IGJ.'
      : `${gemeenteNaam} werkt niet met Meldbaken. U verstuurt deze melding zelf.`,
    { watDan: 'Bevestig de melding. Daarna ziet u hoe u hem verstuurt.' },
  );

function onverwacht(): never {
  throw new Error('a refusal without a reason');
}
