import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { bevroren, CATEGORIE_LABEL } from '@meldbaken/igj/model';
import {
  foutenVan,
  Ga,
  isGeweigerd,
  Pagina,
  StoringBericht,
  useHandeling,
  useIk,
  useSleutel,
  type ExterneMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  DitKanNogNiet,
  Gegevens,
  Kaart,
  Knop,
  KnopLink,
  Lopend,
  Rij,
  Stapel,
  useNu,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { meldingPad } from '../besluit/besluit-delen';
import { deInstantie, voorIgj } from '../wmo/instantie';
import { VrijgevenDocument } from '../opstellen/opstellen.graphql';
import { ExterneMeldingVersturenDocument } from './bevestigen.graphql';
import { BevestigTermijn, useOpenTermijnen } from './bevestig-termijn';
import { WaaromTeLaat } from './waarom-te-laat';

interface BevestigProps {
  readonly melding: ExterneMeldingDelenFragment;
  /** The version that the bestuurder read. */
  readonly versie: number;
}

/** One sentence, one act. The key is made once per visit: a second press or a retry sends nothing twice. */
export function Bevestig({ melding, versie }: BevestigProps): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  // By hand: confirmed here, and then sent on the site of the IGJ.
  const zelf = melding.verzendwijze === 'ZELF';
  const versturen = useHandeling(zelf ? VrijgevenDocument : ExterneMeldingVersturenDocument);
  const organisatie = useIk().gekozen?.organisatie.naam ?? '';
  const { meldingNummer, magHandelingen } = melding;
  const terug = meldingPad(melding);
  const open = useOpenTermijnen(melding.meldingId, melding.categorie);
  const laat = open.some(({ ernst }) => ernst === 'TE_LAAT');
  const [uitleg, zetUitleg] = useState(() => melding.velden.find(({ code }) => code === 'waaromTeLaat')?.waarde ?? '');
  const wie = deInstantie(melding.categorie);
  const { uitkomst, storing, bezig } = versturen;
  const verstuur = (): Promise<unknown> =>
    versturen.voer({ sleutel, id: melding.id, versie, waaromTeLaat: laat ? uitleg.trim() : null });
  // Sent now, or before by somebody: the receipt stands on the other page.
  if (uitkomst?.__typename === 'ExterneMelding') return <Ga naar={terug} />;
  if (!magHandelingen.includes(zelf ? 'vrijgeven' : 'versturen') && !bezig && storing === null)
    return <Ga naar={terug} />;
  const geweigerd = isGeweigerd(uitkomst) ? uitkomst : null;
  const fouten = foutenVan(geweigerd);
  return (
    <Pagina
      titel={t`Bevestig de melding`}
      kruimels={[
        ...(melding.los
          ? [{ label: t`Externe meldingen`, href: '/externe-meldingen' }]
          : [{ label: meldingNummer, href: `/meldingen/${meldingNummer}` }]),
        { label: voorIgj(melding) ? t`Melding aan de IGJ` : t`Melding aan de gemeente`, href: terug },
        { label: t`Bevestigen` },
      ]}
    >
      <Lopend>
        <Stapel ruimte="ruim">
          <StoringBericht storing={storing} onOpnieuw={() => void versturen.opnieuw()} />
          {geweigerd && (
            <DitKanNogNiet
              bericht={fouten.length > 1 ? t`De melding is nog niet goed.` : geweigerd.bericht}
              watDan={geweigerd.watDan}
              mist={fouten.map(({ bericht }) => bericht)}
              actie={{ label: t`Kijk de melding na`, href: terug }}
            />
          )}
          {uitkomst?.__typename === 'ExterneMeldingVersieVerouderd' && (
            <DitKanNogNiet
              bericht={t`De melding is veranderd nadat u hem las.`}
              watDan={t`Er is niets verstuurd. Lees eerst de nieuwste versie.`}
              actie={{ label: t`Lees de nieuwste versie`, href: terug }}
            />
          )}
          <BevestigTermijn open={open} />
          <Kaart>
            <p>
              <strong>
                {zelf ? (
                  <Trans>
                    U bevestigt dat {organisatie} dit meldt bij {wie}. Daarna staan de antwoorden vast. Verstuur ze
                    meteen zelf, op de site van {wie}.
                  </Trans>
                ) : (
                  <Trans>
                    U bevestigt dat {organisatie} dit meldt bij {wie}. Dit kunt u niet terugdraaien.
                  </Trans>
                )}
              </strong>
            </p>
            <WatErGaat melding={melding} uitleg={laat ? uitleg.trim() : null} />
            {laat && <WaaromTeLaat waarde={uitleg} onSchrijf={zetUitleg} fouten={fouten} />}
            <Rij>
              <Knop bezig={bezig} onClick={() => void verstuur()}>
                <Trans>Bevestig de melding</Trans>
              </Knop>
              <KnopLink variant="twee" href={terug}>
                <Trans>Ga terug</Trans>
              </KnopLink>
            </Rij>
          </Kaart>
          <Bericht titel={t`Dit gaat naar een andere organisatie`}>
            <Trans>
              De ontvanger ziet alleen de antwoorden die u nakeek. Niets anders uit de zaak, en niet wie bij u de
              melding deed.
            </Trans>
          </Bericht>
        </Stapel>
      </Lopend>
    </Pagina>
  );
}

interface WatErGaatProps {
  readonly melding: ExterneMeldingDelenFragment;
  /** Typed here; null: as the form has it. */
  readonly uitleg: string | null;
}

function WatErGaat({ melding, uitleg }: WatErGaatProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const { categorie, velden, ontvangerNaam, opsteller, meldingNummer } = melding;
  const ingevuld = Object.fromEntries(velden.map(({ code, waarde }) => [code, waarde]));
  const waarden = uitleg === null ? ingevuld : { ...ingevuld, waaromTeLaat: uitleg };
  const aantal = bevroren(categorie, waarden, new Date(nu)).velden.length;
  return (
    <Gegevens
      rijen={[
        { naam: t`Zaak`, waarde: meldingNummer },
        { naam: t`Soort melding`, waarde: CATEGORIE_LABEL[categorie] },
        { naam: t`Ontvanger`, waarde: ontvangerNaam },
        { naam: t`Gemaakt door`, waarde: opsteller.naam },
        { naam: t`Wat er meegaat`, waarde: t`${plural(aantal, { one: '# antwoord', other: '# antwoorden' })}` },
      ]}
    />
  );
}
