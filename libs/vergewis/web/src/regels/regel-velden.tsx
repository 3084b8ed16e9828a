import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useVraag } from '@meldbaken/platform/graphql-client';
import { Keuze, Tekst, Uitklap, Stapel, Vinkje, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import {
  DIENSTVERBAND_SOORTEN,
  EIS_CODES,
  isVasteEis,
  isVogEis,
  VERGEWIS_ZORGSOORTEN,
} from '@meldbaken/vergewis/contract';
import { DIENSTVERBAND_SOORT_LABEL, EIS_NAAM, VERGEWIS_ZORGSOORT_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import { DagVeld } from '../delen/dag-veld';
import { VergewisEenhedenKiezenDocument } from '../personen/personen.graphql';
import type { RegelStaat } from './regel';

interface RegelVeldenProps {
  readonly s: RegelStaat;
  readonly zet: (deel: Partial<RegelStaat>) => void;
  /** A next version asks the same check. */
  readonly vast: boolean;
  readonly fouten: readonly Fout[];
}

const GEEN = {};
const wissel = <T extends string>(lijst: readonly T[], code: T | undefined, aan: boolean): readonly T[] =>
  code === undefined ? lijst : aan ? [...lijst, code] : lijst.filter((x) => x !== code);

export function RegelVelden(p: RegelVeldenProps): ReactNode {
  return (
    <>
      <WatVelden {...p} />
      <WieVelden {...p} />
      <WanneerVelden {...p} />
    </>
  );
}

function WatVelden({ s, zet, vast, fouten }: RegelVeldenProps): ReactNode {
  const { t } = useLingui();
  const vog = isVasteEis(s.eis) && isVogEis(s.eis);
  return (
    <>
      {!vast && (
        <Keuze
          label={t`Welke controle vraagt de regel?`}
          name="eis"
          leeg={t`Een eigen controle`}
          value={s.eis}
          fout={foutBij(fouten, 'eis')}
          onChange={(e) => zet({ eis: e.target.value })}
          opties={EIS_CODES.map((c) => ({ waarde: c, label: EIS_NAAM[c] }))}
        />
      )}
      <Tekst
        label={t`Naam van de regel`}
        hint={t`Bijvoorbeeld: VOG elke 3 jaar.`}
        name="naam"
        value={s.naam}
        fout={foutBij(fouten, 'naam')}
        onChange={(e) => zet({ naam: e.target.value })}
      />
      <Tekst
        label={t`Waar rust de regel op?`}
        hint={t`Bijvoorbeeld een contract met de gemeente, of eigen beleid.`}
        name="bron"
        value={s.bron}
        fout={foutBij(fouten, 'bron')}
        onChange={(e) => zet({ bron: e.target.value })}
      />
      {vog && (
        <Tekst
          label={t`Hoe oud mag de VOG zijn op de eerste werkdag?`}
          hint={t`In maanden.`}
          name="maxLeeftijdMaanden"
          inputMode="numeric"
          breedte="smal"
          optioneel
          value={s.maxLeeftijdMaanden}
          fout={foutBij(fouten, 'maxLeeftijdMaanden')}
          onChange={(e) => zet({ maxLeeftijdMaanden: e.target.value })}
        />
      )}
      <Tekst
        label={t`Na hoeveel maanden moet het opnieuw?`}
        name="vernieuwMaanden"
        inputMode="numeric"
        breedte="smal"
        optioneel
        value={s.vernieuwMaanden}
        fout={foutBij(fouten, 'vernieuwMaanden')}
        onChange={(e) => zet({ vernieuwMaanden: e.target.value })}
      />
    </>
  );
}

function WieVelden({ s, zet, fouten }: RegelVeldenProps): ReactNode {
  const { t } = useLingui();
  const eenheden = useVraag(VergewisEenhedenKiezenDocument, GEEN).data?.eenheden ?? [];
  return (
    <>
      <Vinkje
        label={t`Alleen wie contact met cliënten heeft`}
        checked={s.alleenClientcontact}
        onChange={(e) => zet({ alleenClientcontact: e.target.checked })}
      />
      <Uitklap titel={t`Alleen voor een deel van de mensen`}>
        <Stapel ruimte="ruim">
          <Tekst
            label={t`Woorden in de functie`}
            hint={t`Met een komma ertussen. Eén woord is genoeg.`}
            name="functieWoorden"
            optioneel
            value={s.functieWoorden}
            fout={foutBij(fouten, 'functieWoorden')}
            onChange={(e) => zet({ functieWoorden: e.target.value })}
          />
          <Vinkjes
            label={t`Soort dienstverband`}
            name="soorten"
            optioneel
            value={s.soorten}
            onChange={(e) =>
              zet({ soorten: wissel(s.soorten, alsCode(e.target.value, DIENSTVERBAND_SOORTEN), e.target.checked) })
            }
            opties={DIENSTVERBAND_SOORTEN.map((x) => ({ waarde: x, label: DIENSTVERBAND_SOORT_LABEL[x] }))}
          />
          <Vinkjes
            label={t`Soort zorg`}
            name="zorgsoorten"
            optioneel
            value={s.zorgsoorten}
            onChange={(e) =>
              zet({
                zorgsoorten: wissel(s.zorgsoorten, alsCode(e.target.value, VERGEWIS_ZORGSOORTEN), e.target.checked),
              })
            }
            opties={VERGEWIS_ZORGSOORTEN.map((x) => ({ waarde: x, label: VERGEWIS_ZORGSOORT_LABEL[x] }))}
          />
          <Keuze
            label={t`Team of locatie`}
            name="eenheidIds"
            leeg={t`Overal`}
            value={s.eenheidIds[0] ?? ''}
            fout={foutBij(fouten, 'eenheidIds')}
            onChange={(e) => zet({ eenheidIds: e.target.value === '' ? [] : [e.target.value] })}
            opties={eenheden.map((e) => ({ waarde: e.id, label: e.pad }))}
          />
          <DagVeld
            label={t`Alleen wie begon op of na`}
            name="begonnenVanaf"
            optioneel
            dag={s.begonnenVanaf}
            onDag={(begonnenVanaf) => zet({ begonnenVanaf })}
            fouten={fouten}
          />
        </Stapel>
      </Uitklap>
    </>
  );
}

function WanneerVelden({ s, zet, fouten }: RegelVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <DagVeld
        label={t`Vanaf welke dag geldt de regel?`}
        name="geldigVan"
        dag={s.geldigVan}
        onDag={(geldigVan) => zet({ geldigVan })}
        fouten={fouten}
      />
      <DagVeld
        label={t`Vanaf welke dag geldt de regel niet meer?`}
        name="geldigTot"
        optioneel
        dag={s.geldigTot}
        onDag={(geldigTot) => zet({ geldigTot })}
        fouten={fouten}
      />
    </>
  );
}
