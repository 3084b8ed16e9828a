import { Trans, useLingui } from '@lingui/react/macro';
import { GESCHIKTHEID_REDEN_GRENS } from '@meldbaken/melding/model';
import {
  Ophalen,
  Pagina,
  foutBij,
  useHandeling,
  useSleutel,
  useVraag,
  type GeschiktheidsverzoekDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bij,
  Datum,
  Kaart,
  Knop,
  Leeg,
  Link,
  Moment,
  Stapel,
  Tekstvak,
  Venster,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { MensenFormulier } from '../mensen/mensen-formulier';
import { GeschiktheidOntkennenDocument, GeschiktheidsverzoekenDocument } from './hr.graphql';

type Verzoek = GeschiktheidsverzoekDelenFragment;

const GEEN = {};

/** What HR asks the receivers of reports about people: no is said here, yes from a report. */
export default function VragenVanHrScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/vragen-van-hr', '/meldingen']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(GeschiktheidsverzoekenDocument, GEEN);
  const [open, zetOpen] = useState<Verzoek | null>(null);
  const [gedaan, zetGedaan] = useState<string | null>(null);
  return (
    <Pagina
      titel={t`Vragen van HR`}
      zin={t`HR vraagt of er iets van belang is voor de geschiktheid van iemand. HR ziet geen melding.`}
    >
      <Stapel ruimte="ruim">
        {gedaan !== null && (
          <Bericht soort="gelukt" onSluit={() => zetGedaan(null)}>
            {gedaan}
          </Bericht>
        )}
        <Ophalen vraag={vraag} regels={4}>
          {({ geschiktheidsverzoeken: lijst }) =>
            lijst.length === 0 ? (
              <Leeg titel={t`HR vraagt nu niets.`} wat={t`Als HR iets vraagt, krijgt u bericht.`} />
            ) : (
              <Stapel>
                {lijst.map((v) => (
                  <VerzoekKaart key={v.id} verzoek={v} onNee={() => zetOpen(v)} />
                ))}
              </Stapel>
            )
          }
        </Ophalen>
        {open !== null && (
          <NeeVenster
            verzoek={open}
            onSluit={() => zetOpen(null)}
            onKlaar={() => {
              zetOpen(null);
              zetGedaan(t`U antwoordde nee. HR hoort dat op de afgesproken dag.`);
              vraag.opnieuw();
            }}
          />
        )}
      </Stapel>
    </Pagina>
  );
}

function VerzoekKaart({ verzoek: v, onNee }: { readonly verzoek: Verzoek; readonly onNee: () => void }): ReactNode {
  const { t } = useLingui();
  const naam = v.persoon.naam;
  return (
    <Kaart titel={naam}>
      <Stapel ruimte="dicht">
        <p>
          <Trans>Is er iets dat van belang is voor de geschiktheid van deze persoon?</Trans>
        </p>
        <Bij>
          <Trans>
            Gevraagd op <Moment moment={v.gevraagdOp} stijl="kort" />. HR hoort het antwoord op{' '}
            <Datum datum={v.antwoordOp} stijl="lang" />. Antwoord dus eerder.
          </Trans>
        </Bij>
        {v.meldingen.length > 0 && (
          <>
            <p>
              <Trans>
                Deze persoon is genoemd in een melding die u mag lezen. Ja antwoordt u daar, na het oordeel:
              </Trans>
            </p>
            <ul>
              {v.meldingen.map((nummer) => (
                <li key={nummer}>
                  <Link href={`/meldingen/${nummer}`}>{nummer}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <div>
          <Knop variant="twee" aria-label={t`Antwoord nee over ${naam}`} onClick={onNee}>
            <Trans>Antwoord nee</Trans>
          </Knop>
        </div>
      </Stapel>
    </Kaart>
  );
}

interface NeeVensterProps {
  readonly verzoek: Verzoek;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

function NeeVenster({ verzoek, onSluit, onKlaar }: NeeVensterProps): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const ontkennen = useHandeling(GeschiktheidOntkennenDocument);
  const [reden, zetReden] = useState('');
  const naam = verzoek.persoon.naam;
  const verstuur = async (): Promise<void> => {
    const uit = await ontkennen.voer({ sleutel, verzoekId: verzoek.id, reden });
    if (uit?.__typename === 'Geschiktheidsverzoek') onKlaar();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Antwoord nee over ${naam}`}>
      <MensenFormulier
        handeling={ontkennen}
        knop={t`Antwoord nee`}
        onTerug={onSluit}
        mist={() => (reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom.` }] : [])}
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            <p>
              <Trans>
                Nee betekent: er is nu niets vastgesteld dat telt. Ook als er nog iets wordt uitgezocht, is dit het
                antwoord.
              </Trans>
            </p>
            <Tekstvak
              label={t`Waarom antwoordt u nee?`}
              hint={t`HR leest dit niet. HR hoort alleen: nee.`}
              name="reden"
              rows={3}
              max={GESCHIKTHEID_REDEN_GRENS}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => zetReden(e.target.value)}
            />
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}
