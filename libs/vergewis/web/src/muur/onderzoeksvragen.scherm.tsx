import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  Ophalen,
  Pagina,
  useHandeling,
  useVraag,
  type OnderzoeksvraagDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bij,
  dagVan,
  Datum,
  Kaart,
  Knop,
  Leeg,
  Link,
  Moment,
  Radios,
  Stapel,
  StatusChip,
  Tekstvak,
  useNu,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { PersonenTabs } from '../delen/personen-tabs';
import { Onvindbaar, useMag } from '../delen/recht';
import { OnderzoeksvraagBeantwoordenDocument, OnderzoeksvragenDocument } from './muur.graphql';

const ALLES = { alleenOpen: false };

/** What investigations ask HR about people: the person and the question. Which investigation, nobody here can see. */
export default function OnderzoeksvragenScherm(): ReactNode {
  return useMag().vastleggen ? <Inhoud /> : <Onvindbaar />;
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(OnderzoeksvragenDocument, ALLES);
  const [open, zetOpen] = useState<OnderzoeksvraagDelenFragment | null>(null);
  const [gedaan, zetGedaan] = useState<string | null>(null);
  return (
    <Pagina
      titel={t`Vragen uit onderzoek`}
      zin={t`Een onderzoek mag in het dossier kijken. U ziet niet welk onderzoek het is. Beantwoord alleen de vraag.`}
      kruimels={[{ label: t`Personen`, href: '/personen' }, { label: t`Vragen uit onderzoek` }]}
    >
      <Stapel ruimte="ruim">
        <PersonenTabs nu="vragen" />
        {gedaan !== null && (
          <Bericht soort="gelukt" onSluit={() => zetGedaan(null)}>
            {gedaan}
          </Bericht>
        )}
        <Ophalen vraag={vraag} regels={4}>
          {({ onderzoeksvragen }) =>
            onderzoeksvragen.length === 0 ? (
              <Leeg titel={t`Er zijn geen vragen.`} wat={t`Als een onderzoek iets vraagt, krijgt u bericht.`} />
            ) : (
              <Stapel>
                {onderzoeksvragen.map((q) => (
                  <Vraag key={q.id} vraag={q} onOpen={() => zetOpen(q)} />
                ))}
              </Stapel>
            )
          }
        </Ophalen>
        {open !== null && (
          <AntwoordVenster
            vraag={open}
            onSluit={() => zetOpen(null)}
            onKlaar={() => {
              zetOpen(null);
              zetGedaan(t`Uw antwoord is vastgelegd. Het gaat alleen naar wie de vraag stelde.`);
              vraag.opnieuw();
            }}
          />
        )}
      </Stapel>
    </Pagina>
  );
}

interface VraagProps {
  readonly vraag: OnderzoeksvraagDelenFragment;
  readonly onOpen: () => void;
}

function Vraag({ vraag: q, onOpen }: VraagProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const teLaat = q.antwoord === null && q.uiterlijkOp < vandaag;
  const naam = q.naam;
  return (
    <Kaart titel={q.vraag}>
      <Stapel ruimte="dicht">
        <p>
          <Trans>
            Over <Link href={`/personen/${encodeURIComponent(q.personeelsnummer)}`}>{naam}</Link>
          </Trans>
        </p>
        <Bij>
          <Trans>
            Gevraagd op <Moment moment={q.gesteldOp} stijl="kort" />
          </Trans>
        </Bij>
        {q.antwoord === null ? (
          <>
            <div>
              <StatusChip soort={teLaat ? 'fout' : 'info'}>
                {teLaat ? <Trans>Te laat</Trans> : <Trans>Nog geen antwoord</Trans>}
              </StatusChip>{' '}
              <Trans>
                Antwoord uiterlijk op <Datum datum={q.uiterlijkOp} stijl="lang" />.
              </Trans>
            </div>
            <div>
              <Knop variant="twee" aria-label={t`Geef antwoord over ${naam}`} onClick={onOpen}>
                <Trans>Geef antwoord</Trans>
              </Knop>
            </div>
          </>
        ) : (
          <>
            <div>
              <StatusChip soort={q.antwoord.geweigerd ? 'waarschuwing' : 'gelukt'}>
                {q.antwoord.geweigerd ? <Trans>Geen antwoord gegeven</Trans> : <Trans>Beantwoord</Trans>}
              </StatusChip>
            </div>
            <p>{q.antwoord.tekst}</p>
            <Bij>
              <Moment moment={q.antwoord.op} stijl="kort" />
              {q.antwoord.door && <> · {q.antwoord.door.naam}</>}
            </Bij>
          </>
        )}
      </Stapel>
    </Kaart>
  );
}

interface AntwoordVensterProps {
  readonly vraag: OnderzoeksvraagDelenFragment;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

function AntwoordVenster({ vraag: q, onSluit, onKlaar }: AntwoordVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(OnderzoeksvraagBeantwoordenDocument);
  const [keuze, kies] = useState<string | null>(null);
  const [tekst, schrijf] = useState('');
  const weigeren = keuze === 'NIET';
  const naam = q.naam;
  return (
    <ActieVenster
      titel={t`Antwoord over ${naam}`}
      uitleg={<p>{q.vraag}</p>}
      knop={t`Leg het antwoord vast`}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, vraagId: q.id, invoer: { weigeren, tekst } })}
      mist={() => [
        ...(keuze === null ? [{ veld: 'weigeren', bericht: t`Kies of u antwoord geeft.` }] : []),
        ...(tekst.trim() === ''
          ? [{ veld: 'tekst', bericht: weigeren ? t`Schrijf op waarom niet.` : t`Schrijf het antwoord op.` }]
          : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Geeft u antwoord?`}
            name="weigeren"
            value={keuze}
            fout={foutBij(fouten, 'weigeren')}
            onChange={(e) => kies(e.target.value)}
            opties={[
              { waarde: 'WEL', label: t`Ja, ik beantwoord deze vraag` },
              { waarde: 'NIET', label: t`Nee, en ik leg uit waarom` },
            ]}
          />
          <Tekstvak
            label={weigeren ? t`Waarom geeft u geen antwoord?` : t`Wat is het antwoord?`}
            hint={t`Alleen op deze vraag. De onderzoeker leest dit letterlijk.`}
            name="tekst"
            rows={4}
            max={5000}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => schrijf(e.target.value)}
          />
        </>
      )}
    </ActieVenster>
  );
}
