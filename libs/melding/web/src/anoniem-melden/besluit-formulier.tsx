import { Trans, useLingui } from '@lingui/react/macro';
import { leesOpenbaarBesluit } from '@meldbaken/melding/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  type OpenbaarDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Tekst,
  Tekstvak,
  Vinkje,
  dagVan,
  useNu,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Aanspreekpunten } from './aanspreekpunten';
import { beginVelden, zonderLegePunten, type Velden } from './formulier';
import { OpenbaarInstellenDocument } from './openbaar.graphql';
import { VoorEnTegen } from './voor-en-tegen';

interface BesluitFormulierProps {
  readonly formulier: OpenbaarDelenFragment;
  readonly onBewaard: () => void;
}

/** A decision: open or not, without a name or not, who decided it, from when, and what the public page tells. */
export function BesluitFormulier({ formulier, onBewaard }: BesluitFormulierProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const instellen = useHandeling(OpenbaarInstellenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const [v, zet] = useState<Velden>(() => beginVelden(formulier.besluiten[0] ?? null, vandaag));
  const [versie, zetVersie] = useState(formulier.versie);
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const wijzig = (deel: Partial<Velden>): void => zet((oud) => ({ ...oud, ...deel }));
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const invoer = zonderLegePunten(v);
    const gelezen = leesOpenbaarBesluit(invoer, vandaag);
    const gevonden = gelezen.ok ? [] : gelezen.weigeringen.map(({ veld, bericht }) => ({ veld: veld ?? '', bericht }));
    zetEigen(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const uit = await instellen.voer({
      sleutel,
      versie,
      invoer: { ...invoer, aanspreekpunten: [...invoer.aanspreekpunten] },
    });
    zetPoging((n) => n + 1);
    if (uit === null) return;
    nieuweSleutel();
    if (uit.__typename === 'OpenbaarFormulier') onBewaard();
    if (uit.__typename === 'OpenbaarVerouderd') zetVersie(uit.huidig.versie);
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(instellen.uitkomst) ? instellen.uitkomst : null);
  const deel = { v, wijzig, fouten };
  return (
    <Kaart titel={formulier.versie === 0 ? t`Neem een besluit` : t`Neem een nieuw besluit`}>
      <Formulier
        aria-label={t`Besluit`}
        onSubmit={(e: SubmitEvent) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={instellen.bezig}>
            <Trans>Leg het besluit vast</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={instellen} />
        {instellen.uitkomst?.__typename === 'OpenbaarVerouderd' && (
          <Bericht soort="waarschuwing">
            <Trans>
              {instellen.uitkomst.bericht} Het staat onder Eerdere besluiten. Druk nog een keer op de knop als uw
              besluit moet gelden.
            </Trans>
          </Bericht>
        )}
        <Schakelaars {...deel} />
        <Wie {...deel} />
        <Aanspreekpunten
          punten={v.aanspreekpunten}
          fout={foutBij(fouten, 'aanspreekpunten')}
          onWijzig={(aanspreekpunten) => wijzig({ aanspreekpunten })}
        />
        <Teksten {...deel} />
      </Formulier>
    </Kaart>
  );
}

interface DeelProps {
  readonly v: Velden;
  readonly wijzig: (deel: Partial<Velden>) => void;
  readonly fouten: readonly Fout[];
}

function Schakelaars({ v, wijzig, fouten }: DeelProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Vinkje
        label={t`Het formulier is open`}
        hint={t`Iedereen met het adres kan melden, zonder account.`}
        name="formulierAan"
        checked={v.formulierAan}
        onChange={(e) => wijzig({ formulierAan: e.target.checked, ...(e.target.checked ? {} : { anoniemAan: false }) })}
      />
      <VoorEnTegen />
      <Vinkje
        label={t`Melden zonder naam kan`}
        hint={t`De melder krijgt een code om antwoorden te lezen. Van wie het is, weten wij dan niet.`}
        name="anoniemAan"
        checked={v.anoniemAan}
        fout={foutBij(fouten, 'anoniemAan')}
        onChange={(e) => wijzig({ anoniemAan: e.target.checked })}
      />
    </>
  );
}

function Wie({ v, wijzig, fouten }: DeelProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Tekst
        label={t`Wie besloot dit?`}
        hint={t`Bijvoorbeeld: raad van bestuur, na advies van de cliëntenraad.`}
        name="beslotenDoor"
        maxLength={120}
        value={v.beslotenDoor}
        fout={foutBij(fouten, 'beslotenDoor')}
        onChange={(e) => wijzig({ beslotenDoor: e.target.value })}
      />
      <DatumVeld
        label={t`Vanaf welke dag geldt het?`}
        name="vanaf"
        value={v.vanaf}
        fout={foutBij(fouten, 'vanaf')}
        onChange={(dag) => wijzig({ vanaf: dag ?? '' })}
      />
      <Tekst
        label={t`Telefoonnummer voor wie liever belt`}
        name="telefoon"
        type="tel"
        breedte="midden"
        maxLength={30}
        value={v.telefoon}
        fout={foutBij(fouten, 'telefoon')}
        onChange={(e) => wijzig({ telefoon: e.target.value })}
      />
    </>
  );
}

function Teksten({ v, wijzig, fouten }: DeelProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Tekstvak
        label={t`De vertrouwenspersoon`}
        hint={t`Wie is het, en hoe bereikt iemand die? Leeg: een algemene zin.`}
        optioneel
        name="vertrouwenspersoon"
        rows={3}
        max={500}
        telVanaf={0.8}
        value={v.vertrouwenspersoon}
        fout={foutBij(fouten, 'vertrouwenspersoon')}
        onChange={(e) => wijzig({ vertrouwenspersoon: e.target.value })}
      />
      <Tekstvak
        label={t`De klachtencommissie`}
        hint={t`Hoe dient iemand een klacht in? Leeg: een algemene zin.`}
        optioneel
        name="klachten"
        rows={3}
        max={500}
        telVanaf={0.8}
        value={v.klachten}
        fout={foutBij(fouten, 'klachten')}
        onChange={(e) => wijzig({ klachten: e.target.value })}
      />
    </>
  );
}
