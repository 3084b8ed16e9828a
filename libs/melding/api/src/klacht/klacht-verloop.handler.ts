import { Inject, Injectable } from '@nestjs/common';
import {
  controleerHoren,
  controleerOordeel,
  controleerVerlengen,
  controleerVersturen,
  heropenRedenFout,
  klachtNaar,
  leesHoren,
  leesOordeel,
  momentOpDag,
  oordeelMag,
  schoneTekst,
  teLaatFout,
  type Horen,
} from '@meldbaken/melding/model';
import { nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort, type WelkeTermijn } from '@meldbaken/termijn/contract';
import { KlachtBeslisser } from './klacht-beslisser';
import { GEEN_ONTVANGER, KlachtBetrokken } from './klacht-betrokken';
import { KlachtKader, type InKlacht, type OpKlacht } from './klacht-kader';
import type { KlachtHorenInvoer, KlachtOordeelInvoer, KlachtVersturenInvoer } from './klacht.input';
import { klachtTermijnStart } from './klacht-termijn';
import { KlachtRepository, verloopVan } from './klacht.repository';
import type { Klacht } from './klacht.type';

type Uit = Promise<Klacht | null | Weigering>;

const termijnVan = (id: string): WelkeTermijn => ({ onderwerpId: id, code: 'KLACHT' });
/** Words of the case stay with the case; the term says where they are. */
const BIJ_DE_KLACHT = 'De reden staat bij de klacht.';

/** From hearing to closing. */
@Injectable()
export class KlachtVerloopHandler {
  constructor(
    private readonly kader: KlachtKader,
    private readonly klachten: KlachtRepository,
    private readonly betrokken: KlachtBetrokken,
    private readonly beslissers: KlachtBeslisser,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** The klager was heard, or it is said why not. */
  horen(inzage: Inzage, o: OpKlacht, i: KlachtHorenInvoer): Uit {
    return this.kader.voerUit(inzage, 'horen', o, async ({ tx, k, nu }) => {
      const fout = alsGeweigerdMetVelden(controleerHoren(i, k.ontvangenOp, nu));
      if (fout) return fout;
      const inhoud: Horen = leesHoren(i);
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'GEHOORD', inhoud }, nu);
      // What was judged before this talk has to be judged again.
      const stand = klachtNaar(k.stand, 'horen');
      await this.klachten.bewaar(tx, k, { gehoord: inhoud.gehoord, stand, uitkomst: null }, nu);
      return null;
    });
  }

  /** Once, by four weeks, told to the klager before the end (art. 17 lid 2 Wkkgz): the term says whether that holds. */
  verlengen(inzage: Inzage, o: OpKlacht, i: { verteldOp: string; reden: string }): Uit {
    return this.kader.voerUit(inzage, 'verlengen', o, async ({ tx, k, nu }) => {
      const fout = alsGeweigerdMetVelden(controleerVerlengen(i, k.ontvangenOp, nu));
      if (fout) return fout;
      const uit = await this.termijnen.verleng(
        tx,
        inzage,
        {
          ...termijnVan(k.id),
          gevraagdOp: momentOpDag(i.verteldOp, nu),
          reden: BIJ_DE_KLACHT,
          toegekendDoor: 'Meegedeeld aan de klager',
        },
        nu,
      );
      if (isWeigering(uit)) return uit.veld === 'gevraagdOp' ? { ...uit, veld: 'verteldOp' } : uit;
      const inhoud = { verteldOp: i.verteldOp, reden: schoneTekst(i.reden) ?? '' };
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'VERLENGD', inhoud }, nu);
      await this.klachten.bewaar(tx, k, {}, nu);
      return null;
    });
  }

  oordelen(inzage: Inzage, o: OpKlacht, i: KlachtOordeelInvoer): Uit {
    return this.kader.voerUit(inzage, 'oordelen', o, async (in_) => {
      const { tx, k, nu } = in_;
      const ingetrokken = i.uitkomst === 'INGETROKKEN';
      const fout =
        oordeelMag(verloopVan(k), ingetrokken) ??
        (await this.beslissers.oordeelFout(in_)) ??
        alsGeweigerdMetVelden(controleerOordeel(i, nu));
      if (fout) return fout;
      const oordeel = leesOordeel(i);
      if (!oordeel) return nietGevonden();
      const inhoud = { ...oordeel, besluiten: [...oordeel.besluiten] };
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'OORDEEL', inhoud }, nu);
      await this.klachten.bewaar(tx, k, { stand: klachtNaar(k.stand, 'oordelen'), uitkomst: oordeel.uitkomst }, nu);
      return null;
    });
  }

  /** The judgement went out: that is the act which meets the term, at its own moment. */
  versturen(inzage: Inzage, o: OpKlacht, i: KlachtVersturenInvoer): Uit {
    return this.kader.voerUit(inzage, 'versturen', o, async (in_) => {
      const { tx, k, nu } = in_;
      const fout = alsGeweigerdMetVelden(controleerVersturen(i, k.ontvangenOp, nu));
      if (fout) return fout;
      const op = momentOpDag(i.op, nu);
      const termijn = await this.voldoe(in_, i, op);
      if (isWeigering(termijn)) return termijn;
      const inhoud = { op: i.op, hoe: i.hoe, teLaat: termijn.teLaat };
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'VERSTUURD', inhoud }, nu);
      await this.klachten.bewaar(tx, k, { verstuurdOp: op }, nu);
      return null;
    });
  }

  /** Who withdraws, needs no judgement in time. */
  private async voldoe(
    { tx, inzage, k, nu }: InKlacht,
    i: KlachtVersturenInvoer,
    op: Date,
  ): Promise<{ teLaat: string | null } | Weigering> {
    const termijn = termijnVan(k.id);
    if (k.uitkomst === 'INGETROKKEN') {
      const reden = 'De klager trok de klacht in.';
      await this.termijnen.laatVervallen(tx, inzage, { ...termijn, reden }, nu);
      return { teLaat: null };
    }
    const einde = (await this.termijnen.open(tx, inzage, termijn))?.vervaltOp ?? null;
    const uitleg = { reden: i.teLaatReden, toelichting: i.teLaatToelichting };
    const fout = teLaatFout(op, einde, uitleg);
    if (fout) return fout;
    await this.termijnen.haal(tx, inzage, { ...termijn, op }, nu);
    if (einde === null || op < einde || !i.teLaatReden) return { teLaat: null };
    const bij = { ...termijn, reden: i.teLaatReden, toelichting: BIJ_DE_KLACHT };
    return (await this.termijnen.lichtTeLaatToe(tx, inzage, bij, nu)) ?? { teLaat: schoneTekst(i.teLaatToelichting) };
  }

  sluiten(inzage: Inzage, o: OpKlacht): Uit {
    return this.kader.voerUit(inzage, 'afsluiten', o, async ({ tx, k, nu }) => {
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'AFGESLOTEN', inhoud: {} }, nu);
      await this.klachten.bewaar(tx, k, { stand: klachtNaar(k.stand, 'afsluiten') }, nu);
      return null;
    });
  }

  /** What was sent stays in the history; a new judgement is made and sent. */
  heropenen(inzage: Inzage, o: OpKlacht, reden: string): Uit {
    return this.kader.voerUit(inzage, 'heropenen', o, async (in_) => {
      const { tx, k, nu } = in_;
      const fout = heropenRedenFout(reden);
      if (fout) return fout;
      const inhoud = { reden: schoneTekst(reden) ?? '' };
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'HEROPEND', inhoud }, nu);
      const geen = await this.beginOpnieuw(in_);
      if (geen) return geen;
      const stand = klachtNaar(k.stand, 'heropenen');
      await this.klachten.bewaar(tx, k, { stand, uitkomst: null, verstuurdOp: null }, nu);
      return null;
    });
  }

  /** Who withdrew never got a judgement: now that it is asked again, its weeks count from here. */
  private async beginOpnieuw({ tx, inzage, k, nu }: InKlacht): Promise<Weigering | null> {
    if (k.uitkomst !== 'INGETROKKEN') return null;
    if ((await this.termijnen.gehaaldOp(tx, inzage, termijnVan(k.id))) !== null) return null;
    const eigenaarId = k.behandelaarId ?? (await this.betrokken.ontvanger(tx, inzage, k.id, [], nu));
    if (eigenaarId === null) return GEEN_ONTVANGER();
    await this.termijnen.start(tx, inzage, klachtTermijnStart(k, { op: nu, soort: 'HEROPEND' }, eigenaarId), nu);
    return null;
  }
}
