import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekstvak } from '@meldbaken/platform/ui';
import { DIENSTVERBAND_SOORTEN, ONGESCHIKT_MATEN, ONGESCHIKT_OPTIES } from '@meldbaken/vergewis/contract';
import {
  heeftEinde,
  isVoorBestuurder,
  ONGESCHIKT_MAAT_LABEL,
  ONGESCHIKT_OPTIE_LABEL,
  ongeschiktOpties,
} from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { DagVeld } from '../delen/dag-veld';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { OngeschiktheidVastleggenDocument } from './dossier.graphql';

interface OngeschiktFormulierProps {
  readonly id: string;
  readonly soort: string;
  readonly hr: boolean;
  readonly bestuurder: boolean;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

/** A decision: what follows, how sure it is, when the person was heard, and on what it rests. */
export function OngeschiktFormulier({ id, soort, hr, bestuurder, ...rest }: OngeschiktFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(OngeschiktheidVastleggenDocument);
  const [optie, zetOptie] = useState<string | null>(null);
  const [maat, zetMaat] = useState<string | null>(null);
  const op = useStapDag();
  const [gehoordOp, zetGehoord] = useState<string | null>(null);
  const [tot, zetTot] = useState<string | null>(null);
  const [gronden, zetGronden] = useState('');
  const gekozen = alsCode(optie ?? undefined, ONGESCHIKT_OPTIES);
  const zeker = alsCode(maat ?? undefined, ONGESCHIKT_MATEN);
  const metEinde = gekozen !== undefined && heeftEinde(gekozen);
  const opties = ongeschiktOpties(alsCode(soort, DIENSTVERBAND_SOORTEN) ?? 'IN_DIENST').filter((o) =>
    isVoorBestuurder(o) ? bestuurder : hr,
  );
  return (
    <StapFormulier
      {...rest}
      titel={t`Niet geschikt voor het werk`}
      uitleg={
        <p>{t`Dit is een besluit met gevolgen. Praat eerst met de persoon zelf. Ontslag legt de bestuurder vast.`}</p>
      }
      knop={t`Leg het besluit vast`}
      goed="Ongeschiktheidsdossier"
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        invoer: {
          optie: gekozen ?? 'BEGELEIDING',
          maat: zeker ?? 'VERMOEDEN',
          op: op.dag ?? '',
          gehoordOp,
          tot: metEinde ? tot : null,
          gronden,
        },
      })}
      mist={() => [
        ...(gekozen === undefined ? [{ veld: 'optie', bericht: t`Kies wat er volgt.` }] : []),
        ...(zeker === undefined ? [{ veld: 'maat', bericht: t`Kies hoe zeker het is.` }] : []),
        ...dagMist(op, 'op', t`Vul de dag van het besluit in.`),
        ...leeg(gronden, 'gronden', t`Schrijf op waarop dit rust.`),
      ]}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Wat volgt er?`}
            name="optie"
            value={optie}
            fout={foutBij(fouten, 'optie')}
            onChange={(e) => zetOptie(e.target.value)}
            opties={opties.map((o) => ({ waarde: o, label: ONGESCHIKT_OPTIE_LABEL[o] }))}
          />
          <Radios
            label={t`Hoe zeker is het?`}
            name="maat"
            value={maat}
            fout={foutBij(fouten, 'maat')}
            onChange={(e) => zetMaat(e.target.value)}
            opties={ONGESCHIKT_MATEN.map((m) => ({ waarde: m, label: ONGESCHIKT_MAAT_LABEL[m] }))}
          />
          <StapDagVeld label={t`Op welke dag is dit besloten?`} name="op" dag={op} fouten={fouten} />
          <DagVeld
            label={t`Wanneer sprak u de persoon zelf?`}
            hint={t`Moet als het is vastgesteld, en altijd voor ontslag.`}
            name="gehoordOp"
            optioneel
            nietNaVandaag
            dag={gehoordOp}
            onDag={zetGehoord}
            fouten={fouten}
          />
          {metEinde && (
            <DagVeld
              label={t`Tot en met wanneer geldt de afspraak?`}
              hint={t`Na deze dag mag de persoon pas weer werken als u opnieuw keek.`}
              name="tot"
              dag={tot}
              onDag={zetTot}
              fouten={fouten}
            />
          )}
          <Tekstvak
            label={t`Waarop rust dit?`}
            hint={t`Noem feiten uit het werk. De persoon mag dit lezen. Niets uit een melding.`}
            name="gronden"
            rows={5}
            max={10_000}
            value={gronden}
            fout={foutBij(fouten, 'gronden')}
            onChange={(e) => zetGronden(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}
