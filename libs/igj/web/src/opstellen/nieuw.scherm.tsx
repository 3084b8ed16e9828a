import { Trans, useLingui } from '@lingui/react/macro';
import { EXTERNE_MELDING_CATEGORIEEN, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL } from '@meldbaken/igj/model';
import {
  alsCode,
  foutBij,
  foutenVan,
  Ga,
  isGeweigerd,
  Ophalen,
  Pagina,
  useHandeling,
  useSleutel,
  useVraag,
  useZoekvraag,
  Weigering,
  type LosBeslissersQuery,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Formulier,
  Foutsamenvatting,
  Keuze,
  Knop,
  KnopLink,
  Leeg,
  Radios,
  Zoekkeuze,
  toonDatum,
  useNu,
  type Fout,
  type ZoekOptie,
  type ZoekWaarde,
} from '@meldbaken/platform/ui';
import { useCallback, useState, type ReactNode, type SubmitEvent } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { alsGemeente, GEEN_GEMEENTE, GemeenteKeuze, heeftGemeente, type GemeenteStaat } from '../wmo/gemeente-keuze';
import { voorIgj } from '../wmo/instantie';
import { CategorieHulp } from './categorie-hulp';
import { LosBeginnenDocument, LosBeslissersDocument, LosPersonenDocument } from './opstellen.graphql';
import { LEEG, alsInvoer, foutenIn, type VaststellingStaat } from './vaststelling-formulier';
import { VaststellingVelden } from './vaststelling-velden';

const MENU = ['/externe-meldingen'];
const NIETS = {};
/** Time to find out is a policy of the IGJ on these. */
const KENT_TWIJFEL: readonly ExterneMeldingCategorie[] = ['CALAMITEIT', 'GEWELD', 'JEUGD_CALAMITEIT', 'JEUGD_GEWELD'];

/** A report to the inspectie without an internal one: what it is, since when, and who decides. */
export default function NieuwScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(LosBeslissersDocument, NIETS);
  return (
    <AlleenMetMenu paden={MENU}>
      <Pagina
        titel={t`Nieuwe externe melding`}
        zin={t`Alleen als er geen melding van een medewerker is. Is die er wel? Begin dan in die melding.`}
        kruimels={[{ label: t`Externe meldingen`, href: '/externe-meldingen' }, { label: t`Nieuw` }]}
      >
        <Ophalen vraag={vraag} regels={6}>
          {({ losBeslissersKiezen }) =>
            losBeslissersKiezen.length > 0 ? <Vragen beslissers={losBeslissersKiezen} /> : <GeenBeslisser />
          }
        </Ophalen>
      </Pagina>
    </AlleenMetMenu>
  );
}

function GeenBeslisser(): ReactNode {
  const { t } = useLingui();
  return (
    <Leeg
      titel={t`U kunt hier geen melding beginnen.`}
      wat={t`Alleen wie meldingen behandelt, doet dit. Er moet ook een bestuurder zijn die beslist.`}
      actie={
        <KnopLink variant="twee" href="/externe-meldingen">
          <Trans>Ga terug</Trans>
        </KnopLink>
      }
    />
  );
}

interface Staat {
  readonly categorie: ExterneMeldingCategorie | null;
  readonly beslisserId: string;
  readonly persoon: ZoekWaarde | null;
  readonly vaststelling: VaststellingStaat;
  readonly gemeente: GemeenteStaat;
}

function Vragen({ beslissers }: { beslissers: LosBeslissersQuery['losBeslissersKiezen'] }): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const [sleutel] = useSleutel();
  const beginnen = useHandeling(LosBeginnenDocument);
  const [staat, zetStaat] = useState<Staat>({
    categorie: null,
    beslisserId: beslissers.length === 1 ? (beslissers[0]?.id ?? '') : '',
    persoon: null,
    vaststelling: LEEG,
    gemeente: GEEN_GEMEENTE,
  });
  const [poging, zetPoging] = useState(0);
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const { categorie, vaststelling } = staat;
  const eigen = eigenFouten(staat, nu);
  const vanServer = foutenVan(isGeweigerd(beginnen.uitkomst) ? beginnen.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const invoer = categorie && alsInvoer(categorie, vaststelling);
    if (eigen.length > 0 || !categorie || !invoer) return;
    await beginnen.voer({
      sleutel,
      categorie,
      beslisserId: staat.beslisserId,
      persoonId: staat.persoon?.id ?? null,
      vaststelling: invoer,
      gemeente: voorIgj({ categorie }) ? null : alsGemeente(staat.gemeente),
    });
    zetPoging((n) => n + 1);
  };
  if (beginnen.uitkomst?.__typename === 'ExterneMelding') return <Ga naar={beginnen.uitkomst.pad} />;
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <>
          <Knop type="submit" bezig={beginnen.bezig}>
            <Trans>Begin de melding</Trans>
          </Knop>
          <KnopLink variant="twee" href="/externe-meldingen">
            <Trans>Ga terug</Trans>
          </KnopLink>
        </>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Radios
        label={t`Wat wilt u melden?`}
        name="categorie"
        value={categorie}
        fout={foutBij(fouten, 'categorie')}
        onChange={(e) =>
          zet({ categorie: alsCode(e.target.value, EXTERNE_MELDING_CATEGORIEEN) ?? null, vaststelling: LEEG })
        }
        opties={EXTERNE_MELDING_CATEGORIEEN.map((code) => ({ waarde: code, label: CATEGORIE_LABEL[code] }))}
      />
      {categorie && (
        <>
          <CategorieHulp categorie={categorie} />
          {!voorIgj({ categorie }) && (
            <GemeenteKeuze
              staat={staat.gemeente}
              zet={(gemeente) => zet({ gemeente })}
              fout={foutBij(fouten, 'gemeente')}
            />
          )}
          <VaststellingVelden
            categorie={categorie}
            soorten={KENT_TWIJFEL.includes(categorie) ? ['VASTGESTELD', 'ONDUIDELIJK'] : ['VASTGESTELD']}
            staat={vaststelling}
            zet={(deel) => zet({ vaststelling: { ...vaststelling, ...deel } })}
            fouten={fouten}
          />
          <Wie staat={staat} zet={zet} fouten={fouten} beslissers={beslissers} />
        </>
      )}
      <Weigering handeling={beginnen} />
      <Bericht titel={t`Er gaat nog niets weg`}>
        <Trans>U maakt een concept. De bestuurder leest het en beslist.</Trans>
      </Bericht>
    </Formulier>
  );
}

interface WieProps {
  readonly staat: Staat;
  readonly zet: (deel: Partial<Staat>) => void;
  readonly fouten: readonly Fout[];
  readonly beslissers: LosBeslissersQuery['losBeslissersKiezen'];
}

/** Whom it is about (they see nothing of it), and who decides (G7). */
function Wie({ staat, zet, fouten, beslissers }: WieProps): ReactNode {
  const { t } = useLingui();
  const vraag = useZoekvraag(LosPersonenDocument);
  const zoek = useCallback(
    async (tekst: string): Promise<ZoekOptie[]> => {
      const { personenKiezen } = await vraag({ zoek: tekst });
      return personenKiezen.map(({ id, naam, functie, eenheid }) => ({
        id,
        label: naam,
        bij: [functie, eenheid].filter((deel) => deel).join(', '),
      }));
    },
    [vraag],
  );
  return (
    <>
      <Zoekkeuze
        label={staat.categorie === 'ONTSLAG' ? t`Over welke zorgverlener gaat het?` : t`Gaat het over een medewerker?`}
        hint={t`Deze persoon ziet niets van deze melding.`}
        optioneel
        name="persoonId"
        value={staat.persoon}
        fout={foutBij(fouten, 'persoonId')}
        zoek={zoek}
        onChange={(persoon) => zet({ persoon })}
      />
      <Keuze
        label={t`Welke bestuurder beslist?`}
        hint={t`Deze bestuurder kan de melding lezen, en verstuurt hem.`}
        name="beslisserId"
        value={staat.beslisserId}
        fout={foutBij(fouten, 'beslisserId')}
        onChange={(e) => zet({ beslisserId: e.target.value })}
        opties={beslissers.map(({ id, naam, functie, afwezigTot }) => ({
          waarde: id,
          label: [naam, functie, afwezigTot && t`afwezig tot en met ${toonDatum(afwezigTot, 'middel')}`]
            .filter(Boolean)
            .join(', '),
        }))}
      />
    </>
  );
}

function eigenFouten({ categorie, vaststelling, beslisserId, gemeente }: Staat, nu: string): readonly Fout[] {
  if (!categorie) return [{ veld: 'categorie', bericht: 'Kies wat u wilt melden.' }];
  const wie = beslisserId ? [] : [{ veld: 'beslisserId', bericht: 'Kies welke bestuurder beslist.' }];
  const waar =
    voorIgj({ categorie }) || heeftGemeente(gemeente)
      ? []
      : [{ veld: 'gemeente', bericht: 'Kies bij welke gemeente u meldt.' }];
  return [...waar, ...foutenIn(categorie, vaststelling, null, nu), ...wie];
}
