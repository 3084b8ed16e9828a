import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Tekstvak } from '@meldbaken/platform/ui';
import type { ZorgsignaalTekstSoort } from '@meldbaken/zorgfraude/contract';
import { TEKST_GRENS, ZORGSIGNAAL_TEKST_LABEL } from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalTekstSchrijvenDocument } from './daden.graphql';
import type { VensterProps } from './open';

/** A next version of one text; the earlier ones stay readable. */
export function TekstVenster({
  s,
  onSluit,
  onKlaar,
  soort,
}: VensterProps & { readonly soort: ZorgsignaalTekstSoort }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalTekstSchrijvenDocument);
  const nieuwste = s.teksten.find((x) => x.soort === soort);
  const [tekst, zet] = useState(nieuwste?.tekst ?? '');
  return (
    <ActieVenster
      titel={ZORGSIGNAAL_TEKST_LABEL[soort]}
      uitleg={nieuwste && <p>{t`Wat er stond, blijft te lezen.`}</p>}
      knop={t`Bewaar`}
      handeling={handeling}
      maak={() => ({ zorgsignaalId: s.id, versie: s.versie, tekst: { soort, tekst } })}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <Tekstvak
          label={t`Tekst`}
          name="tekst"
          max={TEKST_GRENS}
          telVanaf={0.9}
          value={tekst}
          fout={foutBij(fouten, 'tekst')}
          onChange={(e) => zet(e.target.value)}
        />
      )}
    </ActieVenster>
  );
}
