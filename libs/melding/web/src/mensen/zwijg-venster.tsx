import { Trans, useLingui } from '@lingui/react/macro';
import { REDEN_GRENS, zwijgTekst } from '@meldbaken/melding/model';
import { foutBij, useSleutel } from '@meldbaken/platform/graphql-client';
import {
  Bij,
  DatumVeld,
  Radios,
  Stapel,
  Tekstvak,
  Uitklap,
  Venster,
  toonDatum,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { ZwijgenZettenDocument } from './mensen.graphql';
import { MensenFormulier } from './mensen-formulier';
import { useMensenHandeling, type Mensen } from './use-mensen';

interface ZwijgVensterProps {
  readonly mensen: Mensen;
  readonly onSluit: () => void;
}

/** Begins, moves or ends the period of silence, and shows what the reporter reads. */
export default function ZwijgVenster({ mensen, onSluit }: ZwijgVensterProps): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const zetten = useMensenHandeling(ZwijgenZettenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const huidig = mensen.zwijgen;
  const loopt = huidig !== null && huidig.beeindigdOp === null;
  const [wat, kies] = useState<'dag' | 'stop'>('dag');
  const [tot, zetTot] = useState<string | null>(null);
  const [reden, schrijf] = useState('');
  const [gezien] = useState(huidig?.versie ?? 0);
  const verouderd = zetten.uitkomst?.__typename === 'MensenVerouderd' ? zetten.uitkomst.huidig : null;
  const soort = huidig?.soort ?? mensen.zwijgSoort;
  const stop = loopt && wat === 'stop';
  const mist = (): Fout[] => [
    ...(!stop && tot === null ? [{ veld: 'tot', bericht: t`Kies tot wanneer ongeveer.` }] : []),
    ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom.` }] : []),
  ];
  const verstuur = async (): Promise<void> => {
    const versie = verouderd ? (verouderd.zwijgen?.versie ?? 0) : gezien;
    const uit = await zetten.voer({ sleutel, meldingId: dossier.id, versie, tot: stop ? null : tot, reden });
    if (uit?.__typename !== 'MeldingMensen') {
      nieuweSleutel();
      return;
    }
    gedaan(
      stop ? t`Het zwijgen is gestopt. De melder krijgt bericht.` : t`Dit is afgesproken. De melder krijgt bericht.`,
    );
    onSluit();
  };
  return (
    <Venster
      open
      onSluit={onSluit}
      titel={soort === 'PLICHT' ? t`Zwijgen van de melder` : t`Vraag de melder om te zwijgen`}
    >
      <MensenFormulier
        handeling={zetten}
        knop={stop ? t`Stop het zwijgen` : t`Leg dit vast`}
        onTerug={onSluit}
        mist={mist}
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            {soort === 'VERZOEK' && (
              <p>
                <Trans>Deze melder werkt niet bij u. Zwijgen is daarom een vraag, geen plicht.</Trans>
              </p>
            )}
            {loopt && (
              <Radios
                label={t`Wat wilt u doen?`}
                name="wat"
                value={wat}
                onChange={(e) => kies(e.target.value === 'stop' ? 'stop' : 'dag')}
                opties={[
                  { waarde: 'dag', label: t`Een andere dag afspreken` },
                  { waarde: 'stop', label: t`Stoppen: zwijgen is niet meer nodig` },
                ]}
              />
            )}
            {!stop && (
              <DatumVeld
                label={t`Tot ongeveer wanneer?`}
                hint={t`Een schatting is genoeg. U krijgt een herinnering.`}
                name="tot"
                value={tot}
                fout={foutBij(fouten, 'tot')}
                onChange={zetTot}
              />
            )}
            <Tekstvak
              label={t`Waarom?`}
              hint={t`De melder leest dit niet.`}
              name="reden"
              rows={3}
              max={REDEN_GRENS}
              telVanaf={0.8}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => schrijf(e.target.value)}
            />
            {(stop || tot !== null) && <Voorbeeld soort={soort} tot={stop ? null : tot} />}
            <Versies mensen={mensen} />
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}

/** In the very words that the reporter will read. */
function Voorbeeld({ soort, tot }: { soort: Mensen['zwijgSoort']; tot: string | null }): ReactNode {
  const { t } = useLingui();
  const tekst = zwijgTekst({ soort, tot: tot ?? '', beeindigdOp: tot === null ? new Date(0) : null });
  return (
    <div>
      <h3>{t`Dit leest de melder`}</h3>
      <p>{tekst}</p>
    </div>
  );
}

function Versies({ mensen }: { mensen: Mensen }): ReactNode {
  const { t } = useLingui();
  if (mensen.zwijgVersies.length === 0) return null;
  return (
    <Uitklap titel={t`Wat eerder is afgesproken (${mensen.zwijgVersies.length})`}>
      <Stapel ruimte="dicht">
        {mensen.zwijgVersies.map((z) => (
          <div key={z.versie}>
            {z.beeindigdOp === null ? t`Tot ongeveer ${toonDatum(z.tot, 'lang')}` : t`Gestopt`}
            <Bij>
              {z.door}, {toonDatum(z.op.slice(0, 10), 'lang')}
              {z.reden !== null && `. ${z.reden}`}
            </Bij>
          </div>
        ))}
      </Stapel>
    </Uitklap>
  );
}
