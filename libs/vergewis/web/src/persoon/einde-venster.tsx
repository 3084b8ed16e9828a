import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { dagVan, Radios, useNu, Vinkje } from '@meldbaken/platform/ui';
import { EINDE_REDENEN, type EindeReden } from '@meldbaken/vergewis/contract';
import { EINDE_REDEN_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { DagVeld } from '../delen/dag-veld';
import { DienstverbandBeeindigenDocument } from './persoon.graphql';
import type { PersoonVensterProps } from './venster-props';

/** An employment or application ends; the time until erasing begins. */
export function EindeVenster({ d, onSluit, onKlaar }: PersoonVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(DienstverbandBeeindigenDocument);
  const vandaag = dagVan(useNu());
  const sollicitant = d.soort === 'SOLLICITANT';
  const redenen = EINDE_REDENEN.filter((r) =>
    sollicitant ? r !== 'UIT_DIENST' : r === 'UIT_DIENST' || r === 'ANDERS',
  );
  const [eindeOp, zetEinde] = useState<string | null>(d.eindeOp ?? vandaag);
  const [reden, zetReden] = useState<EindeReden | null>(sollicitant ? null : 'UIT_DIENST');
  const [bewaarJaar, zetBewaar] = useState(false);
  return (
    <ActieVenster
      titel={sollicitant ? t`Beëindig de sollicitatie` : t`Beëindig het dienstverband`}
      uitleg={
        <p>
          {sollicitant
            ? t`We wissen dit dossier 4 weken na het einde. Met toestemming na 1 jaar.`
            : t`We wissen dit dossier 2 jaar na de laatste werkdag.`}
        </p>
      }
      knop={t`Leg het einde vast`}
      handeling={handeling}
      maak={() => ({
        id: d.id,
        versie: d.versie,
        invoer: { eindeOp: eindeOp ?? vandaag, reden: reden ?? 'ANDERS', bewaarJaar },
      })}
      mist={() => [
        ...(eindeOp === null ? [{ veld: 'eindeOp', bericht: t`Vul de laatste dag in.` }] : []),
        ...(reden === null ? [{ veld: 'reden', bericht: t`Kies waarom het eindigt.` }] : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <DagVeld
            label={sollicitant ? t`Op welke dag liep het af?` : t`Laatste werkdag`}
            name="eindeOp"
            dag={eindeOp}
            onDag={zetEinde}
            fouten={fouten}
          />
          <Radios
            label={t`Waarom?`}
            name="reden"
            value={reden}
            fout={foutBij(fouten, 'reden')}
            onChange={(e) => zetReden(alsCode(e.target.value, EINDE_REDENEN) ?? null)}
            opties={redenen.map((r) => ({ waarde: r, label: EINDE_REDEN_LABEL[r] }))}
          />
          {sollicitant && (
            <Vinkje
              label={t`De sollicitant vindt goed dat we de gegevens 1 jaar bewaren`}
              checked={bewaarJaar}
              onChange={(e) => zetBewaar(e.target.checked)}
            />
          )}
        </>
      )}
    </ActieVenster>
  );
}
