import { Inject, Injectable } from '@nestjs/common';
import { ROLLEN_POORT, type RollenPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { berekenTermijn, eigenCode, eigenSchema, keurEigen, type EigenInvoer } from '@meldbaken/termijn/model';
import { DefinitieRepository, type EigenVersie } from '../../persistence/definitie.repository';
import { CatalogusLezer } from '../../queries/termijn-definities/catalogus.lezer';
import { verouderd } from '../../queries/termijn-definities/definitie-uitkomst';
import type { TermijnDefinitie } from '../../queries/termijn-definities/termijn-definitie.type';
import type { EigenTermijnInvoer } from './eigen-termijn.input';

export interface EigenTermijnVerzoek {
  sleutel: string;
  /** Of the term that changes; none: a new one. */
  code: string | null;
  versie: number | null;
  invoer: EigenTermijnInvoer;
}

@Injectable()
export class EigenTermijnBewarenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly definities: DefinitieRepository,
    private readonly lezer: CatalogusLezer,
    private readonly klok: Klok,
    @Inject(ROLLEN_POORT) private readonly rollen: RollenPoort,
  ) {}

  /** A new own term, or a new version of one: terms that run keep the version under which they began. */
  voerUit(inzage: Inzage, v: EigenTermijnVerzoek): Promise<TermijnDefinitie | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'beheren', onderwerp: 'TermijnDefinitie' }, async (tx) => {
      await tx.slot(`eigen-termijn:${inzage.organisatieId}`);
      const eerder = await this.definities.codeVanSleutel(tx, inzage, v.sleutel);
      const code = eerder ?? (await this.bewaar(tx, inzage, v, nu));
      if (isWeigering(code)) return code;
      return (await this.lezer.een(tx, inzage, code)) ?? nietGevonden();
    });
  }

  private async bewaar(tx: Transactie, inzage: Inzage, v: EigenTermijnVerzoek, nu: Date): Promise<string | Weigering> {
    const invoer: EigenInvoer = { ...v.invoer, geldigVanaf: v.invoer.geldigVanaf ?? vandaag(nu) };
    const rollen = this.rollen.van(inzage.organisatieSoort).map((r) => r.code);
    const fout = alsGeweigerdMetVelden(keurEigen(invoer, rollen));
    if (fout) return fout;
    const versies = v.code === null ? [] : await this.definities.versies(tx, inzage, v.code);
    const bezwaar = v.code === null ? null : await this.keurWijziging(tx, inzage, v, versies, invoer.geldigVanaf);
    if (bezwaar) return bezwaar;
    const code = v.code ?? (await this.definities.vrijeCode(tx, inzage, eigenCode(invoer.naam)));
    await this.definities.bewaar(
      tx,
      inzage,
      {
        code,
        versie: (versies[0]?.definitie.versie ?? 0) + 1,
        geldigVanaf: invoer.geldigVanaf,
        naam: invoer.naam.trim(),
        eenheid: v.invoer.eenheid,
        lengte: invoer.lengte,
        eis: invoer.eis.trim(),
        eigenaarRol: invoer.eigenaarRol,
        herinneringsschema: eigenSchema(invoer.herinneringen),
      },
      { sleutel: v.sleutel, nu },
    );
    return code;
  }

  private async keurWijziging(
    tx: Transactie,
    inzage: Inzage,
    v: EigenTermijnVerzoek,
    versies: readonly EigenVersie[],
    geldigVanaf: string,
  ): Promise<Weigering | null> {
    const nieuwste = versies[0];
    if (!nieuwste) return nietGevonden();
    if (versies.some((x) => x.ingetrokkenOp !== null)) {
      return weiger('TERMIJN_INGETROKKEN', 'Deze eigen termijn is ingetrokken.', {
        watDan: 'Maak een nieuwe termijn.',
      });
    }
    if (nieuwste.definitie.versie !== v.versie) {
      const huidig = await this.lezer.een(tx, inzage, nieuwste.definitie.code);
      return huidig ? verouderd(huidig) : nietGevonden();
    }
    if (geldigVanaf >= nieuwste.definitie.geldigVanaf) return null;
    return weiger('TERMIJN_DATUM_TE_VROEG', 'De vorige versie begint later.', {
      veld: 'geldigVanaf',
      watDan: `Kies ${nieuwste.definitie.geldigVanaf} of later.`,
    });
  }
}

/** The day in Amsterdam. */
function vandaag(nu: Date): string {
  const b = berekenTermijn({ eenheid: 'DAGEN', lengte: 1, atw: false }, nu.toISOString());
  if (isWeigering(b)) throw new RangeError(`termijn: no day at ${nu.toISOString()}`);
  return b.uitleg[0]?.datum ?? b.vervalt;
}
