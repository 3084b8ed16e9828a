import { Inject, Injectable } from '@nestjs/common';
import { ROLLEN_POORT, type RollenPoort } from '@meldbaken/organisatie/contract';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import type { GereedStand } from '@meldbaken/zorgfraude/contract';
import {
  GEREED_PUNTEN,
  gereedPunt,
  isLaat,
  isZonderEigenaar,
  type GereedPuntDefinitie,
} from '@meldbaken/zorgfraude/model';
import { GereedBewijs, GereedPunt, GereedVersie } from './gereedheid.type';

const DOOR = lidJson('g.organisatie_id', 'g.door_id');
const EIGENAAR = lidJson('g.organisatie_id', 'g.eigenaar_id');

/** What the log says about which point: a code of ours, never what somebody typed. */
export const puntInLog = (code: string): string[] => (gereedPunt(code) ? [code] : []);

/** The newest version of each point, with all evidence that was ever added. */
const punten = (waar: string, dag: string): string => `select distinct on (g.code) g.code, g.versie, g.stand,
    g.nvt_reden as "nvtReden", g.nvt_door as "nvtDoor", ${EIGENAAR} as eigenaar, g.eigenaar_rol as "eigenaarRol",
    (g.eigenaar_rol is not null or exists (select 1 from weergave.lid w where w.organisatie_id = g.organisatie_id and w.id = g.eigenaar_id and (w.tot is null or w.tot > ${dag}::date))) as "heeftEigenaar",
    g.gereed_voor::text as "gereedVoor", g.gereed_op::text as "gereedOp", g.onderdelen, g.notitie, g.vastgelegd_op as moment, ${DOOR} as door,
    (select coalesce(json_agg(json_build_object('versie', b.versie, 'tekst', b.bewijs_tekst, 'verwijzing', b.bewijs_verwijzing, 'vastgelegdOp', b.vastgelegd_op, 'door', ${lidJson('b.organisatie_id', 'b.door_id')},
        'ingetrokkenReden', (select t.trekt_in_reden from zorgfraude.gereed_punt t where t.organisatie_id = b.organisatie_id and t.code = b.code and t.trekt_in = b.versie limit 1)) order by b.versie desc), '[]')
      from zorgfraude.gereed_punt b where b.organisatie_id = g.organisatie_id and b.code = g.code and b.bewijs_tekst is not null) as bewijs
  from zorgfraude.gereed_punt g where ${waar} order by g.code, g.versie desc`;

interface PuntRij {
  code: string;
  versie: number;
  stand: GereedStand;
  eigenaar: { id: string; naam: string } | null;
  eigenaarRol: string | null;
  heeftEigenaar: boolean;
  gereedVoor: string | null;
  moment: Date;
  bewijs: { vastgelegdOp: string }[];
}

interface VersieRij {
  eigenaar: { naam: string } | null;
  eigenaarRol: string | null;
  moment: Date;
}

@Injectable()
export class GereedheidLezer {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    @Inject(ROLLEN_POORT) private readonly rollen: RollenPoort,
  ) {}

  /** Every point of the list, also those about which nothing was written down. */
  async alle(tx: Transactie, inzage: Inzage): Promise<GereedPunt[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Gereedheid', 2);
    const rijen = await tx.rijen<PuntRij>(punten(p.sql, '$1'), [this.vandaag(), ...p.waarden]);
    const perCode = new Map(rijen.map((r) => [r.code, r]));
    return GEREED_PUNTEN.map((d) => this.punt(d, perCode.get(d.code)));
  }

  /** One point; null when the list has none with this code. */
  async een(tx: Transactie, inzage: Inzage, code: string): Promise<GereedPunt | null> {
    const definitie = gereedPunt(code);
    if (!definitie) return null;
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Gereedheid', 3);
    const rij = await tx.rij<PuntRij>(punten(`g.code = $2 and ${p.sql}`, '$1'), [this.vandaag(), code, ...p.waarden]);
    return this.punt(definitie, rij ?? undefined);
  }

  /** Every time a point was updated, the last first. */
  async geschiedenis(tx: Transactie, inzage: Inzage, code: string): Promise<GereedVersie[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Gereedheid', 2);
    const rijen = await tx.rijen<VersieRij>(
      `select g.versie, g.stand, ${EIGENAAR} as eigenaar, g.eigenaar_rol as "eigenaarRol", g.gereed_voor::text as "gereedVoor", g.notitie,
         g.bewijs_tekst as "bewijsTekst", g.trekt_in as "trektIn", g.vastgelegd_op as moment, ${DOOR} as door
       from zorgfraude.gereed_punt g where g.code = $1 and ${p.sql} order by g.versie desc`,
      [code, ...p.waarden],
    );
    return rijen.map((r) => {
      const { eigenaar, eigenaarRol, moment, ...rest } = r;
      return Object.assign(new GereedVersie(), rest, {
        eigenaarNaam: this.naam(eigenaar, eigenaarRol),
        vastgelegdOp: moment.toISOString(),
      });
    });
  }

  private punt({ code, fase, titel }: GereedPuntDefinitie, rij: PuntRij | undefined): GereedPunt {
    if (!rij) return Object.assign(new GereedPunt(), { ...NIETS, code, fase, titel });
    const { moment, bewijs, ...rest } = rij;
    return Object.assign(new GereedPunt(), rest, {
      fase,
      titel,
      eigenaarNaam: this.naam(rij.eigenaar, rij.eigenaarRol),
      laat: isLaat(rij, this.vandaag()),
      zonderEigenaar: isZonderEigenaar(rij),
      bewijs: bewijs.map((b) =>
        Object.assign(new GereedBewijs(), b, { vastgelegdOp: new Date(b.vastgelegdOp).toISOString() }),
      ),
      vastgelegdOp: moment.toISOString(),
      geschiedenis: [],
    });
  }

  private naam(lid: { naam: string } | null, rol: string | null): string | null {
    return lid?.naam ?? (rol === null ? null : this.rollen.naam(rol));
  }

  private vandaag(): string {
    return dagVan(this.klok.nu());
  }
}

const NIETS = {
  versie: 0,
  stand: 'NOG_NIET',
  nvtReden: null,
  nvtDoor: null,
  eigenaar: null,
  eigenaarRol: null,
  eigenaarNaam: null,
  heeftEigenaar: false,
  gereedVoor: null,
  gereedOp: null,
  laat: false,
  zonderEigenaar: true,
  onderdelen: [],
  notitie: null,
  bewijs: [],
  vastgelegdOp: null,
  door: null,
  geschiedenis: [],
} as const;
