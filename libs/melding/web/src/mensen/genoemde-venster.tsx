import { Trans, useLingui } from '@lingui/react/macro';
import { NAAM_GRENS } from '@meldbaken/melding/model';
import { foutBij, useSleutel } from '@meldbaken/platform/graphql-client';
import { Bericht, Radios, Tekst, Venster, Zoekkeuze, type Fout, type ZoekWaarde } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { usePersonenZoeken } from '../delen/use-personen-zoeken';
import { useDossier } from '../melding/dossier-context';
import { useDossierHandeling } from '../melding/use-dossier-handeling';
import { GenoemdeToevoegenDocument } from './mensen.graphql';
import { MensenFormulier } from './mensen-formulier';

type Wie = 'COLLEGA' | 'NAAM' | 'CLIENT';

/** Somebody turns out to be part of it later. A colleague who is named loses sight at once. */
export function GenoemdeVenster({ onSluit }: { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const noemen = useDossierHandeling(GenoemdeToevoegenDocument);
  const zoek = usePersonenZoeken();
  const [sleutel, nieuweSleutel] = useSleutel();
  const [wie, kiesWie] = useState<Wie>('COLLEGA');
  const [persoon, kies] = useState<ZoekWaarde | null>(null);
  const [naam, typ] = useState('');
  const collega = wie === 'COLLEGA';
  const mist = (): Fout[] => {
    if (collega) return persoon?.id == null ? [{ veld: 'persoonId', bericht: t`Kies een collega uit de lijst.` }] : [];
    return naam.trim() === '' ? [{ veld: 'naam', bericht: t`Schrijf de naam op.` }] : [];
  };
  const verstuur = async (): Promise<void> => {
    const uit = await noemen.voer({
      sleutel,
      meldingId: dossier.id,
      versie: dossier.versie,
      rol: wie === 'CLIENT' ? 'CLIENT' : 'PLEGER',
      persoonId: collega ? persoon?.id : undefined,
      naam: collega ? undefined : naam,
    });
    if (uit?.__typename !== 'Melding') {
      nieuweSleutel();
      return;
    }
    gedaan(t`De naam staat bij de melding.`);
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Noem nog iemand`}>
      <MensenFormulier
        handeling={noemen}
        knop={t`Zet bij de melding`}
        onTerug={onSluit}
        mist={mist}
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            <Radios
              label={t`Wie is het?`}
              name="wie"
              value={wie}
              onChange={(e) => {
                noemen.wis();
                kiesWie(e.target.value === 'CLIENT' ? 'CLIENT' : e.target.value === 'NAAM' ? 'NAAM' : 'COLLEGA');
              }}
              opties={[
                { waarde: 'COLLEGA', label: t`Iemand die hier werkt, en misschien de pleger is` },
                { waarde: 'NAAM', label: t`Iemand van wie ik alleen de naam weet, en misschien de pleger is` },
                { waarde: 'CLIENT', label: t`Een cliënt` },
              ]}
            />
            {wie !== 'CLIENT' && (
              <Bericht soort="waarschuwing">
                {collega ? (
                  <Trans>
                    Deze persoon ziet de melding dan meteen niet meer. Ook niet in lijsten, termijnen en berichten.
                  </Trans>
                ) : (
                  <Trans>
                    Wie zo heet, ziet de melding dan niet meer. Dat kan ook uzelf zijn. Een onafhankelijke ontvanger
                    kijkt daarna wie het is.
                  </Trans>
                )}
              </Bericht>
            )}
            {collega ? (
              <Zoekkeuze
                label={t`Welke collega?`}
                name="persoonId"
                value={persoon}
                fout={foutBij(fouten, 'persoonId')}
                onChange={kies}
                zoek={zoek}
              />
            ) : (
              <Tekst
                label={t`Naam`}
                name="naam"
                maxLength={NAAM_GRENS}
                value={naam}
                fout={foutBij(fouten, 'naam')}
                onChange={(e) => typ(e.target.value)}
              />
            )}
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}
