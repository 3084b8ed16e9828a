import { useLingui } from '@lingui/react/macro';
import { useHandeling, type PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { VOORWAARDE_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { InzetvoorwaardeBeeindigenDocument, OntheffingIntrekkenDocument } from './persoon.graphql';
import type { PersoonVensterProps } from './venster-props';

interface IntrekProps<S> extends Omit<PersoonVensterProps, 'd'> {
  readonly stuk: S;
}

export function OntheffingIntrekken(p: IntrekProps<PersoonDelenFragment['ontheffingen'][number]>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(OntheffingIntrekkenDocument);
  return (
    <ActieVenster
      titel={t`Trek de ontheffing in`}
      knop={t`Trek in`}
      gevaar
      handeling={handeling}
      maak={() => ({ id: p.stuk.id, versie: p.stuk.versie })}
      onKlaar={p.onKlaar}
      onSluit={p.onSluit}
    >
      {() => <p>{t`De controle telt dan meteen weer mee. De persoon kan daardoor niet meer inzetbaar zijn.`}</p>}
    </ActieVenster>
  );
}

export function InzetvoorwaardeEinde(p: IntrekProps<PersoonDelenFragment['voorwaarden'][number]>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(InzetvoorwaardeBeeindigenDocument);
  const wat = VOORWAARDE_LABEL[p.stuk.soort];
  return (
    <ActieVenster
      titel={t`Laat de voorwaarde eindigen`}
      knop={t`Laat eindigen`}
      gevaar
      handeling={handeling}
      maak={() => ({ id: p.stuk.id, versie: p.stuk.versie })}
      onKlaar={p.onKlaar}
      onSluit={p.onSluit}
    >
      {() => (
        <p>{t`${wat}. Dat stopt vandaag. Ontbreekt er nog een controle, dan is de persoon niet meer inzetbaar.`}</p>
      )}
    </ActieVenster>
  );
}
