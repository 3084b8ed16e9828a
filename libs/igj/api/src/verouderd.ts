import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMelding, ExterneMeldingVersieVerouderd } from './typen/externe-melding.type';
import { Zaak, ZaakVersieVerouderd } from './typen/zaak.type';

/** A refusal that carries what stands now. */
export interface Verouderd<T> extends Weigering {
  readonly huidig: T;
}

/** Somebody else saved first: nothing is changed, and the caller gets the newest content. */
export function verouderd<T>(huidig: T | null): Weigering | Verouderd<T> {
  const w = weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde dit intussen. Kijk eerst wat er veranderde.', {
    watDan: 'Kies welke versie klopt.',
  });
  return huidig === null ? w : { ...w, huidig };
}

const huidigVan = (w: Weigering): unknown => ('huidig' in w ? w.huidig : null);

/** The answer of every act on an external report. */
export function externeMeldingUitkomst(
  uit: ExterneMelding | Weigering,
): ExterneMelding | ExterneMeldingVersieVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  const huidig = huidigVan(uit);
  if (!(huidig instanceof ExterneMelding)) return alsGeweigerd(uit);
  return Object.assign(new ExterneMeldingVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}

/** The answer of every act on a received report. */
export function zaakUitkomst(uit: Zaak | Weigering): Zaak | ZaakVersieVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  const huidig = huidigVan(uit);
  if (!(huidig instanceof Zaak)) return alsGeweigerd(uit);
  return Object.assign(new ZaakVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
