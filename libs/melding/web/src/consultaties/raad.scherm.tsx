import { Trans, useLingui } from '@lingui/react/macro';
import { GEEN_GEHEIM, TEKST_GRENS, controleerConsultatie } from '@meldbaken/melding/model';
import {
  Ga,
  Pagina,
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useConcept,
  useHandeling,
  useVraag,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  FeitMening,
  Formulier,
  Foutsamenvatting,
  Keuze,
  Knop,
  Stapel,
  Tekstvak,
  Zoekkeuze,
  type Fout,
  type ZoekWaarde,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { v4 } from 'uuid';
import { useEenhedenZoeken } from '../delen/use-eenheden-zoeken';
import { usePersonenZoeken } from '../delen/use-personen-zoeken';
import { ConsultatieVragenDocument, RaadgeversDocument } from './consultatie.graphql';
import { AlleenMetMenu } from '../delen/alleen-met-menu';

interface Concept {
  readonly soort: 'raad';
  readonly sleutel: string;
  readonly feiten: string;
  readonly vraag: string;
  readonly pleger: ZoekWaarde | null;
  readonly eenheid: ZoekWaarde | null;
  readonly aanId: string;
}

const begin = (): Concept => ({
  soort: 'raad',
  sleutel: v4(),
  feiten: '',
  vraag: '',
  pleger: null,
  eenheid: null,
  aanId: '',
});
const isConcept = (w: unknown): w is Concept =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'raad';
const GEEN = {};

const plegerVan = ({ pleger }: Concept): { plegerId?: string; plegerNaam?: string } => {
  if (pleger === null) return {};
  return pleger.id === null ? { plegerNaam: pleger.label } : { plegerId: pleger.id };
};

/** Asking for advice: what was seen, and what one wants to know. Nobody has to be named. */
export default function RaadScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/melden']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const [concept, zetConcept, wisConcept] = useConcept('raad', begin, isConcept);
  const [poging, zetPoging] = useState(0);
  const [gevraagd, zetGevraagd] = useState<string | null>(null);
  const vragen = useHandeling(ConsultatieVragenDocument);
  const zet = (deel: Partial<Concept>): void => zetConcept((oud) => ({ ...oud, ...deel }));
  const eigen: Fout[] = controleerConsultatie({ feiten: concept.feiten, vraag: concept.vraag }).map(
    ({ veld, bericht }) => ({ veld, bericht }),
  );
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen.length > 0) return;
    const { sleutel, feiten, vraag, eenheid, aanId } = concept;
    const invoer = { feiten, vraag, eenheidId: eenheid?.id, aanId: aanId || undefined, ...plegerVan(concept) };
    const uitkomst = await vragen.voer({ sleutel, invoer });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename !== 'Consultatie') return;
    wisConcept();
    zetGevraagd(uitkomst.id);
  };
  if (gevraagd !== null) return <Ga naar={`/consultaties/${gevraagd}`} />;
  const vanServer = foutenVan(isGeweigerd(vragen.uitkomst) ? vragen.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  return (
    <Stapel ruimte="ruim">
      <Pagina
        titel={t`Vraag raad`}
        zin={t`Dit is nog geen melding. De aandachtsfunctionaris denkt met u mee.`}
        fout={fouten.length > 0}
      />
      <Bericht>{GEEN_GEHEIM}</Bericht>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={vragen.bezig}>
            <Trans>Verstuur uw vraag</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={vragen} />
        <Velden concept={concept} zet={zet} fouten={fouten} />
      </Formulier>
    </Stapel>
  );
}

interface VeldenProps {
  readonly concept: Concept;
  readonly zet: (deel: Partial<Concept>) => void;
  readonly fouten: readonly Fout[];
}

function Velden({ concept, zet, fouten }: VeldenProps): ReactNode {
  const { t } = useLingui();
  const zoekPersoon = usePersonenZoeken();
  const zoekEenheid = useEenhedenZoeken();
  const raadgevers = useVraag(RaadgeversDocument, GEEN);
  return (
    <>
      <FeitMening soort="feit">
        <Tekstvak
          label={t`Wat zag of hoorde u?`}
          hint={t`Schrijf alleen op wat u zelf zag of hoorde. Spelling maakt niet uit.`}
          name="feiten"
          hoog
          max={TEKST_GRENS}
          telVanaf={0.9}
          value={concept.feiten}
          fout={foutBij(fouten, 'feiten')}
          onChange={(e) => zet({ feiten: e.target.value })}
        />
      </FeitMening>
      <Tekstvak
        label={t`Wat wilt u weten?`}
        optioneel
        name="vraag"
        rows={3}
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={concept.vraag}
        fout={foutBij(fouten, 'vraag')}
        onChange={(e) => zet({ vraag: e.target.value })}
      />
      <Zoekkeuze
        label={t`Over wie gaat het?`}
        hint={t`Zoek een collega, of schrijf een naam op. Deze persoon ziet uw vraag niet.`}
        optioneel
        name="pleger"
        eigenTekst
        value={concept.pleger}
        fout={foutBij(fouten, 'pleger') ?? foutBij(fouten, 'pleger.naam')}
        onChange={(pleger) => zet({ pleger })}
        zoek={zoekPersoon}
      />
      <Zoekkeuze
        label={t`Bij welk team of op welke plek?`}
        optioneel
        name="eenheidId"
        vanaf={0}
        value={concept.eenheid}
        fout={foutBij(fouten, 'eenheidId')}
        onChange={(eenheid) => zet({ eenheid })}
        zoek={zoekEenheid}
      />
      <Keuze
        label={t`Aan wie vraagt u het?`}
        leeg={t`Aan alle aandachtsfunctionarissen en het meldteam`}
        name="aanId"
        value={concept.aanId}
        fout={foutBij(fouten, 'aanId')}
        onChange={(e) => zet({ aanId: e.target.value })}
        opties={(raadgevers.data?.raadgevers ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
    </>
  );
}
