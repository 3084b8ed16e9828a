import { Trans, useLingui } from '@lingui/react/macro';
import { VASTSTELLING_LABEL } from '@meldbaken/melding/model';
import { Ophalen, Pagina, Weigering, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import {
  ConflictVergelijk,
  Formulier,
  Foutsamenvatting,
  Knop,
  KnopLink,
  Kolommen,
  Leeg,
  momentVoluit,
} from '@meldbaken/platform/ui';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useState, type SubmitEvent, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import type { Dossier } from '../melding/dossier-context';
import { MeldingDocument } from '../melding/melding.graphql';
import { VersieBericht } from '../melding/versie-bericht';
import { teStarten } from './formulier';
import { Vooruitblik } from './te-starten';
import { useVaststellen, type Vaststelling } from './use-vaststellen';
import { Vastgelegd, type NaVaststelling } from './vastgelegd';
import { Velden } from './velden';

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

/** Records a finding for the outside; the term starts at the moment of finding (art. 11 Wkkgz). */
export default function VaststellingScherm(): ReactNode {
  const nummer = usePadDeel('nummer');
  return <VoorMelding key={nummer} nummer={nummer} />;
}

function VoorMelding({ nummer }: { nummer: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    MeldingDocument,
    useMemo(() => ({ nummer }), [nummer]),
    ELKE_HALVE_MINUUT,
  );
  const melding = vraag.data?.melding;
  const [gezien, zetGezien] = useState(false);
  if (melding && !gezien) zetGezien(true);
  if (melding === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (melding) return <Vaststellen dossier={melding} />;
  return (
    <Pagina titel={t`Vaststelling`}>
      <Ophalen vraag={vraag}>{() => null}</Ophalen>
    </Pagina>
  );
}

function Vaststellen({ dossier }: { dossier: Dossier }): ReactNode {
  const { t } = useLingui();
  const vaststelling = useVaststellen(dossier);
  const { klaar, ander, formulier, fouten } = vaststelling;
  if (klaar) return <Vastgelegd melding={klaar} />;
  const kruimels = [
    { label: t`Meldingen`, href: '/meldingen' },
    { label: dossier.nummer, href: `/meldingen/${dossier.nummer}` },
    { label: t`Vaststelling` },
  ];
  const mag = dossier.magHandelingen.includes('vaststelling-vastleggen');
  const zin = t`U legt vast of dit naar de IGJ moet. Dat mag meteen, en u kunt het later veranderen.`;
  return (
    <Pagina titel={t`Vaststelling`} zin={zin} kruimels={kruimels} fout={fouten.length > 0}>
      {!mag && <NietNu dossier={dossier} />}
      {mag && ander && <Conflict dossier={dossier} vaststelling={vaststelling} huidig={ander} />}
      {mag && !ander && (
        <Kolommen
          zijBlijft
          zij={<Vooruitblik start={dossier.inhoud && teStarten(formulier, dossier.inhoud.geconstateerdOp)} />}
        >
          <Vragen dossier={dossier} vaststelling={vaststelling} />
        </Kolommen>
      )}
    </Pagina>
  );
}

interface DeelProps {
  readonly dossier: Dossier;
  readonly vaststelling: Vaststelling;
}

function Vragen({ dossier, vaststelling }: DeelProps): ReactNode {
  const { formulier, zet, fouten, poging, handeling, verstuur, onLeesfout } = vaststelling;
  const stuur = (e: SubmitEvent): void => {
    e.preventDefault();
    void verstuur();
  };
  return (
    <Formulier
      onSubmit={stuur}
      acties={
        <>
          <Knop type="submit" bezig={handeling.bezig}>
            <Trans>Leg de vaststelling vast</Trans>
          </Knop>
          <KnopLink variant="twee" href={`/meldingen/${dossier.nummer}`}>
            <Trans>Ga terug</Trans>
          </KnopLink>
        </>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Velden formulier={formulier} zet={zet} fouten={fouten} onLeesfout={onLeesfout} />
      <Weigering handeling={handeling} />
      <VersieBericht uitkomst={handeling.uitkomst} />
    </Formulier>
  );
}

/** Somebody else changed the report meanwhile: both findings next to each other. */
function Conflict({ dossier, vaststelling, huidig }: DeelProps & { huidig: NaVaststelling }): ReactNode {
  const { t } = useLingui();
  const router = useRouter();
  const { formulier, handeling, verstuur, vergeet } = vaststelling;
  const [ander] = huidig.vaststellingen;
  const neemAnder = (): void => {
    vergeet();
    void router.navigate({ href: `/meldingen/${dossier.nummer}` });
  };
  return (
    <ConflictVergelijk
      anderDoor={ander?.door.naam}
      bezig={handeling.bezig}
      onHoudUw={() => void verstuur()}
      onNeemAnder={neemAnder}
      velden={[
        {
          label: t`Wat is vastgesteld`,
          uw: formulier.soort && VASTSTELLING_LABEL[formulier.soort],
          ander: ander && VASTSTELLING_LABEL[ander.soort],
        },
        {
          label: t`Wanneer`,
          uw: formulier.vastgesteldOp && momentVoluit(formulier.vastgesteldOp),
          ander: ander && momentVoluit(ander.vastgesteldOp),
        },
        { label: t`Waarom`, uw: formulier.toelichting, ander: ander?.toelichting },
      ]}
    />
  );
}

/** Why not now, and the way to what must come first. */
function NietNu({ dossier }: { dossier: Dossier }): ReactNode {
  const { t } = useLingui();
  return (
    <Leeg
      titel={t`U kunt nu geen vaststelling vastleggen.`}
      wat={
        dossier.status === 'INGEDIEND'
          ? t`Neem de melding eerst in behandeling.`
          : t`Alleen wie deze melding behandelt, legt dit vast.`
      }
      actie={
        <KnopLink href={`/meldingen/${dossier.nummer}`}>
          <Trans>Ga naar de melding</Trans>
        </KnopLink>
      }
    />
  );
}
