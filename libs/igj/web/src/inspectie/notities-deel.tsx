import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  useHandeling,
  type ZaakDelenFragment,
  type ZaakWerkDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Knop, Leeg, Moment, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import type { ZaakDeelProps } from '../zaak/delen';
import { ZaakNotitieSchrijvenDocument, ZaakNotitieWijzigenDocument } from './inspectie.graphql';
import { useWerk } from './use-werk';

type Notitie = ZaakWerkDelenFragment['notities'][number];

/** Own notes of the inspectie: kept, and mended by their author within 24 hours alone. */
export default function NotitiesDeel({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk, open, zetOpen, klaar, mag } = useWerk(zaak, opnieuw);
  const sluit = (): void => zetOpen(null);
  const props = { zaak, onKlaar: klaar, onSluit: sluit, onFout };
  if (open === 'nieuw') return <Nieuw {...props} />;
  const teWijzigen = werk?.notities.find((n) => n.id === open);
  if (teWijzigen) return <Wijzig {...props} notitie={teWijzigen} />;
  return (
    <Kaart titel={t`Notities`} notitie>
      <p>
        <Trans>Alleen collega’s die deze zaak mogen zien, lezen dit. De aanbieder nooit.</Trans>
      </p>
      <Ophalen vraag={vraag} regels={3}>
        {() => (
          <Stapel ruimte="ruim">
            {werk?.notities.length === 0 && <Leeg titel={t`Nog geen notities.`} />}
            {werk?.notities.map((n) => (
              <EenNotitie key={n.id} notitie={n} onWijzig={() => zetOpen(n.id)} />
            ))}
            {mag('noteren') && (
              <div>
                <Knop variant="twee" onClick={() => zetOpen('nieuw')}>
                  <Trans>Schrijf een notitie</Trans>
                </Knop>
              </div>
            )}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

function EenNotitie({ notitie, onWijzig }: { notitie: Notitie; onWijzig: () => void }): ReactNode {
  const { t } = useLingui();
  const { tekst, door, op, gewijzigdOp, magWijzigen } = notitie;
  return (
    <Stapel ruimte="dicht">
      <p className="mb-gesprek__tekst">{tekst}</p>
      <Bij>
        {door.naam}, <Moment moment={op} />
        {gewijzigdOp !== null && (
          <>
            , {t`verbeterd`} <Moment moment={gewijzigdOp} />
          </>
        )}
      </Bij>
      {magWijzigen && (
        <div>
          <Knop variant="twee" onClick={onWijzig}>
            <Trans>Verbeter</Trans>
          </Knop>
        </div>
      )}
    </Stapel>
  );
}

interface FormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

function Nieuw({ zaak, ...rest }: FormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakNotitieSchrijvenDocument);
  const [tekst, zetTekst] = useState('');
  return (
    <Brief
      {...rest}
      titel={t`Schrijf een notitie`}
      uitleg={<p>{t`U kunt de notitie nog 24 uur verbeteren. Daarna ligt de tekst vast.`}</p>}
      knop={t`Bewaar de notitie`}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, zaakId: zaak.id, tekst })}
      mist={() => leeg(tekst, t`Schrijf de notitie op.`)}
    >
      {(fouten) => <TekstVeld label={t`Notitie`} max={10_000} value={tekst} fouten={fouten} onSchrijf={zetTekst} />}
    </Brief>
  );
}

function Wijzig({ zaak, notitie, ...rest }: FormulierProps & { readonly notitie: Notitie }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakNotitieWijzigenDocument);
  const [tekst, zetTekst] = useState(notitie.tekst);
  return (
    <Brief
      {...rest}
      titel={t`Verbeter de notitie`}
      uitleg={<p>{t`De oude tekst blijft bewaard.`}</p>}
      knop={t`Bewaar de notitie`}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, zaakId: zaak.id, notitieId: notitie.id, versie: notitie.versie, tekst })}
      mist={() => leeg(tekst, t`Schrijf de notitie op.`)}
    >
      {(fouten) => <TekstVeld label={t`Notitie`} max={10_000} value={tekst} fouten={fouten} onSchrijf={zetTekst} />}
    </Brief>
  );
}
