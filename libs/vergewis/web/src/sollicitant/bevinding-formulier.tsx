import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling, type SollicitantDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Keuze, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { leeg, StapFormulier } from '../dossier/stap-formulier';
import { SollicitantBevindingVoorleggenDocument } from './sollicitant.graphql';

interface BevindingFormulierProps {
  readonly id: string;
  readonly dossier: SollicitantDelenFragment;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

/** Hearing the other side: the person reads exactly these words, and answers before anybody judges. */
export function BevindingFormulier({ id, dossier, onKlaar, ...rest }: BevindingFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(SollicitantBevindingVoorleggenDocument);
  const [over, zetOver] = useState('');
  const [tekst, zetTekst] = useState('');
  const ziet = dossier.links.some((l) => l.stand === 'OPEN' && l.delen.includes('BEVINDINGEN'));
  return (
    <StapFormulier
      {...rest}
      titel={t`Leg een bevinding voor`}
      uitleg={
        <>
          <p>{t`Schrijf wat u vond, zodat deze persoon kan reageren voordat u beslist. Noem geen anderen die dat niet willen.`}</p>
          {!ziet && (
            <Bericht soort="waarschuwing">{t`Er is geen open link waarmee deze persoon kan reageren. Maak die daarna.`}</Bericht>
          )}
        </>
      }
      knop={t`Leg voor`}
      goed="SollicitantDossier"
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id, invoer: { over, tekst } })}
      mist={() => [
        ...leeg(over, 'over', t`Kies waar het over gaat.`),
        ...leeg(tekst, 'tekst', t`Schrijf op wat u vond.`),
      ]}
      onKlaar={onKlaar}
    >
      {(fouten) => (
        <>
          <Keuze
            label={t`Waar gaat het over?`}
            name="over"
            value={over}
            fout={foutBij(fouten, 'over')}
            onChange={(e) => zetOver(e.target.value)}
            opties={[
              { waarde: '', label: t`Kies een controle` },
              ...dossier.kiesbareEisen.map((e) => ({ waarde: e.code, label: e.naam })),
            ]}
          />
          <Tekstvak
            label={t`Wat vond u?`}
            hint={t`Deze persoon leest dit precies zo. Noem feiten.`}
            name="tekst"
            max={5_000}
            rows={5}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => zetTekst(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}
