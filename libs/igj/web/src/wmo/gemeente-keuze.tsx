import { useLingui } from '@lingui/react/macro';
import { useVraag, type GemeenteInvoer } from '@meldbaken/platform/graphql-client';
import { Keuze, Tekst } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { WmoGemeentenDocument } from './wmo.graphql';

const NIETS = {};
const ANDERE = 'ANDERE';

export interface GemeenteStaat {
  /** A code of the list, ANDERE, or nothing yet. */
  readonly keuze: string;
  readonly naam: string;
}

export const GEEN_GEMEENTE: GemeenteStaat = { keuze: '', naam: '' };

/** What goes to the server. */
export const alsGemeente = ({ keuze, naam }: GemeenteStaat): GemeenteInvoer =>
  keuze === ANDERE ? { naam } : { code: keuze };

/** Is a municipality chosen or named? */
export const heeftGemeente = ({ keuze, naam }: GemeenteStaat): boolean =>
  keuze === ANDERE ? naam.trim() !== '' : keuze !== '';

interface GemeenteKeuzeProps {
  readonly staat: GemeenteStaat;
  readonly zet: (staat: GemeenteStaat) => void;
  readonly fout: string | undefined;
}

/** The municipality that gives the support: one that works with Meldbaken, or another by its name. */
export function GemeenteKeuze({ staat, zet, fout }: GemeenteKeuzeProps): ReactNode {
  const { t } = useLingui();
  const { data } = useVraag(WmoGemeentenDocument, NIETS);
  const andere = staat.keuze === ANDERE;
  return (
    <>
      <Keuze
        label={t`Bij welke gemeente meldt u?`}
        hint={t`Dat is de gemeente die de hulp uit de Wmo geeft.`}
        name="gemeente"
        value={staat.keuze}
        fout={andere ? undefined : fout}
        onChange={(e) => zet({ ...staat, keuze: e.target.value })}
        opties={[
          ...(data?.wmoGemeenten ?? []).map(({ code, naam }) => ({ waarde: code, label: naam })),
          { waarde: ANDERE, label: t`Een andere gemeente` },
        ]}
      />
      {andere && (
        <Tekst
          label={t`Naam van de gemeente`}
          hint={t`Deze gemeente werkt niet met Meldbaken. U verstuurt de melding straks zelf.`}
          name="gemeenteNaam"
          value={staat.naam}
          fout={fout}
          onChange={(e) => zet({ ...staat, naam: e.target.value })}
        />
      )}
    </>
  );
}
