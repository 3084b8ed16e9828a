import { Trans, useLingui } from '@lingui/react/macro';
import { TE_LAAT_GRENS } from '@meldbaken/igj/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Link, Stapel, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { KeurGoed } from './keur-goed';
import { nieuweStand, rapportagePad, type Rapport, type RapportStand } from './rapportage-delen';
import { RapportageTerugsturenDocument, RapportageVersturenDocument } from './rapportage.graphql';

interface BesluitProps extends MetFoutInTitel {
  readonly stand: RapportStand;
  readonly rapport: Rapport;
  readonly onRapport: (rapport: Rapport) => void;
}

/** Approve and send, or back with what should change. */
export function Besluit({ stand, rapport, onRapport, onFout }: BesluitProps): ReactNode {
  const { t } = useLingui();
  const [terug, zetTerug] = useState(false);
  const visieMist = rapport.ontbreekt.some((o) => o.hoofdstuk === 'BESTUUR');
  if (terug) return <Terug rapport={rapport} onRapport={onRapport} onSluit={() => zetTerug(false)} onFout={onFout} />;
  return (
    <Kaart titel={stand.metDeHand ? t`Keur het rapport goed` : t`Keur het rapport goed en verstuur het`}>
      <Stapel>
        {visieMist && (
          <Bericht
            soort="waarschuwing"
            actie={
              <Link href={rapportagePad(stand.pad, stand.externeMeldingId, 'BESTUUR')}>
                <Trans>Schrijf wat het bestuur vindt</Trans>
              </Link>
            }
          >
            <Trans>Schrijf eerst op wat het bestuur vindt en besluit.</Trans>
          </Bericht>
        )}
        {stand.metDeHand ? (
          <KeurGoed rapport={rapport} onRapport={onRapport} onFout={onFout} onTerug={() => zetTerug(true)} />
        ) : (
          <Verstuur
            stand={stand}
            rapport={rapport}
            onRapport={onRapport}
            onFout={onFout}
            onTerug={() => zetTerug(true)}
          />
        )}
      </Stapel>
    </Kaart>
  );
}

function Verstuur({ stand, rapport, onRapport, onFout, onTerug }: BesluitProps & { onTerug: () => void }): ReactNode {
  const { t } = useLingui();
  const [uitleg, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const [sleutel] = useSleutel();
  const versturen = useHandeling(RapportageVersturenDocument);
  const verstuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    const uit = await versturen.voer({ sleutel, id: rapport.id, versie: rapport.versie, teLaatUitleg: uitleg || null });
    const r = nieuweStand(uit);
    if (r) onRapport(r);
  };
  const fouten = foutenVan(isGeweigerd(versturen.uitkomst) ? versturen.uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  return (
    <Formulier
      onSubmit={(e) => {
        e.preventDefault();
        void verstuur();
      }}
      acties={
        <>
          <Knop type="submit" bezig={versturen.bezig}>
            <Trans>Keur goed en verstuur</Trans>
          </Knop>
          <Knop variant="twee" onClick={onTerug}>
            <Trans>Stuur terug</Trans>
          </Knop>
        </>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={versturen} />
      {versturen.uitkomst?.__typename === 'RapportageVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Het rapport is intussen veranderd. Lees het nog eens.</Trans>
        </Bericht>
      )}
      <p>
        <Trans>Het rapport gaat nu weg. U kunt het niet terughalen. Aanvullen kan wel.</Trans>
      </p>
      {stand.teLaat && rapport.nummer === 1 && (
        <Tekstvak
          label={t`Waarom komt het rapport later?`}
          hint={t`De laatste dag is voorbij. De toezichthouder leest uw uitleg.`}
          name="teLaatUitleg"
          rows={3}
          max={TE_LAAT_GRENS}
          telVanaf={0.8}
          value={uitleg}
          fout={foutBij(fouten, 'teLaatUitleg')}
          onChange={(e) => schrijf(e.target.value)}
        />
      )}
    </Formulier>
  );
}

interface TerugProps extends MetFoutInTitel {
  readonly rapport: Rapport;
  readonly onRapport: (rapport: Rapport) => void;
  readonly onSluit: () => void;
}

function Terug({ rapport, onRapport, onSluit, onFout }: TerugProps): ReactNode {
  const { t } = useLingui();
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const terugsturen = useHandeling(RapportageTerugsturenDocument);
  const stuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    const r = nieuweStand(await terugsturen.voer({ id: rapport.id, versie: rapport.versie, reden }));
    if (r) onRapport(r);
  };
  const fouten = foutenVan(isGeweigerd(terugsturen.uitkomst) ? terugsturen.uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  return (
    <Kaart titel={t`Stuur het rapport terug`}>
      <Formulier
        onSubmit={(e) => {
          e.preventDefault();
          void stuur();
        }}
        acties={
          <>
            <Knop type="submit" bezig={terugsturen.bezig}>
              <Trans>Stuur terug</Trans>
            </Knop>
            <Knop variant="twee" onClick={onSluit}>
              <Trans>Toch niet</Trans>
            </Knop>
          </>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={terugsturen} />
        <Tekstvak
          label={t`Wat moet er nog veranderen?`}
          hint={t`Wie het rapport schreef, leest dit. De termijn loopt door.`}
          name="reden"
          max={TE_LAAT_GRENS}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => schrijf(e.target.value)}
        />
      </Formulier>
    </Kaart>
  );
}
