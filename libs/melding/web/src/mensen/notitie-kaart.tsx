import { Trans, useLingui } from '@lingui/react/macro';
import { NOTITIE_GRENS } from '@meldbaken/melding/model';
import { foutBij, useSleutel } from '@meldbaken/platform/graphql-client';
import { Bij, FeitMening, Kaart, Knop, Moment, Rij, Stapel, Tekstvak, Venster } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { NotitieBewarenDocument, NotitieWissenDocument } from './mensen.graphql';
import { MensenFormulier } from './mensen-formulier';
import { useMensen, useMensenHandeling, type Notitie } from './use-mensen';

type Open =
  { readonly wat: 'schrijf'; readonly notitie: Notitie | null } | { readonly wat: 'wis'; readonly notitie: Notitie };

/** Working notes of the viewer alone: violet, with a lock, and gone when the work is done. */
export function NotitieKaart(): ReactNode {
  const { t } = useLingui();
  const { mensen } = useMensen();
  const [open, zet] = useState<Open | null>(null);
  if (!mensen) return null;
  const mag = mensen.mag.includes('notitie-bewaren');
  if (!mag && mensen.notities.length === 0) return null;
  const schrijf = mag && (
    <Knop variant="klein" onClick={() => zet({ wat: 'schrijf', notitie: null })}>
      <Trans>Schrijf een notitie</Trans>
    </Knop>
  );
  return (
    <Kaart notitie titel={t`Uw eigen notities`} actie={schrijf}>
      <p>
        <Trans>
          Alleen u leest dit. We wissen uw notities 14 dagen nadat de melding sluit. U krijgt eerst bericht.
        </Trans>
      </p>
      {mensen.notities.length > 0 && (
        <Stapel>
          {mensen.notities.map((n) => (
            <Stapel key={n.id} ruimte="dicht">
              <FeitMening soort="notitie">{n.tekst}</FeitMening>
              <Rij uiteen>
                <Bij>
                  {n.wisOp === null ? (
                    <Moment moment={n.gewijzigdOp} stijl="kort" />
                  ) : (
                    <Trans>
                      We wissen dit op <Moment moment={n.wisOp} stijl="kort" />
                    </Trans>
                  )}
                </Bij>
                {mag && (
                  <Rij>
                    <Knop variant="klein" onClick={() => zet({ wat: 'schrijf', notitie: n })}>
                      <Trans>Verander</Trans>
                    </Knop>
                    <Knop variant="klein" onClick={() => zet({ wat: 'wis', notitie: n })}>
                      <Trans>Wis</Trans>
                    </Knop>
                  </Rij>
                )}
              </Rij>
            </Stapel>
          ))}
        </Stapel>
      )}
      {open?.wat === 'schrijf' && <SchrijfVenster notitie={open.notitie} onSluit={() => zet(null)} />}
      {open?.wat === 'wis' && <WisVenster notitie={open.notitie} onSluit={() => zet(null)} />}
    </Kaart>
  );
}

function SchrijfVenster({ notitie, onSluit }: { notitie: Notitie | null; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const bewaren = useMensenHandeling(NotitieBewarenDocument);
  const [sleutel] = useSleutel();
  const [tekst, schrijf] = useState(notitie?.tekst ?? '');
  const verouderd = bewaren.uitkomst?.__typename === 'MensenVerouderd' ? bewaren.uitkomst.huidig : null;
  const nieuwste = verouderd?.notities.find((n) => n.id === notitie?.id);
  const verstuur = async (): Promise<void> => {
    const versie = nieuwste?.versie ?? notitie?.versie ?? 0;
    const uit = await bewaren.voer({ sleutel, meldingId: dossier.id, notitieId: notitie?.id, versie, tekst });
    if (uit?.__typename !== 'MeldingMensen') return;
    gedaan(t`Uw notitie is bewaard.`);
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={notitie ? t`Verander uw notitie` : t`Schrijf een notitie`}>
      <MensenFormulier
        handeling={bewaren}
        knop={t`Bewaar`}
        onTerug={onSluit}
        mist={() => (tekst.trim() === '' ? [{ veld: 'tekst', bericht: t`Schrijf eerst iets op.` }] : [])}
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            {nieuwste && <FeitMening soort="notitie">{nieuwste.tekst}</FeitMening>}
            <Tekstvak
              label={t`Notitie`}
              hint={t`Alleen u leest dit. Schrijf wat blijvend nodig is in het dossier.`}
              name="tekst"
              rows={6}
              max={NOTITIE_GRENS}
              telVanaf={0.8}
              value={tekst}
              fout={foutBij(fouten, 'tekst')}
              onChange={(e) => schrijf(e.target.value)}
            />
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}

function WisVenster({ notitie, onSluit }: { notitie: Notitie; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const wissen = useMensenHandeling(NotitieWissenDocument);
  const verstuur = async (): Promise<void> => {
    const uit = await wissen.voer({ meldingId: dossier.id, notitieId: notitie.id });
    if (uit?.__typename !== 'MeldingMensen') return;
    gedaan(t`Uw notitie is gewist.`);
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Wis deze notitie`}>
      <MensenFormulier
        handeling={wissen}
        gevaar
        knop={t`Wis de notitie`}
        onTerug={onSluit}
        mist={() => []}
        verstuur={verstuur}
      >
        {() => (
          <>
            <p>
              <Trans>De notitie is daarna weg. U kunt hem niet terughalen.</Trans>
            </p>
            <FeitMening soort="notitie">{notitie.tekst}</FeitMening>
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}
