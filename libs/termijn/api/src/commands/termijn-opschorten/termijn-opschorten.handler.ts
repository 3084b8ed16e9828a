import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { WelkeTermijn } from '@meldbaken/termijn/contract';
import {
  berekenHervatting,
  definitieVan,
  ernstGrenzen,
  overgang,
  planActies,
  rekenZinnen,
  type TermijnBerekening,
  type TermijnDefinitie,
} from '@meldbaken/termijn/model';
import { StilstandRepository } from '../../persistence/stilstand.repository';
import { TermijnRepository, type OpenTermijn, type Wie } from '../../persistence/termijn.repository';

type Opdracht = WelkeTermijn & { reden: string };

/** Stops and restarts the clock of a term, at the word of the authority that asked for it (art. 8.7 Uitvoeringsbesluit Wkkgz). */
@Injectable()
export class TermijnOpschorten {
  constructor(
    private readonly termijnen: TermijnRepository,
    private readonly stilstand: StilstandRepository,
  ) {}

  async schortOp(tx: Transactie, wie: Wie, wat: Opdracht, nu: Date): Promise<number | Weigering> {
    const open = await this.termijnen.open(tx, wie, wat);
    for (const t of open) {
      const uit = overgang(standVan(t), { soort: 'OPSCHORTEN', reden: wat.reden }, nu);
      if (isWeigering(uit)) return uit;
      await this.stilstand.zetStil(tx, wie, t.id, wat.reden, nu);
      const wijziging = {
        termijn: t,
        soort: 'OPGESCHORT',
        van: t.status,
        naar: uit.status,
        oud: oudVan(t),
        reden: wat.reden,
      } as const;
      await this.termijnen.noteer(tx, wie, [wijziging], nu);
      await this.termijnen.meld(tx, wie, 'TermijnOpgeschort', t, nu);
    }
    return open.length;
  }

  async hervat(tx: Transactie, wie: Wie, wat: Opdracht, nu: Date): Promise<number | Weigering> {
    const open = await this.termijnen.open(tx, wie, wat);
    for (const t of open) {
      const fout = await this.hervatEen(tx, wie, t, wat.reden, nu);
      if (fout) return fout;
    }
    return open.length;
  }

  private async hervatEen(
    tx: Transactie,
    wie: Wie,
    t: OpenTermijn,
    reden: string,
    nu: Date,
  ): Promise<Weigering | null> {
    const definitie = definitieVan(t.code, t.definitieVersie);
    const { beginOp } = await this.stilstand.begin(tx, wie, t.id);
    const schorsingen = await this.stilstand.schorsingen(tx, wie, t.id, nu);
    const b = berekenHervatting(definitie, {
      beginOp: beginOp.toISOString(),
      vervaltOp: t.vervaltOp.toISOString(),
      schorsingen,
    });
    if (isWeigering(b)) return b;
    const uit = overgang(standVan(t), { soort: 'HERVATTEN', vervaltOp: b.vervaltOp }, nu);
    if (isWeigering(uit)) return uit;
    const tijden = { startOp: beginOp, vervaltOp: b.vervaltOp, veiligVoorOp: b.veiligVoorOp };
    const grenzen = ernstGrenzen({ ...tijden, eenheid: definitie.eenheid });
    const { status, teLaat } = uit;
    await this.stilstand.zetVerder(tx, wie, t.id, {
      status,
      teLaat,
      ...tijden,
      ...grenzen,
      uitleg: uitlegVan(b, definitie),
    });
    const nieuw = { ...t, revisie: t.revisie + 1 };
    // The start was told then.
    const acties = planActies(definitie, tijden, nu).filter((a) => a.soort !== 'START');
    await this.termijnen.plan(
      tx,
      wie,
      acties.map((actie) => ({ termijn: nieuw, actie })),
    );
    await this.termijnen.noteer(
      tx,
      wie,
      [{ termijn: nieuw, soort: 'HERVAT', van: t.status, naar: status, oud: oudVan(t), reden }],
      nu,
    );
    await this.termijnen.meld(tx, wie, 'TermijnHervat', nieuw, nu);
    return null;
  }
}

const standVan = (t: OpenTermijn): Parameters<typeof overgang>[0] => {
  const { opschortbaar, verlengbaar } = definitieVan(t.code, t.definitieVersie);
  return { status: t.status, vervaltOp: t.vervaltOp, opschortbaar, verlengbaar };
};

const oudVan = (t: OpenTermijn): Record<string, string | number> => ({
  status: t.status,
  revisie: t.revisie,
  vervaltOp: t.vervaltOp.toISOString(),
});

/** The sum with the days that stood still; the rule says it when a named day moved. */
const uitlegVan = (
  b: TermijnBerekening,
  d: TermijnDefinitie,
): Parameters<StilstandRepository['zetVerder']>[3]['uitleg'] => {
  const { zinnen, bron, label, versie } = rekenZinnen(b, d, { genoemd: b.regel.startsWith('De termijn stond') });
  return {
    zinnen: [...zinnen],
    dagen: [...b.uitleg],
    regel: b.regel,
    bron,
    wetOfBeleid: label,
    definitieVersie: versie,
  };
};
