import { Injectable } from '@nestjs/common';
import { notitiesWegOp } from '@meldbaken/melding/model';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { INHOUD_FUNCTIES } from '../../access/melding.access';
import { Berichten, meldingVan, type Bericht } from './bericht';

type Ids = Record<string, string>;

/** Notes of authors who do not look along any more. */
export async function wisVanWegenen(
  tx: Transactie,
  wie: SysteemInzage,
  dossiers: Dossiers,
  meldingId: string,
): Promise<void> {
  const leden = await dossiers.leden(tx, wie.organisatieId, meldingId, INHOUD_FUNCTIES);
  await tx.wijzig(
    'delete from melding.notitie where organisatie_id = $1 and dossier_id = $2 and not (auteur_id = any($3))',
    [wie.organisatieId, meldingId, leden],
  );
}

@Injectable()
abstract class WisNotities implements Gebeurtenisverwerker {
  abstract readonly naam: string;
  abstract readonly soort: string;

  constructor(private readonly dossiers: Dossiers) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<void> {
    await wisVanWegenen(tx, wie, this.dossiers, meldingVan(ids));
  }
}

@Injectable()
export class WisNotitiesWanneerBetrokkeneVerwijderd extends WisNotities {
  readonly naam = 'wis-notities-wanneer-betrokkene-verwijderd';
  readonly soort = 'BetrokkeneVerwijderd';
}

@Injectable()
export class WisNotitiesWanneerPersoonUitgesloten extends WisNotities {
  readonly naam = 'wis-notities-wanneer-persoon-uitgesloten';
  readonly soort = 'PersoonUitgesloten';
}

/** First the notice, then time to take over what belongs in the dossier, then they go. */
@Injectable()
export class KondigWissenAanWanneerGesloten implements Gebeurtenisverwerker {
  readonly naam = 'kondig-wissen-van-notities-aan-wanneer-gesloten';
  readonly soort = 'MeldingGesloten';
  private readonly berichten: Berichten;

  constructor(dossiers: Dossiers, notificaties: Notificaties) {
    this.berichten = new Berichten(dossiers, notificaties);
  }

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Ids, nu: Date): Promise<void> {
    const auteurs = await tx.rijen<{ id: string }>(
      'update melding.notitie set wis_op = $3 where organisatie_id = $1 and dossier_id = $2 returning auteur_id as id',
      [wie.organisatieId, meldingVan(ids), notitiesWegOp(nu)],
    );
    const ontvangers = [...new Set(auteurs.map((a) => a.id))];
    const pad = `/meldingen/${await this.berichten.nummer(tx, wie, ids)}`;
    const bericht: Bericht = { soort: 'NOTITIES_WEG', ontvangers, pad };
    await this.berichten.stuur(tx, wie, { soort: this.soort, ids }, [bericht], nu);
  }
}

@Injectable()
export class HoudNotitiesWanneerHeropend implements Gebeurtenisverwerker {
  readonly naam = 'houd-notities-wanneer-heropend';
  readonly soort = 'MeldingHeropend';

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<void> {
    await tx.wijzig('update melding.notitie set wis_op = null where organisatie_id = $1 and dossier_id = $2', [
      wie.organisatieId,
      meldingVan(ids),
    ]);
  }
}
