import { Trans, useLingui } from '@lingui/react/macro';
import { bevroren, veldVan, GROEP_LABEL } from '@meldbaken/igj/model';
import { Ophalen, useVraag, type OpstellingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Gegevens, Kaart, KnopLink, Link, Moment, Rij, Stapel, useNu } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { perGroep } from '../delen/groepen';
import { Vingerafdruk } from '../delen/vingerafdruk';
import { BewijsKiezer } from './bewijs-kiezer';
import { KopieerKnop } from './kopieer-knop';
import { OpstellingDocument } from './opstellen.graphql';
import { VerstuurdFormulier } from './verstuurd-formulier';

export type Zending = NonNullable<OpstellingDelenFragment['handzending']>;

/** Sending on the site of the IGJ: copy the answers, record the moment, add the proof. The term waits for both. */
export default function HandzendingKaart(props: BesluitDeelProps): ReactNode {
  const { melding, opnieuw } = props;
  const vraag = useVraag(
    OpstellingDocument,
    useMemo(() => ({ id: melding.id }), [melding.id]),
  );
  const ververs = (): void => {
    vraag.opnieuw();
    opnieuw();
  };
  return (
    <Ophalen vraag={vraag} regels={6}>
      {({ externeMeldingOpstelling: opstelling }) =>
        opstelling?.handzending ? <Stappen {...props} opnieuw={ververs} zending={opstelling.handzending} /> : null
      }
    </Ophalen>
  );
}

function Stappen(props: BesluitDeelProps & { zending: Zending }): ReactNode {
  const { t } = useLingui();
  const { melding, zending, opnieuw } = props;
  const mag = melding.magHandelingen.includes('zelf-versturen');
  const open = melding.status === 'BEKRACHTIGD';
  return (
    <>
      {open && (
        <Bericht soort="waarschuwing" meld={false} titel={t`Verstuur deze melding nu zelf`}>
          <Trans>
            De bestuurder bevestigde de melding. De termijn loopt door tot u het moment van versturen én de
            verzendbevestiging hier vastlegt.
          </Trans>
        </Bericht>
      )}
      {open && <Overnemen melding={melding} />}
      <Kaart titel={open ? t`2. Leg vast wanneer u verstuurde` : t`Bewijs van verzending`}>
        <Gegevens
          rijen={[
            {
              naam: t`Verstuurd op`,
              waarde: zending.verstuurdOp ? (
                <Moment moment={zending.verstuurdOp} stijl="lang" />
              ) : (
                t`Nog niet vastgelegd`
              ),
            },
            { naam: t`Kenmerk van de toezichthouder`, waarde: zending.kenmerk },
            { naam: t`Uitleg`, waarde: zending.toelichting },
            { naam: t`Vastgelegd door`, waarde: zending.vastgelegdDoor?.naam },
            { naam: t`Bevestigd door`, waarde: zending.vrijgegevenDoor.naam },
            { naam: t`Vingerafdruk`, waarde: <Vingerafdruk sha256={zending.sha256} /> },
          ]}
        />
        {open && mag && <VerstuurdFormulier melding={melding} zending={zending} onKlaar={opnieuw} />}
      </Kaart>
      <Kaart titel={open ? t`3. Voeg de verzendbevestiging toe` : t`Verzendbevestiging`}>
        {open && (
          <p>
            <Trans>
              De IGJ laat de bevestiging één keer zien en mailt hem niet. Download hem meteen. Zonder bevestiging kunt u
              later niet bewijzen dat u meldde.
            </Trans>
          </p>
        )}
        <Bewijzen zending={zending} />
        {open && mag && <BewijsKiezer meldingId={melding.id} onKlaar={opnieuw} />}
      </Kaart>
      {!open && <Overnemen melding={melding} />}
    </>
  );
}

function Bewijzen({ zending }: { zending: Zending }): ReactNode {
  if (zending.bewijzen.length === 0)
    return (
      <Bij>
        <Trans>Er is nog geen verzendbevestiging.</Trans>
      </Bij>
    );
  return (
    <ul>
      {zending.bewijzen.map(({ id, naam, op, door }) => (
        <li key={id}>
          <Link href={`/verzendbevestigingen/${id}`} download>
            {naam}
          </Link>
          <Bij>
            {door.naam}, <Moment moment={op} />
          </Bij>
        </li>
      ))}
    </ul>
  );
}

/** The confirmed answers in the order of the form, each with a button to copy. */
function Overnemen({ melding }: Pick<BesluitDeelProps, 'melding'>): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const waarden = Object.fromEntries(melding.velden.map(({ code, waarde }) => [code, waarde]));
  const open = melding.status === 'BEKRACHTIGD';
  const velden = bevroren(melding.categorie, waarden, new Date(nu)).velden.map((veld) => {
    const vast = veldVan(veld.code);
    return { ...veld, groep: vast ? GROEP_LABEL[vast.groep] : '' };
  });
  return (
    <Kaart titel={open ? t`1. Vul het formulier van de IGJ in` : t`Precies dit is bevestigd`}>
      <p>
        <Trans>Neem de antwoorden over, in deze volgorde. Of haal het formulier op als bestand.</Trans>
      </p>
      <Rij>
        <KnopLink variant="twee" href={`/igj-formulier/${melding.id}.pdf`} download>
          <Trans>Download pdf</Trans>
        </KnopLink>
        <KnopLink variant="twee" href={`/igj-formulier/${melding.id}.json`} download>
          <Trans>Download JSON</Trans>
        </KnopLink>
      </Rij>
      {perGroep(velden).map(({ naam, velden: vragen }) => (
        <Stapel key={naam}>
          <h3>{naam}</h3>
          {vragen.map(({ code, label, tekst }) => (
            <div key={code}>
              <Bij>{label}</Bij>
              <Rij uiteen boven>
                <span>{tekst}</span>
                <KopieerKnop tekst={tekst} wat={label} />
              </Rij>
            </div>
          ))}
        </Stapel>
      ))}
    </Kaart>
  );
}
