import { Trans, useLingui } from '@lingui/react/macro';
import {
  isGeweigerd,
  useHandeling,
  Weigering,
  type EisStandDelenFragment,
  type PersoonDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Gegevens, Knop, KnopLink, Onzichtbaar, Rij, Stapel, Uitklap } from '@meldbaken/platform/ui';
import { EIS_GRONDSLAG_LABEL, EIS_ZEKERHEID_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import { EisChip } from '../delen/chips';
import { FeitZin } from './feit-zin';
import type { KaartProps, Mag } from './open';
import { BigControleAanvragenDocument } from './persoon.graphql';
import { volgendeSoort } from './volgende';

interface EisBlokProps extends KaartProps<Mag> {
  readonly eis: EisStandDelenFragment;
  readonly d: PersoonDelenFragment;
  readonly onGedaan: (zin: string) => void;
}

/** One check: how it stands and why, what it rests on, where it comes from, and the next act. */
export function EisBlok({ eis, d, mag, onOpen, onGedaan }: EisBlokProps): ReactNode {
  const { t } = useLingui();
  const feit = d.feiten.find((f) => f.id === eis.feitId);
  const ontheffing = d.ontheffingen.find((o) => o.eis === eis.code && o.ingetrokkenOp === null);
  return (
    <section aria-label={eis.naam}>
      <Stapel ruimte="dicht">
        <Rij uiteen>
          <strong>{eis.naam}</strong>
          <EisChip status={eis.status} />
        </Rij>
        <p>{eis.uitleg}</p>
        {feit && (
          <Bij>
            <FeitZin feit={feit} />
          </Bij>
        )}
        {eis.geldigTot !== null && (
          <Bij>
            <Trans>
              Dit blijft zo tot en met <Datum datum={eis.geldigTot} stijl="lang" />.
            </Trans>
          </Bij>
        )}
        {eis.loopt && (
          <Bij>
            <Trans>Er is al een nieuwe aangevraagd.</Trans>
          </Bij>
        )}
        <Uitklap titel={t`Waarom, en welke regel`}>
          <Gegevens
            rijen={[
              { naam: t`Waarom`, waarde: eis.waarom },
              { naam: t`Bron`, waarde: eis.bron },
              { naam: t`Soort regel`, waarde: EIS_GRONDSLAG_LABEL[eis.grondslag] },
              { naam: t`Hoe zeker`, waarde: EIS_ZEKERHEID_LABEL[eis.zekerheid] },
              { naam: t`Wat goed is`, waarde: eis.watGoedIs },
            ]}
          />
        </Uitklap>
        <Rij>
          {mag.vastleggen && <VastlegKnoppen eis={eis} d={d} onOpen={onOpen} onGedaan={onGedaan} />}
          {mag.ontheffen && eis.ontheefbaar && !ontheffing && eis.status !== 'AKKOORD' && (
            <Knop variant="twee" onClick={() => onOpen({ venster: 'ontheffing', eis: eis.code })}>
              <Trans>Geef een ontheffing</Trans>
              <Onzichtbaar>: {eis.naam}</Onzichtbaar>
            </Knop>
          )}
        </Rij>
      </Stapel>
    </section>
  );
}

function VastlegKnoppen({ eis, d, onOpen, onGedaan }: Omit<EisBlokProps, 'mag'>): ReactNode {
  const { t } = useLingui();
  const soort = volgendeSoort(eis.code, eis.status);
  // Consent comes first: the tab of the references leads the way.
  if (d.soort === 'SOLLICITANT' && eis.code === 'REFERENTIES')
    return (
      <KnopLink variant="twee" href={`/personen/${encodeURIComponent(d.personeelsnummer)}?deel=navraag`}>
        <Trans>Ga naar de referenties</Trans>
      </KnopLink>
    );
  // Only who has the mandate looks, and that is written down there.
  if (eis.code === 'REGISTER_CONSULT')
    return eis.nodig ? (
      <KnopLink variant="twee" href={`/personen/${encodeURIComponent(d.personeelsnummer)}?deel=navraag`}>
        <Trans>Ga naar het register</Trans>
      </KnopLink>
    ) : null;
  const woord = {
    AANGEVRAAGD: t`Leg de aanvraag vast`,
    ONTVANGEN: t`Leg de ontvangst vast`,
    AKKOORD: eis.status === 'AKKOORD' ? t`Leg een nieuwe vast` : t`Leg vast wat u zag`,
  };
  return (
    <>
      <Knop variant="twee" onClick={() => onOpen({ venster: 'feit', eis: eis.code, soort })}>
        {soort === 'AANGEVRAAGD' || soort === 'ONTVANGEN' ? woord[soort] : woord.AKKOORD}
        <Onzichtbaar>: {eis.naam}</Onzichtbaar>
      </Knop>
      {eis.code === 'BIG' && d.bigNummer !== null && <BigKnop id={d.id} onGedaan={onGedaan} />}
      {eis.code === 'IGJ_NAVRAAG' && (
        <KnopLink variant="twee" href={`/personen/${encodeURIComponent(d.personeelsnummer)}?deel=navraag`}>
          <Trans>Vraag het de IGJ</Trans>
        </KnopLink>
      )}
    </>
  );
}

/** Looks the number up in the public register; the answer comes a little later. */
function BigKnop({ id, onGedaan }: { readonly id: string; readonly onGedaan: (zin: string) => void }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(BigControleAanvragenDocument);
  const vraag = async (): Promise<void> => {
    const uit = await handeling.voer({ id });
    if (uit !== null && !isGeweigerd(uit))
      onGedaan(t`We zoeken het nummer op in het BIG-register. Het antwoord komt zo.`);
  };
  return (
    <>
      <Knop variant="twee" bezig={handeling.bezig} onClick={() => void vraag()}>
        <Trans>Zoek op in het BIG-register</Trans>
      </Knop>
      <Weigering handeling={handeling} />
    </>
  );
}
