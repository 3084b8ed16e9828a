import { Trans, useLingui } from '@lingui/react/macro';
import {
  Pagina,
  useIk,
  useVraag,
  type Rol,
  type VandaagQuery,
  type VandaagQueryVariables,
} from '@meldbaken/platform/graphql-client';
import { Baan, KnopLink, Laden } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { baanRijen, isVrij, useBaanTot } from '../termijn/baan-rijen';
import { leesbareDossiers } from '../termijn/openen';
import { Berichten } from './berichten';
import { Besluiten } from './besluiten';
import { DezeWeek } from './deze-week';
import { MijnZaken } from './mijn-zaken';
import { MoetNu } from './moet-nu';
import { NietTeTonen } from './niet-te-tonen';
import { NieuweMeldingen } from './nieuwe-meldingen';
import { useSamenvatting, type Stand } from './samenvatting';
import { useLaatsteStand } from './use-laatste-stand';
import { besluitPad, delenVan } from './vandaag-delen';
import { VandaagDocument } from './vandaag.graphql';
import { VandaagTegels } from './vandaag-tegels';

const VERS = { elkeMs: 60_000, live: ['termijnen', 'berichten'] } as const;
const BESLIST: readonly Rol[] = ['BESTUURDER'];
const ONTVANGT: readonly Rol[] = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'];

/** The day in one page: what must happen now, what waits for this person, the two weeks to come (ui S1). */
export default function VandaagScherm(): ReactNode {
  const { t } = useLingui();
  const samenvatting = useSamenvatting();
  const rollen = useRollen();
  const baanTot = useBaanTot();
  const vraag = useVraag(
    VandaagDocument,
    useMemo(() => vandaagVraag(rollen, baanTot), [rollen, baanTot]),
    VERS,
  );
  const { data, storing, laden, opnieuw } = vraag;
  const stand = useLaatsteStand(data);
  const telling = data && { ...tellingVan(data), beslist: rollen.beslist };
  return (
    <Pagina titel={t`Vandaag`} zin={telling && samenvatting(telling)} actie={data && <Hoofdactie data={data} />}>
      {laden && <Laden regels={8} />}
      {storing && storing.soort !== 'sessie' && (
        <NietTeTonen storing={storing} stand={data ? stand : null} onOpnieuw={opnieuw} />
      )}
      {data && <Inhoud data={data} onGelezen={opnieuw} />}
    </Pagina>
  );
}

interface Rollen {
  readonly zorg: boolean;
  readonly beslist: boolean;
  readonly ontvangt: boolean;
}

const vandaagVraag = ({ zorg, beslist, ontvangt }: Rollen, baanTot: string): VandaagQueryVariables => ({
  zorg,
  ontvangt,
  extern: beslist || ontvangt,
  beslist,
  baanTot,
});

/** Which blocks belong to the roles of this person; the server decides on the rows in them. */
function useRollen(): Rollen {
  const { gekozen } = useIk();
  return useMemo(() => {
    const zorg = gekozen?.organisatie.soort === 'ZORGAANBIEDER';
    const eigen = zorg ? gekozen.rollen : [];
    const heeft = (rollen: readonly Rol[]): boolean => eigen.some((rol) => rollen.includes(rol));
    return { zorg, beslist: heeft(BESLIST), ontvangt: heeft(ONTVANGT) };
  }, [gekozen]);
}

function tellingVan(data: VandaagQuery): Omit<Stand, 'beslist'> {
  const { teLaat, vandaag } = data.tellingen;
  const { besluiten, nieuw } = delenVan(data);
  return { teLaat, vandaag, besluiten: besluiten.length, nieuw: nieuw.length };
}

function Hoofdactie({ data }: { data: VandaagQuery }): ReactNode {
  const [besluit] = delenVan(data).besluiten;
  const [nieuw] = delenVan(data).nieuw;
  if (besluit) {
    return (
      <KnopLink href={besluitPad(besluit)}>
        <Trans>Neem het besluit</Trans>
      </KnopLink>
    );
  }
  if (nieuw) {
    return (
      <KnopLink href={`/meldingen/${nieuw.nummer}`}>
        <Trans>Lees de nieuwe melding</Trans>
      </KnopLink>
    );
  }
  // With nothing to do, the empty place itself shows the way.
  if (delenVan(data).moetNu.length === 0) return null;
  return (
    <KnopLink href="/termijnen">
      <Trans>Bekijk alle termijnen</Trans>
    </KnopLink>
  );
}

interface InhoudProps {
  readonly data: VandaagQuery;
  readonly onGelezen: () => void;
}

function Inhoud({ data, onGelezen }: InhoudProps): ReactNode {
  const delen = useMemo(() => delenVan(data), [data]);
  const leesbaar = useMemo(() => leesbareDossiers(data), [data]);
  const { teLaat, vandaag } = data.tellingen;
  return (
    <>
      <MoetNu termijnen={delen.moetNu} aantal={teLaat + vandaag} eerste={delen.eerste} leesbaar={leesbaar} />
      {delen.nieuw.length > 0 && <NieuweMeldingen meldingen={delen.nieuw} />}
      {delen.besluiten.length > 0 && <Besluiten besluiten={delen.besluiten} />}
      {delen.mijn.length > 0 && <MijnZaken zaken={delen.mijn} bijBestuurder={delen.bijBestuurder} />}
      <VandaagTegels tellingen={data.tellingen} />
      {delen.baan.length > 0 && <Baan rijen={baanRijen(delen.baan)} isVrij={isVrij} />}
      {data.weekMeldingen && <DezeWeek data={data} leesbaar={leesbaar} />}
      <Berichten notificaties={delen.notificaties} onGelezen={onGelezen} />
    </>
  );
}
