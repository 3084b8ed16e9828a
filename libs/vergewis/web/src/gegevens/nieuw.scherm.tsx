import { useLingui } from '@lingui/react/macro';
import { Ga, Pagina, useHandeling } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import { AlleenMetMenu, Onvindbaar, useMag } from '../delen/recht';
import { alsInvoer, LEGE_GEGEVENS } from './gegevens';
import { GegevensFormulier } from './gegevens-formulier';
import { GegevensVelden } from './gegevens-velden';
import { DienstverbandToevoegenDocument } from './gegevens.graphql';
import { useGegevens } from './use-gegevens';

/** Adds one person; many at once go by a file. */
export default function NieuwScherm(): ReactNode {
  return (
    <AlleenMetMenu pad="/personen">
      <Nieuw />
    </AlleenMetMenu>
  );
}

function Nieuw(): ReactNode {
  const { t } = useLingui();
  const mag = useMag().vastleggen;
  const handeling = useHandeling(DienstverbandToevoegenDocument);
  const { g, zet, mist } = useGegevens(LEGE_GEGEVENS);
  const [nummer, zetNummer] = useState<string | null>(null);
  const [fout, zetFout] = useState(false);
  if (!mag) return <Onvindbaar />;
  if (nummer !== null) return <Ga naar={`/personen/${encodeURIComponent(nummer)}`} />;
  return (
    <Pagina
      titel={t`Voeg iemand toe`}
      zin={t`Daarna ziet u welke controles nodig zijn.`}
      fout={fout}
      kruimels={[{ label: t`Personen`, href: '/personen' }, { label: t`Voeg iemand toe` }]}
    >
      <GegevensFormulier
        handeling={handeling}
        maak={(sleutel) => ({ sleutel, invoer: alsInvoer(g) })}
        mist={mist}
        knop={t`Voeg toe`}
        terug="/personen"
        onKlaar={zetNummer}
        onFout={zetFout}
      >
        {(fouten) => <GegevensVelden g={g} zet={zet} fouten={fouten} />}
      </GegevensFormulier>
    </Pagina>
  );
}
