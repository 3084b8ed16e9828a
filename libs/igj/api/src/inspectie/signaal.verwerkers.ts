import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesSignaal, leesSignaalBevestiging } from '@meldbaken/igj/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';

const ONTVANGERS = ['CONTACTPERSOON', 'BEHANDELAAR'] as const;

/** At the partner: a signal that arrived gets a dossier of its own, and its readers hear of it. */
@Injectable()
export class MaakSignaalWanneerOverdrachtAangekomen implements Gebeurtenisverwerker {
  readonly naam = 'maak-signaal-wanneer-overdracht-aangekomen';
  readonly soort = 'OverdrachtAangekomen';

  constructor(
    private readonly overdrachten: Overdrachten,
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const o = await this.overdrachten.ontvangst(tx, wie, ids['ontvangstId'] ?? '');
    if (!o) throw new Error('igj: the receipt is not there');
    if (o.soort !== 'IGJ_SIGNAAL' || o.dossierId !== null) return;
    const { soort } = await this.organisatie.eigen(tx, wie);
    if (soort !== 'RIEC' && soort !== 'ZORGKANTOOR') throw new Error('igj: a signal arrived at no partner');
    const kopie = leesSignaal(JSON.parse(o.inhoud));
    if (isWeigering(kopie)) throw new Error(`igj: signal refused: ${kopie.code} ${kopie.veld ?? ''}`);
    const codes = kopie.velden.map((v) => v.code);
    if (codes.length !== o.velden.length || codes.some((c, i) => c !== o.velden[i]))
      throw new Error('igj: signal refused: the fields are not those of the list');
    const id = uuidv7();
    await this.dossiers.maak(tx, wie, id, 'SIGNAAL', nu);
    for (const rol of ONTVANGERS) await this.dossiers.geefGroep(tx, wie, id, rol, 'INTAKE', nu);
    await this.overdrachten.koppel(tx, wie, o.id, id);
    await tx.wijzig(
      `insert into igj.signaal (organisatie_id, id, dossier_id, ontvangst_id, kenmerk, afzender_naam, verzonden_op, ontvangen_op)
       values ($1, $2, $2, $3, $4, $5, $6, $7)`,
      [wie.organisatieId, id, o.id, kopie.kenmerk, o.afzenderNaam, o.verzondenOp, o.ontvangenOp],
    );
    const ontvangers = await this.dossiers.leden(tx, wie.organisatieId, id, ['INTAKE']);
    const bericht = {
      soort: 'SIGNAAL_NIEUW',
      sleutel: `signaal-nieuw:${id}`,
      pad: `/ontvangen/${id}`,
      mail: true,
    } as const;
    await this.notificaties.schrijf(tx, wie, { dossierId: id, ontvangers, ...bericht }, nu);
  }
}

/** At the inspectie: the partner confirmed receipt of what was passed on. */
@Injectable()
export class VerwerkSignaalbevestigingWanneerOverdrachtAangekomen implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-signaalbevestiging-wanneer-overdracht-aangekomen';
  readonly soort = 'OverdrachtAangekomen';

  constructor(private readonly overdrachten: Overdrachten) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>): Promise<void> {
    const o = await this.overdrachten.ontvangst(tx, wie, ids['ontvangstId'] ?? '');
    if (!o) throw new Error('igj: the receipt is not there');
    if (o.soort !== 'IGJ_SIGNAALBEVESTIGING' || o.dossierId !== null) return;
    const kenmerk = leesSignaalBevestiging(JSON.parse(o.inhoud));
    if (isWeigering(kenmerk)) throw new Error(`igj: confirmation refused: ${kenmerk.code}`);
    // By the passage's own word: only the sending that this answers can be confirmed, whatever mark stands in it.
    const rij = await tx.rij<{ dossierId: string }>(
      `update igj.doorgifte set bevestigd_op = $3 where organisatie_id = $1 and overdracht_id = $2 and kenmerk = $4 and bevestigd_op is null
       returning dossier_id as "dossierId"`,
      [wie.organisatieId, o.antwoordOp, o.verzondenOp, kenmerk],
    );
    if (!rij) throw new Error('igj: a confirmation of nothing that we passed on');
    await this.overdrachten.koppel(tx, wie, o.id, rij.dossierId);
  }
}
