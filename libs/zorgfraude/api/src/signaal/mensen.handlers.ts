import { Injectable } from '@nestjs/common';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ROL_VAN_ROUTE, isOpen, redenFouten, routesVan } from '@meldbaken/zorgfraude/model';
import { ZorgsignaalCollega } from './mensen.type';
import { SignaalDaad, fouten, zet, type InDaad } from './signaal-daad';
import { SignaalRijen, type SignaalRij } from './signaal.rijen';
import { SignaalSchrijver } from './signaal.schrijver';
import type { Zorgsignaal } from './signaal.type';
import type { OpSignaal } from './verloop.handlers';

type Uit = Promise<Zorgsignaal | Weigering>;
export interface CollegaKeuze {
  readonly lidmaatschapId: string;
  readonly reden: string;
}
/** Who may be asked to look along: everybody of the municipality who may read signals at all. */
const MEEKIJKERS = [
  'MELDPUNT',
  'TOEZICHTHOUDER_RECHTMATIGHEID',
  'TOEZICHTHOUDER_KWALITEIT',
  'SOCIAAL_RECHERCHEUR',
  'VEILIGHEID',
  'ADVISEUR_SOCIAAL_DOMEIN',
  'CONTRACTMANAGER',
  'CONSULENT',
  'COLLEGE',
] as const;

interface CollegaRij extends Record<string, unknown> {
  id: string;
  naam: string;
  persoonId: string | null;
  rollen: string[];
}

/** People around a signal: who handles it, who looks along, and who may not see it. */
@Injectable()
export class MensenHandlers {
  constructor(
    private readonly daad: SignaalDaad,
    private readonly handelingen: Handelingen,
    private readonly rijen: SignaalRijen,
    private readonly schrijver: SignaalSchrijver,
    private readonly dossiers: Dossiers,
    private readonly klok: Klok,
  ) {}

  /** Colleagues for the acts on people; for who may none of them: nobody. */
  async collegas(inzage: Inzage, signaalId: string): Promise<ZorgsignaalCollega[]> {
    const h = { handeling: 'toewijzen', onderwerp: 'Zorgsignaal', onderwerpId: signaalId, dossierId: signaalId };
    const uit = await this.handelingen.voerUit(inzage, { ...h, velden: ['collegas'] }, async (tx) => {
      const rij = await this.rijen.een(tx, inzage, signaalId);
      if (!rij?.mag.toewijzen) return [];
      const toewijsbaar = toewijsbareRollen(rij);
      return (await this.lijst(tx, inzage, signaalId)).map((c) =>
        Object.assign(new ZorgsignaalCollega(), {
          id: c.id,
          naam: c.naam,
          rollen: c.rollen,
          toewijsbaar: c.rollen.some((r) => toewijsbaar.includes(r)),
          zelf: c.id === inzage.lidmaatschapId,
        }),
      );
    });
    return isWeigering(uit) ? [] : uit;
  }

  wijsToe(inzage: Inzage, op: OpSignaal, k: CollegaKeuze): Uit {
    return this.met(inzage, 'toewijzen', op, k, async (d, collega) => {
      if (!collega.rollen.some((r) => toewijsbareRollen(d.rij).includes(r)))
        return weiger('ZORGSIGNAAL_ROL_PAST_NIET', 'Deze collega heeft geen rol bij dit soort signalen.', {
          veld: 'lidmaatschapId',
          watDan: 'Kies een toezichthouder of sociaal rechercheur.',
        });
      const { tx, nu, rij } = d;
      const oud = rij.behandelaar?.id;
      if (oud === collega.id) return alZo();
      await this.dossiers.geefLid(tx, inzage, rij.id, collega.id, 'BEHANDELAAR', nu);
      if (oud) {
        // Who gives it away keeps reading what they did.
        if (oud === inzage.lidmaatschapId) await this.dossiers.geefLid(tx, inzage, rij.id, oud, 'ONDERZOEKER', nu);
        await this.dossiers.beeindigLid(tx, inzage, rij.id, oud, 'BEHANDELAAR', nu, 'Iemand anders behandelt het nu.');
      }
      await zet(d, { behandelaar_id: collega.id });
      await this.noteer(d, 'TOEGEWEZEN', collega.id, k.reden);
      return null;
    });
  }

  betrek(inzage: Inzage, op: OpSignaal, k: CollegaKeuze): Uit {
    return this.met(inzage, 'betrekken', op, k, async (d, collega) => {
      await this.dossiers.geefLid(d.tx, inzage, d.rij.id, collega.id, 'ONDERZOEKER', d.nu);
      await zet(d, {});
      await this.noteer(d, 'BETROKKEN', collega.id, k.reden);
      return null;
    });
  }

  /** From this moment the colleague sees nothing of it: not in a list, not by its number. */
  sluitUit(inzage: Inzage, op: OpSignaal, k: CollegaKeuze): Uit {
    return this.met(inzage, 'uitsluiten', op, k, async (d, collega) => {
      if (collega.id === inzage.lidmaatschapId)
        return weiger('ZORGSIGNAAL_UZELF', 'U kunt uzelf niet uitsluiten.', {
          veld: 'lidmaatschapId',
          watDan: 'Vraag een collega van het meldpunt om dit te doen.',
        });
      if (collega.persoonId === null)
        return weiger('ZORGSIGNAAL_PERSOON_ONBEKEND', 'Deze collega staat niet in de lijst van personen.', {
          veld: 'lidmaatschapId',
          watDan: 'Vraag de beheerder om het account aan de persoon te koppelen.',
        });
      await this.dossiers.sluitUit(d.tx, inzage, d.rij.id, collega.persoonId, 'VERWANT', d.nu);
      await zet(d, d.rij.behandelaar?.id === collega.id ? { behandelaar_id: null } : {});
      await this.noteer(d, 'UITGESLOTEN', collega.id, k.reden);
      return null;
    });
  }

  private met(
    inzage: Inzage,
    handeling: string,
    op: OpSignaal,
    k: CollegaKeuze,
    doe: (d: InDaad, collega: CollegaRij) => Promise<Weigering | null>,
  ): Uit {
    return this.daad.voer(inzage, { ...op, handeling }, async (d) => {
      if (!isOpen(d.rij.status)) return weiger('ZORGSIGNAAL_DICHT', 'Dit signaal is niet meer open.');
      const fout = fouten(redenFouten(k.reden));
      if (fout) return fout;
      const [collega] = await this.lijst(d.tx, inzage, d.rij.id, k.lidmaatschapId);
      return collega ? doe(d, collega) : geenCollega();
    });
  }

  private noteer(
    d: InDaad,
    daad: 'TOEGEWEZEN' | 'BETROKKEN' | 'UITGESLOTEN',
    lidId: string,
    reden: string,
  ): Promise<void> {
    const { status } = d.rij;
    const woorden = [{ code: 'reden', tekst: reden.trim() }];
    return this.schrijver.daad(d.tx, d.inzage, d.rij.id, { daad, van: status, naar: status, lidId, woorden }, d.nu);
  }

  /** Members with a fitting role now, without who is shut out. */
  private lijst(tx: Transactie, inzage: Inzage, signaalId: string, alleen?: string): Promise<CollegaRij[]> {
    return tx.rijen<CollegaRij>(
      `select l.id, l.naam, l.persoon_id as "persoonId", array_agg(distinct r.rol order by r.rol) as rollen
       from weergave.lid l join organisatie.lidmaatschap_rol r on r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.tot is null and r.rol = any($3)
       where l.organisatie_id = $1 and ($4::uuid is null or l.id = $4::uuid)
         and (l.tot is null or l.tot > ($5::timestamptz at time zone 'Europe/Amsterdam')::date)
         and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = l.organisatie_id and u.dossier_id = $2 and u.persoon_id = l.persoon_id)
       group by l.id, l.naam, l.persoon_id order by l.naam, l.id`,
      [inzage.organisatieId, signaalId, MEEKIJKERS, alleen ?? null, this.klok.nu()],
    );
  }
}

/** Who may get it: the teams of its routes, and the sociaal rechercheur. */
const toewijsbareRollen = (rij: Pick<SignaalRij, 'aard' | 'stelsel'>): string[] => [
  ...routesVan(rij.aard, rij.stelsel).flatMap((r) => ROL_VAN_ROUTE[r] ?? []),
  'SOCIAAL_RECHERCHEUR',
];

const geenCollega = (): Weigering =>
  weiger('ZORGSIGNAAL_COLLEGA_ONBEKEND', 'Deze collega kan dit signaal niet krijgen.', {
    veld: 'lidmaatschapId',
    watDan: 'Kies een collega uit de lijst.',
  });

const alZo = (): Weigering => weiger('ZORGSIGNAAL_AL_ZO', 'Deze collega behandelt het al.', { veld: 'lidmaatschapId' });
