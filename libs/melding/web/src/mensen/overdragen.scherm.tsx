import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useIk, useVraag, type OverTeDragenQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Keuze, KnopLink, Leeg, Stapel, Vinkjes } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { OverTeDragenDocument } from './overdragen.graphql';
import { OverdraagFormulier } from './overdraag-formulier';

type Zaak = OverTeDragenQuery['overTeDragen'][number];

const GEEN = {};
const ZO_VEEL = 100;

/** On leave or departure: cases go to a colleague with their terms, in one act. */
export default function OverdragenScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/meldingen']}>
      <MetRecht />
    </AlleenMetMenu>
  );
}

function MetRecht(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(OverTeDragenDocument, GEEN);
  const [klaar, zetKlaar] = useState<string | null>(null);
  return (
    <Pagina
      titel={t`Meldingen overdragen`}
      zin={t`Gaat u met verlof, of is een collega weg? Geef de meldingen met hun termijnen aan een ander.`}
      kruimels={[{ label: t`Meldingen`, href: '/meldingen' }, { label: t`Overdragen` }]}
    >
      {klaar !== null && (
        <Bericht soort="gelukt" onSluit={() => zetKlaar(null)}>
          {klaar}
        </Bericht>
      )}
      <Ophalen vraag={vraag}>
        {({ overTeDragen }) =>
          overTeDragen.length === 0 ? (
            <Leeg
              titel={t`Er is niets om over te dragen.`}
              wat={t`U ziet hier meldingen die in behandeling zijn.`}
              actie={
                <KnopLink href="/meldingen">
                  <Trans>Bekijk de meldingen</Trans>
                </KnopLink>
              }
            />
          ) : (
            <Kiezen
              zaken={overTeDragen}
              onKlaar={(zin) => {
                zetKlaar(zin);
                vraag.opnieuw();
              }}
            />
          )
        }
      </Ophalen>
    </Pagina>
  );
}

function Kiezen({ zaken, onKlaar }: { zaken: readonly Zaak[]; onKlaar: (zin: string) => void }): ReactNode {
  const { t } = useLingui();
  const eigenId = useIk().gekozen?.id;
  const namen = new Map(zaken.map((z) => [z.behandelaarId, z.behandelaar]));
  const [gekozenVan, kiesVan] = useState<string>();
  const [ids, kiesIds] = useState<readonly string[]>([]);
  const van = gekozenVan ?? (eigenId !== undefined && namen.has(eigenId) ? eigenId : [...namen.keys()][0]);
  const lijst = zaken.filter((z) => z.behandelaarId === van);
  const gekozen = ids.filter((id) => lijst.some((z) => z.id === id));
  return (
    <Stapel>
      {zaken.length === ZO_VEEL && (
        <Bericht>
          <Trans>U ziet de eerste 100 meldingen. Draag deze over, dan komen de volgende.</Trans>
        </Bericht>
      )}
      <Keuze
        label={t`Van wie?`}
        name="van"
        value={van ?? ''}
        onChange={(e) => {
          kiesVan(e.target.value);
          kiesIds([]);
        }}
        opties={[...namen].map(([id, naam]) => ({ waarde: id, label: id === eigenId ? t`${naam} (uzelf)` : naam }))}
      />
      <Vinkjes
        label={t`Welke meldingen?`}
        name="meldingIds"
        value={gekozen}
        onChange={({ target: { value, checked } }) =>
          kiesIds(checked ? [...gekozen, value] : gekozen.filter((id) => id !== value))
        }
        opties={lijst.map((z) => ({
          waarde: z.id,
          label: z.nummer,
          hint: z.termijnen === 1 ? t`${z.eenheid}, 1 open termijn` : t`${z.eenheid}, ${z.termijnen} open termijnen`,
        }))}
      />
      <OverdraagFormulier key={gekozen.join(' ')} meldingIds={gekozen} zelf={van === eigenId} onKlaar={onKlaar} />
    </Stapel>
  );
}
