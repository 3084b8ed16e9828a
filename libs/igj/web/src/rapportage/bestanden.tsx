import { Trans, useLingui } from '@lingui/react/macro';
import { RAPPORTAGE_STATUS_LABEL, nummerTekst } from '@meldbaken/igj/model';
import { Bericht, Bij, Kaart, Knop, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { haalRapport, type RapportBestand } from './haal-rapport';
import type { Rapport } from './rapportage-delen';

/** Every report as a file: one to read, one to keep. */
export function Bestanden({ rapporten }: { readonly rapporten: readonly Rapport[] }): ReactNode {
  const { t } = useLingui();
  const [bezig, zetBezig] = useState<string | null>(null);
  const [uit, zetUit] = useState<{ readonly gelukt: boolean; readonly zin: string } | null>(null);
  const haal = async (id: string, soort: RapportBestand): Promise<void> => {
    zetBezig(`${id} ${soort}`);
    const fout = await haalRapport(id, soort);
    zetUit({ gelukt: fout === null, zin: fout ?? t`Het bestand staat bij uw downloads.` });
    zetBezig(null);
  };
  return (
    <Kaart titel={t`Het rapport als bestand`}>
      <Stapel>
        {uit && <Bericht soort={uit.gelukt ? 'gelukt' : 'fout'}>{uit.zin}</Bericht>}
        {rapporten.map(({ id, nummer, status }) => (
          <Stapel key={id} ruimte="dicht">
            <Rij uiteen>
              <strong>{nummerTekst(nummer)}</strong>
              <Bij>{RAPPORTAGE_STATUS_LABEL[status]}</Bij>
            </Rij>
            <Rij>
              <Knop variant="twee" bezig={bezig === `${id} lezen`} onClick={() => void haal(id, 'lezen')}>
                <Trans>Pdf om te lezen</Trans>
              </Knop>
              <Knop variant="twee" bezig={bezig === `${id} archief`} onClick={() => void haal(id, 'archief')}>
                <Trans>Pdf voor het archief</Trans>
              </Knop>
            </Rij>
          </Stapel>
        ))}
      </Stapel>
    </Kaart>
  );
}
