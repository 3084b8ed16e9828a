import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useSleutel,
  useVraag,
  type EigenTermijnenKiezenQuery,
} from '@meldbaken/platform/graphql-client';
import { Leeg, Link, MomentVeld, Radios, useNu, Venster, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useDossier } from './dossier-context';
import { EigenTermijnenKiezenDocument, MeldingTermijnStartenDocument } from './eigen-termijnen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

type Eigen = EigenTermijnenKiezenQuery['termijnDefinities'][number];

const GEEN = {};

/** Sets one of the organisation's own terms on this report. */
export function EigenTermijnVenster({ onSluit }: { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(EigenTermijnenKiezenDocument, GEEN);
  return (
    <Venster open onSluit={onSluit} titel={t`Zet een eigen termijn`}>
      <Ophalen vraag={vraag} regels={4}>
        {({ termijnDefinities }) => (
          <Keuzes eigen={termijnDefinities.filter((d) => d.eigen && !d.ingetrokken)} onSluit={onSluit} />
        )}
      </Ophalen>
    </Venster>
  );
}

function Keuzes({ eigen, onSluit }: { eigen: readonly Eigen[]; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  if (eigen.length > 0) return <StartFormulier eigen={eigen} onSluit={onSluit} />;
  return (
    <Leeg
      titel={t`Uw organisatie heeft nog geen eigen termijnen.`}
      wat={t`De beheerder of de bestuurder kan die maken, bij Termijnen instellen.`}
      actie={
        <Link href="/termijnen/catalogus">
          <Trans>Bekijk alle termijnen</Trans>
        </Link>
      }
    />
  );
}

function StartFormulier({ eigen, onSluit }: { eigen: readonly Eigen[]; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const nu = useNu();
  const starten = useDossierHandeling(MeldingTermijnStartenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const [code, kies] = useState<string>();
  const [beginOp, zetBegin] = useState<string | null>(nu);
  const [poging, zetPoging] = useState(0);
  const [begin] = useState(dossier.versie);
  const verouderd = starten.uitkomst?.__typename === 'VersieVerouderd' ? starten.uitkomst : null;
  const verstuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    if (code === undefined || beginOp === null) return;
    const versie = verouderd?.huidig.versie ?? begin;
    const uit = await starten.voer({ sleutel, meldingId: dossier.id, versie, code, beginOp });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'Melding') {
      const naam = eigen.find((d) => d.code === code)?.naam ?? '';
      gedaan(t`De termijn loopt nu: ${naam}.`);
      onSluit();
    } else if (uit !== null) nieuweSleutel();
  };
  const eigenFouten: Fout[] = [
    ...(code === undefined ? [{ veld: 'code', bericht: t`Kies een termijn.` }] : []),
    ...(beginOp === null ? [{ veld: 'beginOp', bericht: t`Vul de dag en de tijd in.` }] : []),
  ];
  const geweigerd = isGeweigerd(starten.uitkomst) ? starten.uitkomst : null;
  const fouten = poging === 0 ? [] : eigenFouten.length > 0 ? eigenFouten : foutenVan(geweigerd);
  return (
    <VensterFormulier
      onVerstuur={(e: SubmitEvent) => {
        e.preventDefault();
        void verstuur();
      }}
      onTerug={onSluit}
      knop={<Trans>Zet de termijn</Trans>}
      bezig={starten.bezig}
      fouten={fouten}
      poging={poging}
    >
      <Weigering handeling={starten} />
      <VersieBericht uitkomst={starten.uitkomst} />
      <Radios
        label={t`Welke termijn?`}
        name="code"
        value={code ?? null}
        fout={foutBij(fouten, 'code')}
        onChange={(e) => kies(e.target.value)}
        opties={eigen.map((d) => ({ waarde: d.code, label: d.naam, hint: d.eis }))}
      />
      <MomentVeld
        label={t`Wanneer begint de termijn?`}
        name="beginOp"
        nietNaNu
        value={beginOp}
        fout={foutBij(fouten, 'beginOp')}
        onChange={zetBegin}
      />
    </VensterFormulier>
  );
}
