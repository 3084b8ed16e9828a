import { Trans, useLingui } from '@lingui/react/macro';
import { REDEN_GRENS } from '@meldbaken/melding/model';
import { Weigering, foutBij, useHandeling, useSleutel } from '@meldbaken/platform/graphql-client';
import { Bij, Gegevens, Kaart, Knop, Moment, Stapel, Tekstvak, Venster } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { KluisRegels } from './kluis-regels';
import { KluisOpenenDocument, KluisVragenDocument } from './mensen.graphql';
import { MensenFormulier } from './mensen-formulier';
import { useMensen, useMensenHandeling } from './use-mensen';

/** The name of a reporter who wants to stay unknown: asked for with a reason, opened by a second person, for a short time. */
export function KluisKaart(): ReactNode {
  const { t } = useLingui();
  const { mensen } = useMensen();
  const [open, zet] = useState<'vraag' | 'naam' | null>(null);
  if (!mensen?.vertrouwelijk || !mensen.mag.includes('melder-lezen')) return null;
  const eigen = mensen.kluis.find((v) => v.vanMij);
  const magZien = eigen?.stand === 'TOEGESTAAN';
  const wacht = eigen?.stand === 'GEVRAAGD';
  return (
    <Kaart titel={t`De naam van de melder`}>
      <p>
        <Trans>De melder wil onbekend blijven. U ziet de naam alleen als een tweede persoon dat toestaat.</Trans>
      </p>
      {wacht && (
        <Bij>
          <Trans>U vroeg om de naam te zien. Er is nog geen besluit.</Trans>
        </Bij>
      )}
      {magZien && (
        <Knop variant="twee" onClick={() => zet('naam')}>
          {t`Bekijk de naam`}
        </Knop>
      )}
      {!magZien && !wacht && mensen.mag.includes('kluis-vragen') && (
        <Knop variant="twee" onClick={() => zet('vraag')}>
          <Trans>Vraag om de naam te zien</Trans>
        </Knop>
      )}
      <KluisRegels regels={mensen.kluis} />
      {open === 'vraag' && <VraagVenster onSluit={() => zet(null)} />}
      {open === 'naam' && <NaamVenster onSluit={() => zet(null)} />}
    </Kaart>
  );
}

function VraagVenster({ onSluit }: { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const vragen = useMensenHandeling(KluisVragenDocument);
  const [sleutel] = useSleutel();
  const [reden, schrijf] = useState('');
  const verstuur = async (): Promise<void> => {
    const uit = await vragen.voer({ sleutel, meldingId: dossier.id, reden });
    if (uit?.__typename !== 'MeldingMensen') return;
    gedaan(t`Uw vraag is verstuurd. Een tweede persoon beslist.`);
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Vraag om de naam te zien`}>
      <MensenFormulier
        handeling={vragen}
        knop={t`Verstuur de vraag`}
        onTerug={onSluit}
        mist={() =>
          reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom u de naam moet weten.` }] : []
        }
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            <p>
              <Trans>
                Een onafhankelijke aandachtsfunctionaris of een bestuurder beslist. De melder krijgt bericht van uw
                vraag en van het besluit. Uw vraag blijft altijd in het dossier staan.
              </Trans>
            </p>
            <Tekstvak
              label={t`Waarom moet u weten wie de melder is?`}
              hint={t`Kunt u de melder ook een bericht sturen? Dat kan zonder de naam te weten.`}
              name="reden"
              rows={4}
              max={REDEN_GRENS}
              telVanaf={0.8}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => schrijf(e.target.value)}
            />
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}

function NaamVenster({ onSluit }: { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, ververs } = useDossier();
  const openen = useHandeling(KluisOpenenDocument);
  const inhoud = openen.uitkomst?.__typename === 'KluisInhoud' ? openen.uitkomst : null;
  return (
    <Venster open onSluit={onSluit} titel={t`De naam van de melder`}>
      <Stapel>
        <Weigering handeling={openen} />
        {inhoud ? (
          <Gegevens
            rijen={[
              { naam: t`Naam`, waarde: inhoud.naam },
              { naam: t`Telefoon`, waarde: inhoud.telefoon },
              { naam: t`E-mail`, waarde: inhoud.email },
              { naam: t`U mag dit zien tot`, waarde: <Moment moment={inhoud.openTot} stijl="lang" /> },
            ]}
          />
        ) : (
          <>
            <p>
              <Trans>Dat u de naam bekijkt, staat in het logboek. Deel de naam met niemand.</Trans>
            </p>
            <Knop
              bezig={openen.bezig}
              onClick={() => void openen.voer({ meldingId: dossier.id }).then((uit) => uit && ververs())}
            >
              <Trans>Toon de naam</Trans>
            </Knop>
          </>
        )}
      </Stapel>
    </Venster>
  );
}
