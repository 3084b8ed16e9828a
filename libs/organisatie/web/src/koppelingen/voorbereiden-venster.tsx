import { useLingui } from '@lingui/react/macro';
import { KOPPELING_RECHTEN, type KoppelingRecht } from '@meldbaken/organisatie/contract';
import { KOPPELING_RECHT_LABEL, uitersteEinddag } from '@meldbaken/organisatie/model';
import { alsCode, foutBij, useHandeling, useSleutel, useVraag } from '@meldbaken/platform/graphql-client';
import { DatumVeld, Keuze, Tekst, Tekstvak, Vinkjes, dagVan, useNu, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { KoppelingVenster } from './koppeling-venster';
import { KoppelingEenhedenDocument, KoppelingVoorbereidenDocument } from './koppelingen.graphql';

const GEEN = {};

interface Staat {
  naam: string;
  doel: string;
  rechten: readonly KoppelingRecht[];
  eenheidId: string;
  adressen: string;
  verlooptOp: string | null;
}

interface VoorbereidenVensterProps {
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

/** What the link is, may and until when. It works only after HR agreed. */
export default function VoorbereidenVenster({ onSluit, onKlaar }: VoorbereidenVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(KoppelingVoorbereidenDocument);
  const [sleutel] = useSleutel();
  const uiterst = uitersteEinddag(dagVan(useNu()));
  const [s, zetS] = useState<Staat>({
    naam: '',
    doel: '',
    rechten: [],
    eenheidId: '',
    adressen: '',
    verlooptOp: uiterst,
  });
  const zet = (deel: Partial<Staat>): void => zetS((oud) => ({ ...oud, ...deel }));
  return (
    <KoppelingVenster
      titel={t`Bereid een koppeling voor`}
      knop={t`Vraag akkoord aan HR`}
      handeling={handeling}
      maak={() => ({
        sleutel,
        invoer: {
          naam: s.naam,
          doel: s.doel,
          rechten: [...s.rechten],
          eenheidId: s.eenheidId === '' ? null : s.eenheidId,
          adressen: s.adressen.split(/[\s,;]+/).filter((a) => a !== ''),
          verlooptOp: s.verlooptOp ?? uiterst,
        },
      })}
      mist={() => (s.verlooptOp === null ? [{ veld: 'verlooptOp', bericht: t`Vul de laatste dag in.` }] : [])}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Tekst
            label={t`Naam`}
            hint={t`Bijvoorbeeld de naam van het andere systeem.`}
            name="naam"
            maxLength={80}
            value={s.naam}
            fout={foutBij(fouten, 'naam')}
            onChange={(e) => zet({ naam: e.target.value })}
          />
          <Tekstvak
            label={t`Waar is de koppeling voor?`}
            hint={t`HR leest dit en beslist dan. HR krijgt de sleutel, u niet.`}
            name="doel"
            max={500}
            value={s.doel}
            fout={foutBij(fouten, 'doel')}
            onChange={(e) => zet({ doel: e.target.value })}
          />
          <Vinkjes
            label={t`Wat mag de koppeling?`}
            name="rechten"
            value={s.rechten}
            fout={foutBij(fouten, 'rechten')}
            onChange={(e) => {
              const code = alsCode(e.target.value, KOPPELING_RECHTEN);
              if (code) zet({ rechten: e.target.checked ? [...s.rechten, code] : s.rechten.filter((r) => r !== code) });
            }}
            opties={KOPPELING_RECHTEN.map((r) => ({ waarde: r, label: KOPPELING_RECHT_LABEL[r] }))}
          />
          <Grenzen s={s} zet={zet} fouten={fouten} />
        </>
      )}
    </KoppelingVenster>
  );
}

interface GrenzenProps {
  readonly s: Staat;
  readonly zet: (deel: Partial<Staat>) => void;
  readonly fouten: readonly Fout[];
}

function Grenzen({ s, zet, fouten }: GrenzenProps): ReactNode {
  const { t } = useLingui();
  const eenheden = useVraag(KoppelingEenhedenDocument, GEEN).data?.eenheden ?? [];
  return (
    <>
      <Keuze
        label={t`Voor welk deel van de organisatie?`}
        name="eenheidId"
        leeg={t`De hele organisatie`}
        value={s.eenheidId}
        fout={foutBij(fouten, 'eenheidId')}
        onChange={(e) => zet({ eenheidId: e.target.value })}
        opties={eenheden.map((e) => ({ waarde: e.id, label: e.pad }))}
      />
      <Tekst
        label={t`Vanaf welke IP-adressen?`}
        hint={t`Met een komma ertussen, bijvoorbeeld 203.0.113.0/24. Leeg: overal vandaan.`}
        name="adressen"
        optioneel
        value={s.adressen}
        fout={foutBij(fouten, 'adressen')}
        onChange={(e) => zet({ adressen: e.target.value })}
      />
      <DatumVeld
        label={t`Tot en met welke dag?`}
        hint={t`Hoogstens een jaar. Daarna maakt u een nieuwe.`}
        name="verlooptOp"
        value={s.verlooptOp}
        fout={foutBij(fouten, 'verlooptOp')}
        onChange={(verlooptOp) => zet({ verlooptOp })}
      />
    </>
  );
}
