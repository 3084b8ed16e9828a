import { Trans, useLingui } from '@lingui/react/macro';
import { GAST_DAGEN } from '@meldbaken/igj/model';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  Weigering,
  type GastInzagenQuery,
} from '@meldbaken/platform/graphql-client';
import {
  DatumVeld,
  dagVan,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Lopend,
  Tekst,
  toonDatum,
  useNu,
  Vinkjes,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import type { Geheim } from './gast-geheim';
import { GastInzageOpenenDocument } from './gast.graphql';

export interface WaarOver {
  readonly over: 'EXTERNE_MELDING' | 'ZAAK';
  readonly overId: string;
}

interface GastFormulierProps extends MetFoutInTitel, WaarOver {
  readonly inzagen: NonNullable<GastInzagenQuery['gastInzagen']>;
  readonly onKlaar: (geheim: Geheim) => void;
  readonly onSluit: () => void;
}

const LEEG = { naam: '', contact: '', hoedanigheid: '', doel: '', grondslag: '' };

/** Who, what, until when and why. What is ticked is all that the guest sees. */
export function GastFormulier({ over, overId, inzagen, onKlaar, onSluit, onFout }: GastFormulierProps): ReactNode {
  const { t } = useLingui();
  const openen = useHandeling(GastInzageOpenenDocument);
  const [sleutel] = useSleutel();
  const [staat, zetStaat] = useState(LEEG);
  const [stukken, zetStukken] = useState<readonly string[]>([]);
  const [tot, zetTot] = useState<string | null>(null);
  const [dagFout, zetDagFout] = useState<string>();
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const vandaag = dagVan(useNu());
  const zet = (veld: keyof typeof LEEG) => (waarde: string) => zetStaat((s) => ({ ...s, [veld]: waarde }));
  const mist = (): readonly Fout[] => [
    ...leeg(staat.naam, t`Vul de naam van de gast in.`, 'naam'),
    ...leeg(staat.contact, t`Vul een e-mailadres of een telefoonnummer in.`, 'contact'),
    ...leeg(staat.hoedanigheid, t`Vul in wie dit is, bijvoorbeeld advocaat.`, 'hoedanigheid'),
    ...(stukken.length === 0 ? [{ veld: 'stukken', bericht: t`Kies wat de gast mag zien.` }] : []),
    ...leeg(staat.doel, t`Schrijf op waarvoor de gast dit nodig heeft.`, 'doel'),
    ...leeg(staat.grondslag, t`Schrijf op welke regel dit toelaat.`, 'grondslag'),
    ...(tot === null ? [{ veld: 'totEnMet', bericht: dagFout ?? t`Kies de laatste dag.` }] : []),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const gevonden = mist();
    zetEigen(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0 || tot === null) return;
    const uit = await openen.voer({
      sleutel,
      over,
      overId,
      invoer: { ...staat, stukken: [...stukken], totEnMet: tot },
    });
    if (uit?.__typename === 'GastInzageGeopend') onKlaar({ naam: uit.inzage.naam, pad: uit.pad, code: uit.gastcode });
    else zetPoging((n) => n + 1);
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(openen.uitkomst) ? openen.uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  const wissel = (id: string): void => zetStukken((s) => (s.includes(id) ? s.filter((x) => x !== id) : [...s, id]));
  const tekst = (veld: keyof typeof LEEG, label: string, hint?: string): ReactNode => (
    <Tekst
      label={label}
      hint={hint}
      name={veld}
      value={staat[veld]}
      fout={foutBij(fouten, veld)}
      onChange={(e) => zet(veld)(e.target.value)}
    />
  );
  return (
    <Kaart titel={t`Laat iemand meekijken`}>
      <Lopend>
        <p>
          <Trans>
            De gast ziet precies wat u aanvinkt, zoals het is verstuurd. Meer niet. U kunt dit op elk moment stoppen.
          </Trans>
        </p>
      </Lopend>
      <Weigering handeling={openen} />
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={openen.bezig}>
              <Trans>Maak de link en de code</Trans>
            </Knop>
            <Knop variant="twee" onClick={onSluit}>
              <Trans>Toch niet</Trans>
            </Knop>
          </>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        {tekst('naam', t`Naam van de gast`, t`Deze naam staat over alles wat de gast leest.`)}
        {tekst('contact', t`E-mailadres of telefoonnummer`, t`Voor uzelf. Wij sturen daar niets heen.`)}
        {tekst('hoedanigheid', t`Wie is dit?`, t`Bijvoorbeeld: advocaat van de zorgverlener.`)}
        <Vinkjes
          label={t`Wat mag de gast zien?`}
          name="stukken"
          value={stukken}
          fout={foutBij(fouten, 'stukken')}
          onChange={(e) => wissel(e.target.value)}
          opties={inzagen.kiesbaar.map((k) => ({
            waarde: k.id,
            label: k.titel,
            hint: t`Verstuurd op ${toonDatum(dagVan(k.verzondenOp), 'lang')}`,
          }))}
        />
        <Waarom staat={staat} zet={zet} fouten={fouten} />
        <DatumVeld
          label={t`Laatste dag`}
          hint={t`Hoogstens ${GAST_DAGEN} dagen na vandaag.`}
          name="totEnMet"
          vroegst={vandaag}
          value={tot}
          fout={foutBij(fouten, 'totEnMet')}
          onChange={(nieuw, lezing) => {
            zetTot(nieuw);
            zetDagFout('bericht' in lezing ? lezing.bericht : undefined);
          }}
        />
      </Formulier>
    </Kaart>
  );
}

interface WaaromProps {
  readonly staat: typeof LEEG;
  readonly zet: (veld: keyof typeof LEEG) => (waarde: string) => void;
  readonly fouten: readonly Fout[];
}

/** Purpose and legal basis, in words that the guest reads too. */
function Waarom({ staat, zet, fouten }: WaaromProps): ReactNode {
  const { t } = useLingui();
  const vast = { hint: t`De gast leest dit ook.`, max: 2_000, fouten };
  return (
    <>
      <TekstVeld
        {...vast}
        label={t`Waarvoor heeft de gast dit nodig?`}
        name="doel"
        value={staat.doel}
        onSchrijf={zet('doel')}
      />
      <TekstVeld
        {...vast}
        label={t`Welke regel laat dit toe?`}
        name="grondslag"
        value={staat.grondslag}
        onSchrijf={zet('grondslag')}
      />
    </>
  );
}
