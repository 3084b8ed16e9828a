import { Trans, useLingui } from '@lingui/react/macro';
import type { ConsultatieInbrengSoort } from '@meldbaken/melding/contract';
import { TEKST_GRENS } from '@meldbaken/melding/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useConcept,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useConsultatie } from './consultatie-context';
import { ConsultatieAanvullenDocument, ConsultatieBeantwoordenDocument } from './consultatie.graphql';

const isTekst = (w: unknown): w is string => typeof w === 'string';

/** A further question or an answer. When the other side wrote meanwhile, that shows first, and the typed text stays. */
export function Inbreng({ soort }: { soort: ConsultatieInbrengSoort }): ReactNode {
  const { t } = useLingui();
  const { consultatie: c, ververs } = useConsultatie();
  const [tekst, zetTekst] = useConcept(`consultatie ${c.id}`, () => '', isTekst);
  const [poging, zetPoging] = useState(0);
  const [sleutel, nieuweSleutel] = useSleutel();
  const sturen = useHandeling(soort === 'ADVIES' ? ConsultatieBeantwoordenDocument : ConsultatieAanvullenDocument);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const uitkomst = await sturen.voer({ sleutel, id: c.id, versie: c.versie, tekst });
    zetPoging((n) => n + 1);
    ververs();
    if (uitkomst?.__typename !== 'Consultatie') return;
    zetTekst(() => '');
    nieuweSleutel();
  };
  const fouten = foutenVan(isGeweigerd(sturen.uitkomst) ? sturen.uitkomst : null);
  const verouderd = sturen.uitkomst?.__typename === 'ConsultatieVerouderd';
  return (
    <Kaart titel={soort === 'ADVIES' ? t`Uw antwoord` : t`Nog een vraag, of iets aanvullen`}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={sturen.bezig}>
            {soort === 'ADVIES' ? <Trans>Verstuur uw antwoord</Trans> : <Trans>Verstuur</Trans>}
          </Knop>
        }
      >
        {verouderd && (
          <Bericht soort="waarschuwing" meld titel={t`Er kwam intussen iets bij`}>
            <Trans>Lees dat eerst. Uw tekst staat er nog. Klopt die nog? Verstuur hem dan.</Trans>
          </Bericht>
        )}
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={sturen} />
        <Tekstvak
          label={soort === 'ADVIES' ? t`Wat raadt u aan?` : t`Wat wilt u vragen of vertellen?`}
          hint={
            soort === 'ADVIES'
              ? t`Kan het strafbaar zijn? Zeg dan dat er niemand vragen stelt, en overleg met de politie.`
              : undefined
          }
          name="tekst"
          max={TEKST_GRENS}
          telVanaf={0.9}
          value={tekst}
          fout={foutBij(fouten, 'tekst')}
          onChange={(e) => {
            const nieuw = e.target.value;
            zetTekst(() => nieuw);
          }}
        />
      </Formulier>
    </Kaart>
  );
}
