import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { instantieVan, type Instantie } from '@meldbaken/igj/contract';
import { meldTermijnen } from '@meldbaken/igj/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { zetInOutbox, type Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Overdrachten, type Ontvangst } from '@meldbaken/platform/overdracht';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { ZaakMerken } from '../inspectie/merken';
import { maakZaak } from '../persistence/zaak-aanmaken';
import { leesOntvangenMelding, zaakGegevens } from './ontvangen-melding';

/**
 * Who takes in what arrives. At the inspectie the inspecteurs see it too until it is somebody's; at a municipality the toezichthouders
 * kwaliteit are one team, that keeps seeing it.
 */
const INTAKE: Readonly<Record<Instantie, readonly string[]>> = {
  IGJ: ['MELDPUNT', 'COORDINEREND_INSPECTEUR'],
  WMO: ['TOEZICHTHOUDER_KWALITEIT'],
};

/** The kind of organisation that may receive this kind of report. */
const ONTVANGER: Readonly<Record<Instantie, string>> = { IGJ: 'INSPECTIE', WMO: 'GEMEENTE' };

const SOORT: Readonly<Record<string, Instantie>> = { IGJ_EXTERNE_MELDING: 'IGJ', WMO_MELDING: 'WMO' };

/** At the inspectie or a municipality: a report that arrived becomes a case with its own number, dossier and readers. */
@Injectable()
export class MaakZaakWanneerOverdrachtAangekomen implements Gebeurtenisverwerker {
  readonly naam = 'maak-zaak-wanneer-overdracht-aangekomen';
  readonly soort = 'OverdrachtAangekomen';

  constructor(
    private readonly overdrachten: Overdrachten,
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
    private readonly merken: ZaakMerken,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const ontvangst = await this.overdrachten.ontvangst(tx, wie, ids['ontvangstId'] ?? '');
    if (!ontvangst) throw new Error('igj: the receipt is not there');
    const instantie = SOORT[ontvangst.soort];
    if (!instantie || ontvangst.dossierId !== null) return;
    const { soort } = await this.organisatie.eigen(tx, wie);
    if (soort !== ONTVANGER[instantie]) throw new Error('igj: a report arrived at an organisation of another kind');
    const zaakId = await this.maak(tx, wie, ontvangst, instantie, nu);
    await this.overdrachten.koppel(tx, wie, ontvangst.id, zaakId);
    await zetInOutbox(
      tx,
      { soort: 'ExterneMeldingOntvangen', organisatieId: wie.organisatieId, ids: { dossierId: zaakId, zaakId } },
      nu,
    );
  }

  private async maak(
    tx: Transactie,
    wie: SysteemInzage,
    ontvangst: Ontvangst,
    instantie: Instantie,
    nu: Date,
  ): Promise<string> {
    const kopie = leesOntvangenMelding(ontvangst);
    if (instantieVan(kopie.categorie) !== instantie) throw new Error('igj: a report for another kind of authority');
    const code = meldTermijnen(kopie.categorie).melden;
    const gegevens = zaakGegevens(kopie, ontvangst, (begin) => this.termijnen.vervaltOp(code, begin));
    const id = uuidv7();
    await this.dossiers.maak(tx, wie, id, 'ZAAK', nu);
    const houders: string[] = [];
    for (const rol of INTAKE[instantie]) houders.push(await this.dossiers.geefGroep(tx, wie, id, rol, 'INTAKE', nu));
    if (instantie === 'IGJ') await this.dossiers.geefGroep(tx, wie, id, 'INSPECTEUR', 'INTAKE', nu);
    await maakZaak(tx, wie, { ...gegevens, id });
    await this.merken.merk(tx, wie, id, kopie);
    await this.meld(tx, wie, id, houders, nu);
    return id;
  }

  private async meld(
    tx: Transactie,
    wie: SysteemInzage,
    zaakId: string,
    houders: readonly string[],
    nu: Date,
  ): Promise<void> {
    const leden = await tx.rijen<{ id: string }>(
      'select distinct lidmaatschap_id as id from toegang.houder_lid where organisatie_id = $1 and houder_id = any($2)',
      [wie.organisatieId, houders],
    );
    const ontvangers = leden.map((l) => l.id);
    await this.notificaties.schrijf(
      tx,
      wie,
      {
        dossierId: zaakId,
        ontvangers,
        soort: 'ZAAK_NIEUW',
        sleutel: `zaak-nieuw:${zaakId}`,
        pad: `/postvak/${zaakId}`,
        mail: false,
      },
      nu,
    );
  }
}
