import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ga,
  Pagina,
  Weigering,
  alsCode,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  useZoekvraag,
  type ZorgsignaalVerwantDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Radios,
  Stapel,
  dagVan,
  useNu,
  type Fout,
} from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_AARDEN, ZORGSIGNAAL_STELSELS } from '@meldbaken/zorgfraude/contract';
import { ZORGSIGNAAL_AARD_LABEL, ZORGSIGNAAL_STELSEL_LABEL } from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { AlleenMetSignalen, Onvindbaar, signaalPad, useMagInvoeren } from './delen';
import { EerdereSignalen } from './eerdere-signalen';
import { HerkomstVelden } from './herkomst-velden';
import { alsInvoer, beginStaat, nieuwFouten, zoekbaar, type NieuwStaat } from './nieuw-formulier';
import { OnderwerpVelden } from './onderwerp-velden';
import { ZorgsignaalInvoerenDocument, ZorgsignaalVerwantenDocument } from './signalen.graphql';
import { TekstVelden } from './tekst-velden';

/** A signal is entered in four parts: about whom, what it is, what was told, and where it came from. */
export default function NieuwSignaalScherm(): ReactNode {
  return (
    <AlleenMetSignalen>
      <MetRecht />
    </AlleenMetSignalen>
  );
}

function MetRecht(): ReactNode {
  const { t } = useLingui();
  const mag = useMagInvoeren();
  const [fout, zetFout] = useState(false);
  if (!mag) return <Onvindbaar />;
  return (
    <Pagina
      titel={t`Voer een signaal in`}
      kruimels={[{ label: t`Signalen`, href: '/signalen' }, { label: t`Nieuw` }]}
      zin={t`Schrijf feiten en meningen apart op. Zo kan een ander later zien wat zeker is.`}
      fout={fout}
    >
      <Invullen onFout={zetFout} />
    </Pagina>
  );
}

/** Earlier signals about the same, asked once a field is left. */
function useEerdere(): [readonly ZorgsignaalVerwantDelenFragment[], (s: NieuwStaat) => void] {
  const vraag = useZoekvraag(ZorgsignaalVerwantenDocument);
  const [gevonden, zet] = useState<readonly ZorgsignaalVerwantDelenFragment[]>([]);
  const zoek = (s: NieuwStaat): void => {
    const onderwerpen = zoekbaar(s.onderwerpen);
    if (onderwerpen.length === 0) {
      zet([]);
      return;
    }
    // Without an answer the form goes on: the page of the signal shows them too.
    vraag({ onderwerpen }).then(
      (d) => zet(d.zorgsignaalVerwanten),
      () => zet([]),
    );
  };
  return [gevonden, zoek];
}

function Invullen({ onFout }: { readonly onFout: (fout: boolean) => void }): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const vandaag = dagVan(useNu());
  const [staat, zetStaat] = useState(() => beginStaat(vandaag));
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const [eerdere, zoekEerdere] = useEerdere();
  const invoeren = useHandeling(ZorgsignaalInvoerenDocument);
  const zet = (deel: Partial<NieuwStaat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const mist = nieuwFouten(staat, {
      aard: t`Kies waar het over gaat.`,
      stelsel: t`Kies de wet.`,
      bron: t`Kies waar het signaal vandaan komt.`,
      ontvangenOp: t`Vul in wanneer het binnenkwam.`,
      teksten: t`Vul in wat er gezien of verteld is.`,
    });
    const invoer = alsInvoer(staat);
    zetEigen(mist);
    onFout(mist.length > 0);
    zetPoging((n) => n + 1);
    if (mist.length > 0 || invoer === null) return;
    const antwoord = await invoeren.voer({ sleutel, invoer });
    zetPoging((n) => n + 1);
    onFout(isGeweigerd(antwoord));
  };
  const { uitkomst } = invoeren;
  if (uitkomst?.__typename === 'Zorgsignaal') return <Ga naar={signaalPad(uitkomst.nummer)} />;
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" bezig={invoeren.bezig}>
          <Trans>Bewaar het signaal</Trans>
        </Knop>
      }
    >
      <Stapel ruimte="ruim">
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={invoeren} />
        <Kaart titel={<Trans>1. Over wie gaat het?</Trans>}>
          <Stapel ruimte="ruim">
            <OnderwerpVelden
              onderwerpen={staat.onderwerpen}
              fouten={fouten}
              onZet={(onderwerpen) => zet({ onderwerpen })}
              onKlaar={() => zoekEerdere(staat)}
            />
            <EerdereSignalen gevonden={eerdere} />
          </Stapel>
        </Kaart>
        <Kaart titel={<Trans>2. Waar gaat het over?</Trans>}>
          <Soort staat={staat} fouten={fouten} zet={zet} />
        </Kaart>
        <Kaart titel={<Trans>3. Wat is er verteld?</Trans>}>
          <TekstVelden
            teksten={staat.teksten}
            fouten={fouten}
            onZet={(soort, tekst) => zet({ teksten: { ...staat.teksten, [soort]: tekst } })}
          />
        </Kaart>
        <Kaart titel={<Trans>4. Waar komt het vandaan?</Trans>}>
          <HerkomstVelden staat={staat} fouten={fouten} zet={zet} />
        </Kaart>
      </Stapel>
    </Formulier>
  );
}

interface SoortProps {
  readonly staat: NieuwStaat;
  readonly fouten: readonly Fout[];
  readonly zet: (deel: Partial<NieuwStaat>) => void;
}

function Soort({ staat, fouten, zet }: SoortProps): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="ruim">
      <Radios
        label={t`Soort signaal`}
        name="aard"
        value={staat.aard}
        fout={foutBij(fouten, 'aard')}
        onChange={(e) => zet({ aard: alsCode(e.target.value, ZORGSIGNAAL_AARDEN) ?? null })}
        opties={ZORGSIGNAAL_AARDEN.map((a) => ({ waarde: a, label: ZORGSIGNAAL_AARD_LABEL[a] }))}
      />
      <Radios
        label={t`Uit welke wet wordt de zorg betaald?`}
        name="stelsel"
        naast
        value={staat.stelsel}
        fout={foutBij(fouten, 'stelsel')}
        onChange={(e) => zet({ stelsel: alsCode(e.target.value, ZORGSIGNAAL_STELSELS) ?? null })}
        opties={ZORGSIGNAAL_STELSELS.map((s) => ({ waarde: s, label: ZORGSIGNAAL_STELSEL_LABEL[s] }))}
      />
    </Stapel>
  );
}
