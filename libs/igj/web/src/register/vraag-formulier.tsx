import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Formulier, Foutsamenvatting, Kaart, Knop, Tekst, Vinkje } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { alsIdentiteit } from './identiteit-invoer';
import { IdentiteitVelden, LEGE_IDENTITEIT, type IdentiteitStaat } from './identiteit-velden';
import { VergewisvraagStellenDocument } from './register.graphql';

interface Staat extends IdentiteitStaat {
  readonly functie: string;
  readonly vergewisplicht: boolean;
}

const LEEG: Staat = { ...LEGE_IDENTITEIT, functie: '', vergewisplicht: false };

interface VraagFormulierProps {
  readonly nog: number;
  readonly ververs: () => void;
  readonly onFout: (fout: boolean) => void;
}

/** One question about one exact person. What was typed stays until it has been sent. */
export function VraagFormulier({ nog, ververs, onFout }: VraagFormulierProps): ReactNode {
  const { t } = useLingui();
  const [sleutel, nieuweSleutel] = useSleutel();
  const [staat, zetStaat] = useState(LEEG);
  const [poging, zetPoging] = useState(0);
  const stellen = useHandeling(VergewisvraagStellenDocument);
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const { functie, vergewisplicht } = staat;
    const antwoord = await stellen.voer({ sleutel, invoer: { wie: alsIdentiteit(staat), functie, vergewisplicht } });
    zetPoging((n) => n + 1);
    onFout(isGeweigerd(antwoord));
    if (antwoord?.__typename !== 'Vergewisvraag') return;
    zetStaat(LEEG);
    nieuweSleutel();
    ververs();
  };
  const fouten = foutenVan(isGeweigerd(stellen.uitkomst) ? stellen.uitkomst : null);
  return (
    <Kaart titel={<Trans>Stel een vraag</Trans>}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={stellen.bezig}>
            <Trans>Vraag het de IGJ</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={stellen} />
        {stellen.uitkomst?.__typename === 'Vergewisvraag' && (
          <Bericht soort="gelukt">
            <Trans>Uw vraag is verstuurd. Het antwoord staat hieronder zodra het er is.</Trans>
          </Bericht>
        )}
        <IdentiteitVelden staat={staat} fouten={fouten} onChange={zet} />
        <Tekst
          label={t`Welk werk gaat deze persoon doen?`}
          name="functie"
          maxLength={200}
          value={staat.functie}
          fout={foutBij(fouten, 'functie')}
          onChange={(e) => zet({ functie: e.target.value })}
        />
        <Vinkje
          label={t`Deze persoon gaat bij ons zorg geven`}
          hint={t`Alleen dan mag u dit vragen. De IGJ legt vast dat u dit vroeg.`}
          name="vergewisplicht"
          checked={staat.vergewisplicht}
          fout={foutBij(fouten, 'vergewisplicht')}
          onChange={(e) => zet({ vergewisplicht: e.target.checked })}
        />
        <Bij>{t`U kunt nu nog ${plural(nog, { one: '# vraag', other: '# vragen' })} stellen. Na een dag komen er weer vragen bij.`}</Bij>
      </Formulier>
    </Kaart>
  );
}
