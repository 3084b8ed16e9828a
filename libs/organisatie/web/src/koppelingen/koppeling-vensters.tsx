import { Trans, useLingui } from '@lingui/react/macro';
import { KOPPELING_OVERLAP_UREN, KOPPELING_RECHT_LABEL } from '@meldbaken/organisatie/model';
import { foutBij, useHandeling, type KoppelingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Lopend, Radios } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { KoppelingVenster } from './koppeling-venster';
import {
  KoppelingGoedkeurenDocument,
  KoppelingIntrekkenDocument,
  KoppelingVernieuwenDocument,
} from './koppelingen.graphql';

interface KoppelingActieProps {
  readonly k: KoppelingDelenFragment;
  readonly onSluit: () => void;
  /** With the key, when there is a new one. */
  readonly onKlaar: (sleutel: string | null) => void;
}

export function GoedkeurenVenster({ k, onSluit, onKlaar }: KoppelingActieProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(KoppelingGoedkeurenDocument);
  return (
    <KoppelingVenster
      titel={t`Geef akkoord op ${k.naam}`}
      knop={t`Geef akkoord en toon de sleutel`}
      handeling={handeling}
      maak={() => ({ id: k.id, versie: k.versie })}
      onKlaar={(uit) => onKlaar(uit.__typename === 'KoppelingMetSleutel' ? uit.sleutel : null)}
      onSluit={onSluit}
    >
      {() => (
        <Lopend>
          <p>{k.doel}</p>
          <p>
            <Trans>Met de sleutel kan een ander systeem:</Trans>
          </p>
          <ul>
            {k.rechten.map((r) => (
              <li key={r}>{KOPPELING_RECHT_LABEL[r]}</li>
            ))}
          </ul>
          <p>
            <Trans>Alleen u ziet de sleutel, en alleen nu. Zorg dat u hem veilig kunt doorgeven.</Trans>
          </p>
        </Lopend>
      )}
    </KoppelingVenster>
  );
}

export function VernieuwenVenster({ k, onSluit, onKlaar }: KoppelingActieProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(KoppelingVernieuwenDocument);
  const [uren, zetUren] = useState(24);
  const label = (u: number): string => {
    if (u === 0) return t`De oude sleutel stopt meteen`;
    return u === 24 ? t`De oude sleutel werkt nog 1 dag` : t`De oude sleutel werkt nog 1 week`;
  };
  return (
    <KoppelingVenster
      titel={t`Nieuwe sleutel voor ${k.naam}`}
      knop={t`Maak een nieuwe sleutel`}
      handeling={handeling}
      maak={() => ({ id: k.id, versie: k.versie, overlapUren: uren })}
      onKlaar={(uit) => onKlaar(uit.__typename === 'KoppelingMetSleutel' ? uit.sleutel : null)}
      onSluit={onSluit}
    >
      {(fouten) => (
        <Radios
          label={t`Hoe lang werkt de oude sleutel nog?`}
          hint={t`Is de sleutel gelekt? Kies dan meteen.`}
          name="overlapUren"
          value={String(uren)}
          fout={foutBij(fouten, 'overlapUren')}
          onChange={(e) => zetUren(Number(e.target.value))}
          opties={KOPPELING_OVERLAP_UREN.map((u) => ({ waarde: String(u), label: label(u) }))}
        />
      )}
    </KoppelingVenster>
  );
}

export function IntrekkenVenster({ k, onSluit, onKlaar }: KoppelingActieProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(KoppelingIntrekkenDocument);
  return (
    <KoppelingVenster
      titel={t`Stop ${k.naam}`}
      knop={t`Stop de koppeling`}
      gevaar
      handeling={handeling}
      maak={() => ({ id: k.id, versie: k.versie })}
      onKlaar={() => onKlaar(null)}
      onSluit={onSluit}
    >
      {() => (
        <p>
          <Trans>Het andere systeem kan hierna meteen niets meer. Dit kunt u niet terugdraaien.</Trans>
        </p>
      )}
    </KoppelingVenster>
  );
}
