import { Trans, useLingui } from '@lingui/react/macro';
import { ONAFHANKELIJK_GRENS } from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Knop, Moment, Stapel, Tekstvak, Venster } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { OnafhankelijkAntwoordenDocument } from './mensen.graphql';
import { MensenFormulier } from './mensen-formulier';
import { useMensen, useMensenHandeling, type Mensen } from './use-mensen';

type Vraag = Mensen['onafhankelijk'][number];

/** What a reporter asked of whoever stands apart. The other handlers do not see this card. */
export function OnafhankelijkKaart(): ReactNode {
  const { t } = useLingui();
  const { mensen } = useMensen();
  const [gekozen, kies] = useState<Vraag | null>(null);
  if (!mensen || mensen.onafhankelijk.length === 0) return null;
  const soorten: Readonly<Record<Vraag['soort'], string>> = {
    KIJK_NOG_EENS: t`De melder voelt zich niet gehoord`,
    BENADELING: t`De melder krijgt last sinds het melden`,
  };
  return (
    <Kaart titel={t`De melder vraagt u iets`}>
      <Bij>
        <Trans>U bent de onafhankelijke ontvanger. De andere behandelaars zien dit niet.</Trans>
      </Bij>
      <Stapel>
        {mensen.onafhankelijk.map((v) => (
          <Stapel key={v.id} ruimte="dicht">
            <strong>{soorten[v.soort]}</strong>
            <Bij>
              <Moment moment={v.gedaanOp} stijl="kort" />
            </Bij>
            <p>{v.tekst}</p>
            {v.antwoord === null ? (
              <Knop variant="klein" onClick={() => kies(v)}>
                <Trans>Geef antwoord</Trans>
              </Knop>
            ) : (
              <p>{t`Antwoord van ${v.door ?? ''}: ${v.antwoord}`}</p>
            )}
          </Stapel>
        ))}
      </Stapel>
      {gekozen && <AntwoordVenster vraag={gekozen} onSluit={() => kies(null)} />}
    </Kaart>
  );
}

function AntwoordVenster({ vraag, onSluit }: { vraag: Vraag; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { gedaan } = useDossier();
  const antwoorden = useMensenHandeling(OnafhankelijkAntwoordenDocument);
  const [antwoord, schrijf] = useState('');
  const verstuur = async (): Promise<void> => {
    const uit = await antwoorden.voer({ verzoekId: vraag.id, antwoord });
    if (uit?.__typename !== 'MeldingMensen') return;
    gedaan(t`Uw antwoord is verstuurd. De melder krijgt bericht.`);
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Geef antwoord aan de melder`}>
      <MensenFormulier
        handeling={antwoorden}
        knop={t`Verstuur het antwoord`}
        onTerug={onSluit}
        mist={() => (antwoord.trim() === '' ? [{ veld: 'antwoord', bericht: t`Schrijf uw antwoord op.` }] : [])}
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            <p>{vraag.tekst}</p>
            <Tekstvak
              label={t`Uw antwoord`}
              hint={t`De melder leest dit. Schrijf wat u gaat doen, en wanneer.`}
              name="antwoord"
              rows={5}
              max={ONAFHANKELIJK_GRENS}
              telVanaf={0.8}
              value={antwoord}
              fout={foutBij(fouten, 'antwoord')}
              onChange={(e) => schrijf(e.target.value)}
            />
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}
