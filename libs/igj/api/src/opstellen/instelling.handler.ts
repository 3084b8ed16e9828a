import { Inject, Injectable } from '@nestjs/common';
import { ZORGSOORTEN, type Verzendwijze, type Zorgsoort } from '@meldbaken/igj/contract';
import {
  controleerVeld,
  gemeenteTermijnFouten,
  netteTermijnen,
  schoonNummer,
  type GemeenteTermijn,
} from '@meldbaken/igj/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { gemeentenHier } from '../wmo/gemeenten';
import { WmoGemeente } from '../wmo/wmo.type';
import { OpstelInstelling, type Instelling } from './opstel-instelling';
import { GemeenteMeldtermijn, IgjInstelling } from './opstellen.type';

export interface InstellenInvoer {
  versie: number;
  verzendwijze: Verzendwijze;
  /** Left out: as it was. */
  wijzeWmo?: Verzendwijze | null;
  wijzeJeugd?: Verzendwijze | null;
  zelfGemeenten?: readonly string[] | null;
  gemeenteTermijnen?: readonly GemeenteTermijn[] | null;
  /** Empty: as the organisation has it. */
  kvkNummer?: string | null;
  vestigingsnummer?: string | null;
  zorgsoorten: readonly Zorgsoort[];
}

@Injectable()
export class IgjInstellingHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly instelling: OpstelInstelling,
    private readonly klok: Klok,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  /** Null for who has no part in it. */
  async lees(inzage: Inzage): Promise<IgjInstelling | null> {
    const uit = await this.handelingen.voerUit(inzage, { handeling: 'lezen', onderwerp: 'IgjInstelling' }, async (tx) =>
      this.antwoord(tx, inzage, await this.instelling.van(tx, inzage), this.mag(inzage)),
    );
    return isWeigering(uit) ? null : uit;
  }

  async zet(inzage: Inzage, i: InstellenInvoer): Promise<IgjInstelling | Weigering> {
    const nu = this.klok.nu();
    const h = {
      handeling: 'wijzigen',
      onderwerp: 'IgjInstelling',
      velden: [
        'verzendwijze',
        'wijzeWmo',
        'wijzeJeugd',
        'zelfGemeenten',
        'gemeenteTermijnen',
        'kvkNummer',
        'vestigingsnummer',
        'zorgsoorten',
      ],
    };
    return this.handelingen.voerUit(inzage, h, async (tx) => {
      await tx.slot(inzage.organisatieId);
      const nuIs = await this.instelling.van(tx, inzage);
      if (nuIs.versie !== i.versie)
        return weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde dit intussen. Laad de bladzijde opnieuw.');
      const zelfGemeenten = gemeenteCodes(i.zelfGemeenten ?? nuIs.zelfGemeenten);
      if (isWeigering(zelfGemeenten)) return zelfGemeenten;
      const gemeenteTermijnen = [...netteTermijnen(i.gemeenteTermijnen ?? nuIs.gemeenteTermijnen)];
      const termijnFout = alsGeweigerdMetVelden(gemeenteTermijnFouten(gemeenteTermijnen));
      if (termijnFout) return termijnFout;
      const nummers = nummersUit(i, nuIs, nu);
      if (isWeigering(nummers)) return nummers;
      const nieuw = {
        ...nummers,
        versie: i.versie + 1,
        verzendwijze: i.verzendwijze,
        wijzeWmo: i.wijzeWmo ?? nuIs.wijzeWmo,
        wijzeJeugd: i.wijzeJeugd ?? nuIs.wijzeJeugd,
        zelfGemeenten,
        gemeenteTermijnen,
        zorgsoorten: ZORGSOORTEN.filter((z) => i.zorgsoorten.includes(z)),
      };
      await this.instelling.zet(tx, inzage, nieuw, nu);
      return this.antwoord(tx, inzage, nieuw, true);
    });
  }

  /** With the municipalities that can be chosen. */
  private async antwoord(tx: Transactie, inzage: Inzage, i: Instelling, magWijzigen: boolean): Promise<IgjInstelling> {
    const gemeenten = (await gemeentenHier(tx, this.klok.nu())).map((g) => Object.assign(new WmoGemeente(), g));
    const { kvk, vestigingsnummer } = await this.instelling.metNummers(
      tx,
      inzage,
      await this.organisatie.eigen(tx, inzage),
    );
    const gemeenteTermijnen = i.gemeenteTermijnen.map((g) => Object.assign(new GemeenteMeldtermijn(), g));
    return Object.assign(new IgjInstelling(), i, {
      gemeenteTermijnen,
      gemeenten,
      kvkNummer: kvk,
      vestigingsnummer,
      magWijzigen,
    });
  }

  private mag(inzage: Inzage): boolean {
    return this.regels.kanOoit(inzage, 'wijzigen', 'IgjInstelling');
  }
}

const CODE = /^[A-Z0-9_-]{1,40}$/;

/** Codes of municipalities here; a code that nobody has sends nothing and harms nothing. */
function gemeenteCodes(codes: readonly string[]): string[] | Weigering {
  const uniek = [...new Set(codes)].sort();
  if (uniek.length <= 400 && uniek.every((c) => CODE.test(c))) return uniek;
  return weiger('IGJ_GEMEENTE_ONBEKEND', 'Deze gemeente kennen we niet.', { veld: 'zelfGemeenten' });
}

type Nummers = Pick<Instelling, 'kvkNummer' | 'vestigingsnummer'>;

/** Checked as the form checks them: what is wrong is named here, and not on the day of sending. */
function nummersUit(i: InstellenInvoer, nuIs: Nummers, nu: Date): Nummers | Weigering {
  const schoon = (nieuw: string | null | undefined, was: string | null): string | null =>
    nieuw === undefined || nieuw === null ? was : schoonNummer(nieuw) || null;
  const uit = {
    kvkNummer: schoon(i.kvkNummer, nuIs.kvkNummer),
    vestigingsnummer: schoon(i.vestigingsnummer, nuIs.vestigingsnummer),
  };
  const fouten = (['kvkNummer', 'vestigingsnummer'] as const).flatMap((code) => {
    const fout = uit[code] === null ? null : controleerVeld(code, uit[code], nu);
    return fout ? [fout] : [];
  });
  return alsGeweigerdMetVelden(fouten) ?? uit;
}
