import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  INSTANTIES,
  instantieVan,
  meldrouteVan,
  type BerichtOver,
  type IgjBerichtKopie,
} from '@meldbaken/igj/contract';
import { berichtSoort, hoortBijRoute, instantieVanBericht, leesBericht, pastAlsAntwoord } from '@meldbaken/igj/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { zetInOutbox, type Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Overdrachten, type Ontvangst } from '@meldbaken/platform/overdracht';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { BerichtMelder } from '../briefwisseling/bericht-melder';
import { berichtVeldlijst, regelVan, schrijf, soortVan } from '../briefwisseling/briefwisseling';
import { BERICHT_VERWERKERS, type Berichtverwerker, type OntvangenBericht } from '../briefwisseling/berichtverwerker';
import { externeMeldingVanOverdracht } from '../persistence/externe-melding-taken';
import { zaakVanOntvangst } from '../persistence/zaak-taken';

const SOORTEN: readonly string[] = INSTANTIES.map(berichtSoort);

/** Either side: a message about a sent report arrived. The part that its kind belongs to does the rest. */
@Injectable()
export class VerwerkBerichtWanneerOverdrachtAangekomen implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-bericht-wanneer-overdracht-aangekomen';
  readonly soort = 'OverdrachtAangekomen';

  constructor(
    private readonly overdrachten: Overdrachten,
    private readonly melder: BerichtMelder,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
    @Inject(BERICHT_VERWERKERS) private readonly verwerkers: readonly Berichtverwerker[],
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const ontvangst = await this.overdrachten.ontvangst(tx, wie, ids['ontvangstId'] ?? '');
    if (!ontvangst) throw new Error('igj: the receipt is not there');
    if (!SOORTEN.includes(ontvangst.soort) || ontvangst.dossierId !== null) return;
    const { soort } = await this.organisatie.eigen(tx, wie);
    // A provider has its report; whoever supervises has the case that it became.
    const zaak = soort !== 'ZORGAANBIEDER';
    const kopie = lees(ontvangst, zaak ? 'ZAAK' : 'EXTERNE_MELDING');
    const bericht = await vind(tx, wie, ontvangst, kopie, zaak);
    const { id: overId, dossierId, categorie } = bericht.over === 'ZAAK' ? bericht.zaak : bericht.kop;
    if (instantieVan(categorie) !== instantieVanBericht(kopie))
      throw new Error('igj: a message between other parties than the report');
    if (!hoortBijRoute(kopie.bericht, meldrouteVan(categorie)))
      throw new Error('igj: a message that is not sent about this kind of report');
    await this.overdrachten.koppel(tx, wie, ontvangst.id, dossierId);
    await verlangVraag(tx, wie, overId, kopie);
    await schrijf(
      tx,
      wie,
      { ...regelVan(kopie), id: bericht.berichtId, dossierId, over: bericht.over, overId, op: ontvangst.verzondenOp },
      { richting: 'IN', ontvangstId: ontvangst.id },
    );
    for (const v of this.verwerkers) if (v.soorten.includes(kopie.bericht)) await v.verwerk(tx, wie, bericht, nu);
    await this.melder.meld(tx, wie, bericht, nu);
    const eventIds = { dossierId, berichtId: bericht.berichtId, overId };
    await zetInOutbox(tx, { soort: 'IgjBerichtOntvangen', organisatieId: wie.organisatieId, ids: eventIds }, nu);
  }
}

/**
 * The copy as a message of the other side. Refused when it is none, is of the wrong side, or holds other fields than its list says: the
 * receipt stays as it is, and the task fails where people can see it.
 */
function lees(o: Ontvangst, over: BerichtOver): IgjBerichtKopie {
  const kopie = leesBericht(JSON.parse(o.inhoud), over);
  if (isWeigering(kopie)) throw new Error(`igj: message refused: ${kopie.code} ${kopie.veld ?? ''}`.trim());
  const codes = berichtVeldlijst(kopie);
  if (codes.length !== o.velden.length || codes.some((c, i) => c !== o.velden[i]))
    throw new Error('igj: message refused: the fields are not those of the list');
  return kopie;
}

/** The record at this side, by the passage's own word: no id or mark in the copy is asked. */
async function vind(
  tx: Transactie,
  wie: SysteemInzage,
  o: Ontvangst,
  kopie: IgjBerichtKopie,
  bijZaak: boolean,
): Promise<OntvangenBericht> {
  const deel = { berichtId: uuidv7(), kopie, verzondenOp: o.verzondenOp };
  if (bijZaak) {
    const zaak = await zaakVanOntvangst(tx, wie, o.vervolgOp);
    if (zaak) return { ...deel, over: 'ZAAK', zaak };
    throw new Error('igj: a message about no case of ours');
  }
  const kop = await externeMeldingVanOverdracht(tx, wie, o.antwoordOp);
  if (kop) return { ...deel, over: 'EXTERNE_MELDING', kop };
  throw new Error('igj: a message about nothing that we sent');
}

async function verlangVraag(
  tx: Transactie,
  wie: SysteemInzage,
  overId: string,
  { bericht, antwoordOp }: IgjBerichtKopie,
): Promise<void> {
  if (antwoordOp === null) return;
  const fout = pastAlsAntwoord(bericht, await soortVan(tx, wie, overId, antwoordOp, 'UIT'));
  if (fout) throw new Error(`igj: message refused: ${fout.code} antwoordOp`);
}
