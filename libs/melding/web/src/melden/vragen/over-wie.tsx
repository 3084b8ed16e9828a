import { useLingui } from '@lingui/react/macro';
import { NAAM_GRENS } from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Tekst, Vinkje, Zoekkeuze } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { usePersonenZoeken } from '../../delen/use-personen-zoeken';
import type { VraagProps } from '../vraag-props';

/** About whom: picked from one's own unit and above, typed by hand, or unknown. Whoever is named will not see the report. */
export function OverWie({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  const zoek = usePersonenZoeken();
  const foutPleger = foutBij(fouten, 'pleger') ?? foutBij(fouten, 'pleger.naam');
  return (
    <>
      {!antwoorden.plegerOnbekend && (
        <Zoekkeuze
          label={t`Over wie gaat het?`}
          hint={t`Zoek een collega. Staat de naam er niet bij? Schrijf hem dan zelf op. Deze persoon ziet uw melding niet.`}
          name="pleger"
          eigenTekst
          value={antwoorden.pleger}
          fout={foutPleger}
          onChange={(pleger) => zet({ pleger })}
          zoek={zoek}
        />
      )}
      <Vinkje
        label={t`Ik weet niet wie het is`}
        name="plegerOnbekend"
        checked={antwoorden.plegerOnbekend}
        onChange={(e) => zet({ plegerOnbekend: e.target.checked })}
      />
      <Tekst
        label={t`Om welke cliënt gaat het?`}
        hint={t`Een voornaam, kamernummer of cliëntnummer mag ook.`}
        optioneel
        name="clientNaam"
        maxLength={NAAM_GRENS}
        value={antwoorden.clientNaam}
        fout={foutBij(fouten, 'clientNaam')}
        onChange={(e) => zet({ clientNaam: e.target.value })}
      />
    </>
  );
}
