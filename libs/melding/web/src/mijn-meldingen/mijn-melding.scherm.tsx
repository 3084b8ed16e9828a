import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  useHandeling,
  usePadDeel,
  useVraag,
  type EigenMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Kaart, Leeg, Moment, Stapel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { BerichtFormulier } from '../berichten/bericht-formulier';
import { BerichtenLijst } from '../berichten/berichten-lijst';
import { EigenBerichtSturenDocument, MijnMeldingDocument } from '../berichten/berichten.graphql';
import { Onvindbaar } from '../delen/toegang';
import { Gelukt } from '../melding/gelukt';
import { EigenAfspraken } from '../mensen/eigen-afspraken';

/** 'Uw melding' of a reporter with an account: state, messages and something to add. */
export default function MijnMeldingScherm(): ReactNode {
  const { t } = useLingui();
  const nummer = usePadDeel('nummer');
  const vraag = useVraag(
    MijnMeldingDocument,
    useMemo(() => ({ nummer }), [nummer]),
    { elkeMs: 60_000 },
  );
  const melding = vraag.data?.mijnMelding;
  if (melding === null) return <Onvindbaar />;
  return (
    <Pagina
      titel={t`Uw melding ${nummer}`}
      kruimels={[{ label: t`Mijn meldingen`, href: '/mijn-meldingen' }, { label: nummer }]}
    >
      <Ophalen vraag={vraag}>{() => melding && <Inhoud melding={melding} onOpnieuw={vraag.opnieuw} />}</Ophalen>
    </Pagina>
  );
}

function Inhoud({ melding, onOpnieuw }: { melding: EigenMeldingDelenFragment; onOpnieuw: () => void }): ReactNode {
  const { t } = useLingui();
  const [gelukt, gedaan] = useState<string | null>(null);
  const sturen = useHandeling(EigenBerichtSturenDocument);
  return (
    <Stapel ruimte="ruim">
      {gelukt !== null && <Gelukt zin={gelukt} onSluit={() => gedaan(null)} />}
      <Kaart titel={t`Hoe staat het ermee?`}>
        <p>{melding.standTekst}</p>
        <p className="mb-bij">
          <Trans>
            Gemeld op <Moment moment={melding.ingediendOp} />
          </Trans>
        </p>
        <EigenAfspraken meldingId={melding.id} />
      </Kaart>
      <Kaart titel={t`Berichten`}>
        {melding.berichten.length === 0 && (
          <Leeg titel={t`Er zijn nog geen berichten.`} wat={t`Hebben wij een vraag? Dan leest u die hier.`} />
        )}
        <BerichtenLijst berichten={melding.berichten} ik="MELDER" />
        <BerichtFormulier
          meldingId={melding.id}
          handeling={sturen}
          label={t`Antwoord, of voeg iets toe`}
          hint={t`Alleen de mensen die uw melding behandelen lezen dit. U kunt het niet terughalen.`}
          onVerstuurd={() => {
            gedaan(t`Uw bericht is verstuurd.`);
            onOpnieuw();
          }}
        />
      </Kaart>
    </Stapel>
  );
}
