import type { TermijnDefinitie } from '../definitie.model';

type Vanzelf = 'versie' | 'geldigVanaf' | 'opschortbaar' | 'verlengbaar' | 'inkortbaar' | 'atw' | 'teLaatErnst';
type Nieuw = Omit<TermijnDefinitie, Vanzelf> &
  Partial<Pick<TermijnDefinitie, 'versie' | 'geldigVanaf' | 'atw' | 'teLaatErnst'>>;

/**
 * A definition with the usual values filled in. What may be done with a term follows from who may do it. The Algemene
 * termijnenwet is never assumed: a definition that is extended says so. Older start dates than 2016 are not served.
 */
export function maakDefinitie(d: Nieuw): TermijnDefinitie {
  return {
    versie: 1,
    geldigVanaf: '2016-01-01',
    atw: false,
    teLaatErnst: 'HOOG',
    ...d,
    opschortbaar: d.opschortenDoor !== undefined,
    verlengbaar: d.verlenging !== undefined,
    verlengenDoor: d.verlenging?.door,
    inkortbaar: d.inkortenDoor !== undefined,
  };
}

/** A term as agreed or planned: length or day is given at its start, and its owner may set it earlier. */
export function maakEigenPlan(
  d: Omit<Nieuw, 'eenheid' | 'lengte' | 'soort' | 'bron' | 'gesteldDoor'> & { readonly artikel?: string },
): TermijnDefinitie {
  const { artikel = 'geen wettelijke termijn', ...rest } = d;
  return maakDefinitie({
    teLaatErnst: 'LAAG',
    ...rest,
    eenheid: 'DAGEN',
    lengte: null,
    soort: 'EIGEN',
    gesteldDoor: 'u',
    inkortenDoor: 'u',
    verlenging: { door: 'u', hoe: 'MEEDELEN' },
    bron: { artikel, document: 'uw eigen afspraak of planning', zekerheid: 'GECONTROLEERD' },
  });
}
