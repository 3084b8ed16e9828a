import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  useHandeling,
  usePadDeel,
  useSleutel,
  useVraag,
  Weigering,
  type SignaalDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Gegevens, Kaart, Knop, Kolommen, Moment } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { Vingerafdruk } from '../delen/vingerafdruk';
import { SignaalBevestigenDocument, SignaalDocument } from './ontvangen.graphql';
import { Stand } from './ontvangen.scherm';

/** One signal, exactly as it was sent. */
export default function SignaalScherm(): ReactNode {
  const id = usePadDeel('id');
  const { t } = useLingui();
  const vraag = useVraag(
    SignaalDocument,
    useMemo(() => ({ id }), [id]),
  );
  const signaal = vraag.data?.signaal;
  if (signaal === null) return <Onvindbaar />;
  if (signaal) return <EenSignaal key={signaal.id} signaal={signaal} opnieuw={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Signaal`}>
      <Ophalen vraag={vraag}>{() => null}</Ophalen>
    </Pagina>
  );
}

interface EenSignaalProps {
  readonly signaal: SignaalDelenFragment;
  readonly opnieuw: () => void;
}

function EenSignaal({ signaal, opnieuw }: EenSignaalProps): ReactNode {
  const { t } = useLingui();
  const { kenmerk, afzender, velden, bevestigdOp } = signaal;
  return (
    <Pagina
      titel={kenmerk}
      zin={t`Doorgegeven door ${afzender}`}
      kruimels={[{ label: t`Ontvangen`, href: '/ontvangen' }, { label: kenmerk }]}
      onder={<Stand bevestigdOp={bevestigdOp} />}
    >
      <Kolommen zij={<Ontvangst signaal={signaal} opnieuw={opnieuw} />}>
        <Bericht titel={t`Dit stuurde de inspectie`}>
          <Trans>U leest een vaste kopie. Niemand kan er nog iets aan veranderen.</Trans>
        </Bericht>
        <Kaart titel={t`Het signaal`}>
          <Gegevens rijen={velden.map(({ label, tekst }) => ({ naam: label, waarde: tekst }))} />
        </Kaart>
        <Kaart titel={t`Over deze kopie`}>
          <Gegevens
            rijen={[
              { naam: t`Verstuurd op`, waarde: <Moment moment={signaal.verzondenOp} stijl="lang" /> },
              { naam: t`Ontvangen op`, waarde: <Moment moment={signaal.ontvangenOp} stijl="lang" /> },
              { naam: t`Grondslag`, waarde: signaal.grondslag },
              { naam: t`Doel`, waarde: signaal.doel },
              { naam: t`Vingerafdruk`, waarde: <Vingerafdruk sha256={signaal.sha256} /> },
            ]}
          />
        </Kaart>
      </Kolommen>
    </Pagina>
  );
}

/** Confirms once; only that it arrived goes back. */
function Ontvangst({ signaal, opnieuw }: EenSignaalProps): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const bevestigen = useHandeling(SignaalBevestigenDocument);
  const bevestig = async (): Promise<void> => {
    const antwoord = await bevestigen.voer({ sleutel, id: signaal.id });
    if (antwoord?.__typename === 'Signaal') opnieuw();
  };
  return (
    <Kaart titel={t`Ontvangst`}>
      <Weigering handeling={bevestigen} />
      {signaal.bevestigdOp === null ? (
        <>
          <p>
            <Trans>De inspectie ziet daarna dat het signaal bij u aankwam. Meer niet.</Trans>
          </p>
          <div>
            <Knop bezig={bevestigen.bezig} onClick={() => void bevestig()}>
              <Trans>Bevestig de ontvangst</Trans>
            </Knop>
          </div>
        </>
      ) : (
        <p>
          <Trans>
            De ontvangst is bevestigd op <Moment moment={signaal.bevestigdOp} stijl="lang" />.
          </Trans>
        </p>
      )}
    </Kaart>
  );
}
