import { Trans, useLingui } from '@lingui/react/macro';
import { DEEL_GRENS, UITVOER_DELEN, naamGronden } from '@meldbaken/melding/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  type UitvoerNaHandelingFragment,
} from '@meldbaken/platform/graphql-client';
import { Bij, ConflictVergelijk, Kaart, Stapel, Tekstvak, VensterFormulier } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { NamenVelden, type Bevestiging } from './namen-velden';
import type { UitvoerStuk } from './stuk-pagina';
import { UitvoerBewarenDocument } from './uitvoer.graphql';

interface SchrijvenProps {
  readonly stuk: UitvoerStuk;
  readonly onBewaard: (stuk: UitvoerStuk) => void;
  readonly onTerug: () => void;
}

type Teksten = Readonly<Record<string, string>>;
const alsTeksten = (delen: UitvoerStuk['delen']): Teksten => Object.fromEntries(delen.map((d) => [d.code, d.tekst]));

const beginBevestigd = (stuk: UitvoerStuk): Bevestiging[] =>
  stuk.namen.flatMap((n) => (n.grond === null ? [] : [{ naam: n.naam, grond: n.grond, reden: n.reden ?? '' }]));

/** Writing a document: one field per part, facts and opinion apart, and what happens to each name that was seen. */
export function Schrijven({ stuk, onBewaard, onTerug }: SchrijvenProps): ReactNode {
  const { t } = useLingui();
  const [teksten, schrijf] = useState(() => alsTeksten(stuk.delen));
  const [bevestigd, bevestig] = useState(() => beginBevestigd(stuk));
  const [versie, zetVersie] = useState(stuk.versie);
  const [poging, zetPoging] = useState(0);
  const [sleutel, nieuweSleutel] = useSleutel();
  const bewaren = useHandeling(UitvoerBewarenDocument);
  const delen = Object.entries(teksten).map(([code, tekst]) => ({ code, tekst }));

  const bewaar = async (op: number): Promise<void> => {
    const uit: UitvoerNaHandelingFragment | null = await bewaren.voer({
      sleutel,
      meldingId: stuk.meldingId,
      soort: stuk.soort,
      versie: op,
      delen,
      bevestigd: bevestigd.filter((b) => b.reden.trim() !== ''),
    });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'Uitvoer') return;
    nieuweSleutel();
    onBewaard(uit);
  };
  const fouten = foutenVan(isGeweigerd(bewaren.uitkomst) ? bewaren.uitkomst : null);
  const botsing = bewaren.uitkomst?.__typename === 'UitvoerVerouderd' ? bewaren.uitkomst.huidig : null;
  const plan = UITVOER_DELEN[stuk.soort];
  if (botsing)
    return (
      <ConflictVergelijk
        velden={plan.map((p) => ({ label: p.kop, uw: teksten[p.code], ander: alsTeksten(botsing.delen)[p.code] }))}
        bezig={bewaren.bezig}
        onHoudUw={() => {
          zetVersie(botsing.versie);
          void bewaar(botsing.versie);
        }}
        onNeemAnder={() => onBewaard(botsing)}
      />
    );
  return (
    <Kaart titel={t`Schrijf het stuk`}>
      <VensterFormulier
        onVerstuur={(e: SubmitEvent) => {
          e.preventDefault();
          void bewaar(versie);
        }}
        onTerug={onTerug}
        knop={<Trans>Bewaar en bekijk</Trans>}
        bezig={bewaren.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={bewaren} />
        <Stapel ruimte="ruim">
          {plan.map(({ code, kop, label, hint }) => (
            <Tekstvak
              key={code}
              label={label === 'FEIT' ? t`${kop} (feit)` : t`${kop} (mening)`}
              hint={hint}
              name={code}
              rows={6}
              max={DEEL_GRENS}
              telVanaf={0.9}
              value={teksten[code] ?? ''}
              fout={foutBij(fouten, code)}
              onChange={(e) => schrijf({ ...teksten, [code]: e.target.value })}
            />
          ))}
          <NamenVelden
            namen={stuk.namen}
            gronden={naamGronden(stuk.soort, stuk.lijn)}
            bevestigd={bevestigd}
            fout={foutBij(fouten, 'namen')}
            onZet={bevestig}
          />
          <Bij>
            <Trans>Elke keer dat u bewaart, komt er een versie bij. De oude blijft te lezen.</Trans>
          </Bij>
        </Stapel>
      </VensterFormulier>
    </Kaart>
  );
}
