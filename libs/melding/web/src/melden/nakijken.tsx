import { useLingui } from '@lingui/react/macro';
import {
  CLIENT_AKKOORD_LABEL,
  CONTEXT_LABEL,
  JA_NEE_WEET_NIET_LABEL,
  VORM_LABEL,
  signaalTekst,
} from '@meldbaken/melding/model';
import { Nakijklijst, Radios, toonDatum, toonMoment, type Antwoord } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Antwoorden } from './concept';
import { NogOnbekend } from './nog-onbekend';
import { komt, type VraagCode } from './stappen';

interface NakijkenProps {
  readonly antwoorden: Antwoorden;
  readonly onWijzig: (vraag: VraagCode) => void;
  readonly onVertrouwelijk: (vertrouwelijk: boolean) => void;
}

function periode({ gebeurdVan, gebeurdTot }: Antwoorden): string | null {
  if (gebeurdVan === null) return null;
  const van = toonDatum(gebeurdVan, 'lang');
  return gebeurdTot === null || gebeurdTot === gebeurdVan ? van : `${van} – ${toonDatum(gebeurdTot, 'lang')}`;
}

/** All answers once more, each with its own way back. */
export function Nakijken({ antwoorden: a, onWijzig, onVertrouwelijk }: NakijkenProps): ReactNode {
  const { t } = useLingui();
  const rij = (vraag: string, antwoord: ReactNode, waar: VraagCode): Antwoord => ({
    vraag,
    antwoord,
    onWijzig: () => onWijzig(waar),
  });
  const antwoorden: Antwoord[] = [
    rij(t`Is de cliënt nu veilig?`, a.clientVeilig && JA_NEE_WEET_NIET_LABEL[a.clientVeilig], 'veilig'),
    rij(t`Wat is er al gedaan?`, a.watGedaan, 'veilig'),
    rij(t`Feit: wat zag of hoorde u?`, a.feiten, 'feiten'),
    ...(a.kort
      ? []
      : [rij(t`Waar lijkt het op?`, a.vormen.map((v) => VORM_LABEL[v]).join('\n') || t`Ik weet het niet`, 'vormen')]),
    ...(komt('signalen', a)
      ? [rij(t`Signalen`, a.signalen.map((s) => signaalTekst(s) ?? s).join('\n'), 'signalen')]
      : []),
    rij(t`Wanneer zag of hoorde u het?`, a.geconstateerdOp && toonMoment(a.geconstateerdOp, 'lang'), 'wanneer'),
    rij(t`Wanneer gebeurde het?`, periode(a), 'wanneer'),
    rij(t`Over wie gaat het?`, a.plegerOnbekend ? t`Ik weet niet wie het is` : a.pleger?.label, 'over-wie'),
    rij(t`Om welke cliënt gaat het?`, a.clientNaam, 'over-wie'),
    rij(t`Bij welk team of op welke plek?`, a.eenheid?.label, a.kort ? 'over-wie' : 'waar'),
    rij(t`Waar precies?`, a.waar, a.kort ? 'over-wie' : 'waar'),
    ...(a.context.length > 0
      ? [rij(t`Speelde dit ook mee?`, a.context.map((c) => CONTEXT_LABEL[c]).join('\n'), 'waar')]
      : []),
    rij(t`Weet de cliënt dat u dit meldt?`, a.clientWeetHet && JA_NEE_WEET_NIET_LABEL[a.clientWeetHet], 'client'),
    ...(a.clientWeetHet === 'NEE'
      ? []
      : [rij(t`Vindt de cliënt het goed?`, a.clientAkkoord && CLIENT_AKKOORD_LABEL[a.clientAkkoord], 'client')]),
    ...(a.kort ? [] : [rij(t`Mening: wat denkt u dat er aan de hand is?`, a.mening, 'mening')]),
  ];
  return (
    <>
      <Nakijklijst antwoorden={antwoorden} />
      <NogOnbekend antwoorden={a} />
      <Radios
        label={t`Wie mag uw naam zien?`}
        name="vertrouwelijk"
        value={a.vertrouwelijk ? 'DICHT' : 'OPEN'}
        onChange={(e) => onVertrouwelijk(e.target.value === 'DICHT')}
        opties={[
          { waarde: 'OPEN', label: t`Wie mijn melding behandelt`, hint: t`Zij kunnen u dan bellen en steunen.` },
          {
            waarde: 'DICHT',
            label: t`Niemand, tenzij het echt nodig is`,
            hint: t`Een tweede persoon beslist of een behandelaar uw naam mag zien. U krijgt daar altijd bericht van.`,
          },
        ]}
      />
    </>
  );
}
