import { Trans, useLingui } from '@lingui/react/macro';
import { STAP_STATUSSEN, type StapStatus } from '@meldbaken/melding/contract';
import { REDEN_GRENS, STAPPEN, STAP_STATUS_LABEL } from '@meldbaken/melding/model';
import { Weigering, alsCode, foutBij, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import {
  ConflictVergelijk,
  Formulier,
  Foutsamenvatting,
  Knop,
  Radios,
  Tekstvak,
  Venster,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useDossier, type Dossier } from './dossier-context';
import { StapZettenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

interface StapVensterProps {
  readonly stap: Dossier['stappen'][number];
  readonly onSluit: () => void;
}

/** Which states can follow; the server has the last word, with its reason. */
const NAAR: Readonly<Record<StapStatus, readonly StapStatus[]>> = {
  NOG_NIET: ['LOOPT', 'AFGEROND', 'NIET_VAN_TOEPASSING'],
  LOOPT: ['AFGEROND', 'NIET_VAN_TOEPASSING'],
  AFGEROND: ['LOOPT'],
  NIET_VAN_TOEPASSING: ['LOOPT'],
};

/** Changes the state of one step. */
export function StapVenster({ stap, onSluit }: StapVensterProps): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const zetten = useDossierHandeling(StapZettenDocument);
  const [naar, kies] = useState<StapStatus>();
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  // What stood here when the window opened: the page behind it goes on being renewed.
  const [begin] = useState({ versie: dossier.versie, status: stap.status });
  const uitleg = STAPPEN.find(({ nummer }) => nummer === stap.stap);

  const verstuur = async (versie: number): Promise<void> => {
    zetPoging((n) => n + 1);
    if (naar === undefined || (naar === 'NIET_VAN_TOEPASSING' && reden.trim() === '')) return;
    const metReden = naar === 'NIET_VAN_TOEPASSING' || (naar === 'AFGEROND' && reden.trim() !== '');
    const uitkomst = await zetten.voer({
      meldingId: dossier.id,
      versie,
      stap: stap.stap,
      status: naar,
      reden: metReden ? reden : undefined,
    });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename !== 'Melding') return;
    gedaan(t`Stap ${stap.stap} staat nu op: ${STAP_STATUS_LABEL[naar].toLowerCase()}.`);
    onSluit();
  };
  const eigen: Fout[] = poging === 0 ? [] : mist();
  function mist(): Fout[] {
    if (naar === undefined) return [{ veld: 'status', bericht: t`Kies hoe het met deze stap staat.` }];
    const redenMist = naar === 'NIET_VAN_TOEPASSING' && reden.trim() === '';
    return redenMist ? [{ veld: 'reden', bericht: t`Schrijf op waarom deze stap niet nodig is.` }] : [];
  }
  const geweigerd = isGeweigerd(zetten.uitkomst) ? zetten.uitkomst : null;
  // Something misses: who finishes the step all the same says why.
  const mistIets = geweigerd?.code === 'MELDING_STAP_MIST';
  const [vraagtReden, zetVraagt] = useState(false);
  if (mistIets && !vraagtReden) zetVraagt(true);
  const fouten = eigen.length > 0 ? eigen : foutenVan(geweigerd);
  const verouderd = zetten.uitkomst?.__typename === 'VersieVerouderd' ? zetten.uitkomst : null;
  const ander = verouderd?.huidig.stappen.find((s) => s.stap === stap.stap)?.status;
  const botst = ander !== undefined && ander !== begin.status;

  return (
    <Venster open onSluit={onSluit} titel={`${stap.stap}. ${uitleg?.naam ?? ''}`}>
      {verouderd && botst ? (
        <ConflictVergelijk
          velden={[
            {
              label: t`Stand van deze stap`,
              uw: naar && STAP_STATUS_LABEL[naar],
              ander: STAP_STATUS_LABEL[ander],
            },
          ]}
          bezig={zetten.bezig}
          onHoudUw={() => void verstuur(verouderd.huidig.versie)}
          onNeemAnder={onSluit}
        />
      ) : (
        <Formulier
          onSubmit={(e: SubmitEvent) => {
            e.preventDefault();
            void verstuur(verouderd?.huidig.versie ?? begin.versie);
          }}
          acties={
            <>
              <Knop type="submit" bezig={zetten.bezig}>
                <Trans>Bewaar</Trans>
              </Knop>
              <Knop variant="twee" onClick={onSluit}>
                <Trans>Ga terug</Trans>
              </Knop>
            </>
          }
        >
          <p>{uitleg?.doel}</p>
          <Foutsamenvatting fouten={fouten} poging={poging} />
          <Weigering handeling={zetten} />
          <VersieBericht uitkomst={zetten.uitkomst} />
          <Radios
            label={t`Hoe staat het met deze stap?`}
            hint={t`Nu: ${STAP_STATUS_LABEL[begin.status].toLowerCase()}`}
            name="status"
            value={naar ?? null}
            fout={foutBij(fouten, 'status') ?? foutBij(fouten, 'naar')}
            onChange={(e) => {
              zetten.wis();
              kies(alsCode(e.target.value, STAP_STATUSSEN));
            }}
            opties={NAAR[begin.status].map((code) => ({ waarde: code, label: STAP_STATUS_LABEL[code] }))}
          />
          {(naar === 'NIET_VAN_TOEPASSING' || (naar === 'AFGEROND' && vraagtReden)) && (
            <Tekstvak
              label={naar === 'AFGEROND' ? t`Waarom is deze stap toch klaar?` : t`Waarom is deze stap niet nodig?`}
              name="reden"
              max={REDEN_GRENS}
              telVanaf={0.8}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => schrijf(e.target.value)}
            />
          )}
        </Formulier>
      )}
    </Venster>
  );
}
