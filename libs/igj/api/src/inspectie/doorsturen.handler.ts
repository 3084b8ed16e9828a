import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { PostvakStatus, ZaakWerkSoort } from '@meldbaken/igj/contract';
import {
  canoniek,
  maakSignaal,
  nettoTekst,
  signaalFouten,
  zaakOvergang,
  type SignaalDeel,
  type SignaalInvoer,
} from '@meldbaken/igj/model';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Briefwisseling } from '../briefwisseling/briefwisseling';
import { berichtKenmerk } from '../briefwisseling/kenmerk';
import { ZaakRepository } from '../persistence/zaak.repository';
import { ontvangenVelden } from '../queries/zaak/ontvangen-velden';
import type { Zaak } from '../typen/zaak.type';
import { fouten, ZaakDaad, type InDaad } from './zaak-daad';
import { TOT_HET_EINDE, ZaakTermijnen } from './zaak-termijnen';
import { ZaakWerkstukken } from './zaak-werk';

const SOORT: ZaakWerkSoort = 'DOORGIFTE';
const GESLOTEN = 'De inspectie sluit deze zaak. U hoeft hier niets meer voor te doen.';

interface Bron {
  aanbieder: string;
  velden: readonly SignaalDeel[];
}

/** Passes a signal on: exactly the ticked parts to an organisation here, or what was done by hand with the OM. */
@Injectable()
export class DoorsturenHandler {
  constructor(
    private readonly daad: ZaakDaad,
    private readonly zaken: ZaakRepository,
    private readonly werk: ZaakWerkstukken,
    private readonly overdrachten: Overdrachten,
    private readonly termijnen: ZaakTermijnen,
    private readonly brief: Briefwisseling,
  ) {}

  /** `sluit`: nothing is left to do for the inspectie, the case ends as passed on. */
  stuur(
    inzage: Inzage,
    i: { sleutel: string; zaakId: string; versie: number },
    s: SignaalInvoer & { sluit: boolean },
  ): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'doorsturen' }, async (d) => {
      const bron = await lees(d.tx, inzage, d.zaak.id);
      const fout = fouten(
        signaalFouten(
          s,
          bron.velden.map((v) => v.code),
          d.nu,
        ),
      );
      if (fout) return fout;
      const naar = s.sluit ? zaakOvergang(d.zaak.status, 'STUUR_DOOR') : null;
      if (isWeigering(naar)) return naar;
      if (d.zaak.status === 'NIEUW') return eerstBevestigen();
      if (naar !== null && d.zaak.status === 'EIGEN_ONDERZOEK') return eerstAfronden();
      Object.assign(d.spoor, { velden: s.onderdelen, grondslag: nettoTekst(s.grondslag) });
      await this.geefDoor(d, s, bron);
      return naar === null ? null : this.sluit(d, naar);
    });
  }

  /** The provider hears that the case is closed, and not one word about the signal. */
  private async sluit({ tx, inzage, zaak, sleutel, nu }: InDaad, naar: PostvakStatus): Promise<Weigering | null> {
    const bericht = { over: 'ZAAK', overId: zaak.id, bericht: 'AFSLUITING', tekst: GESLOTEN, sleutel } as const;
    const gestuurd = await this.brief.stuur(tx, inzage, bericht, nu);
    if (isWeigering(gestuurd)) return gestuurd;
    await this.zaken.overgang(tx, inzage, zaak, naar, nu);
    await this.termijnen.stop(tx, inzage, zaak, TOT_HET_EINDE, 'De zaak is gesloten', nu);
    return null;
  }

  private async geefDoor(d: InDaad, s: SignaalInvoer, bron: Bron): Promise<void> {
    const { tx, inzage, zaak, nu, sleutel } = d;
    const kenmerk = berichtKenmerk().replace('B-', 'S-');
    const inhoud = {
      tekst: nettoTekst(s.tekst),
      grondslag: nettoTekst(s.grondslag),
      doel: nettoTekst(s.doel),
      dag: s.aan === 'OM' ? s.op : null,
      referentie: s.aan === 'OM' ? nettoTekst(s.referentie ?? '') : null,
    };
    const werkId = await this.werk.schrijf(tx, inzage, zaak, { soort: SOORT, verwijst: kenmerk, inhoud, sleutel }, nu);
    const delen = bron.velden.filter((v) => s.onderdelen.includes(v.code));
    const kopie = maakSignaal(kenmerk, inhoud.tekst, bron.aanbieder, delen);
    const velden = kopie.velden.map((v) => v.code);
    const { grondslag, doel } = inhoud;
    const overdrachtId =
      s.aan === 'OM'
        ? null
        : (
            await this.overdrachten.verzend(
              tx,
              inzage,
              {
                dossierId: zaak.dossierId,
                soort: kopie.soort,
                aanCode: s.aan,
                grondslag,
                doel,
                velden,
                inhoud: canoniek({ ...kopie, velden: kopie.velden.map((v) => ({ ...v })) }),
              },
              nu,
            )
          ).id;
    await tx.wijzig(
      `insert into igj.doorgifte (organisatie_id, id, zaak_id, dossier_id, aan, kenmerk, velden, op, door_id, werk_id, overdracht_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        inzage.organisatieId,
        uuidv7(),
        zaak.id,
        zaak.dossierId,
        s.aan,
        kenmerk,
        velden,
        nu,
        inzage.lidmaatschapId,
        werkId,
        overdrachtId,
      ],
    );
  }
}

/** What of this case can be passed on: the fields that the provider sent. */
async function lees(tx: Transactie, inzage: Inzage, zaakId: string): Promise<Bron> {
  const rij = await tx.rij<{ aanbieder: string; inhoud: string; sha256: string }>(
    `select z.aanbieder_naam as aanbieder, o.inhoud, o.sha256 from igj.inspectiezaak z
     join overdracht.ontvangst o on o.organisatie_id = z.organisatie_id and o.id = z.ontvangst_id
     where z.organisatie_id = $1 and z.id = $2`,
    [inzage.organisatieId, zaakId],
  );
  if (!rij) throw new Error('igj: the case has no copy');
  return { aanbieder: rij.aanbieder, velden: ontvangenVelden(rij.inhoud, rij.sha256) };
}

const eerstAfronden = (): Weigering =>
  weiger('IGJ_EIGEN_ONDERZOEK_LOOPT', 'De IGJ onderzoekt deze zaak zelf. Doorgeven kan, sluiten nog niet.', {
    veld: 'sluit',
    watDan: 'Rond eerst het onderzoek af.',
  });

const eerstBevestigen = (): Weigering =>
  weiger('IGJ_STATUS_PAST_NIET', 'Deze zaak is nog niet bevestigd.', { watDan: 'Bevestig eerst de ontvangst.' });
