import { useLingui } from '@lingui/react/macro';
import {
  REDEN_GRENS,
  TEKST_GRENS,
  controleerHoren,
  controleerVerlengen,
  heropenRedenFout,
} from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Bericht, DatumVeld, Radios, Tekst, Tekstvak, useNu } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useKlacht } from './klacht-context';
import { KlachtVenster } from './klacht-venster';
import {
  KlachtAfsluitenDocument,
  KlachtHeropenenDocument,
  KlachtHorenDocument,
  KlachtVerlengenDocument,
} from './klacht.graphql';

interface VensterProps {
  readonly onSluit: () => void;
}

/** The klager was heard, or why not. */
export function HorenVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const nu = new Date(useNu());
  const [gehoord, kies] = useState<boolean | null>(k.horen?.gehoord ?? null);
  const [op, zetOp] = useState<string | null>(k.horen?.op ?? null);
  const [wie, zetWie] = useState(k.horen?.wie ?? '');
  const [verslag, schrijf] = useState(k.horen?.verslag ?? '');
  const [reden, zetReden] = useState(k.horen?.reden ?? '');
  const maak = () =>
    gehoord === null
      ? null
      : {
          id: k.id,
          versie: k.versie,
          invoer: gehoord ? { gehoord, op, wie, verslag } : { gehoord, reden },
        };
  return (
    <KlachtVenster
      titel={t`De klager horen`}
      knop={t`Leg vast`}
      document={KlachtHorenDocument}
      maak={maak}
      mist={() => controleerHoren({ gehoord, op, wie, verslag, reden }, k.ontvangenOp, nu)}
      zin={t`Vastgelegd.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Is de klager gehoord?`}
            name="gehoord"
            value={gehoord === null ? null : gehoord ? 'JA' : 'NEE'}
            fout={foutBij(fouten, 'gehoord')}
            onChange={(e) => kies(e.target.value === 'JA')}
            opties={[
              { waarde: 'JA', label: t`Ja, er was een gesprek` },
              { waarde: 'NEE', label: t`Nee, de klager wil of hoeft dat niet` },
            ]}
          />
          {gehoord === true && (
            <>
              <DatumVeld
                label={t`Wanneer was het gesprek?`}
                name="op"
                nietNaVandaag
                value={op}
                fout={foutBij(fouten, 'op')}
                onChange={zetOp}
              />
              <Tekst
                label={t`Wie waren erbij?`}
                name="wie"
                value={wie}
                fout={foutBij(fouten, 'wie')}
                onChange={(e) => zetWie(e.target.value)}
              />
              <Tekstvak
                label={t`Wat is er gezegd?`}
                hint={t`Schrijf het kort op. Ook wat de medewerker ervan vond, als u die sprak.`}
                name="verslag"
                max={TEKST_GRENS}
                telVanaf={0.9}
                value={verslag}
                fout={foutBij(fouten, 'verslag')}
                onChange={(e) => schrijf(e.target.value)}
              />
            </>
          )}
          {gehoord === false && (
            <Tekstvak
              label={t`Waarom hoort u de klager niet?`}
              name="reden"
              rows={3}
              max={REDEN_GRENS}
              telVanaf={0.8}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => zetReden(e.target.value)}
            />
          )}
        </>
      )}
    </KlachtVenster>
  );
}

/** More time, once, told to the klager before the end. */
export function VerlengVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const nu = new Date(useNu());
  const [verteldOp, zetOp] = useState<string | null>(null);
  const [reden, schrijf] = useState('');
  return (
    <KlachtVenster
      titel={t`Neem 4 weken meer tijd`}
      knop={t`Neem meer tijd`}
      document={KlachtVerlengenDocument}
      maak={() => (verteldOp === null ? null : { id: k.id, versie: k.versie, verteldOp, reden })}
      mist={() => controleerVerlengen({ verteldOp, reden }, k.ontvangenOp, nu)}
      zin={t`U hebt 4 weken meer tijd.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Bericht>{t`Dit kan 1 keer. De klager moet het op papier of per e-mail horen, voordat de termijn voorbij is.`}</Bericht>
          <DatumVeld
            label={t`Wanneer schreef u dit de klager?`}
            name="verteldOp"
            nietNaVandaag
            value={verteldOp}
            fout={foutBij(fouten, 'verteldOp')}
            onChange={zetOp}
          />
          <Tekstvak
            label={t`Waarom hebt u meer tijd nodig?`}
            name="reden"
            rows={3}
            max={REDEN_GRENS}
            telVanaf={0.8}
            value={reden}
            fout={foutBij(fouten, 'reden')}
            onChange={(e) => schrijf(e.target.value)}
          />
        </>
      )}
    </KlachtVenster>
  );
}

export function AfsluitVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  return (
    <KlachtVenster
      titel={t`Sluit de klacht af`}
      knop={t`Sluit af`}
      document={KlachtAfsluitenDocument}
      maak={() => ({ id: k.id, versie: k.versie })}
      mist={() => []}
      zin={t`De klacht is afgesloten.`}
      onSluit={onSluit}
    >
      {() => <p>{t`De klager heeft ons oordeel. Daarna verandert er niets meer. Heropenen kan, met een reden.`}</p>}
    </KlachtVenster>
  );
}

export function HeropenKlachtVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const [reden, schrijf] = useState('');
  return (
    <KlachtVenster
      titel={t`Heropen de klacht`}
      knop={t`Heropen`}
      document={KlachtHeropenenDocument}
      maak={() => ({ id: k.id, versie: k.versie, reden })}
      mist={() => [heropenRedenFout(reden)].filter((f) => f !== null)}
      zin={t`De klacht is weer in behandeling.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <Tekstvak
          label={t`Waarom?`}
          hint={t`Er komt een nieuw oordeel. Het eerdere blijft te lezen bij Wat er gebeurde.`}
          name="reden"
          rows={3}
          max={REDEN_GRENS}
          telVanaf={0.8}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => schrijf(e.target.value)}
        />
      )}
    </KlachtVenster>
  );
}
