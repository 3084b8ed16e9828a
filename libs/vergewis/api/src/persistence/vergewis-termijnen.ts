import { Inject, Injectable } from '@nestjs/common';
import { Dossiers, type Inzage, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import {
  TERMIJN_POORT,
  type StartTermijn,
  type TermijnPoort,
  type TermijnVanOnderwerp,
} from '@meldbaken/termijn/contract';
import type { Dag } from '@meldbaken/vergewis/contract';
import {
  termijnBeeld,
  termijnVerschil,
  type Bijzaken,
  type GewensteTermijn,
  type TermijnVerschil,
} from '@meldbaken/vergewis/model';
import { DossierLezer } from './dossier.lezer';
import { leesHrKaart, type Eenhedenkaart } from './hr-van-eenheid';

type Wie = Inzage | SysteemInzage;

/** The end of that day in the Netherlands is for the term to find; noon is on the right day in every season. */
const middag = (dag: Dag): Date => new Date(`${dag}T12:00:00Z`);

interface Kop extends Bijzaken {
  id: string;
  persoonId: string | null;
  personeelsnummer: string;
  eenheidId: string;
  heeftDossier: boolean;
}

interface Werk {
  kop: Kop;
  verschil: TermijnVerschil;
  eigenaars: readonly string[];
  staande: readonly TermijnVanOnderwerp[];
}

/**
 * Keeps the terms of files in line with what is written in them: begun, moved, met and ended by comparing, so that an act, a
 * list of thousands and a passing day go one way. The dossier for terms is made at the first one: most people never need one.
 */
@Injectable()
export class VergewisTermijnen {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lezer: DossierLezer,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async werkBij(tx: Transactie, wie: Wie, ids: readonly string[], nu: Date): Promise<void> {
    const koppen = await leesKoppen(tx, wie, ids);
    const hr = await leesHrKaart(tx, wie, dagVan(nu));
    const werk = await this.vergelijk(tx, wie, koppen, hr, nu);
    await this.zorgVoorDossiers(tx, wie, werk, hr, nu);
    await this.laatAflopen(tx, wie, werk, nu);
    await this.begin(tx, wie, werk, nu);
    await this.verhuis(tx, wie, werk, nu);
    await tx.wijzig(
      'update vergewis.dienstverband set termijnen_te_doen = false where organisatie_id = $1 and id = any($2) and termijnen_te_doen',
      [wie.organisatieId, ids],
    );
  }

  private async vergelijk(
    tx: Transactie,
    wie: Wie,
    koppen: readonly Kop[],
    hr: Eenhedenkaart,
    nu: Date,
  ): Promise<Werk[]> {
    const vandaag = dagVan(nu);
    const kader = await this.lezer.kader(tx, wie.organisatieId);
    const dossiers = await this.lezer.laad(
      tx,
      wie.organisatieId,
      koppen.map((k) => k.id),
    );
    const staande = perOnderwerp(
      await this.termijnen.vanOnderwerpen(
        tx,
        wie,
        koppen.filter((k) => k.heeftDossier).map((k) => k.id),
      ),
    );
    return koppen.flatMap((kop): Werk[] => {
      const dossier = dossiers.get(kop.id);
      const beeld = dossier ? termijnBeeld(dossier, kader, kop, vandaag) : null;
      const eigen = staande.get(kop.id) ?? [];
      // Without anybody of HR for this file there is nobody whose term it could be.
      const eigenaars = hr.vanDossier(kop);
      if (!beeld || eigenaars.length === 0) return [];
      const alsDag = eigen.map((t) => ({ ...t, laatsteDag: dagVan(new Date(t.vervaltOp.getTime() - 1)) }));
      return [{ kop, verschil: termijnVerschil(beeld, alsDag), eigenaars, staande: eigen }];
    });
  }

  /** For who keeps the file, but never for the person whom it is about. */
  private async zorgVoorDossiers(
    tx: Transactie,
    wie: Wie,
    werk: readonly Werk[],
    hr: Eenhedenkaart,
    nu: Date,
  ): Promise<void> {
    const nodig = werk.filter((w) => w.verschil.starten.length > 0);
    if (nodig.length === 0) return;
    const allen = hr.allenOveral ? await this.dossiers.groepHouder(tx, wie.organisatieId, 'HR') : null;
    if (allen === null)
      for (const lid of new Set(nodig.flatMap((w) => w.eigenaars)))
        await this.dossiers.zorgVoorLid(tx, wie.organisatieId, lid);
    const lijst = nodig.map(({ kop, eigenaars }) => ({
      id: kop.id,
      nietVoor: kop.persoonId,
      houders: allen === null ? eigenaars : [allen],
    }));
    await this.dossiers.zorgVoor(tx, wie, 'DIENSTVERBAND', lijst, 'BEHANDELAAR', nu);
  }

  private async laatAflopen(tx: Transactie, wie: Wie, werk: readonly Werk[], nu: Date): Promise<void> {
    for (const { kop, verschil } of werk)
      for (const a of verschil.aflopen) {
        const welke = {
          onderwerpId: kop.id,
          code: a.code,
          ...(a.aanleidingId === null ? {} : { aanleidingIds: [a.aanleidingId] }),
        };
        if ('reden' in a) await this.termijnen.laatVervallen(tx, wie, { ...welke, reden: a.reden }, nu);
        else await this.termijnen.haal(tx, wie, { ...welke, op: nietLater(middag(a.opDag), nu) }, nu);
      }
  }

  private async begin(tx: Transactie, wie: Wie, werk: readonly Werk[], nu: Date): Promise<void> {
    const nieuw = werk.flatMap((w) => w.verschil.starten.map((g) => alsStart(w, g)));
    if (nieuw.length > 0) await this.termijnen.startVeel(tx, wie, nieuw, nu);
    for (const w of werk) for (const g of w.verschil.verzetten) await this.termijnen.start(tx, wie, alsStart(w, g), nu);
  }

  /** Somebody who goes to another unit takes the terms along, to who keeps the files there. */
  private async verhuis(tx: Transactie, wie: Wie, werk: readonly Werk[], nu: Date): Promise<void> {
    for (const { kop, staande, eigenaars } of werk) {
      const elders = staande.filter((t) => t.eenheidId !== kop.eenheidId);
      if (elders.length === 0) continue;
      await this.termijnen.wisselEenheid(tx, wie, { onderwerpId: kop.id, naar: kop.eenheidId });
      const naar = eigenaars[0];
      const weg = new Set(elders.map((t) => t.eigenaarId).filter((id) => !eigenaars.includes(id)));
      if (naar !== undefined)
        for (const van of weg)
          await this.termijnen.wisselEigenaar(tx, wie, { dossierId: kop.id, van, naar, reden: ANDERE_EENHEID }, nu);
    }
  }
}

const ANDERE_EENHEID = 'De medewerker werkt nu in een ander team.';

const nietLater = (a: Date, b: Date): Date => (a.getTime() < b.getTime() ? a : b);

const alsStart = ({ kop, eigenaars }: Werk, g: GewensteTermijn): StartTermijn => ({
  dossierId: kop.id,
  code: g.code,
  beginOp: middag(g.beginOp),
  beginSoort: g.beginSoort,
  ...(g.uiterlijk === null ? {} : { uiterlijk: g.uiterlijk }),
  ...(g.gesteld === null ? {} : { gesteld: g.gesteld }),
  onderwerp: {
    soort: 'DIENSTVERBAND',
    id: kop.id,
    nummer: kop.personeelsnummer,
    pad: `/personen/${encodeURIComponent(kop.personeelsnummer)}`,
    eenheidId: kop.eenheidId,
  },
  ...(g.aanleidingId === null ? {} : { aanleidingId: g.aanleidingId }),
  eigenaarId: eigenaars[0] ?? '',
  stil: g.code !== 'VOG_WMO_VERMOEDEN',
});

function perOnderwerp(lijst: readonly TermijnVanOnderwerp[]): Map<string, TermijnVanOnderwerp[]> {
  const uit = new Map<string, TermijnVanOnderwerp[]>();
  for (const t of lijst) {
    const bij = uit.get(t.onderwerpId);
    if (bij) bij.push(t);
    else uit.set(t.onderwerpId, [t]);
  }
  return uit;
}

const KOPPEN = `select d.id, d.persoon_id as "persoonId", d.personeelsnummer, d.eenheid_id as "eenheidId", d.wis_op::text as "wisOp", d.wissen_gestopt_op is not null as "wissenGestopt",
    exists (select 1 from toegang.dossier t where t.organisatie_id = d.organisatie_id and t.id = d.id) as "heeftDossier",
    (select json_build_object('id', m.id, 'op', m.op, 'volgendeOp', m.volgende_op) from vergewis.vergewismoment m
      where m.organisatie_id = d.organisatie_id and m.dienstverband_id = d.id order by m.op desc, m.vastgelegd_op desc, m.id desc limit 1) as moment
  from vergewis.dienstverband d where d.organisatie_id = $1 and d.id = any($2) order by d.id`;

const leesKoppen = (tx: Transactie, wie: Wie, ids: readonly string[]): Promise<Kop[]> =>
  tx.rijen<Kop & Record<string, unknown>>(KOPPEN, [wie.organisatieId, ids]);
