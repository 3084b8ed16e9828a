import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { dagVan, Tekstvak, useNu, Vinkjes } from '@meldbaken/platform/ui';
import { VERGEWIS_WIJZEN, type VergewisWijze } from '@meldbaken/vergewis/contract';
import { VERGEWIS_WIJZE_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { DagVeld } from '../delen/dag-veld';
import { VergewismomentVastleggenDocument } from './persoon.graphql';
import type { PersoonVensterProps } from './venster-props';

/** Somebody was looked at again: how, what came of it, and when it comes again. */
export function MomentVenster({ d, onSluit, onKlaar }: PersoonVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(VergewismomentVastleggenDocument);
  const vandaag = dagVan(useNu());
  const [op, zetOp] = useState<string | null>(vandaag);
  const [wijzen, zetWijzen] = useState<readonly VergewisWijze[]>([]);
  const [volgendeOp, zetVolgende] = useState<string | null>(null);
  const [verslag, zetVerslag] = useState('');
  return (
    <ActieVenster
      titel={t`Opnieuw bekeken`}
      knop={t`Leg vast`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id: d.id,
        invoer: { op: op ?? vandaag, wijzen: [...wijzen], volgendeOp, verslag: verslag === '' ? null : verslag },
      })}
      mist={() => [
        ...(op === null ? [{ veld: 'op', bericht: t`Vul de dag in.` }] : []),
        ...(wijzen.length === 0 ? [{ veld: 'wijzen', bericht: t`Kies hoe u keek.` }] : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <DagVeld label={t`Op welke dag?`} name="op" nietNaVandaag dag={op} onDag={zetOp} fouten={fouten} />
          <Vinkjes
            label={t`Hoe keek u?`}
            name="wijzen"
            value={wijzen}
            fout={foutBij(fouten, 'wijzen')}
            onChange={(e) => {
              const code = alsCode(e.target.value, VERGEWIS_WIJZEN);
              if (code) zetWijzen(e.target.checked ? [...wijzen, code] : wijzen.filter((w) => w !== code));
            }}
            opties={VERGEWIS_WIJZEN.map((w) => ({ waarde: w, label: VERGEWIS_WIJZE_LABEL[w] }))}
          />
          <Tekstvak
            label={t`Wat kwam eruit?`}
            hint={t`Alleen wat over het werk gaat. Niets uit een melding.`}
            name="verslag"
            optioneel
            max={20_000}
            value={verslag}
            fout={foutBij(fouten, 'verslag')}
            onChange={(e) => zetVerslag(e.target.value)}
          />
          <DagVeld
            label={t`Wanneer kijkt u weer?`}
            name="volgendeOp"
            optioneel
            dag={volgendeOp}
            onDag={zetVolgende}
            fouten={fouten}
          />
        </>
      )}
    </ActieVenster>
  );
}
