import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import { controleerDienstverband, controleerOverlap, dagTekst, schoon } from '@meldbaken/vergewis/model';
import { DienstverbandRepository, alsPersoon } from '../../persistence/dienstverband.repository';
import { DienstverbandRijen, type DienstverbandRij } from '../../persistence/dienstverband.rijen';
import { Standen } from '../../persistence/standen';
import { DienstverbandLezer } from '../../queries/dienstverband/dienstverband.lezer';
import type { Dienstverband } from '../../typen/dienstverband.type';
import { verouderd } from '../../uitkomst';
import { Toelating } from './toelating';

export interface Invoer extends DienstverbandGegevens {
  persoonId: string | null;
}

/** Makes and changes employments. Every change is a next version; what was stays readable. */
@Injectable()
export class DienstverbandHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: DienstverbandRijen,
    private readonly opslag: DienstverbandRepository,
    private readonly toelating: Toelating,
    private readonly standen: Standen,
    private readonly lezer: DienstverbandLezer,
    private readonly klok: Klok,
  ) {}

  async voegToe(inzage: Inzage, sleutel: string, ruw: Invoer): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'toevoegen', onderwerp: 'Dienstverband' },
      async (tx, spoor) => {
        await tx.slot(`dienstverband:${inzage.lidmaatschapId}:${sleutel}`);
        const eerder = await this.rijen.eerder(tx, inzage, sleutel);
        if (eerder) return (await this.lezer.binnen(tx, inzage, eerder)) ?? nietGevonden();
        const id = uuidv7();
        const d = { ...schoon(metNummer(ruw, id)), persoonId: ruw.persoonId };
        const fout = alsGeweigerdMetVelden(controleerDienstverband(d, dagVan(nu)));
        if (fout) return fout;
        // In line per number: two at once would both find no overlap.
        await tx.slot(`personeelsnummer:${inzage.organisatieId}:${d.personeelsnummer}`);
        const andere = await this.rijen.vanNummer(tx, inzage, d.personeelsnummer);
        const nee =
          (await this.toelating.magHier(tx, inzage, 'toevoegen', d)) ?? controleerOverlap({ ...d, id }, andere);
        if (nee) return nee;
        Object.assign(spoor, { onderwerpId: id });
        const bekend = d.persoonId ?? andere.find((a) => a.persoonId !== null)?.persoonId ?? null;
        const persoonId = bekend ?? (d.soort === 'SOLLICITANT' ? null : uuidv7());
        const nieuw = persoonId !== null && bekend === null ? [alsPersoon(d, persoonId)] : [];
        await this.opslag.maak(tx, inzage, [{ ...d, id, persoonId, sleutel }], nieuw, nu);
        await this.standen.herbereken(tx, inzage, [id], dagVan(nu));
        return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
      },
    );
  }

  /** From `vanaf` on, or as a correction of all days when that is empty. */
  async wijzig(
    inzage: Inzage,
    id: string,
    versie: number,
    ruw: Invoer,
    vanaf: string | null,
  ): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'wijzigen', onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'wijzigen', id);
      if (!rij) return nietGevonden();
      if (rij.versie !== versie) return verouderd(await this.lezer.binnen(tx, inzage, id));
      const d = schoon({ ...ruw, personeelsnummer: ruw.personeelsnummer || rij.personeelsnummer });
      const fout = alsGeweigerdMetVelden([...controleerDienstverband(d, dagVan(nu)), ...vanafMag(vanaf, dagVan(nu))]);
      if (fout) return fout;
      await tx.slot(`personeelsnummer:${inzage.organisatieId}:${d.personeelsnummer}`);
      const andere = await this.rijen.vanNummer(tx, inzage, d.personeelsnummer);
      const nee =
        (await this.toelating.magHier(tx, inzage, 'wijzigen', { ...d, persoonId: null })) ??
        controleerOverlap({ ...d, id }, andere);
      if (nee) return nee;
      const persoonId = await this.persoonVoor(tx, inzage, rij, d, ruw.persoonId);
      await this.opslag.wijzig(
        tx,
        inzage,
        [{ ...d, id, persoonId, versie, geldigVan: vanaf, eindeReden: rij.eindeReden }],
        nu,
      );
      await this.standen.herbereken(tx, inzage, [id], dagVan(nu));
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  /** An applicant who begins becomes a colleague. */
  private async persoonVoor(
    tx: Transactie,
    inzage: Inzage,
    rij: DienstverbandRij,
    d: DienstverbandGegevens,
    gekozen: string | null,
  ): Promise<string | null> {
    if (rij.persoonId !== null || d.soort === 'SOLLICITANT') return rij.persoonId;
    if (gekozen !== null) return gekozen;
    const persoonId = uuidv7();
    await this.opslag.maakPersoon(tx, inzage, alsPersoon(d, persoonId));
    return persoonId;
  }
}

/** An applicant has no personnel number yet. */
const metNummer = (d: Invoer, id: string): Invoer =>
  d.soort === 'SOLLICITANT' && d.personeelsnummer.trim() === ''
    ? { ...d, personeelsnummer: `S-${id.replace(/-/g, '').slice(-10).toUpperCase()}` }
    : d;

function vanafMag(vanaf: string | null, vandaag: string): Weigering[] {
  if (vanaf === null || vanaf <= vandaag) return [];
  return [
    weiger('VERGEWIS_TOEKOMST', `${dagTekst(vanaf)} is nog niet geweest.`, {
      veld: 'vanaf',
      watDan: `Kies vandaag (${dagTekst(vandaag)}) of eerder.`,
    }),
  ];
}
