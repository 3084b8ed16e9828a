import { Trans, useLingui } from '@lingui/react/macro';
import { GENOEMDE_STANDEN } from '@meldbaken/melding/contract';
import { GENOEMDE_STAND_LABEL } from '@meldbaken/melding/model';
import { alsCode } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Kaart, Knop, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier, type Genoemde } from './dossier-context';
import { GenoemdeVenster } from '../mensen/genoemde-venster';
import { useMensen } from '../mensen/use-mensen';
import { KoppelVenster } from './koppel-venster';

/** Who the report is about. A typed name is linked or cleared by an independent receiver; until then it hides the report. */
export function GenoemdenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const [gekozen, kies] = useState<Genoemde | null>(null);
  const [noemt, zetNoemt] = useState(false);
  const magNoemen = useMensen().mensen?.mag.includes('genoemde-toevoegen') ?? false;
  const rollen: Readonly<Record<string, string>> = { PLEGER: t`Over wie het gaat`, CLIENT: t`Cliënt` };
  const magKoppelen = mag('genoemde-koppelen');
  const open = ({ rol, stand }: Genoemde): boolean => rol === 'PLEGER' && stand === 'GETYPT';
  const noemen = magNoemen && (
    <Knop variant="klein" onClick={() => zetNoemt(true)}>
      <Trans>Noem nog iemand</Trans>
    </Knop>
  );
  return (
    <Kaart titel={t`Om wie het gaat`} actie={noemen}>
      <Stapel>
        {dossier.genoemden.length === 0 && (
          <p>
            <Trans>De melder noemde geen namen.</Trans>
          </p>
        )}
        {dossier.genoemden.map((genoemde) => (
          <Rij key={genoemde.id} uiteen boven>
            <div>
              {genoemde.naam}
              <Bij>
                {rollen[genoemde.rol] ?? genoemde.rol}
                {genoemde.rol === 'PLEGER' && `. ${standTekst(genoemde.stand)}`}
              </Bij>
            </div>
            {magKoppelen && open(genoemde) && (
              <Knop variant="klein" onClick={() => kies(genoemde)}>
                <Trans>Koppel deze naam</Trans>
              </Knop>
            )}
          </Rij>
        ))}
      </Stapel>
      {dossier.genoemden.some(open) && (
        <Bericht>
          <Trans>
            Deze naam is getypt. Wie zo heet, ziet de melding niet. Een onafhankelijke ontvanger koppelt de naam, of
            legt vast dat het niemand van ons is.
          </Trans>
        </Bericht>
      )}
      {noemt && <GenoemdeVenster onSluit={() => zetNoemt(false)} />}
      {gekozen && <KoppelVenster genoemde={gekozen} onSluit={() => kies(null)} />}
    </Kaart>
  );
}

function standTekst(stand: string): string {
  const code = alsCode(stand, GENOEMDE_STANDEN);
  return code ? GENOEMDE_STAND_LABEL[code] : stand;
}
