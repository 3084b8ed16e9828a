import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { Berichten, type Bericht } from './bericht';

type Ids = Record<string, string>;

const MIJN = '/mijn-meldingen';

/** One event, and who hears of it. */
@Injectable()
abstract class BerichtBijMensen implements Gebeurtenisverwerker {
  abstract readonly naam: string;
  abstract readonly soort: string;
  protected readonly berichten: Berichten;

  constructor(dossiers: Dossiers, notificaties: Notificaties) {
    this.berichten = new Berichten(dossiers, notificaties);
  }

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Ids, nu: Date): Promise<void> {
    await this.berichten.stuur(tx, wie, { soort: this.soort, ids }, await this.wat(tx, wie, ids), nu);
  }

  protected abstract wat(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht[]>;

  protected async aanMelder(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht> {
    return { soort: 'MELDER_NIEUWS', ontvangers: await this.berichten.melder(tx, wie, ids), pad: MIJN };
  }
}

/** At the start, at each change and at the end (spec 02). */
@Injectable()
export class BerichtMelderWanneerZwijgplichtGewijzigd extends BerichtBijMensen {
  readonly naam = 'bericht-melder-wanneer-zwijgplicht-gewijzigd';
  readonly soort = 'ZwijgplichtGewijzigd';

  protected async wat(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht[]> {
    return [await this.aanMelder(tx, wie, ids)];
  }
}

@Injectable()
export class BerichtTweedePersoonWanneerKluisGevraagd extends BerichtBijMensen {
  readonly naam = 'bericht-tweede-persoon-wanneer-kluis-gevraagd';
  readonly soort = 'KluisGevraagd';

  protected async wat(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht[]> {
    const ontvangers = await this.berichten.tweedePersonen(tx, wie, ids, ids['aanvragerId']);
    return [{ soort: 'KLUIS_BESLUIT_NODIG', ontvangers, pad: '/kluis' }, await this.aanMelder(tx, wie, ids)];
  }
}

@Injectable()
export class BerichtVragerEnMelderWanneerKluisBeslist extends BerichtBijMensen {
  readonly naam = 'bericht-vrager-en-melder-wanneer-kluis-beslist';
  readonly soort = 'KluisBeslist';

  protected async wat(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht[]> {
    const vrager = ids['aanvragerId'];
    const pad = `/meldingen/${await this.berichten.nummer(tx, wie, ids)}`;
    return [{ soort: 'KLUIS_BESLIST', ontvangers: vrager ? [vrager] : [], pad }, await this.aanMelder(tx, wie, ids)];
  }
}

@Injectable()
export class BerichtOnafhankelijkeWanneerGevraagd extends BerichtBijMensen {
  readonly naam = 'bericht-onafhankelijke-wanneer-gevraagd';
  readonly soort = 'OnafhankelijkGevraagd';

  protected async wat(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht[]> {
    const ontvangers = await this.berichten.onafhankelijken(tx, wie, ids);
    const pad = `/meldingen/${await this.berichten.nummer(tx, wie, ids)}`;
    return [{ soort: 'ONAFHANKELIJK_GEVRAAGD', ontvangers, pad }];
  }
}

@Injectable()
export class BerichtMelderWanneerOnafhankelijkBeantwoord extends BerichtBijMensen {
  readonly naam = 'bericht-melder-wanneer-onafhankelijk-beantwoord';
  readonly soort = 'OnafhankelijkBeantwoord';

  protected async wat(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht[]> {
    return [await this.aanMelder(tx, wie, ids)];
  }
}

@Injectable()
export class BerichtBehandelaarWanneerOvergedragen extends BerichtBijMensen {
  readonly naam = 'bericht-behandelaar-wanneer-overgedragen';
  readonly soort = 'MeldingOvergedragen';

  protected async wat(tx: Transactie, wie: SysteemInzage, ids: Ids): Promise<Bericht[]> {
    const naar = ids['lidmaatschapId'];
    const pad = `/meldingen/${await this.berichten.nummer(tx, wie, ids)}`;
    return [{ soort: 'MELDING_OVERGEDRAGEN', ontvangers: naar ? [naar] : [], pad }];
  }
}
