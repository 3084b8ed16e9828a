import { Inject, Injectable } from '@nestjs/common';
import {
  gevolgVanVaststelling,
  type EerdereVaststelling,
  type TermijnGevolg,
  type Vaststelling,
} from '@meldbaken/melding/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnCode, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { MeldingRij } from '../../persistence/melding.repository';

export interface Vastgelegd {
  melding: MeldingRij;
  vaststellingId: string;
  vaststelling: Vaststelling;
  geconstateerdOp: Date;
  eerdere: readonly EerdereVaststelling[];
}

type Van<W> = Omit<Extract<TermijnGevolg, { wat: W }>, 'code'> & { readonly code: TermijnCode };
type Herstart = Van<'HERSTART'>;
type Begin = Van<'START'> | Herstart;

/** Duties that stand on the same finding as the one of the Wkkgz. */
const ERNAAST = ['WMO_MELDING', 'JEUGD_MELDING'] as const;

const BEGIN = {
  CALAMITEIT: 'VASTGESTELD',
  GEWELD: 'VASTGESTELD',
  ONTSLAG: 'MEEGEDEELD',
  ONDUIDELIJK: 'GECONSTATEERD',
  GEEN: 'VASTGESTELD',
} as const;

/** Carries out what a finding does to the terms; which terms, the model says. */
@Injectable()
export class Termijngevolgen {
  constructor(@Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort) {}

  async voerUit(tx: Transactie, inzage: Inzage, v: Vastgelegd, nu: Date): Promise<void> {
    for (const g of gevolgVanVaststelling(v.vaststelling, v)) {
      await this.een(tx, inzage, v, g, nu);
      if (g.code === 'IGJ_MELDING') await this.ernaast(tx, inzage, v, g, nu);
    }
  }

  private async een(tx: Transactie, inzage: Inzage, v: Vastgelegd, g: TermijnGevolg, nu: Date): Promise<void> {
    const welke = {
      onderwerpId: v.melding.id,
      code: g.code,
      ...('vaststellingIds' in g ? { aanleidingIds: g.vaststellingIds } : {}),
    };
    switch (g.wat) {
      case 'START':
        await this.start(tx, inzage, v, g, nu);
        return;
      case 'HAAL':
        await this.termijnen.haal(tx, inzage, { ...welke, op: g.op }, nu);
        return;
      case 'VERVAL':
        await this.termijnen.laatVervallen(tx, inzage, { ...welke, reden: g.reden }, nu);
        return;
      case 'HERSTART':
        await this.herstart(tx, inzage, v, g, nu);
    }
  }

  /** A report to a municipality or about youth care rests on the same finding: without it that duty ends too. */
  private async ernaast(tx: Transactie, inzage: Inzage, v: Vastgelegd, g: TermijnGevolg, nu: Date): Promise<void> {
    const { id: onderwerpId } = v.melding;
    if (g.wat === 'VERVAL') {
      const wat = { onderwerpId, aanleidingIds: g.vaststellingIds, reden: g.reden };
      for (const code of ERNAAST) await this.termijnen.laatVervallen(tx, inzage, { ...wat, code }, nu);
    }
    // Of these only youth care counts from the finding.
    if (g.wat !== 'HERSTART') return;
    const wat = { onderwerpId, code: 'JEUGD_MELDING' as const, aanleidingIds: g.vaststellingIds };
    const er = (await this.termijnen.open(tx, inzage, wat)) ?? (await this.termijnen.gehaaldOp(tx, inzage, wat));
    if (er) await this.herstart(tx, inzage, v, { ...g, code: 'JEUGD_MELDING' }, nu);
  }

  /** A term already met is counted anew and met at the same moment: it may prove late. */
  private async herstart(tx: Transactie, inzage: Inzage, v: Vastgelegd, g: Herstart, nu: Date): Promise<void> {
    const welke = { onderwerpId: v.melding.id, code: g.code, aanleidingIds: g.vaststellingIds };
    const gehaaldOp = await this.termijnen.gehaaldOp(tx, inzage, welke);
    await this.termijnen.laatVervallen(tx, inzage, { ...welke, reden: g.reden }, nu);
    await this.start(tx, inzage, v, g, nu);
    if (gehaaldOp)
      await this.termijnen.haal(tx, inzage, { ...welke, aanleidingIds: [v.vaststellingId], op: gehaaldOp }, nu);
  }

  private async start(tx: Transactie, inzage: Inzage, v: Vastgelegd, g: Begin, nu: Date): Promise<void> {
    const { melding } = v;
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: melding.id,
        code: g.code,
        beginOp: g.vanaf,
        beginSoort: BEGIN[g.soort],
        veiligVanaf: g.veiligVanaf,
        onderwerp: {
          soort: 'MELDING',
          id: melding.id,
          nummer: melding.nummer,
          pad: `/meldingen/${melding.nummer}`,
          eenheidId: melding.eenheidId,
        },
        aanleidingId: v.vaststellingId,
        eigenaarId: melding.behandelaarId ?? inzage.lidmaatschapId,
      },
      nu,
    );
  }
}
