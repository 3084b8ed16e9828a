import { Trans, useLingui } from '@lingui/react/macro';
import { LOSSE_VASTSTELLING_LABEL, type StaandeLosse } from '@meldbaken/igj/model';
import {
  foutenVan,
  isGeweigerd,
  Ophalen,
  useHandeling,
  useSleutel,
  useVraag,
  Weigering,
  type OpstellingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bij,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Moment,
  Rij,
  Stapel,
  useNu,
} from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { OpstellingDocument, VaststellenDocument } from './opstellen.graphql';
import { LEEG, alsInvoer, foutenIn, type VaststellingStaat } from './vaststelling-formulier';
import { VaststellingVelden } from './vaststelling-velden';

type Vaststelling = OpstellingDelenFragment['vaststellingen'][number];

/** The findings of a report that stands alone: the newest stands, the others stay to be read. */
export default function VaststellingenKaart(props: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const { melding, opnieuw } = props;
  const [open, zetOpen] = useState(false);
  const vraag = useVraag(
    OpstellingDocument,
    useMemo(() => ({ id: melding.id }), [melding.id]),
  );
  const klaar = (): void => {
    zetOpen(false);
    vraag.opnieuw();
    opnieuw();
  };
  return (
    <Kaart titel={t`Vaststelling`}>
      <Ophalen vraag={vraag} regels={2}>
        {({ externeMeldingOpstelling: opstelling }) => {
          const [staand, ...eerdere] = opstelling?.vaststellingen ?? [];
          if (!staand) return null;
          return (
            <>
              <Regel vaststelling={staand} />
              {eerdere.map((v) => (
                <Bij key={v.id}>
                  <Trans>Eerder:</Trans> {LOSSE_VASTSTELLING_LABEL[v.soort]}, <Moment moment={v.vastgelegdOp} />,{' '}
                  {v.door.naam}
                </Bij>
              ))}
              {melding.magHandelingen.includes('vaststellen') &&
                (open ? (
                  <Vaststellen {...props} staand={staand} onKlaar={klaar} onSluit={() => zetOpen(false)} />
                ) : (
                  <Rij>
                    <Knop variant="twee" onClick={() => zetOpen(true)}>
                      <Trans>Verander de vaststelling</Trans>
                    </Knop>
                  </Rij>
                ))}
            </>
          );
        }}
      </Ophalen>
    </Kaart>
  );
}

function Regel({ vaststelling: v }: { vaststelling: Vaststelling }): ReactNode {
  const moment = v.meegedeeldOp ?? v.vastgesteldOp ?? v.geconstateerdOp ?? v.gebeurdOp;
  return (
    <Stapel ruimte="dicht">
      <p>
        <strong>{LOSSE_VASTSTELLING_LABEL[v.soort]}</strong>
        {moment && (
          <>
            {': '}
            <Moment moment={moment} stijl="lang" />
          </>
        )}
      </p>
      {v.toelichting && <p>{v.toelichting}</p>}
      <Bij>
        <Trans>
          Vastgelegd door {v.door.naam} op <Moment moment={v.vastgelegdOp} />.
        </Trans>
      </Bij>
    </Stapel>
  );
}

interface VaststellenProps extends BesluitDeelProps {
  readonly staand: Vaststelling;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

const alsDatum = (tekst: string | null): Date | null => (tekst === null ? null : new Date(tekst));

function Vaststellen({ melding, staand, onKlaar, onSluit }: VaststellenProps): ReactNode {
  const nu = useNu();
  const [sleutel] = useSleutel();
  const handeling = useHandeling(VaststellenDocument);
  const [staat, zet] = useState<VaststellingStaat>({
    ...LEEG,
    momenten: {
      gebeurdOp: staand.gebeurdOp,
      geconstateerdOp: staand.geconstateerdOp,
      bekendGewordenOp: staand.bekendGewordenOp,
    },
  });
  const [poging, zetPoging] = useState(0);
  const { categorie } = melding;
  const nuIs: StaandeLosse = {
    soort: staand.soort,
    gebeurdOp: alsDatum(staand.gebeurdOp),
    geconstateerdOp: alsDatum(staand.geconstateerdOp),
    vastgesteldOp: alsDatum(staand.vastgesteldOp),
    bekendGewordenOp: alsDatum(staand.bekendGewordenOp),
    meegedeeldOp: alsDatum(staand.meegedeeldOp),
  };
  const eigen = foutenIn(categorie, staat, nuIs, nu);
  const vanServer = foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const vaststelling = alsInvoer(categorie, staat);
    if (eigen.length > 0 || !vaststelling) return;
    const uit = await handeling.voer({ sleutel, id: melding.id, versie: melding.versie, vaststelling });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'ExterneMelding') onKlaar();
  };
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <>
          <Knop type="submit" variant="twee" bezig={handeling.bezig}>
            <Trans>Leg vast</Trans>
          </Knop>
          <Knop variant="kaal" onClick={onSluit}>
            <Trans>Annuleer</Trans>
          </Knop>
        </>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <VaststellingVelden
        categorie={categorie}
        soorten={
          categorie === 'ONTSLAG' || staand.soort === 'VASTGESTELD'
            ? ['VASTGESTELD', 'GEEN']
            : ['VASTGESTELD', 'ONDUIDELIJK', 'GEEN']
        }
        staat={staat}
        zet={(deel) => zet((oud) => ({ ...oud, ...deel }))}
        fouten={fouten}
      />
      <Weigering handeling={handeling} />
      {handeling.uitkomst?.__typename === 'ExterneMeldingVersieVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          {handeling.uitkomst.bericht}
        </Bericht>
      )}
    </Formulier>
  );
}
