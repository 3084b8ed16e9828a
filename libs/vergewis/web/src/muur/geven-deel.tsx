import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type GevenDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Knop, Leeg, Rij, Stapel, StatusChip, Uitklap } from '@meldbaken/platform/ui';
import { VRAGER_CONTROLE_LABEL, WEIGER_REDEN_LABEL } from '@meldbaken/vergewis/model';
import { useMemo, useState, type ReactNode } from 'react';
import type { DossierDeelProps } from '../dossier/delen';
import { GegevenReferentiesDocument } from './dossier.graphql';
import { VertelFormulier, VerzoekFormulier, WeigerFormulier, type Verzoek } from './geven-formulieren';

type Open = { readonly vorm: 'verzoek' } | { readonly vorm: 'vertel' | 'weiger'; readonly verzoek: Verzoek };

/** An employer outside asks about somebody: who, on what, and what was told. */
export default function GevenDeel({ dienstverband, magVastleggen, onFout }: DossierDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    GegevenReferentiesDocument,
    useMemo(() => ({ id: dienstverband.id }), [dienstverband.id]),
  );
  const [open, zetOpen] = useState<Open | null>(null);
  const dossier = vraag.data?.gegevenReferenties ?? null;
  if (dienstverband.soort === 'SOLLICITANT') return null;
  const basis = {
    id: dienstverband.id,
    versie: dossier?.versie ?? 0,
    onKlaar: () => {
      zetOpen(null);
      vraag.opnieuw();
    },
    onSluit: () => zetOpen(null),
    onFout,
  };
  if (open?.vorm === 'verzoek') return <VerzoekFormulier {...basis} />;
  if (open?.vorm === 'vertel')
    return <VertelFormulier {...basis} verzoek={open.verzoek} vaststaand={dossier?.vaststaand ?? []} />;
  if (open?.vorm === 'weiger') return <WeigerFormulier {...basis} verzoek={open.verzoek} />;
  return (
    <Kaart titel={t`Referentie geven`}>
      <Ophalen vraag={vraag} regels={2}>
        {() => (
          <Stapel>
            {(dossier?.verzoeken ?? []).length === 0 && (
              <Leeg
                titel={t`Niemand vroeg om een referentie.`}
                wat={t`Vertel alleen iets als erom gevraagd is. Leg eerst vast wie het vraagt.`}
              />
            )}
            {(dossier?.verzoeken ?? []).map((v) => (
              <VerzoekBlok key={v.id} verzoek={v} mag={magVastleggen} onOpen={zetOpen} />
            ))}
            {magVastleggen && (
              <div>
                <Knop variant="twee" onClick={() => zetOpen({ vorm: 'verzoek' })}>
                  <Trans>Iemand vraagt een referentie</Trans>
                </Knop>
              </div>
            )}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

interface VerzoekBlokProps {
  readonly verzoek: Verzoek;
  readonly mag: boolean;
  readonly onOpen: (open: Open) => void;
}

function VerzoekBlok({ verzoek: v, mag, onOpen }: VerzoekBlokProps): ReactNode {
  const { t } = useLingui();
  const [nieuwste, ...eerder] = v.antwoorden;
  const aantal = eerder.length;
  return (
    <Stapel ruimte="dicht">
      <strong>
        {v.naam}, {v.organisatie}
      </strong>
      <Bij>
        <Datum datum={v.op} /> · {VRAGER_CONTROLE_LABEL[v.controle]}
      </Bij>
      {nieuwste ? <Antwoord antwoord={nieuwste} /> : <Vragen vragen={v.vragen} />}
      {aantal > 0 && (
        <Uitklap titel={t`Eerder vastgelegd (${aantal})`}>
          <Stapel>
            {eerder.map((a, i) => (
              <Antwoord key={aantal - i} antwoord={a} />
            ))}
          </Stapel>
        </Uitklap>
      )}
      {mag && (
        <Rij>
          <Knop variant="klein" onClick={() => onOpen({ vorm: 'vertel', verzoek: v })}>
            {nieuwste ? <Trans>Verbeter</Trans> : <Trans>Leg vast wat u vertelde</Trans>}
          </Knop>
          {!nieuwste && (
            <Knop variant="klein" onClick={() => onOpen({ vorm: 'weiger', verzoek: v })}>
              <Trans>Ik vertel niets</Trans>
            </Knop>
          )}
        </Rij>
      )}
    </Stapel>
  );
}

function Vragen({ vragen }: { readonly vragen: readonly string[] }): ReactNode {
  return (
    <ul>
      {vragen.map((q) => (
        <li key={q}>{q}</li>
      ))}
    </ul>
  );
}

function Antwoord({
  antwoord: a,
}: {
  readonly antwoord: GevenDelenFragment['verzoeken'][number]['antwoorden'][number];
}): ReactNode {
  return (
    <Stapel ruimte="dicht">
      <div>
        <StatusChip soort={a.geweigerd === null ? 'gelukt' : 'rust'}>
          {a.geweigerd === null ? <Trans>Verteld</Trans> : <Trans>Niets verteld</Trans>}
        </StatusChip>
      </div>
      {a.geweigerd !== null && <p>{WEIGER_REDEN_LABEL[a.geweigerd]}</p>}
      {a.toelichting !== null && <p>{a.toelichting}</p>}
      {a.antwoorden.length > 0 && (
        <dl>
          {a.antwoorden.map((x) => (
            <div key={x.vraag}>
              <dt>{x.vraag}</dt>
              <dd>{x.antwoord ?? <Trans>Niets over gezegd</Trans>}</dd>
            </div>
          ))}
        </dl>
      )}
      <Bij>
        <Datum datum={a.op} /> · {a.door}
      </Bij>
    </Stapel>
  );
}
