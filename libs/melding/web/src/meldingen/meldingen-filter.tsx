import { Trans, useLingui } from '@lingui/react/macro';
import { MELDING_STATUSSEN, VORMEN } from '@meldbaken/melding/contract';
import { MELDING_STATUS_LABEL, VORM_LABEL } from '@meldbaken/melding/model';
import { Filterbalk, Keuze, Knop, Tekst } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { isGekozen, type MeldingenZoek } from './meldingen-zoek';

interface MeldingenFilterProps {
  readonly zoek: MeldingenZoek;
  readonly onZet: (deel: Partial<Record<keyof MeldingenZoek, string | undefined>>) => void;
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
  /** 'Wie' means nothing in the list without content. */
  readonly metWie: boolean;
}

export function MeldingenFilter({ zoek, onZet, tekst, onTekst, metWie }: MeldingenFilterProps): ReactNode {
  const { t } = useLingui();
  const [getypt, typ] = useState(tekst);
  const wis = (): void => {
    typ('');
    onTekst('');
    onZet({ status: undefined, vorm: undefined, wie: undefined });
  };
  return (
    <Filterbalk gekozen={isGekozen(zoek, tekst)} onWis={wis} onZoek={() => onTekst(getypt.trim())}>
      <Tekst
        label={t`Zoek een nummer`}
        type="search"
        maxLength={40}
        value={getypt}
        onChange={(e) => typ(e.target.value)}
      />
      <Keuze
        label={t`Toon`}
        leeg={t`Alle meldingen`}
        value={zoek.status ?? ''}
        onChange={(e) => onZet({ status: e.target.value })}
        opties={MELDING_STATUSSEN.map((code) => ({ waarde: code, label: MELDING_STATUS_LABEL[code] }))}
      />
      <Keuze
        label={t`Vorm`}
        leeg={t`Alle vormen`}
        value={zoek.vorm ?? ''}
        onChange={(e) => onZet({ vorm: e.target.value })}
        opties={VORMEN.map((code) => ({ waarde: code, label: VORM_LABEL[code] }))}
      />
      {metWie && (
        <Keuze
          label={t`Wie`}
          leeg={t`Iedereen`}
          value={zoek.wie ?? ''}
          onChange={(e) => onZet({ wie: e.target.value })}
          opties={[
            { waarde: 'MIJN', label: t`Mijn meldingen in behandeling` },
            { waarde: 'NIEUW', label: t`Nog van niemand` },
          ]}
        />
      )}
      <Knop type="submit" variant="twee">
        <Trans>Zoek</Trans>
      </Knop>
    </Filterbalk>
  );
}
