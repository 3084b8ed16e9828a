import { Trans, useLingui } from '@lingui/react/macro';
import {
  BURGERMELDING_KANALEN,
  BURGERMELDING_SOORTEN,
  type BurgermeldingKanaal,
  type BurgermeldingSoort,
} from '@meldbaken/igj/contract';
import { BURGERMELDING_KANAAL_LABEL, BURGERMELDING_SOORT_LABEL } from '@meldbaken/igj/model';
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
} from '@meldbaken/platform/graphql-client';
import {
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Radios,
  Tekst,
  Tekstvak,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { BurgermeldingInvoerenDocument } from './burger.graphql';
import { useMagInvoeren } from './burgermeldingen.scherm';

interface Staat {
  readonly soort: BurgermeldingSoort | null;
  readonly kanaal: BurgermeldingKanaal | null;
  readonly aanbieder: string;
  readonly aanbiederKvk: string;
  readonly ontvangenOp: string | null;
  readonly gebeurdOp: string | null;
  readonly wat: string;
  readonly melderNaam: string;
  readonly melderContact: string;
}

const LEEG: Staat = {
  soort: null,
  kanaal: null,
  aanbieder: '',
  aanbiederKvk: '',
  ontvangenOp: null,
  gebeurdOp: null,
  wat: '',
  melderNaam: '',
  melderContact: '',
};

/** The meldpunt enters what a citizen told. */
export default function NieuweBurgermeldingScherm(): ReactNode {
  const { t } = useLingui();
  const [fout, zetFout] = useState(false);
  if (!useMagInvoeren()) return <Onvindbaar />;
  return (
    <Pagina
      titel={t`Voer een melding van een burger in`}
      kruimels={[{ label: t`Burgers`, href: '/burgermeldingen' }, { label: t`Nieuw` }]}
      fout={fout}
    >
      <Invullen onFout={zetFout} />
    </Pagina>
  );
}

function Invullen({ onFout }: { onFout: (fout: boolean) => void }): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const [staat, zetStaat] = useState(LEEG);
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const invoeren = useHandeling(BurgermeldingInvoerenDocument);
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const { uitkomst } = invoeren;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const { soort, kanaal, ontvangenOp } = staat;
    const mist = [
      ...(soort === null ? [{ veld: 'soort', bericht: t`Kies de soort.` }] : []),
      ...(kanaal === null ? [{ veld: 'kanaal', bericht: t`Kies hoe het binnenkwam.` }] : []),
      ...(ontvangenOp === null ? [{ veld: 'ontvangenOp', bericht: t`Vul in wanneer het binnenkwam.` }] : []),
    ];
    zetEigen(mist);
    onFout(mist.length > 0);
    if (soort === null || kanaal === null || ontvangenOp === null) return;
    const antwoord = await invoeren.voer({ sleutel, invoer: { ...staat, soort, kanaal, ontvangenOp } });
    zetPoging((n) => n + 1);
    onFout(isGeweigerd(antwoord));
  };
  if (uitkomst?.__typename === 'Burgermelding') return <Ga naar={`/burgermeldingen/${uitkomst.id}`} />;
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  return (
    <Kaart>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={invoeren.bezig}>
            <Trans>Voer in</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={invoeren} />
        <Radios
          label={t`Soort`}
          name="soort"
          naast
          value={staat.soort}
          fout={foutBij(fouten, 'soort')}
          onChange={(e) => zet({ soort: alsCode(e.target.value, BURGERMELDING_SOORTEN) ?? null })}
          opties={BURGERMELDING_SOORTEN.map((code) => ({ waarde: code, label: BURGERMELDING_SOORT_LABEL[code] }))}
        />
        <Radios
          label={t`Hoe kwam het binnen?`}
          name="kanaal"
          naast
          value={staat.kanaal}
          fout={foutBij(fouten, 'kanaal')}
          onChange={(e) => zet({ kanaal: alsCode(e.target.value, BURGERMELDING_KANALEN) ?? null })}
          opties={BURGERMELDING_KANALEN.map((code) => ({ waarde: code, label: BURGERMELDING_KANAAL_LABEL[code] }))}
        />
        <DatumVeld
          label={t`Wanneer kwam het binnen?`}
          name="ontvangenOp"
          nietNaVandaag
          value={staat.ontvangenOp}
          fout={foutBij(fouten, 'ontvangenOp')}
          onChange={(ontvangenOp) => zet({ ontvangenOp })}
        />
        <Tekst
          label={t`Over welke aanbieder gaat het?`}
          hint={t`Schrijf de naam zoals in de lijst Aanbieders. Dan staat de melding daar ook bij.`}
          name="aanbieder"
          maxLength={200}
          value={staat.aanbieder}
          fout={foutBij(fouten, 'aanbieder')}
          onChange={(e) => zet({ aanbieder: e.target.value })}
        />
        <Tekst
          label={t`KvK-nummer van de aanbieder`}
          optioneel
          name="aanbiederKvk"
          breedte="smal"
          inputMode="numeric"
          maxLength={8}
          value={staat.aanbiederKvk}
          fout={foutBij(fouten, 'aanbiederKvk')}
          onChange={(e) => zet({ aanbiederKvk: e.target.value })}
        />
        <DatumVeld
          label={t`Wanneer gebeurde het?`}
          optioneel
          name="gebeurdOp"
          nietNaVandaag
          value={staat.gebeurdOp}
          fout={foutBij(fouten, 'gebeurdOp')}
          onChange={(gebeurdOp) => zet({ gebeurdOp })}
        />
        <Tekstvak
          label={t`Wat vertelt de melder?`}
          name="wat"
          max={20_000}
          telVanaf={0.9}
          value={staat.wat}
          fout={foutBij(fouten, 'wat')}
          onChange={(e) => zet({ wat: e.target.value })}
        />
        <Melder staat={staat} fouten={fouten} zet={zet} />
      </Formulier>
    </Kaart>
  );
}

interface MelderProps {
  readonly staat: Staat;
  readonly fouten: readonly Fout[];
  readonly zet: (deel: Partial<Staat>) => void;
}

/** Who told it, if that may be known. */
function Melder({ staat, fouten, zet }: MelderProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Tekst
        label={t`Naam van de melder`}
        optioneel
        hint={t`Leeg als de melder onbekend wil blijven.`}
        name="melderNaam"
        maxLength={200}
        value={staat.melderNaam}
        fout={foutBij(fouten, 'melderNaam')}
        onChange={(e) => zet({ melderNaam: e.target.value })}
      />
      <Tekst
        label={t`Telefoon of e-mail van de melder`}
        optioneel
        name="melderContact"
        maxLength={200}
        value={staat.melderContact}
        fout={foutBij(fouten, 'melderContact')}
        onChange={(e) => zet({ melderContact: e.target.value })}
      />
    </>
  );
}
