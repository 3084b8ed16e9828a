import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling, type EisStandDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, dagVan, Radios, Tekstvak, useNu } from '@meldbaken/platform/ui';
import { isVasteEis, isVogEis, FEIT_SOORTEN, type FeitSoort } from '@meldbaken/vergewis/contract';
import { FEIT_SOORT_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { DagVeld } from '../delen/dag-veld';
import { EisVastleggenDocument } from './persoon.graphql';
import type { PersoonVensterProps } from './venster-props';
import { BigVeld, KenmerkVelden, LEEG_STUK, stukInvoer, VogVelden, type Stuk } from './stuk-velden';

interface FeitVensterProps extends PersoonVensterProps {
  readonly eis: EisStandDelenFragment;
  readonly begin: { readonly soort: FeitSoort; readonly vervangtId?: string };
}

/** Asked for, or reminded: there is nothing seen yet. */
const ZONDER_STUK: readonly FeitSoort[] = ['AANGEVRAAGD', 'HERINNERD', 'VERMOEDEN', 'INGETROKKEN'];

/** Writes down what happened with one check. The server checks dates, profile and marks against the right law. */
export function FeitVenster({ d, eis, begin, onSluit, onKlaar }: FeitVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(EisVastleggenDocument);
  const vandaag = dagVan(useNu());
  const [soort, zetSoort] = useState<FeitSoort>(begin.soort);
  const [op, zetOp] = useState<string | null>(vandaag);
  const [stuk, zetStuk] = useState<Stuk>(LEEG_STUK);
  const [toelichting, zetToelichting] = useState('');
  const intrekken = begin.soort === 'INGETROKKEN';
  const vog = isVasteEis(eis.code) && isVogEis(eis.code);
  const metStuk = !ZONDER_STUK.includes(soort);
  const velden = { stuk, onStuk: (deel: Partial<Stuk>) => zetStuk((s) => ({ ...s, ...deel })) };
  return (
    <ActieVenster
      titel={intrekken ? t`Dit klopt niet: ${eis.naam}` : eis.naam}
      uitleg={
        intrekken ? <p>{t`Wat u intrekt, blijft in de geschiedenis staan. Het telt niet meer mee.`}</p> : undefined
      }
      knop={intrekken ? t`Trek in` : t`Leg vast`}
      gevaar={intrekken}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id: d.id,
        invoer: {
          eis: eis.code,
          soort,
          op: op ?? vandaag,
          vervangtId: begin.vervangtId,
          toelichting: toelichting === '' ? null : toelichting,
          ...(metStuk ? stukInvoer(stuk) : LEEG_INVOER),
        },
      })}
      mist={() => (op === null ? [{ veld: 'op', bericht: t`Vul de dag in.` }] : [])}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          {!intrekken && eis.watGoedIs !== null && <Bericht>{eis.watGoedIs}</Bericht>}
          {!intrekken && (
            <Radios
              label={t`Wat gebeurde er?`}
              name="soort"
              value={soort}
              fout={foutBij(fouten, 'soort') ?? foutBij(fouten, 'eis')}
              onChange={(e) => zetSoort(alsCode(e.target.value, FEIT_SOORTEN) ?? soort)}
              opties={soortenVan(eis.code).map((s) => ({ waarde: s, label: FEIT_SOORT_LABEL[s] }))}
            />
          )}
          <DagVeld
            label={metStuk ? t`Wanneer zag u dit?` : t`Op welke dag?`}
            name="op"
            nietNaVandaag
            dag={op}
            onDag={zetOp}
            fouten={fouten}
          />
          {metStuk && vog && <VogVelden {...velden} fouten={fouten} />}
          {metStuk && eis.code === 'BIG' && <BigVeld {...velden} nu={d.bigNummer} fouten={fouten} />}
          {metStuk && !vog && <KenmerkVelden {...velden} fouten={fouten} />}
          <Tekstvak
            label={
              soort === 'BEZWAAR' ? t`Wat is het bezwaar?` : intrekken ? t`Waarom klopt het niet?` : t`Toelichting`
            }
            hint={t`Schrijf feiten op, geen oordeel over de persoon. Een kopie van het stuk bewaart u hier niet.`}
            name="toelichting"
            optioneel={soort !== 'BEZWAAR'}
            max={20_000}
            value={toelichting}
            fout={foutBij(fouten, 'toelichting') ?? foutBij(fouten, 'vervangt')}
            onChange={(e) => zetToelichting(e.target.value)}
          />
        </>
      )}
    </ActieVenster>
  );
}

const LEEG_INVOER = { profielNummers: [], echtheid: [] };

/** The kinds that fit: a suspicion exists with youth care and the Wmo alone. */
function soortenVan(code: string): readonly FeitSoort[] {
  const gewoon = ['AANGEVRAAGD', 'HERINNERD', 'ONTVANGEN', 'IN_BEOORDELING', 'AKKOORD', 'BEZWAAR'] as const;
  return code === 'VOG_JEUGDWET' || code === 'VOG_WMO' ? [...gewoon, 'VERMOEDEN'] : gewoon;
}
