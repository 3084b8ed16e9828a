import { Inject, Injectable } from '@nestjs/common';
import { ROLLEN_POORT, type RollenPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { NieuweGereedVersie } from '@meldbaken/zorgfraude/contract';
import { controleerGereed, controleerIntrekken, gereedPunt, schoonGereed } from '@meldbaken/zorgfraude/model';
import { GereedheidLezer, puntInLog } from './gereedheid.lezer';
import type { GereedPunt } from './gereedheid.type';

/** Which point, as the caller last saw it. */
interface Wat {
  readonly sleutel: string;
  readonly code: string;
  readonly versie: number;
}

interface Rij extends NieuweGereedVersie {
  readonly trektIn: number | null;
  readonly trektInReden: string | null;
}

const SPOOR = { handeling: 'bijwerken', onderwerp: 'Gereedheid' } as const;

/** Points of the checklist: each change a next version, and nothing is lost when two people write at once. */
@Injectable()
export class GereedheidHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: GereedheidLezer,
    private readonly klok: Klok,
    @Inject(ROLLEN_POORT) private readonly rollen: RollenPoort,
  ) {}

  legVast(inzage: Inzage, wat: Wat, invoer: NieuweGereedVersie): Promise<GereedPunt | Weigering> {
    return this.doe(inzage, wat, async (tx, huidig) => {
      const punt = gereedPunt(wat.code);
      if (!punt) return nietGevonden();
      const v = schoonGereed(invoer);
      const kader = { punt, vandaag: dagVan(this.klok.nu()), bewijzen: geldig(huidig) };
      const fout = alsGeweigerdMetVelden([
        ...controleerGereed(v, kader),
        ...(await this.controleerEigenaar(tx, inzage, v, huidig)),
      ]);
      return fout ?? { ...v, trektIn: null, trektInReden: null };
    });
  }

  trekBewijsIn(inzage: Inzage, wat: Wat, bewijsVersie: number, reden: string): Promise<GereedPunt | Weigering> {
    return this.doe(inzage, wat, (_tx, huidig) => {
      const bewijs = huidig.bewijs.find((b) => b.versie === bewijsVersie && b.ingetrokkenReden === null);
      if (!bewijs) return Promise.resolve(nietGevonden());
      const fout = alsGeweigerdMetVelden(controleerIntrekken({ stand: huidig.stand, bewijzen: geldig(huidig), reden }));
      return Promise.resolve(fout ?? { ...alsVersie(huidig), trektIn: bewijsVersie, trektInReden: reden.trim() });
    });
  }

  private doe(
    inzage: Inzage,
    wat: Wat,
    maak: (tx: Transactie, huidig: GereedPunt) => Promise<Rij | Weigering>,
  ): Promise<GereedPunt | Weigering> {
    return this.handelingen.voerUit(inzage, { ...SPOOR, velden: puntInLog(wat.code) }, async (tx) => {
      // In line per point: the next version has the next number.
      await tx.slot(`gereedheid:${inzage.organisatieId}:${wat.code}`);
      const huidig = await this.lezer.een(tx, inzage, wat.code);
      if (!huidig) return nietGevonden();
      const eerder = await tx.rij<{ code: string }>(
        'select g.code from zorgfraude.gereed_punt g where g.organisatie_id = $1 and g.door_id = $2 and g.sleutel = $3',
        [inzage.organisatieId, inzage.lidmaatschapId, wat.sleutel],
      );
      if (eerder) return (await this.lezer.een(tx, inzage, eerder.code)) ?? nietGevonden();
      if (huidig.versie !== wat.versie) return verouderd(huidig);
      const rij = await maak(tx, huidig);
      if (isWeigering(rij)) return rij;
      await this.schrijf(tx, inzage, wat, rij);
      return (await this.lezer.een(tx, inzage, wat.code)) ?? nietGevonden();
    });
  }

  /** Somebody who works here, or a role that a municipality has. Who is owner already may stay so. */
  private async controleerEigenaar(
    tx: Transactie,
    inzage: Inzage,
    { eigenaarId, eigenaarRol }: NieuweGereedVersie,
    huidig: GereedPunt,
  ): Promise<Weigering[]> {
    if (eigenaarRol !== null && !this.rollen.van(inzage.organisatieSoort).some((r) => r.code === eigenaarRol))
      return [weiger('GEREEDHEID_ROL', 'Deze rol is er niet bij een gemeente.', { veld: 'eigenaarRol' })];
    if (eigenaarId === null || eigenaarId === huidig.eigenaar?.id) return [];
    const lid = await tx.rij(
      'select 1 from weergave.lid w where w.organisatie_id = $1 and w.id = $2 and (w.tot is null or w.tot > $3::date)',
      [inzage.organisatieId, eigenaarId, dagVan(this.klok.nu())],
    );
    return lid ? [] : [weiger('GEREEDHEID_EIGENAAR', 'Kies een collega uit de lijst.', { veld: 'eigenaarId' })];
  }

  private schrijf(tx: Transactie, inzage: Inzage, { sleutel, code, versie }: Wat, r: Rij): Promise<number> {
    return tx.wijzig(
      `insert into zorgfraude.gereed_punt (organisatie_id, code, versie, stand, nvt_reden, nvt_door, eigenaar_id, eigenaar_rol, gereed_voor, gereed_op,
         onderdelen, notitie, bewijs_tekst, bewijs_verwijzing, trekt_in, trekt_in_reden, vastgelegd_op, door_id, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        inzage.organisatieId,
        code,
        versie + 1,
        r.stand,
        r.nvtReden,
        r.nvtDoor,
        r.eigenaarId,
        r.eigenaarRol,
        r.gereedVoor,
        r.gereedOp,
        r.onderdelen,
        r.notitie,
        r.bewijs?.tekst ?? null,
        r.bewijs?.verwijzing ?? null,
        r.trektIn,
        r.trektInReden,
        this.klok.nu(),
        inzage.lidmaatschapId,
        sleutel,
      ],
    );
  }
}

const geldig = (p: GereedPunt): number => p.bewijs.filter((b) => b.ingetrokkenReden === null).length;

const alsVersie = (p: GereedPunt): NieuweGereedVersie => ({
  stand: p.stand,
  nvtReden: p.nvtReden,
  nvtDoor: p.nvtDoor,
  eigenaarId: p.eigenaar?.id ?? null,
  eigenaarRol: p.eigenaarRol,
  gereedVoor: p.gereedVoor,
  gereedOp: p.gereedOp,
  onderdelen: p.onderdelen,
  notitie: p.notitie,
  bewijs: null,
});

/** Somebody else saved first: nothing is changed, and the caller gets what stands there now. */
function verouderd(huidig: GereedPunt): Weigering {
  const w = weiger('VERSIE_VEROUDERD', 'Iemand anders werkte dit punt intussen bij. Kijk eerst wat er veranderde.');
  return Object.assign({ ...w }, { huidig });
}
