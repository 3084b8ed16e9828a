import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, type VergewisvragenQuery } from '@meldbaken/platform/graphql-client';
import { Kaart, Leeg, Stapel, Tabel, Uitklap } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { VergewisvragenDocument } from './register.graphql';
import { useVergewisKolommen } from './vraag-kolommen';
import { VraagFormulier } from './vraag-formulier';

const GEEN = {};
/** The answer comes by itself, mostly within seconds. */
const ELKE_TIEN_SECONDEN = { elkeMs: 10_000 };

/** HR asks the inspectie about one person who is going to give care (art. 4 Wkkgz); the answers are the proof. */
export default function VergewisvraagScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/vergewis/igj-vraag']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(VergewisvragenDocument, GEEN, ELKE_TIEN_SECONDEN);
  const [fout, zetFout] = useState(false);
  return (
    <Pagina
      titel={t`Vraag aan de IGJ`}
      zin={t`Gaat iemand bij u zorg geven? Vraag de IGJ of er een aantekening over deze persoon is.`}
      fout={fout}
    >
      <Stapel ruimte="ruim">
        <Ophalen vraag={vraag} regels={8}>
          {({ vergewisvragen }) => (
            <>
              <VraagFormulier nog={vergewisvragen.nogVandaag} ververs={vraag.opnieuw} onFout={zetFout} />
              <Uitleg />
              <Vragen vragen={vergewisvragen.vragen} />
            </>
          )}
        </Ophalen>
      </Stapel>
    </Pagina>
  );
}

function Vragen({ vragen }: { vragen: VergewisvragenQuery['vergewisvragen']['vragen'] }): ReactNode {
  const { t } = useLingui();
  const kolommen = useVergewisKolommen();
  return (
    <Kaart titel={<Trans>Uw vragen en de antwoorden</Trans>}>
      <Tabel
        bijschrift={t`${plural(vragen.length, { one: '# vraag', other: '# vragen, de nieuwste bovenaan' })}`}
        kolommen={kolommen}
        rijen={vragen}
        sleutelVan={({ id }) => id}
        leeg={
          <Leeg titel={t`U stelde nog geen vraag.`} wat={t`Hier komt het antwoord. Het blijft staan als bewijs.`} />
        }
      />
    </Kaart>
  );
}

function Uitleg(): ReactNode {
  return (
    <Uitklap titel={<Trans>Wat de IGJ ziet en wat u terugkrijgt</Trans>}>
      <ul>
        <li>
          <Trans>De IGJ krijgt precies wat u invult, met de naam van uw organisatie en uw eigen naam.</Trans>
        </li>
        <li>
          <Trans>Het antwoord is: geen aantekening, of een aantekening met de datum van het rapport. Meer niet.</Trans>
        </li>
        <li>
          <Trans>
            Een aantekening betekent dat de IGJ zelf een ernstige bedreiging vaststelde. Bel de IGJ voor uitleg.
          </Trans>
        </li>
        <li>
          <Trans>Geen aantekening is geen bewijs dat iemand geschikt is. Doe ook de andere stappen.</Trans>
        </li>
        <li>
          <Trans>
            U mag dit alleen vragen over iemand die bij u zorg gaat geven: artikel 4 Wkkgz en artikel 8.28
            Uitvoeringsbesluit Wkkgz. Wij lazen de tekst van 2018. Dat die nog zo is, is een aanname.
          </Trans>
        </li>
      </ul>
    </Uitklap>
  );
}
