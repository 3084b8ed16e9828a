import { Trans, useLingui } from '@lingui/react/macro';
import { MELDING_STATUSSEN, VORMEN } from '@meldbaken/melding/contract';
import { MELDING_STATUS_LABEL, VORM_LABEL } from '@meldbaken/melding/model';
import { useVraag } from '@meldbaken/platform/graphql-client';
import { Filterbalk, Keuze, Knop, Tekst } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { MeldingKeuzesDocument } from './meldingen.graphql';
import { GEEN_KEUZE, PERIODES, isGekozen, type MeldingenZoek } from './meldingen-zoek';

type Zet = (deel: Partial<Record<keyof MeldingenZoek, string | undefined>>) => void;

interface MeldingenFilterProps {
  readonly zoek: MeldingenZoek;
  readonly onZet: Zet;
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
  /** Words, and who handles, mean nothing in the list without content. */
  readonly metInhoud: boolean;
}

const GEEN = {};

export function MeldingenFilter({ zoek, onZet, tekst, onTekst, metInhoud }: MeldingenFilterProps): ReactNode {
  const { t } = useLingui();
  const [getypt, typ] = useState(tekst);
  const wis = (): void => {
    typ('');
    onTekst('');
    onZet(GEEN_KEUZE);
  };
  return (
    <Filterbalk gekozen={isGekozen(zoek, tekst)} onWis={wis} onZoek={() => onTekst(getypt.trim())}>
      <Tekst
        label={metInhoud ? t`Zoek woord of nummer` : t`Zoek een nummer`}
        type="search"
        maxLength={100}
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
      <PeriodeKeuze zoek={zoek} onZet={onZet} />
      {metInhoud && <Betrokken zoek={zoek} onZet={onZet} />}
      <Knop type="submit" variant="twee">
        <Trans>Zoek</Trans>
      </Knop>
    </Filterbalk>
  );
}

function PeriodeKeuze({ zoek, onZet }: { zoek: MeldingenZoek; onZet: Zet }): ReactNode {
  const { t } = useLingui();
  const woord = {
    WEEK: t`De laatste 7 dagen`,
    MAAND: t`De laatste 30 dagen`,
    JAAR: t`Dit jaar`,
    VORIG_JAAR: t`Vorig jaar`,
  };
  return (
    <Keuze
      label={t`Gemeld`}
      leeg={t`Altijd`}
      value={zoek.periode ?? ''}
      onChange={(e) => onZet({ periode: e.target.value })}
      opties={PERIODES.map((code) => ({ waarde: code, label: woord[code] }))}
    />
  );
}

/** Who handles it, where, and whether it is late. The choices are those of one's own reports. */
function Betrokken({ zoek, onZet }: { zoek: MeldingenZoek; onZet: Zet }): ReactNode {
  const { t } = useLingui();
  const keuzes = useVraag(MeldingKeuzesDocument, GEEN).data?.meldingKeuzes;
  const namen = (keuzes?.behandelaars ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }));
  const wie = (waarde: string): void => {
    const code = waarde === 'MIJN' || waarde === 'NIEUW';
    onZet({ wie: code ? waarde : undefined, behandelaar: code ? undefined : waarde });
  };
  return (
    <>
      <Keuze
        label={t`Wie`}
        leeg={t`Iedereen`}
        value={zoek.wie ?? zoek.behandelaar ?? ''}
        onChange={(e) => wie(e.target.value)}
        opties={[
          { waarde: 'MIJN', label: t`Alleen van mij` },
          { waarde: 'NIEUW', label: t`Nog van niemand` },
          ...namen,
        ]}
      />
      <Keuze
        label={t`Plek`}
        leeg={t`Alle plekken`}
        value={zoek.eenheid ?? ''}
        onChange={(e) => onZet({ eenheid: e.target.value })}
        opties={(keuzes?.eenheden ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Keuze
        label={t`Termijn`}
        leeg={t`Alle`}
        value={zoek.laat ?? ''}
        onChange={(e) => onZet({ laat: e.target.value })}
        opties={[{ waarde: 'JA', label: t`Er is er een te laat` }]}
      />
    </>
  );
}
