import { useLingui } from '@lingui/react/macro';
import { VASTSTELLING_SOORTEN } from '@meldbaken/melding/contract';
import { TEKST_GRENS, VASTSTELLING_LABEL, VASTSTELLING_UITLEG } from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Bij, MomentVeld, Radios, Stapel, Tekstvak, Uitklap, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { vraagtUitleg, type Vaststellen } from './formulier';
import { REGELS } from './regels';

interface VeldenProps {
  readonly formulier: Vaststellen;
  readonly zet: (deel: Partial<Vaststellen>) => void;
  readonly fouten: readonly Fout[];
  readonly onLeesfout: (veld: string, bericht: string | null) => void;
}

type MomentNaam = 'vastgesteldOp' | 'bekendGewordenOp' | 'meegedeeldOp';

/** The questions of a finding: what, since when, why. */
export function Velden({ formulier, zet, fouten, onLeesfout }: VeldenProps): ReactNode {
  const { t } = useLingui();
  const { soort } = formulier;
  const momentVeld = (naam: MomentNaam, label: string, hint: string): ReactNode => (
    <MomentVeld
      label={label}
      hint={hint}
      name={naam}
      value={formulier[naam]}
      fout={foutBij(fouten, naam)}
      nietNaNu
      onChange={(moment, lezing) => {
        onLeesfout(naam, lezing.soort === 'fout' || lezing.soort === 'vraag' ? lezing.bericht : null);
        zet({ [naam]: moment });
      }}
    />
  );
  return (
    <>
      <Radios
        label={t`Wat stelt u vast?`}
        name="soort"
        value={soort}
        fout={foutBij(fouten, 'soort')}
        onChange={(e) => zet({ soort: alsCode(e.target.value, VASTSTELLING_SOORTEN) ?? null })}
        opties={VASTSTELLING_SOORTEN.map((code) => ({
          waarde: code,
          label: VASTSTELLING_LABEL[code],
          hint: VASTSTELLING_UITLEG[code],
        }))}
      />
      <Regels />
      {momentVeld(
        'vastgesteldOp',
        t`Wanneer stelde u dit vast?`,
        t`Niet: wanneer u dit invult. De termijn telt vanaf dit moment.`,
      )}
      {soort === 'GEWELD' &&
        momentVeld(
          'bekendGewordenOp',
          t`Wanneer hoorde de organisatie dit voor het eerst?`,
          t`Wie vanaf dit moment telt, is altijd op tijd.`,
        )}
      {soort === 'ONTSLAG' &&
        momentVeld(
          'meegedeeldOp',
          t`Wanneer vertelde u het de zorgverlener?`,
          t`Of: wanneer zei de zorgverlener zelf op? De termijn telt vanaf dit moment.`,
        )}
      <Tekstvak
        label={t`Waarom stelt u dit vast?`}
        hint={t`Schrijf uw redenen op, geen namen. Dit blijft in het dossier staan.`}
        name="toelichting"
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={formulier.toelichting}
        fout={foutBij(fouten, 'toelichting')}
        onChange={(e) => zet({ toelichting: e.target.value })}
      />
      {vraagtUitleg(fouten, formulier) && (
        <Tekstvak
          label={t`Waarom is het eerder dan u vastlegde?`}
          name="redenEerder"
          max={TEKST_GRENS}
          telVanaf={0.9}
          value={formulier.redenEerder}
          fout={foutBij(fouten, 'redenEerder')}
          onChange={(e) => zet({ redenEerder: e.target.value })}
        />
      )}
    </>
  );
}

/** Short law text per criterion, for who wants it. */
function Regels(): ReactNode {
  const { t, i18n } = useLingui();
  return (
    <Uitklap titel={t`Wat staat er in de regels?`}>
      <Stapel>
        {VASTSTELLING_SOORTEN.map((code) => (
          <div key={code}>
            <strong>{VASTSTELLING_LABEL[code]}</strong>
            <p>{i18n._(REGELS[code].tekst)}</p>
            <Bij>{i18n._(REGELS[code].bron)}</Bij>
          </div>
        ))}
      </Stapel>
    </Uitklap>
  );
}
