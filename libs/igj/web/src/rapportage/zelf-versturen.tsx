import { Trans, useLingui } from '@lingui/react/macro';
import { controleerRapportVerstuurd } from '@meldbaken/igj/model';
import { foutenVan, isGeweigerd, useHandeling, useSleutel, Weigering } from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bij,
  Formulier,
  Foutsamenvatting,
  Gegevens,
  Kaart,
  Knop,
  Link,
  Moment,
  Stapel,
  useNu,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { BewijsKiezer } from '../opstellen/bewijs-kiezer';
import { VerstuurdVelden, type Verstuurd } from '../opstellen/verstuurd-velden';
import { nieuweStand, type Rapport, type RapportStand } from './rapportage-delen';
import { RapportageZelfVerstuurdDocument } from './rapportage.graphql';

interface ZelfVersturenProps extends MetFoutInTitel {
  readonly stand: RapportStand;
  readonly rapport: Rapport;
  readonly onRapport: (rapport: Rapport) => void;
  /** The page asks again: a proof came in outside GraphQL. */
  readonly opnieuw: () => void;
}

/** Approved, and sent by hand: the moment, the proof, and what stands of both. */
export function ZelfVersturen(props: ZelfVersturenProps): ReactNode {
  const { t } = useLingui();
  const { stand, rapport, opnieuw } = props;
  const zending = rapport.zelfVerstuurd;
  if (!zending) return null;
  const open = rapport.status === 'GOEDGEKEURD';
  const mag = rapport.magHandelingen.includes('zelf-versturen');
  return (
    <>
      {open && (
        <Bericht soort="waarschuwing" meld={false} titel={t`Verstuur dit rapport nu zelf`}>
          <Trans>
            Download de pdf en verstuur hem op de site van de toezichthouder. De termijn loopt door tot u dit vastlegt.
          </Trans>
        </Bericht>
      )}
      <Kaart titel={t`Wanneer het rapport is verstuurd`}>
        <Stapel>
          <Gegevens
            rijen={[
              {
                naam: t`Verstuurd op`,
                waarde: zending.verstuurdOp ? (
                  <Moment moment={zending.verstuurdOp} stijl="lang" />
                ) : (
                  t`Nog niet vastgelegd`
                ),
              },
              { naam: t`Kenmerk van de toezichthouder`, waarde: zending.kenmerk },
              { naam: t`Uitleg`, waarde: zending.toelichting },
              { naam: t`Vastgelegd door`, waarde: zending.vastgelegdDoor?.naam },
            ]}
          />
          {open && mag && <Vastleggen {...props} />}
        </Stapel>
      </Kaart>
      <Kaart titel={t`Verzendbevestiging van het rapport`}>
        <Stapel>
          {zending.bewijzen.length === 0 && (
            <Bij>
              <Trans>Er is nog geen verzendbevestiging.</Trans>
            </Bij>
          )}
          <ul>
            {zending.bewijzen.map(({ id, naam, op, door }) => (
              <li key={id}>
                <Link href={`/verzendbevestigingen/${id}`} download>
                  {naam}
                </Link>
                <Bij>
                  {door.naam}, <Moment moment={op} />
                </Bij>
              </li>
            ))}
          </ul>
          {open && mag && <BewijsKiezer meldingId={stand.externeMeldingId} rapportId={rapport.id} onKlaar={opnieuw} />}
        </Stapel>
      </Kaart>
    </>
  );
}

function Vastleggen({ stand, rapport, onRapport, onFout }: ZelfVersturenProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const [sleutel, nieuw] = useSleutel();
  const handeling = useHandeling(RapportageZelfVerstuurdDocument);
  const [staat, zetStaat] = useState<Verstuurd>({
    op: rapport.zelfVerstuurd?.verstuurdOp ?? null,
    kenmerk: rapport.zelfVerstuurd?.kenmerk ?? '',
    toelichting: '',
  });
  const [poging, zetPoging] = useState(0);
  const invoer = { ...staat, op: staat.op === null ? null : new Date(staat.op) };
  const context = {
    goedgekeurdOp: new Date(rapport.goedgekeurdOp ?? 0),
    uiterlijk: rapport.nummer === 1 ? (stand.uiterlijk ?? null) : null,
  };
  const eigen = controleerRapportVerstuurd(invoer, context, new Date(nu)).map(({ veld, bericht }) => ({
    veld,
    bericht,
  }));
  const vanServer = foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  useFoutInTitel(fouten.length > 0, onFout);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen.length > 0) return;
    const uit = await handeling.voer({
      sleutel,
      id: rapport.id,
      versie: rapport.versie,
      op: staat.op,
      kenmerk: staat.kenmerk.trim() || null,
      toelichting: staat.toelichting.trim() || null,
    });
    const r = nieuweStand(uit);
    if (!r) return;
    nieuw();
    zetPoging(0);
    onRapport(r);
  };
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" bezig={handeling.bezig}>
          <Trans>Leg vast</Trans>
        </Knop>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <VerstuurdVelden
        label={t`Wanneer verstuurde u het rapport?`}
        staat={staat}
        fouten={fouten}
        onZet={(deel) => zetStaat((oud) => ({ ...oud, ...deel }))}
      />
      <Weigering handeling={handeling} />
      {handeling.uitkomst?.__typename === 'RapportageVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          {handeling.uitkomst.bericht}
        </Bericht>
      )}
    </Formulier>
  );
}
