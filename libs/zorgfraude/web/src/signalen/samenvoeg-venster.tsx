import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling, useVraag } from '@meldbaken/platform/graphql-client';
import { Keuze } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_AARD_LABEL, isOpen } from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalSamenvoegenDocument, ZorgsignalenKiezenDocument } from './daden.graphql';
import type { VensterProps } from './open';
import { RedenVeld } from './reden-vensters';

const OPEN = { filter: null };

/** Joins this signal with another: first those about the same, then the newest open ones. */
export function SamenvoegVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalSamenvoegenDocument);
  const andere = useVraag(ZorgsignalenKiezenDocument, OPEN);
  const [met, zetMet] = useState('');
  const [reden, zetReden] = useState('');
  const verwant = new Set(s.verwanten.filter((v) => isOpen(v.status)).map((v) => v.id));
  const opties = (andere.data?.zorgsignalen.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id }) => id !== s.id)
    .sort((a, b) => Number(verwant.has(b.id)) - Number(verwant.has(a.id)));
  return (
    <ActieVenster
      titel={t`Voeg dit signaal bij een ander signaal`}
      uitleg={<p>{t`Dit signaal gaat niet weg. U kunt het later weer los maken.`}</p>}
      knop={t`Voeg samen`}
      handeling={handeling}
      maak={() => ({ zorgsignaalId: s.id, versie: s.versie, metId: met, reden })}
      mist={() => [
        ...(met === '' ? [{ veld: 'met', bericht: t`Kies het andere signaal.` }] : []),
        ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Vul in waarom.` }] : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Keuze
            label={t`Bij welk signaal?`}
            name="met"
            leeg={t`Kies`}
            value={met}
            fout={foutBij(fouten, 'met')}
            onChange={(e) => zetMet(e.target.value)}
            opties={opties.map((o) => ({
              waarde: o.id,
              label: [o.nummer, o.aanbieder, ZORGSIGNAAL_AARD_LABEL[o.aard]].filter(Boolean).join(', '),
            }))}
          />
          <RedenVeld reden={reden} fouten={fouten} onZet={zetReden} />
        </>
      )}
    </ActieVenster>
  );
}
