import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { WelkeTermijn } from '@meldbaken/termijn/contract';
import {
  berekenHervatting,
  overgang,
  rekenZinnen,
  wijzigingVan,
  type TermijnBerekening,
  type TermijnDefinitie,
} from '@meldbaken/termijn/model';
import { StilstandRepository } from '../../persistence/stilstand.repository';
import { TermijnRepository, type OpenTermijn, type Wie } from '../../persistence/termijn.repository';
import { EindeZetten, type Spoor, type VerzetteTermijn } from '../einde-zetten';
import { standVan } from '../stand-van';

type Opdracht = WelkeTermijn & { reden: string };
/** Why, and the moment that was named where that is not now. */
export type StilstandSpoor = Spoor & { reden: string };

/** Stops and restarts the clock of a term, at the word of the authority that asked for it (art. 8.7 Uitvoeringsbesluit Wkkgz). */
@Injectable()
export class TermijnOpschorten {
  constructor(
    private readonly termijnen: TermijnRepository,
    private readonly stilstand: StilstandRepository,
    private readonly einde: EindeZetten,
  ) {}

  async schortOp(tx: Transactie, wie: Wie, wat: Opdracht, nu: Date): Promise<number | Weigering> {
    const open = await this.termijnen.open(tx, wie, wat);
    for (const t of open) {
      const fout = await this.schortEenOp(tx, wie, t, { reden: wat.reden }, nu);
      if (fout) return fout;
    }
    return open.length;
  }

  async hervat(tx: Transactie, wie: Wie, wat: Opdracht, nu: Date): Promise<number | Weigering> {
    const open = await this.termijnen.open(tx, wie, wat);
    for (const t of open) {
      const fout = await this.hervatEen(tx, wie, t, { reden: wat.reden }, nu);
      if (fout) return fout;
    }
    return open.length;
  }

  /** From the moment that was named, not before the term began or ran again. */
  async schortEenOp(
    tx: Transactie,
    wie: Wie,
    t: OpenTermijn,
    spoor: StilstandSpoor,
    nu: Date,
  ): Promise<Weigering | null> {
    const { beginOp } = await this.stilstand.begin(tx, wie, t.id);
    const eerder = (await this.stilstand.schorsingen(tx, wie, t.id, nu)).at(-1);
    const vanaf = eerder ? new Date(eerder.tot) : beginOp;
    const stand = { ...standVan(t, t.definitie), beginOp: vanaf };
    const handeling = { soort: 'OPSCHORTEN', reden: spoor.reden, vanaf: spoor.perOp } as const;
    const uit = overgang(stand, handeling, nu);
    if (isWeigering(uit)) return uit;
    await this.stilstand.zetStil(tx, wie, t.id, spoor.reden, nu);
    const w = wijzigingVan(stand, handeling, uit);
    await this.termijnen.noteer(tx, wie, [{ ...spoor, ...w, termijn: t, oud: oudVan(t) }], nu);
    await this.termijnen.meld(tx, wie, 'TermijnOpgeschort', t, nu);
    return null;
  }

  /** The days that it stood still come on top, as the definition counts. */
  async hervatEen(
    tx: Transactie,
    wie: Wie,
    t: OpenTermijn,
    spoor: StilstandSpoor,
    nu: Date,
  ): Promise<Weigering | null> {
    const definitie = t.definitie;
    const { beginOp, eenheid, lengte, uitleg } = await this.stilstand.begin(tx, wie, t.id);
    const schorsingen = await this.stilstand.schorsingen(tx, wie, t.id, spoor.perOp ?? nu);
    const stilSinds = schorsingen.at(-1)?.van;
    const eerst = { soort: 'HERVATTEN', vervaltOp: t.vervaltOp, vanaf: spoor.perOp, stilSinds } as const;
    const kan = overgang(standVan(t, definitie), eerst, nu);
    if (isWeigering(kan)) return kan;
    const b = berekenHervatting(definitie, {
      beginOp: beginOp.toISOString(),
      vervaltOp: t.vervaltOp.toISOString(),
      schorsingen,
      regel: { eenheid, lengte },
    });
    if (isWeigering(b)) return b;
    const stand = standVan(t, definitie);
    const handeling = { ...eerst, vervaltOp: b.vervaltOp };
    const uit = overgang(stand, handeling, nu);
    if (isWeigering(uit)) return uit;
    const verzet: VerzetteTermijn = {
      termijn: t,
      definitie,
      beginOp,
      eenheid,
      uit,
      veiligVoorOp: b.veiligVoorOp,
      uitleg: { ...uitleg, ...uitlegVan(b, definitie) },
      gebeurtenis: 'TermijnHervat',
    };
    const w = wijzigingVan(stand, handeling, uit);
    await this.einde.zet(tx, wie, verzet, { ...w, oud: { ...w.oud, ...oudEinde(t) } }, spoor, nu);
    return null;
  }
}

const oudEinde = (t: OpenTermijn): { vervaltOp: string } => ({ vervaltOp: t.vervaltOp.toISOString() });

const oudVan = (t: OpenTermijn): Record<string, string | number> => ({
  status: t.status,
  revisie: t.revisie,
  ...oudEinde(t),
});

/** The sum with the days that stood still; the rule says it when a moved day moved on. */
const uitlegVan = (
  b: TermijnBerekening,
  d: TermijnDefinitie,
): { zinnen: string[]; dagen: TermijnBerekening['uitleg'][number][]; regel: string } => ({
  zinnen: [...rekenZinnen(b, d, { genoemd: b.regel.startsWith('De termijn stond') }).zinnen],
  dagen: [...b.uitleg],
  regel: b.regel,
});
