import { useLingui } from '@lingui/react/macro';
import {
  LOSSE_VASTSTELLINGEN,
  type ExterneMeldingCategorie,
  type LosseVaststellingSoort,
} from '@meldbaken/igj/contract';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { MomentVeld, Radios, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { teVragen, type MomentNaam, type VaststellingStaat } from './vaststelling-formulier';

interface VaststellingVeldenProps {
  readonly categorie: ExterneMeldingCategorie;
  readonly soorten: readonly LosseVaststellingSoort[];
  readonly staat: VaststellingStaat;
  readonly zet: (deel: Partial<VaststellingStaat>) => void;
  readonly fouten: readonly Fout[];
}

/** The questions of a finding: what, since when, why. */
export function VaststellingVelden({ categorie, soorten, staat, zet, fouten }: VaststellingVeldenProps): ReactNode {
  const { t } = useLingui();
  const label: Readonly<Record<LosseVaststellingSoort, { label: string; hint: string }>> = {
    VASTGESTELD: { label: t`Ja, ik stel dit vast`, hint: t`U moet dit melden, binnen 3 werkdagen.` },
    ONDUIDELIJK: { label: t`Nog niet duidelijk`, hint: t`U zoekt het uit. Dat mag 6 weken duren.` },
    GEEN: { label: t`Nee, dit is het niet`, hint: t`U meldt niet, en schrijft op waarom.` },
  };
  const moment: Readonly<Record<MomentNaam, { label: string; hint: string }>> = {
    gebeurdOp: {
      label: t`Wanneer gebeurde het?`,
      hint: t`Weet u het niet precies? Kies het eerste moment dat kan. De 6 weken tellen vanaf hier.`,
    },
    geconstateerdOp: {
      label: t`Wanneer zag iemand het?`,
      hint: t`Iemand van uw organisatie. Twijfelt u? Dan tellen de 6 weken vanaf hier.`,
    },
    bekendGewordenOp: {
      label: t`Wanneer hoorde de organisatie dit voor het eerst?`,
      hint: t`Wie vanaf dit moment telt, is altijd op tijd.`,
    },
    vastgesteldOp: {
      label: t`Wanneer stelde u dit vast?`,
      hint: t`Niet: wanneer u dit invult. De termijn telt vanaf dit moment.`,
    },
    meegedeeldOp: {
      label: t`Wanneer vertelde u het de zorgverlener?`,
      hint: t`Of: wanneer zei de zorgverlener zelf op? De termijn telt vanaf dit moment.`,
    },
  };
  return (
    <>
      <Radios
        label={t`Wat stelt u vast?`}
        name="soort"
        value={staat.soort}
        fout={foutBij(fouten, 'soort')}
        onChange={(e) => zet({ soort: alsCode(e.target.value, LOSSE_VASTSTELLINGEN) ?? null })}
        opties={soorten.map((waarde) => ({ waarde, ...label[waarde] }))}
      />
      {teVragen(categorie, staat).map((naam) => (
        <MomentVeld
          key={naam}
          {...moment[naam]}
          name={naam}
          value={staat.momenten[naam]}
          fout={foutBij(fouten, naam)}
          nietNaNu
          onChange={(waarde) => zet({ momenten: { ...staat.momenten, [naam]: waarde } })}
        />
      ))}
      {staat.soort !== null && (
        <Tekstvak
          label={staat.soort === 'GEEN' ? t`Waarom meldt u niet?` : t`Waarom stelt u dit vast?`}
          hint={t`Schrijf uw redenen op, geen namen. Dit blijft in het dossier staan.`}
          name="toelichting"
          optioneel={staat.soort !== 'GEEN'}
          max={20_000}
          telVanaf={0.9}
          value={staat.toelichting}
          fout={foutBij(fouten, 'toelichting')}
          onChange={(e) => zet({ toelichting: e.target.value })}
        />
      )}
    </>
  );
}
