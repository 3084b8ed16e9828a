import { Injectable } from '@nestjs/common';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { controleerVeld, schoneWaarden, veldVan, veldenVan, type Waarden } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository } from '../../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding, VeldWaarde } from '../../typen/externe-melding.type';
import { verouderd } from '../../verouderd';

export interface BewarenInvoer {
  id: string;
  versie: number;
  waarden: readonly VeldWaarde[];
}

@Injectable()
export class ExterneMeldingBewarenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly lezer: ExterneMeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** Keeps the given fields and leaves the others: a form is filled in over days, by several people. */
  async voerUit(inzage: Inzage, i: BewarenInvoer): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    // The audit row names fields of ours, never what a client made up.
    const velden = i.waarden.map((w) => w.code).filter((code) => veldVan(code) !== null);
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'bewaren', onderwerp: 'ExterneMelding', onderwerpId: i.id, velden },
      async (tx, spoor) => {
        const rij = await this.meldingen.voor(tx, inzage, 'bewaren', i.id);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
        if (rij.status !== 'CONCEPT') return nietMeer();
        const nieuw = Object.fromEntries(i.waarden.map((w) => [w.code, heel(w.waarde)]));
        const fout = alsGeweigerdMetVelden(veldFouten(rij.categorie, nieuw, nu));
        if (fout) return fout;
        await this.meldingen.bewaar(tx, rij, schoneWaarden(rij.categorie, { ...rij.waarden, ...nieuw }));
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      },
    );
  }
}

/** Half a character (a lone surrogate) cannot be stored. */
const heel = (tekst: string | null | undefined): string => Buffer.from(tekst ?? '', 'utf8').toString('utf8');

/** Whether days fit together is asked when the report is offered: half a form need not. */
export function veldFouten(categorie: ExterneMeldingCategorie, waarden: Waarden, nu: Date): Weigering[] {
  const eigen = new Set<string>(veldenVan(categorie).map((v) => v.code));
  return Object.entries(waarden).flatMap(([code, waarde]) => {
    const fout = eigen.has(code) ? controleerVeld(code, waarde, nu) : onbekend(code);
    return fout ? [fout] : [];
  });
}

const onbekend = (code: string): Weigering =>
  weiger('IGJ_VELD_ONBEKEND', 'Dit veld hoort niet bij het formulier.', { veld: code.slice(0, 40) });

const nietMeer = (): Weigering =>
  weiger(
    'IGJ_STATUS_PAST_NIET',
    'Deze melding is al aangeboden of verstuurd. U kunt de antwoorden niet meer veranderen.',
    {
      watDan: 'Vraag de bestuurder om de melding terug te sturen.',
    },
  );
