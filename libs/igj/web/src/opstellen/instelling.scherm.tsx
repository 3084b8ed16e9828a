import { Trans, useLingui } from '@lingui/react/macro';
import { VERZENDWIJZEN, ZORGSOORTEN, type Verzendwijze, type Zorgsoort } from '@meldbaken/igj/contract';
import { nummerFouten, VERZENDWIJZE_KORT, ZORGSOORT_LABEL, type GemeenteTermijn } from '@meldbaken/igj/model';
import {
  alsCode,
  foutBij,
  foutenVan,
  isGeweigerd,
  Ophalen,
  Pagina,
  useHandeling,
  useVraag,
  Weigering,
  type IgjInstellingQuery,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Formulier,
  Foutsamenvatting,
  Knop,
  Lopend,
  Radios,
  Tekst,
  useNu,
  Vinkjes,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { GemeenteTermijnen } from './gemeente-termijnen';
import { IgjInstellenDocument, IgjInstellingDocument } from './opstellen.graphql';

const NIETS = {};

/** How reports go to the IGJ, and which care the organisation gives. */
export default function InstellingScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(IgjInstellingDocument, NIETS);
  if (vraag.data?.igjInstelling === null) return <Onvindbaar />;
  return (
    <Pagina
      titel={t`Melden bij de IGJ en de gemeente`}
      zin={t`Kies welke zorg uw organisatie geeft, en hoe u bij elke toezichthouder meldt.`}
    >
      <Ophalen vraag={vraag} regels={6}>
        {({ igjInstelling }) => igjInstelling && <Keuzes instelling={igjInstelling} opnieuw={vraag.opnieuw} />}
      </Ophalen>
    </Pagina>
  );
}

type Instelling = NonNullable<IgjInstellingQuery['igjInstelling']>;

function Keuzes({ instelling, opnieuw }: { instelling: Instelling; opnieuw: () => void }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(IgjInstellenDocument);
  const { magWijzigen, versie } = instelling;
  const [keuze, zetKeuze] = useState<Keuze>(instelling);
  const zet = (deel: Partial<Keuze>): void => zetKeuze((oud) => ({ ...oud, ...deel }));
  const nu = useNu();
  const [poging, zetPoging] = useState(0);
  const nummers = { kvkNummer: keuze.kvkNummer ?? '', vestigingsnummer: keuze.vestigingsnummer ?? '' };
  // A number that nobody has at hand yet does not stand in the way of the rest.
  const ingevuld = Object.fromEntries(Object.entries(nummers).filter(([, waarde]) => waarde.trim() !== ''));
  const eigen = nummerFouten(ingevuld, new Date(nu))
    .filter((w) => w.code !== 'IGJ_VELD_ONTBREEKT')
    .map(({ veld, bericht }) => ({ veld, bericht }));
  const vanServer = foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const bewaar = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen.length > 0) return;
    const { verzendwijze, wijzeWmo, wijzeJeugd, zelfGemeenten, zorgsoorten } = keuze;
    const gemeenteTermijnen = keuze.gemeenteTermijnen.map(alsTermijn);
    const lijsten = { zelfGemeenten: [...zelfGemeenten], zorgsoorten: [...zorgsoorten], gemeenteTermijnen };
    const uit = await handeling.voer({ versie, verzendwijze, wijzeWmo, wijzeJeugd, ...lijsten, ...nummers });
    if (uit?.__typename === 'IgjInstelling') opnieuw();
    else zetPoging((n) => n + 1);
  };
  const geeft = (zorg: Zorgsoort): boolean => keuze.zorgsoorten.length === 0 || keuze.zorgsoorten.includes(zorg);
  const wissel = (code: string, aan: boolean): void =>
    zet({ zorgsoorten: ZORGSOORTEN.filter((z) => (z === code ? aan : keuze.zorgsoorten.includes(z))) });
  return (
    <Lopend>
      <Formulier
        onSubmit={(e) => void bewaar(e)}
        acties={
          magWijzigen && (
            <Knop type="submit" bezig={handeling.bezig}>
              <Trans>Bewaar</Trans>
            </Knop>
          )
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Vinkjes
          label={t`Welke zorg geeft uw organisatie?`}
          hint={t`Hiervan hangt af waar u misschien ook moet melden.`}
          name="zorgsoorten"
          value={keuze.zorgsoorten}
          disabled={!magWijzigen}
          onChange={(e) => wissel(e.target.value, e.target.checked)}
          opties={ZORGSOORTEN.map((waarde) => ({ waarde, label: ZORGSOORT_LABEL[waarde] }))}
        />
        <Tekst
          label={t`KvK-nummer`}
          hint={t`8 cijfers. Elk formulier vraagt hierom.`}
          name="kvkNummer"
          inputMode="numeric"
          disabled={!magWijzigen}
          value={nummers.kvkNummer}
          fout={foutBij(fouten, 'kvkNummer')}
          onChange={(e) => zet({ kvkNummer: e.target.value })}
        />
        <Tekst
          label={t`Vestigingsnummer`}
          hint={t`12 cijfers. Het staat op uw uittreksel van de KvK.`}
          name="vestigingsnummer"
          inputMode="numeric"
          disabled={!magWijzigen}
          value={nummers.vestigingsnummer}
          fout={foutBij(fouten, 'vestigingsnummer')}
          onChange={(e) => zet({ vestigingsnummer: e.target.value })}
        />
        <Wijze
          label={t`Hoe meldt u bij de IGJ?`}
          name="verzendwijze"
          wijze={keuze.verzendwijze}
          uit={!magWijzigen}
          hint={{
            OVERDRACHT: t`De bestuurder bevestigt, en de melding gaat meteen naar de werkruimte van de IGJ.`,
            ZELF: t`De IGJ werkt niet met Meldbaken. U vult het formulier op de site in en bewaart hier de verzendbevestiging.`,
          }}
          onKies={(verzendwijze) => zet({ verzendwijze })}
        />
        {geeft('JEUGD') && (
          <Wijze
            label={t`Hoe meldt u bij de IGJ over jeugdhulp?`}
            name="wijzeJeugd"
            wijze={keuze.wijzeJeugd}
            uit={!magWijzigen}
            hint={{
              OVERDRACHT: t`De melding gaat meteen naar de werkruimte van de IGJ.`,
              ZELF: t`U logt in op het Meldformulier Meldingen Jeugd en bewaart hier de verzendbevestiging.`,
            }}
            onKies={(wijzeJeugd) => zet({ wijzeJeugd })}
          />
        )}
        {geeft('WMO') && (
          <>
            <Gemeenten instelling={instelling} keuze={keuze} zet={zet} />
            <GemeenteTermijnen
              termijnen={keuze.gemeenteTermijnen}
              gemeenten={instelling.gemeenten}
              uit={!magWijzigen}
              fout={foutBij(fouten, 'gemeenteTermijnen')}
              onWijzig={(gemeenteTermijnen) => zet({ gemeenteTermijnen: [...gemeenteTermijnen] })}
            />
          </>
        )}
        <Weigering handeling={handeling} />
        {handeling.uitkomst?.__typename === 'IgjInstelling' && (
          <Bericht soort="gelukt">
            <Trans>Bewaard. Dit geldt voor meldingen die nog niet zijn bevestigd.</Trans>
          </Bericht>
        )}
      </Formulier>
    </Lopend>
  );
}

/** Without what the server adds: only the three answers go back. */
const alsTermijn = ({ gemeente, eenheid, lengte }: GemeenteTermijn): GemeenteTermijn => ({ gemeente, eenheid, lengte });

type Keuze = Pick<
  Instelling,
  | 'verzendwijze'
  | 'wijzeWmo'
  | 'wijzeJeugd'
  | 'zelfGemeenten'
  | 'gemeenteTermijnen'
  | 'kvkNummer'
  | 'vestigingsnummer'
  | 'zorgsoorten'
>;

interface WijzeProps {
  readonly label: string;
  readonly name: string;
  readonly wijze: Verzendwijze;
  readonly uit: boolean;
  readonly hint: Readonly<Record<Verzendwijze, string>>;
  readonly onKies: (wijze: Verzendwijze) => void;
}

/** Through a workspace here, or by hand: one choice per authority. */
function Wijze({ label, name, wijze, uit, hint, onKies }: WijzeProps): ReactNode {
  return (
    <Radios
      label={label}
      name={name}
      value={wijze}
      disabled={uit}
      onChange={(e) => onKies(alsCode(e.target.value, VERZENDWIJZEN) ?? wijze)}
      opties={VERZENDWIJZEN.map((waarde) => ({ waarde, label: VERZENDWIJZE_KORT[waarde], hint: hint[waarde] }))}
    />
  );
}

interface GemeentenProps {
  readonly instelling: Instelling;
  readonly keuze: Keuze;
  readonly zet: (deel: Partial<Keuze>) => void;
}

/** Wmo: the municipality's supervisor; one that wants its own form is ticked. */
function Gemeenten({ instelling: { gemeenten, magWijzigen }, keuze, zet }: GemeentenProps): ReactNode {
  const { t } = useLingui();
  const wissel = (code: string, aan: boolean): void =>
    zet({ zelfGemeenten: [...keuze.zelfGemeenten.filter((c) => c !== code), ...(aan ? [code] : [])] });
  return (
    <>
      <Wijze
        label={t`Hoe meldt u bij de gemeente (Wmo)?`}
        name="wijzeWmo"
        wijze={keuze.wijzeWmo}
        uit={!magWijzigen}
        hint={{
          OVERDRACHT: t`Werkt de gemeente met Meldbaken, dan gaat de melding meteen. Anders verstuurt u zelf.`,
          ZELF: t`U vult altijd het formulier van de gemeente in en bewaart hier de verzendbevestiging.`,
        }}
        onKies={(wijzeWmo) => zet({ wijzeWmo })}
      />
      {keuze.wijzeWmo === 'OVERDRACHT' && gemeenten.length > 0 && (
        <Vinkjes
          label={t`Welke gemeente wil een eigen formulier?`}
          hint={t`Daar verstuurt u zelf. Kies niets als dat nergens zo is.`}
          name="zelfGemeenten"
          value={keuze.zelfGemeenten}
          disabled={!magWijzigen}
          onChange={(e) => wissel(e.target.value, e.target.checked)}
          opties={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
      )}
    </>
  );
}
