import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useVraag, useZoekvraag } from '@meldbaken/platform/graphql-client';
import {
  DatumVeld,
  Keuze,
  Radios,
  Stapel,
  Tekst,
  Tekstvak,
  VeldGroep,
  Vinkjes,
  Zoekkeuze,
  type DatumLezing,
  type Fout,
  type ZoekOptie,
} from '@meldbaken/platform/ui';
import { GEREED_NVT_REDENEN, GEREED_STANDEN } from '@meldbaken/zorgfraude/contract';
import { GEREED_NVT_LABEL, GEREED_STAND_LABEL, type GereedPuntDefinitie } from '@meldbaken/zorgfraude/model';
import { useCallback, type ReactNode } from 'react';
import type { DagVeld, PuntStaat } from './bijwerken';
import { GereedCollegasDocument, GereedRollenDocument } from './gereedheid.graphql';

interface VeldenProps {
  readonly s: PuntStaat;
  readonly zet: (deel: Partial<PuntStaat>) => void;
  readonly fouten: readonly Fout[];
}

/** The fields of one point. */
export function BijwerkenVelden(
  p: VeldenProps & {
    readonly definitie: GereedPuntDefinitie;
    /** Evidence that is there already, and was not taken back. */
    readonly bewijzen: number;
  },
): ReactNode {
  return (
    <>
      <StandVelden {...p} />
      <EigenaarVelden {...p} />
      <WanneerVelden {...p} />
      <OnderdelenVelden {...p} />
      <BewijsVelden {...p} />
    </>
  );
}

function StandVelden({ s, zet, fouten }: VeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Radios
        label={t`Hoe ver is dit punt?`}
        name="stand"
        value={s.stand}
        fout={foutBij(fouten, 'stand')}
        onChange={(e) => zet({ stand: alsCode(e.target.value, GEREED_STANDEN) ?? s.stand })}
        opties={GEREED_STANDEN.map((c) => ({ waarde: c, label: GEREED_STAND_LABEL[c] }))}
      />
      {s.stand === 'NIET_VAN_TOEPASSING' && (
        <>
          <Radios
            label={t`Waarom niet?`}
            name="nvtReden"
            value={s.nvtReden}
            fout={foutBij(fouten, 'nvtReden')}
            onChange={(e) => zet({ nvtReden: alsCode(e.target.value, GEREED_NVT_REDENEN) ?? null })}
            opties={GEREED_NVT_REDENEN.map((c) => ({ waarde: c, label: GEREED_NVT_LABEL[c] }))}
          />
          {s.nvtReden !== null && s.nvtReden !== 'KOMT_NIET_VOOR' && (
            <Tekst
              label={t`Wie regelt dit?`}
              hint={t`Bijvoorbeeld de naam van de regio of de organisatie.`}
              name="nvtDoor"
              value={s.nvtDoor}
              fout={foutBij(fouten, 'nvtDoor')}
              onChange={(e) => zet({ nvtDoor: e.target.value })}
            />
          )}
        </>
      )}
    </>
  );
}

const GEEN = {};

function EigenaarVelden({ s, zet, fouten }: VeldenProps): ReactNode {
  const { t } = useLingui();
  const rollen = useVraag(GereedRollenDocument, GEEN).data?.gereedheid?.rollen ?? [];
  const vraag = useZoekvraag(GereedCollegasDocument);
  const zoek = useCallback(
    async (tekst: string): Promise<ZoekOptie[]> => {
      const { collegasKiezen } = await vraag({ zoek: tekst });
      return collegasKiezen.map(({ id, naam, functie }) => ({ id, label: naam, bij: functie ?? '' }));
    },
    [vraag],
  );
  return (
    <>
      <Radios
        label={t`Wie is de eigenaar?`}
        hint={t`De eigenaar zorgt dat dit punt klaar komt.`}
        name="wie"
        value={s.wie}
        onChange={(e) => zet({ wie: alsCode(e.target.value, ['COLLEGA', 'ROL', 'NIEMAND'] as const) ?? s.wie })}
        opties={[
          { waarde: 'COLLEGA', label: t`Een collega` },
          { waarde: 'ROL', label: t`Een rol` },
          { waarde: 'NIEMAND', label: t`Nog niemand` },
        ]}
      />
      {s.wie === 'COLLEGA' && (
        <Zoekkeuze
          label={t`Welke collega?`}
          hint={t`Typ een deel van de naam.`}
          name="eigenaarId"
          value={s.eigenaar}
          fout={foutBij(fouten, 'eigenaarId')}
          zoek={zoek}
          onChange={(eigenaar) => zet({ eigenaar })}
        />
      )}
      {s.wie === 'ROL' && (
        <Keuze
          label={t`Welke rol?`}
          name="eigenaarRol"
          value={s.eigenaarRol}
          fout={foutBij(fouten, 'eigenaarRol')}
          onChange={(e) => zet({ eigenaarRol: e.target.value })}
          opties={rollen.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
      )}
    </>
  );
}

function WanneerVelden({ s, zet, fouten }: VeldenProps): ReactNode {
  const { t } = useLingui();
  const metVeld = (veld: DagVeld, lezing: DatumLezing): PuntStaat['onleesbaar'] => ({
    ...s.onleesbaar,
    [veld]: lezing.soort === 'fout' || lezing.soort === 'vraag' ? lezing.bericht : undefined,
  });
  return (
    <>
      <DatumVeld
        label={t`Wanneer moet dit klaar zijn?`}
        name="gereedVoor"
        optioneel
        value={s.gereedVoor}
        fout={foutBij(fouten, 'gereedVoor')}
        onChange={(gereedVoor, lezing) => zet({ gereedVoor, onleesbaar: metVeld('gereedVoor', lezing) })}
      />
      {s.stand === 'GEREED' && (
        <DatumVeld
          label={t`Wanneer was dit klaar?`}
          name="gereedOp"
          nietNaVandaag
          value={s.gereedOp}
          fout={foutBij(fouten, 'gereedOp')}
          onChange={(gereedOp, lezing) => zet({ gereedOp, onleesbaar: metVeld('gereedOp', lezing) })}
        />
      )}
    </>
  );
}

function OnderdelenVelden({
  s,
  zet,
  fouten,
  definitie,
}: VeldenProps & { readonly definitie: GereedPuntDefinitie }): ReactNode {
  const { t } = useLingui();
  return (
    <>
      {definitie.onderdelen.length > 0 && (
        <Vinkjes
          label={t`Wat is al geregeld?`}
          name="onderdelen"
          optioneel
          value={s.onderdelen.map(String)}
          fout={foutBij(fouten, 'onderdelen')}
          onChange={(e) => {
            const n = Number(e.target.value);
            zet({ onderdelen: e.target.checked ? [...s.onderdelen, n] : s.onderdelen.filter((x) => x !== n) });
          }}
          opties={definitie.onderdelen.map((label, n) => ({ waarde: String(n), label }))}
        />
      )}
      <Tekstvak
        label={t`Notitie`}
        hint={t`Voor de gemeente zelf. Schrijf geen namen van cliënten op.`}
        name="notitie"
        optioneel={!(s.stand === 'NIET_VAN_TOEPASSING' && s.nvtReden === 'KOMT_NIET_VOOR')}
        max={2000}
        value={s.notitie}
        fout={foutBij(fouten, 'notitie')}
        onChange={(e) => zet({ notitie: e.target.value })}
      />
    </>
  );
}

function BewijsVelden({ s, zet, fouten, bewijzen }: VeldenProps & { readonly bewijzen: number }): ReactNode {
  const { t } = useLingui();
  const nodig = s.stand === 'GEREED' && bewijzen === 0;
  return (
    <VeldGroep label={t`Nieuw bewijs`} hint={t`Een punt is pas gereed als er bewijs bij staat.`} optioneel={!nodig}>
      <Stapel ruimte="ruim">
        <Tekst
          label={t`Wat is het bewijs?`}
          hint={t`Bijvoorbeeld: besluit van het college van 3 maart.`}
          name="bewijs.tekst"
          optioneel={!nodig}
          value={s.bewijsTekst}
          fout={foutBij(fouten, 'bewijs.tekst')}
          onChange={(e) => zet({ bewijsTekst: e.target.value })}
        />
        <Tekst
          label={t`Waar staat het?`}
          hint={t`Een adres op internet of een zaaknummer.`}
          name="bewijs.verwijzing"
          optioneel
          value={s.bewijsVerwijzing}
          fout={foutBij(fouten, 'bewijs.verwijzing')}
          onChange={(e) => zet({ bewijsVerwijzing: e.target.value })}
        />
      </Stapel>
    </VeldGroep>
  );
}
