import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Bij, IcoonDownload, Knop, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { haalBestand } from '../delen/haal-bestand';

interface BewijsKnoppenProps {
  readonly op: string;
  readonly kennis: 'TOEN' | 'NU';
  readonly persoon?: string;
  readonly eenheid?: string;
}

/** The proof for an inspector as a file. That one was made, and by whom, stands in the log. */
export function BewijsKnoppen({ op, kennis, persoon, eenheid }: BewijsKnoppenProps): ReactNode {
  const { t } = useLingui();
  const [bezig, zetBezig] = useState<string | null>(null);
  const [uit, zetUit] = useState<{ readonly gelukt: boolean; readonly zin: string } | null>(null);
  const haal = async (soort: 'pdf' | 'xlsx'): Promise<void> => {
    zetBezig(soort);
    const zoek = new URLSearchParams({ op, kennis });
    if (persoon !== undefined) zoek.set('persoon', persoon);
    if (eenheid !== undefined) zoek.set('eenheid', eenheid);
    const fout = await haalBestand(`/uitvoer/inzetbaar.${soort}?${zoek.toString()}`);
    zetUit({ gelukt: fout === null, zin: fout ?? t`Het bestand staat bij uw downloads.` });
    zetBezig(null);
  };
  return (
    <Stapel>
      {uit && <Bericht soort={uit.gelukt ? 'gelukt' : 'fout'}>{uit.zin}</Bericht>}
      <Rij>
        <Knop
          variant="twee"
          bezig={bezig === 'pdf'}
          icoon={<IcoonDownload maat={16} />}
          onClick={() => void haal('pdf')}
        >
          <Trans>Bewijs als pdf</Trans>
        </Knop>
        <Knop
          variant="twee"
          bezig={bezig === 'xlsx'}
          icoon={<IcoonDownload maat={16} />}
          onClick={() => void haal('xlsx')}
        >
          <Trans>Bewijs als Excel-bestand</Trans>
        </Knop>
      </Rij>
      <Bij>
        <Trans>Voor een inspecteur. Dat u dit bewijs maakt, komt in het logboek.</Trans>
      </Bij>
    </Stapel>
  );
}
