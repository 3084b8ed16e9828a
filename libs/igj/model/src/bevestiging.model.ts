import type { Instantie, OntvangstbevestigingKopie, PostvakStatus } from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';

export interface BevestigingInput {
  readonly rapportageGevraagd?: boolean | null;
  /** The day that the inspectie names, 'YYYY-MM-DD'; left out: the default of art. 8.7 (8 weken). */
  readonly rapportageUiterlijk?: string | null;
}

/** All that is wrong with a confirmation of receipt; empty when it may go. */
export function controleerBevestiging(input: BevestigingInput, nu: Date): Weigering[] {
  const { rapportageGevraagd: gevraagd, rapportageUiterlijk: uiterlijk } = input;
  const zeg = (veld: string, reden: string, bericht: string): Weigering => weiger(`IGJ_${reden}`, bericht, { veld });
  if (gevraagd === null || gevraagd === undefined) {
    return [zeg('rapportageGevraagd', 'RAPPORTAGE_KEUZE_ONTBREEKT', 'Kies of u een rapport vraagt.')];
  }
  if (!uiterlijk) return [];
  const veld = 'rapportageUiterlijk';
  if (!gevraagd)
    return [zeg(veld, 'DAG_ZONDER_RAPPORTAGE', 'U vraagt geen rapport. Haal de dag weg, of vraag een rapport.')];
  if (!isDag(uiterlijk)) {
    return [zeg(veld, 'DAG_BESTAAT_NIET', 'Deze dag bestaat niet. Vul de dag in, bijvoorbeeld 21-11-2026.')];
  }
  if (uiterlijk >= dagVan(nu)) return [];
  return [zeg(veld, 'DAG_IN_VERLEDEN', 'Deze dag is al geweest. Kies een dag vanaf vandaag.')];
}

/** NIEUW becomes BEVESTIGD, once; with the provider's report already there the assessment can begin. */
export function bevestig(status: PostvakStatus, rapportIsEr = false): PostvakStatus | Weigering {
  if (status === 'NIEUW') return rapportIsEr ? 'IN_BEOORDELING' : 'BEVESTIGD';
  return weiger('IGJ_AL_BEVESTIGD', 'De ontvangst van deze melding is al bevestigd.', {
    watDan: 'Laad de pagina opnieuw om de bevestiging te zien.',
  });
}

/** What goes back to the provider: no name of an inspecteur, no word of the inspectie's own weighing. */
export function ontvangstbevestiging(
  input: BevestigingInput,
  zaak: { readonly kenmerk: string; readonly contactgegevens: string | null },
  nu: Date,
  instantie: Instantie = 'IGJ',
): OntvangstbevestigingKopie {
  const gevraagd = input.rapportageGevraagd === true;
  return {
    soort: bevestigingSoort(instantie),
    versie: 1,
    kenmerk: zaak.kenmerk,
    bevestigdOp: nu.toISOString(),
    contactgegevens: zaak.contactgegevens,
    rapportageGevraagd: gevraagd,
    rapportageUiterlijk: gevraagd ? (input.rapportageUiterlijk ?? null) : null,
  };
}

/** As what a confirmation travels. */
export const bevestigingSoort = (instantie: Instantie): OntvangstbevestigingKopie['soort'] =>
  instantie === 'WMO' ? 'WMO_ONTVANGSTBEVESTIGING' : 'IGJ_ONTVANGSTBEVESTIGING';
