import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { DatumVeld, Radios, Tekstvak, dagVan, useNu } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_ONTVANGERS, type ZorgsignaalOntvanger } from '@meldbaken/zorgfraude/contract';
import { ZORGSIGNAAL_ONTVANGER_LABEL, ontvangersVan } from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalDoorgevenDocument } from './daden.graphql';
import type { VensterProps } from './open';
import { RedenVeld } from './reden-vensters';

/** What was handed over outside this product: nothing is sent from here, and the window says so. */
export function DoorgeefVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalDoorgevenDocument);
  const vandaag = dagVan(useNu());
  const kan = ontvangersVan(s.aard, s.stelsel);
  const [aan, zetAan] = useState<ZorgsignaalOntvanger | null>(kan.length === 1 ? (kan[0] ?? null) : null);
  const [op, zetOp] = useState<string | null>(vandaag);
  const [hoe, zetHoe] = useState('');
  const [reden, zetReden] = useState('');
  return (
    <ActieVenster
      titel={t`Leg vast dat u dit doorgaf`}
      uitleg={
        <p>{t`Wij versturen niets. U gaf dit zelf door, met een formulier, brief of telefoon. Hier legt u dat vast.`}</p>
      }
      knop={t`Leg vast`}
      handeling={handeling}
      maak={() => ({
        zorgsignaalId: s.id,
        versie: s.versie,
        doorgifte: { aan: aan ?? 'IGJ', op: op ?? vandaag, hoe, reden },
      })}
      mist={() => [
        ...(aan === null ? [{ veld: 'aan', bericht: t`Kies aan wie.` }] : []),
        ...(op === null ? [{ veld: 'op', bericht: t`Vul de dag in.` }] : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Aan wie?`}
            name="aan"
            value={aan}
            fout={foutBij(fouten, 'aan')}
            onChange={(e) => zetAan(alsCode(e.target.value, ZORGSIGNAAL_ONTVANGERS) ?? null)}
            opties={kan.map((o) => ({ waarde: o, label: ZORGSIGNAAL_ONTVANGER_LABEL[o] }))}
          />
          <DatumVeld
            label={t`Op welke dag?`}
            name="op"
            nietNaVandaag
            value={op}
            fout={foutBij(fouten, 'op')}
            onChange={zetOp}
          />
          <Tekstvak
            label={t`Hoe, en aan wie daar?`}
            name="hoe"
            max={2000}
            telVanaf={0.9}
            value={hoe}
            fout={foutBij(fouten, 'hoe')}
            onChange={(e) => zetHoe(e.target.value)}
          />
          <RedenVeld reden={reden} fouten={fouten} onZet={zetReden} />
        </>
      )}
    </ActieVenster>
  );
}
