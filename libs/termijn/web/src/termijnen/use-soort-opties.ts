import { isEigenCode } from '@meldbaken/termijn/contract';
import type { KeuzeOptie } from '@meldbaken/platform/ui';
import { useEffect, useState } from 'react';
import type { Soort, soortOpties } from './soort-opties';

/** The kinds to choose from. The catalogue comes after the page: until it is there, the own ones and the choice. */
export function useSoortOpties(
  organisatieSoort: string | undefined,
  soorten: readonly Soort[],
  gekozen: string | undefined,
): readonly KeuzeOptie[] {
  const [opties, zetOpties] = useState<{ readonly maak: typeof soortOpties }>();
  useEffect(() => {
    let weg = false;
    void import('./soort-opties').then(({ soortOpties: maak }) => {
      if (!weg) zetOpties({ maak });
    });
    return () => {
      weg = true;
    };
  }, []);
  if (opties) return opties.maak(organisatieSoort, soorten, gekozen);
  const eigen = soorten.filter(({ eigen: is }) => is).map(({ code, naam }) => ({ waarde: code, label: naam }));
  const vast = gekozen !== undefined && !isEigenCode(gekozen);
  return vast ? [...eigen, { waarde: gekozen, label: gekozen }] : eigen;
}
