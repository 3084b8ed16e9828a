import { Trans, useLingui } from '@lingui/react/macro';
import { KLUIS_UREN, REDEN_GRENS } from '@meldbaken/melding/model';
import { Ophalen, Pagina, foutBij, useHandeling, useVraag } from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bij,
  Kaart,
  Knop,
  Leeg,
  Radios,
  Rij,
  Stapel,
  Tekstvak,
  Venster,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { KluisRegelBlok } from './kluis-regels';
import { KluisBeslissenDocument, KluisVerzoekenDocument } from './mensen.graphql';
import { MensenFormulier } from './mensen-formulier';
import type { KluisRegel } from './use-mensen';

const GEEN = {};
const ELKE_MINUUT = { elkeMs: 60_000 };

/** For the second person: who wants to know who reported, why, and the decision. */
export default function KluisScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/meldingen']}>
      <MetRecht />
    </AlleenMetMenu>
  );
}

function MetRecht(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(KluisVerzoekenDocument, GEEN, ELKE_MINUUT);
  const [beslist, zetBeslist] = useState<string | null>(null);
  return (
    <Pagina
      titel={t`Namen van melders`}
      zin={t`Een melder wilde onbekend blijven. Een behandelaar vraagt om de naam te zien. U beslist.`}
    >
      {beslist !== null && (
        <Bericht soort="gelukt" onSluit={() => zetBeslist(null)}>
          {beslist}
        </Bericht>
      )}
      <Ophalen vraag={vraag}>
        {({ kluisVerzoeken }) =>
          kluisVerzoeken.length === 0 ? (
            <Leeg titel={t`Niemand vraagt nu om een naam.`} wat={t`Als iemand dat vraagt, krijgt u bericht.`} />
          ) : (
            <Stapel>
              {kluisVerzoeken.map((v) => (
                <Verzoek
                  key={v.id}
                  verzoek={v}
                  onBeslist={(zin) => {
                    zetBeslist(zin);
                    vraag.opnieuw();
                  }}
                />
              ))}
            </Stapel>
          )
        }
      </Ophalen>
    </Pagina>
  );
}

function Verzoek({ verzoek: v, onBeslist }: { verzoek: KluisRegel; onBeslist: (zin: string) => void }): ReactNode {
  const [open, zet] = useState<'ja' | 'nee' | null>(null);
  return (
    <Kaart titel={v.nummer}>
      <KluisRegelBlok regel={v} />
      {v.stand === 'GEVRAAGD' && (
        <Rij>
          <Knop onClick={() => zet('ja')}>
            <Trans>Sta het toe</Trans>
          </Knop>
          <Knop variant="twee" onClick={() => zet('nee')}>
            <Trans>Weiger het</Trans>
          </Knop>
        </Rij>
      )}
      {open && <BesluitVenster verzoek={v} toestaan={open === 'ja'} onBeslist={onBeslist} onSluit={() => zet(null)} />}
    </Kaart>
  );
}

interface BesluitVensterProps {
  readonly verzoek: KluisRegel;
  readonly toestaan: boolean;
  readonly onBeslist: (zin: string) => void;
  readonly onSluit: () => void;
}

function BesluitVenster({ verzoek, toestaan, onBeslist, onSluit }: BesluitVensterProps): ReactNode {
  const { t } = useLingui();
  const beslissen = useHandeling(KluisBeslissenDocument);
  const [uren, kies] = useState<number | null>(null);
  const [reden, schrijf] = useState('');
  const mist = (): Fout[] => [
    ...(toestaan && uren === null ? [{ veld: 'uren', bericht: t`Kies hoe lang.` }] : []),
    ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom.` }] : []),
  ];
  const verstuur = async (): Promise<void> => {
    const uit = await beslissen.voer({ verzoekId: verzoek.id, toestaan, uren: uren ?? 0, reden });
    if (uit?.__typename !== 'KluisVerzoek') return;
    onBeslist(toestaan ? t`U stond het toe. De melder krijgt bericht.` : t`U weigerde het. De melder krijgt bericht.`);
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={toestaan ? t`Sta toe dat de naam te zien is` : t`Weiger dit verzoek`}>
      <MensenFormulier
        handeling={beslissen}
        knop={toestaan ? t`Sta het toe` : t`Weiger het`}
        onTerug={onSluit}
        mist={mist}
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            <div>
              <strong>{t`${verzoek.aanvrager} schrijft:`}</strong>
              <p>{verzoek.reden}</p>
            </div>
            {toestaan && (
              <Radios
                label={t`Hoe lang is de naam te zien?`}
                name="uren"
                value={uren === null ? null : String(uren)}
                fout={foutBij(fouten, 'uren')}
                onChange={(e) => kies(Number(e.target.value))}
                opties={KLUIS_UREN.map((u) => ({ waarde: String(u), label: t`${u} uur` }))}
              />
            )}
            <Tekstvak
              label={toestaan ? t`Waarom mag dit?` : t`Waarom mag dit niet?`}
              hint={t`De aanvrager leest dit. Het blijft altijd staan.`}
              name="reden"
              rows={3}
              max={REDEN_GRENS}
              telVanaf={0.8}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => schrijf(e.target.value)}
            />
            <Bij>
              <Trans>U ziet zelf niet wie de melder is.</Trans>
            </Bij>
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}
