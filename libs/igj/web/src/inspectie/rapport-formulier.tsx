import { useLingui } from '@lingui/react/macro';
import { useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { ZietDeAanbieder } from './alleen-inspectie';
import { ZaakConceptrapportDocument, ZaakEindrapportDocument } from './inspectie.graphql';

interface RapportFormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly soort: 'concept' | 'eind';
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

/** The inspectie's own report on its way to the provider: the concept to react on, then the final one. */
export function RapportFormulier({ zaak, soort, ...rest }: RapportFormulierProps): ReactNode {
  const { t } = useLingui();
  const concept = useHandeling(ZaakConceptrapportDocument);
  const eind = useHandeling(ZaakEindrapportDocument);
  const [tekst, zetTekst] = useState('');
  const isConcept = soort === 'concept';
  return (
    <Brief
      {...rest}
      titel={isConcept ? t`Conceptrapport` : t`Eindrapport`}
      uitleg={
        <p>
          {isConcept
            ? t`De aanbieder krijgt 4 weken om te reageren op de feiten. Daarna stuurt u het eindrapport.`
            : t`De aanbieder krijgt het rapport meteen. U kunt het niet terughalen.`}
        </p>
      }
      knop={isConcept ? t`Stuur het conceptrapport` : t`Stuur het eindrapport`}
      handeling={isConcept ? concept : eind}
      maak={(sleutel) => ({ sleutel, zaakId: zaak.id, versie: zaak.versie, tekst })}
      mist={() => leeg(tekst, t`Schrijf het rapport op.`)}
    >
      {(fouten) => (
        <>
          <ZietDeAanbieder />
          <TekstVeld label={t`Het rapport`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />
        </>
      )}
    </Brief>
  );
}
