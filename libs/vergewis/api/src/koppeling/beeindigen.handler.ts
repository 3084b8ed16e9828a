import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Koppelingen } from '@meldbaken/platform/auth';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag } from '@meldbaken/vergewis/contract';
import { controleerEinde, type ImportVoorstel } from '@meldbaken/vergewis/model';
import { RIJ_KOLOMMEN, type DienstverbandRij } from '../persistence/dienstverband.rijen';
import { alsRij } from './bijwerken.handler';
import { KoppelingSchrijver } from './koppeling-schrijver';
import { KoppelingRij } from './koppeling.type';
import { OproepenRepository } from './oproepen.repository';

const WAT = 'BEEINDIGEN';

export interface KoppelingEinde {
  personeelsnummer: string;
  eindeOp: Dag;
  versie: number | null;
}

/** The last day of the employment that runs under a number. An application ends by HR, with a reason. */
@Injectable()
export class KoppelingBeeindigenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly schrijver: KoppelingSchrijver,
    private readonly oproepen: OproepenRepository,
    private readonly koppelingen: Koppelingen,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, sleutel: string, e: KoppelingEinde): Promise<KoppelingRij | Weigering> {
    const spoor = { handeling: 'bijwerken', onderwerp: 'KoppelingGegevens', velden: ['eindeOp'], aantal: 1 };
    const uit = await this.handelingen.voerUit(inzage, spoor, (tx) => this.doe(tx, inzage, sleutel, e));
    if (!inzage.koppeling) return uit;
    const nee = isWeigering(uit);
    const regels = !nee && uit.uitkomst === 'GEWIJZIGD' ? 1 : 0;
    await this.koppelingen.telt(inzage, { wat: WAT, gelukt: !nee, regels, code: nee ? uit.code : null });
    return uit;
  }

  private async doe(
    tx: Transactie,
    inzage: Inzage,
    sleutel: string,
    e: KoppelingEinde,
  ): Promise<KoppelingRij | Weigering> {
    const nu = this.klok.nu();
    const eerder = await this.oproepen.eerder(tx, inzage, sleutel, e);
    if (eerder) return isWeigering(eerder) ? eerder : Object.assign(new KoppelingRij(), eerder);
    await tx.slot(`personeelsnummer:${inzage.organisatieId}:${e.personeelsnummer}`);
    const rij = await this.zoek(tx, inzage, e.personeelsnummer, dagVan(nu));
    if (!rij) return { ...nietGevonden(), veld: 'personeelsnummer' };
    if (e.versie !== null && e.versie !== rij.versie) return verouderd(rij.versie);
    const reden = { eindeOp: e.eindeOp, reden: 'UIT_DIENST', bewaarJaar: false } as const;
    const fout = alsGeweigerdMetVelden(controleerEinde(rij, reden, dagVan(nu)));
    if (fout) return fout;
    const voorstel = voorstelVan(rij, e.eindeOp);
    await this.schrijver.schrijf(tx, inzage, [voorstel], nu);
    const antwoord = alsRij({ voorstel, fouten: [] }, false);
    await this.oproepen.bewaar(tx, inzage, { sleutel, wat: WAT, inhoud: e, antwoord }, nu);
    return antwoord;
  }

  /** The one that runs or is to come, else the last one. */
  private zoek(tx: Transactie, inzage: Inzage, nummer: string, vandaag: Dag): Promise<DienstverbandRij | null> {
    const p = this.regels.voorwaarde(inzage, 'bijwerken', 'KoppelingGegevens', 3);
    return tx.rijNaSlot<DienstverbandRij & Record<string, unknown>>(
      `select ${RIJ_KOLOMMEN} from vergewis.dienstverband d where d.personeelsnummer = $1 and d.soort <> 'SOLLICITANT' and ${p.sql}
       order by (d.einde_op is null or d.einde_op >= $2::date) desc, d.begin_op desc, d.id limit 1`,
      'd',
      [nummer, vandaag, ...p.waarden],
    );
  }
}

const verouderd = (versie: number): Weigering =>
  weiger('VERSIE_VEROUDERD', `Dit dienstverband is intussen gewijzigd: nu is het versie ${versie}.`, {
    veld: 'versie',
    watDan: 'Lees eerst wat er nu staat.',
  });

function voorstelVan(rij: DienstverbandRij, eindeOp: Dag): ImportVoorstel {
  const gelijk = rij.eindeOp === eindeOp;
  return {
    rij: 1,
    personeelsnummer: rij.personeelsnummer,
    actie: gelijk ? 'GELIJK' : 'WIJZIGT',
    gegevens: { ...rij, eindeOp },
    dienstverbandId: rij.id,
    persoonId: null,
    versie: rij.versie,
    verschil: gelijk ? [] : ['eindeOp'],
    fouten: [],
  };
}
