import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Bij, IcoonDownload, Knop, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { haalBestand } from './haal-bestand';

const SOORTEN = ['pdf', 'xlsx', 'csv'] as const;
type Soort = (typeof SOORTEN)[number];

/** The list as a file for the council. That one was made, and by whom, stands in the log. */
export function UitvoerKnoppen(): ReactNode {
  const { t } = useLingui();
  const [bezig, zetBezig] = useState<Soort | null>(null);
  const [uit, zetUit] = useState<{ readonly gelukt: boolean; readonly zin: string } | null>(null);
  const naam: Readonly<Record<Soort, string>> = {
    pdf: t`Maak een pdf`,
    xlsx: t`Maak een Excel-bestand`,
    csv: t`Maak een csv-bestand`,
  };
  const haal = async (soort: Soort): Promise<void> => {
    zetBezig(soort);
    const fout = await haalBestand(`/uitvoer/gereedheid.${soort}`);
    zetUit({ gelukt: fout === null, zin: fout ?? t`Het bestand staat bij uw downloads.` });
    zetBezig(null);
  };
  return (
    <Stapel>
      {uit && <Bericht soort={uit.gelukt ? 'gelukt' : 'fout'}>{uit.zin}</Bericht>}
      <Rij>
        {SOORTEN.map((soort) => (
          <Knop
            key={soort}
            variant="twee"
            bezig={bezig === soort}
            icoon={<IcoonDownload maat={16} />}
            onClick={() => void haal(soort)}
          >
            {naam[soort]}
          </Knop>
        ))}
      </Rij>
      <Bij>
        <Trans>
          In het bestand staan rollen, geen namen. Notities staan er niet in. U vindt elk bestand in het logboek.
        </Trans>
      </Bij>
    </Stapel>
  );
}
