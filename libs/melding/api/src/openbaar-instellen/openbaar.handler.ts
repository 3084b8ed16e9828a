import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesOpenbaarBesluit } from '@meldbaken/melding/model';
import { Handelingen } from '@meldbaken/platform/audit';
import { dagVan } from '@meldbaken/platform/auth';
import { alsGeweigerd, alsGeweigerdMetVelden, type Geweigerd } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Ontvangstcodes } from '../openbaar/ontvangstcodes';
import { OpenbaarLezer } from './openbaar.lezer';
import { OpenbaarVerouderd, type OpenbaarFormulier, type OpenbaarInvoer } from './openbaar.type';

const ONTVANGERS = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'];

/** 128 bits: an address that nobody guesses. */
const nieuweSlug = (): string => randomBytes(16).toString('base64url');

interface Verouderd extends Weigering {
  readonly huidig: OpenbaarFormulier;
}

/** What the board decides on the public form. */
@Injectable()
export class OpenbaarHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: OpenbaarLezer,
    private readonly dossiers: Dossiers,
    private readonly codes: Ontvangstcodes,
    private readonly klok: Klok,
  ) {}

  async stelIn(
    inzage: Inzage,
    v: { sleutel: string; versie: number; invoer: OpenbaarInvoer },
  ): Promise<OpenbaarFormulier | Weigering> {
    return this.doe(inzage, 'instellen', async (tx, vandaag, nu) => {
      const er = await tx.rij('select 1 from melding.openbaar_instelling i where i.sleutel = $1', [v.sleutel]);
      if (er) return this.lezer.binnen(tx, inzage, vandaag);
      const huidig = await this.lezer.binnen(tx, inzage, vandaag);
      if (huidig.versie !== v.versie) return verouderd(huidig);
      const gelezen = leesOpenbaarBesluit(v.invoer, vandaag);
      if (!gelezen.ok) return alsGeweigerdMetVelden(gelezen.weigeringen) ?? onverwacht();
      const b = gelezen.besluit;
      await tx.wijzig(
        `insert into melding.openbaar_instelling (organisatie_id, versie, formulier_aan, anoniem_aan, besloten_door, vanaf, telefoon, pagina, door_id, op, sleutel)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          inzage.organisatieId,
          v.versie + 1,
          b.formulierAan,
          b.anoniemAan,
          b.beslotenDoor,
          b.vanaf,
          b.telefoon,
          JSON.stringify(b.pagina),
          inzage.lidmaatschapId,
          nu,
          v.sleutel,
        ],
      );
      if (huidig.adres === null) await this.nieuwAdres(tx, inzage, v.sleutel, nu);
      return this.lezer.binnen(tx, inzage, vandaag);
    });
  }

  /** The old address stops at this instant: a poster that was copied, a link that went around. */
  async vernieuwAdres(inzage: Inzage, sleutel: string): Promise<OpenbaarFormulier | Weigering> {
    return this.doe(inzage, 'adres-vernieuwen', async (tx, vandaag, nu) => {
      const er = await tx.rij('select 1 from melding.openbaar_adres a where a.id = $1', [sleutel]);
      if (!er) await this.nieuwAdres(tx, inzage, sleutel, nu);
      return this.lezer.binnen(tx, inzage, vandaag);
    });
  }

  /** Does a report reach somebody? A dossier of its own kind, that no list or figure of reports knows. */
  async stuurProef(inzage: Inzage, sleutel: string): Promise<OpenbaarFormulier | Weigering> {
    return this.doe(inzage, 'proef-sturen', async (tx, vandaag, nu) => {
      const er = await tx.rij('select 1 from melding.proefmelding p where p.sleutel = $1', [sleutel]);
      if (er) return this.lezer.binnen(tx, inzage, vandaag);
      const huidig = await this.lezer.binnen(tx, inzage, vandaag);
      if (!huidig.nu?.formulierAan)
        return weiger('OPENBAAR_STAAT_UIT', 'Het formulier staat nu uit. Daarom kan er geen proef door.', {
          watDan: 'Zet eerst het formulier aan.',
        });
      const id = uuidv7();
      await this.dossiers.maak(tx, inzage, id, 'PROEF', nu);
      for (const rol of ONTVANGERS) await this.dossiers.geefGroep(tx, inzage, id, rol, 'ONTVANGER', nu);
      const ontvangers = await this.dossiers.leden(tx, inzage.organisatieId, id, ['ONTVANGER']);
      if (!ontvangers.length)
        return weiger('OPENBAAR_GEEN_ONTVANGER', 'Er is niemand die een melding ontvangt.', {
          watDan: 'Laat de beheerder iemand de rol aandachtsfunctionaris geven.',
        });
      const { organisatieId } = inzage;
      await zetInOutbox(tx, { soort: 'ProefmeldingGestuurd', organisatieId, ids: { proefId: id } }, nu);
      await tx.wijzig(
        'insert into melding.proefmelding (organisatie_id, id, sleutel, dossier_id, bereikt, door_id, op) values ($1, $2, $3, $2, $4, $5, $6)',
        [inzage.organisatieId, id, sleutel, ontvangers.length, inzage.lidmaatschapId, nu],
      );
      return this.lezer.binnen(tx, inzage, vandaag);
    });
  }

  private async doe(
    inzage: Inzage,
    handeling: string,
    werk: (tx: Transactie, vandaag: string, nu: Date) => Promise<OpenbaarFormulier | Weigering>,
  ): Promise<OpenbaarFormulier | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling, onderwerp: 'OpenbaarFormulier' }, async (tx) => {
      await tx.slot(`openbaar:${inzage.organisatieId}`);
      return werk(tx, dagVan(nu), nu);
    });
  }

  private async nieuwAdres(tx: Transactie, inzage: Inzage, id: string, nu: Date): Promise<void> {
    await this.codes.maakSleutels(tx, inzage);
    await tx.wijzig(
      'update melding.openbaar_adres set ingetrokken_op = $2 where organisatie_id = $1 and ingetrokken_op is null',
      [inzage.organisatieId, nu],
    );
    await tx.wijzig(
      'insert into melding.openbaar_adres (organisatie_id, id, slug, gemaakt_op, door_id) values ($1, $2, $3, $4, $5)',
      [inzage.organisatieId, id, nieuweSlug(), nu, inzage.lidmaatschapId],
    );
  }
}

function onverwacht(): never {
  throw new Error('a refusal without a reason');
}

const verouderd = (huidig: OpenbaarFormulier): Verouderd => ({
  ...weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde dit. Kijk eerst wat er veranderde.', {
    watDan: 'Kies welke versie klopt.',
  }),
  huidig,
});

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

export function openbaarUitkomst(
  uit: OpenbaarFormulier | Weigering,
): OpenbaarFormulier | OpenbaarVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  if (!isVerouderd(uit)) return alsGeweigerd(uit);
  return Object.assign(new OpenbaarVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
}
