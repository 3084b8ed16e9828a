import { useLingui } from '@lingui/react/macro';
import { Knop, Rij } from '@meldbaken/platform/ui';
import { useState, type ComponentType, type ReactNode } from 'react';
import { ToelichtVenster, VervalVenster } from './einde-vensters';
import type { VensterProps } from './handel-venster';
import { HANDELINGEN, type PaginaHandeling, type PaginaTermijn } from './pagina-termijn';
import { HervatVenster, OpschortVenster } from './stilstand-venster';
import { InkortVenster, VerlengVenster } from './verzet-vensters';

const VENSTERS: Readonly<Record<PaginaHandeling, ComponentType<VensterProps>>> = {
  'te-laat-toelichten': ToelichtVenster,
  verlengen: VerlengVenster,
  opschorten: OpschortVenster,
  hervatten: HervatVenster,
  inkorten: InkortVenster,
  'laten-vervallen': VervalVenster,
};

interface ActiesProps {
  readonly termijn: PaginaTermijn;
  readonly onKlaar: (zin: string) => void;
  readonly onVerouderd: () => void;
}

/** What this viewer may do with the term now, each in a dialog of its own. */
export function Acties({ termijn, onKlaar, onVerouderd }: ActiesProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState<PaginaHandeling | null>(null);
  const woorden: Readonly<Record<PaginaHandeling, string>> = {
    'te-laat-toelichten': termijn.teLaatReden === null ? t`Leg uit waarom het te laat was` : t`Verander de uitleg`,
    verlengen: t`Verleng`,
    opschorten: t`Zet stil`,
    hervatten: t`Laat weer lopen`,
    inkorten: t`Kort in`,
    'laten-vervallen': t`Laat vervallen`,
  };
  const mag = HANDELINGEN.filter((h) => termijn.magHandelingen.includes(h));
  const Venster = open === null ? null : VENSTERS[open];
  const sluit = (): void => zetOpen(null);
  return (
    <>
      {mag.length > 0 && (
        <Rij>
          {mag.map((h) => (
            <Knop key={h} variant="twee" aria-haspopup="dialog" onClick={() => zetOpen(h)}>
              {woorden[h]}
            </Knop>
          ))}
        </Rij>
      )}
      {Venster && (
        <Venster
          termijn={termijn}
          onKlaar={(zin) => {
            sluit();
            onKlaar(zin);
          }}
          onVerouderd={onVerouderd}
          onSluit={sluit}
        />
      )}
    </>
  );
}
