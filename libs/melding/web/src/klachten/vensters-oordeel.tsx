import { useLingui } from '@lingui/react/macro';
import {
  KLACHT_OORDELEN,
  KLACHT_VERZENDWIJZEN,
  type KlachtOordeelSoort,
  type KlachtVerzendwijze,
} from '@meldbaken/melding/contract';
import {
  KLACHT_OORDEEL_LABEL,
  KLACHT_VERZENDWIJZE_LABEL,
  REDEN_GRENS,
  TEKST_GRENS,
  controleerOordeel,
  controleerVersturen,
  momentOpDag,
  teLaatFout,
} from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Bericht, DatumVeld, Keuze, Radios, Tekstvak, dagVan, useNu } from '@meldbaken/platform/ui';
import { TE_LAAT_REDENEN, type TeLaatReden } from '@meldbaken/termijn/contract';
import { useState, type ReactNode } from 'react';
import { isOpen } from '../delen/naaste-termijn';
import { Besluiten, type BesluitRegel } from './besluiten';
import { useKlacht } from './klacht-context';
import { KlachtVenster } from './klacht-venster';
import { KlachtOordelenDocument, KlachtVersturenDocument } from './klacht.graphql';

interface VensterProps {
  readonly onSluit: () => void;
}

const ofNiets = (tekst: string): string | undefined => (tekst.trim() === '' ? undefined : tekst);

/** The judgement, with its reasons and what we do about it. */
export function OordeelVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const nu = new Date(useNu());
  const [uitkomst, kies] = useState<KlachtOordeelSoort | null>(k.oordeel?.uitkomst ?? null);
  const [redenen, schrijf] = useState(k.oordeel?.redenen ?? '');
  const [besluiten, zetBesluiten] = useState<readonly BesluitRegel[]>(k.oordeel?.besluiten ?? []);
  const maak = () =>
    uitkomst === null
      ? null
      : {
          id: k.id,
          versie: k.versie,
          invoer: {
            uitkomst,
            redenen,
            besluiten: besluiten.map(({ wat, uiterlijk }) => ({ wat, uiterlijk: uiterlijk ?? '' })),
          },
        };
  return (
    <KlachtVenster
      breed
      titel={t`Het oordeel`}
      knop={t`Leg het oordeel vast`}
      document={KlachtOordelenDocument}
      maak={maak}
      mist={() => controleerOordeel({ uitkomst, redenen, besluiten }, nu)}
      zin={t`Het oordeel staat klaar. Stuur het nu naar de klager.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Wat is het oordeel?`}
            name="uitkomst"
            value={uitkomst}
            fout={foutBij(fouten, 'uitkomst')}
            onChange={(e) => kies(alsCode(e.target.value, KLACHT_OORDELEN) ?? null)}
            opties={KLACHT_OORDELEN.map((code) => ({ waarde: code, label: KLACHT_OORDEEL_LABEL[code] }))}
          />
          <Tekstvak
            label={t`Waarom is dit het oordeel?`}
            hint={t`De klager leest dit. Schrijf wat u onderzocht, en wat u daaruit besluit.`}
            name="redenen"
            hoog
            max={TEKST_GRENS}
            telVanaf={0.9}
            value={redenen}
            fout={foutBij(fouten, 'redenen')}
            onChange={(e) => schrijf(e.target.value)}
          />
          <Besluiten regels={besluiten} zet={zetBesluiten} fouten={fouten} />
        </>
      )}
    </KlachtVenster>
  );
}

/** When and how it went out; too late asks why. */
export function VerstuurVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const nu = new Date(useNu());
  const [op, zetOp] = useState<string | null>(dagVan(useNu()));
  const [hoe, kies] = useState<KlachtVerzendwijze | null>(null);
  const [reden, kiesReden] = useState<TeLaatReden | null>(null);
  const [toelichting, schrijf] = useState('');
  const woord = useTeLaatWoorden();
  const telt = k.termijn !== null && isOpen(k.termijn) && k.oordeel?.uitkomst !== 'INGETROKKEN';
  const einde = telt && k.termijn !== null ? new Date(k.termijn.vervaltOp) : null;
  const laat = einde !== null && op !== null && momentOpDag(op, nu) >= einde;
  const mist = () => {
    const fouten = controleerVersturen({ op, hoe }, k.ontvangenOp, nu);
    const telaat = op && fouten.length === 0 ? teLaatFout(momentOpDag(op, nu), einde, { reden, toelichting }) : null;
    return telaat ? [telaat] : fouten;
  };
  const maak = () =>
    op === null || hoe === null
      ? null
      : {
          id: k.id,
          versie: k.versie,
          invoer: laat
            ? { op, hoe, teLaatReden: reden ?? undefined, teLaatToelichting: ofNiets(toelichting) }
            : { op, hoe },
        };
  return (
    <KlachtVenster
      titel={t`Het oordeel is verstuurd`}
      knop={t`Leg vast`}
      document={KlachtVersturenDocument}
      maak={maak}
      mist={mist}
      zin={t`Vastgelegd: de klager heeft ons oordeel.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <DatumVeld
            label={t`Wanneer ging het oordeel naar de klager?`}
            name="op"
            nietNaVandaag
            value={op}
            fout={foutBij(fouten, 'op')}
            onChange={zetOp}
          />
          <Radios
            label={t`Hoe?`}
            hint={t`De klager krijgt het oordeel op papier of per e-mail.`}
            name="hoe"
            value={hoe}
            fout={foutBij(fouten, 'hoe')}
            onChange={(e) => kies(alsCode(e.target.value, KLACHT_VERZENDWIJZEN) ?? null)}
            opties={KLACHT_VERZENDWIJZEN.map((code) => ({ waarde: code, label: KLACHT_VERZENDWIJZE_LABEL[code] }))}
          />
          {laat && (
            <>
              <Bericht soort="waarschuwing" titel={t`Dit is later dan de wet wil`}>
                {t`Het oordeel telt gewoon. Leg uit waarom het later was.`}
              </Bericht>
              <Keuze
                label={t`Waarom was het later?`}
                name="teLaatReden"
                value={reden ?? ''}
                fout={foutBij(fouten, 'teLaatReden')}
                onChange={(e) => kiesReden(alsCode(e.target.value, TE_LAAT_REDENEN) ?? null)}
                opties={TE_LAAT_REDENEN.map((code) => ({ waarde: code, label: woord[code] }))}
              />
              <Tekstvak
                label={t`Wat gebeurde er?`}
                name="teLaatToelichting"
                rows={3}
                max={REDEN_GRENS}
                telVanaf={0.8}
                value={toelichting}
                fout={foutBij(fouten, 'teLaatToelichting')}
                onChange={(e) => schrijf(e.target.value)}
              />
            </>
          )}
        </>
      )}
    </KlachtVenster>
  );
}

function useTeLaatWoorden(): Readonly<Record<TeLaatReden, string>> {
  const { t } = useLingui();
  return {
    LATER_ONTDEKT: t`We ontdekten het later`,
    WACHTEN_OP_ANDEREN: t`We wachtten op anderen`,
    ZIEKTE_OF_AFWEZIG: t`Iemand was ziek of afwezig`,
    TE_DRUK: t`Het was te druk`,
    ONBEKEND_MET_TERMIJN: t`We kenden de termijn niet`,
    FOUT_IN_SYSTEEM: t`Er ging iets mis in een systeem`,
    ANDERS: t`Iets anders`,
  };
}
