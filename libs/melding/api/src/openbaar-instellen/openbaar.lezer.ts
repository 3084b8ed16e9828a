import { Injectable } from '@nestjs/common';
import type { OpenbarePagina } from '@meldbaken/melding/model';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage, Transactie, Vraag } from '@meldbaken/platform/tenancy';
import { OpenbaarFormulier, type OpenbaarBesluit, type Proefmelding } from './openbaar.type';

const BESLUITEN = 20;

interface Rij {
  slug: string | null;
  adresSinds: Date | null;
  besluiten: (Omit<OpenbaarBesluit, keyof OpenbarePagina> & { pagina: OpenbarePagina })[];
  proef: Proefmelding | null;
}

const besluit = ({ pagina, ...b }: Rij['besluiten'][number]): OpenbaarBesluit => ({
  ...b,
  ...pagina,
  aanspreekpunten: [...pagina.aanspreekpunten],
  op: new Date(b.op),
});

@Injectable()
export class OpenbaarLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  async lees(inzage: Inzage, vandaag: string): Promise<OpenbaarFormulier | null> {
    const h = { handeling: 'inzien', onderwerp: 'OpenbaarFormulier' };
    const [rijen = []] = await this.handelingen.lees(inzage, h, [this.vraag(inzage)]);
    const [rij] = rijen as Rij[];
    return rij ? maak(rij, vandaag) : null;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, vandaag: string): Promise<OpenbaarFormulier> {
    const { sql, waarden } = this.vraag(inzage);
    const rij = await tx.rij<Rij & Record<string, unknown>>(sql, waarden);
    if (!rij) throw new Error('the settings of the public form cannot be read');
    return maak(rij, vandaag);
  }

  private vraag(inzage: Inzage): Vraag {
    const p = this.regels.voorwaarde(inzage, 'inzien', 'OpenbaarFormulier');
    const sql = `select a.slug, a.gemaakt_op as "adresSinds",
      (select coalesce(json_agg(x order by x.versie desc), '[]'::json) from (
        select i.versie, i.formulier_aan as "formulierAan", i.anoniem_aan as "anoniemAan", i.besloten_door as "beslotenDoor", i.vanaf, i.telefoon, i.pagina, i.op,
          ${lidJson('i.organisatie_id', 'i.door_id')} as door
        from melding.openbaar_instelling i where i.organisatie_id = o.organisatie_id order by i.versie desc limit ${BESLUITEN}) x) as besluiten,
      (select json_build_object('id', p.id, 'bereikt', p.bereikt, 'op', p.op) from melding.proefmelding p where p.organisatie_id = o.organisatie_id order by p.op desc limit 1) as proef
      from organisatie.organisatie o left join melding.openbaar_adres a on a.organisatie_id = o.organisatie_id and a.ingetrokken_op is null where ${p.sql}`;
    return { sql, waarden: p.waarden };
  }
}

function maak(r: Rij, vandaag: string): OpenbaarFormulier {
  const besluiten = r.besluiten.map(besluit);
  return Object.assign(new OpenbaarFormulier(), {
    versie: besluiten[0]?.versie ?? 0,
    adres: r.slug === null ? null : `/m/${r.slug}`,
    adresSinds: r.adresSinds,
    nu: besluiten.find((b) => b.vanaf <= vandaag) ?? null,
    besluiten,
    laatsteProef: r.proef && { ...r.proef, op: new Date(r.proef.op) },
  });
}
