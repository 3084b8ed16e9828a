import { LOPEND_NA_VERZENDEN, richtlijnenVoor, type RapportageRichtlijn } from '@meldbaken/igj/model';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { RapportageOuder, RapportageRij } from './rapportage.repository';

/** May a report, or after it a supplement, begin on this report to the inspectie? */
export function beginFout(
  ouder: Pick<RapportageOuder, 'categorie' | 'status' | 'overdrachtId'>,
  laatste: Pick<RapportageRij, 'status'> | null,
): Weigering | null {
  if (richtlijnenVoor(ouder.categorie).length === 0)
    return weiger('IGJ_RAPPORTAGE_GEEN_RICHTLIJN', 'Bij deze melding schrijft u geen rapport.', {
      watDan: 'De inspectie onderzoekt een ontslag zelf. Zij stelt u vragen.',
    });
  // Withdrawn after sending: the inspectie decides, and may still want the report.
  const ingetrokken = ouder.status === 'INGETROKKEN' && ouder.overdrachtId !== null;
  if (!ingetrokken && !LOPEND_NA_VERZENDEN.some((s) => s === ouder.status))
    return weiger('IGJ_RAPPORTAGE_NIET_NU', 'Nu kan er geen rapport beginnen.', {
      watDan: 'Dat kan als de melding verstuurd is en de toezichthouder de zaak nog niet sloot.',
    });
  if (laatste !== null && laatste.status !== 'VERZONDEN')
    return weiger('IGJ_RAPPORTAGE_BESTAAT', 'Er is al een rapport dat nog niet verstuurd is.', {
      watDan: 'Open dat rapport en schrijf daarin verder.',
    });
  return null;
}

/** A supplement keeps the guideline of the first report. */
export function richtlijnFout(
  ouder: Pick<RapportageOuder, 'categorie'>,
  laatste: Pick<RapportageRij, 'richtlijn'> | null,
  richtlijn: RapportageRichtlijn,
): Weigering | null {
  const past = laatste ? richtlijn === laatste.richtlijn : richtlijnenVoor(ouder.categorie).includes(richtlijn);
  if (past) return null;
  return weiger('IGJ_RAPPORTAGE_RICHTLIJN_PAST_NIET', 'Deze richtlijn past niet bij de melding.', {
    veld: 'richtlijn',
    watDan: 'Kies een andere.',
  });
}
