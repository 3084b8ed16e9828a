import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  useZoekvraag,
  Weigering,
  type ProfielregelDelenFragment,
  type ProfielregelVoorbeeldQuery,
} from '@meldbaken/platform/graphql-client';
import { Bericht, dagVan, DitKanNogNiet, useNu, Venster, VensterFormulier } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { regelInvoer, regelStaat } from './regel';
import { RegelVelden } from './regel-velden';
import { RegelVoorbeeld } from './regel-voorbeeld';
import {
  ProfielregelVastleggenDocument,
  ProfielregelVoorbeeldDocument,
  ProfielregelWijzigenDocument,
} from './regels.graphql';

interface RegelVensterProps {
  /** The rule of which this is the next version; null makes a new one. */
  readonly regel: ProfielregelDelenFragment | null;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

type Voorbeeld = ProfielregelVoorbeeldQuery['profielregelVoorbeeld'];

/** First who is affected, then switching on: the button changes when the preview stands there. */
export default function RegelVenster({ regel, onSluit, onKlaar }: RegelVensterProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [s, zetS] = useState(() => regelStaat(regel, vandaag));
  const [voorbeeld, zetVoorbeeld] = useState<Voorbeeld | null>(null);
  const [kijkt, zetKijkt] = useState(false);
  const [mis, zetMis] = useState(false);
  const [poging, zetPoging] = useState(0);
  const vraagVoorbeeld = useZoekvraag(ProfielregelVoorbeeldDocument);
  const maken = useHandeling(ProfielregelVastleggenDocument);
  const wijzigen = useHandeling(ProfielregelWijzigenDocument);
  const [sleutel] = useSleutel();
  const handeling = regel ? wijzigen : maken;
  const invoer = regelInvoer(s, vandaag);
  const klaarOmTeZetten = voorbeeld?.__typename === 'ProfielregelVoorbeeld';

  const bekijk = async (): Promise<void> => {
    zetKijkt(true);
    zetMis(false);
    try {
      zetVoorbeeld((await vraagVoorbeeld({ invoer, regelId: regel?.id })).profielregelVoorbeeld);
    } catch {
      zetMis(true);
    }
    zetKijkt(false);
    zetPoging((n) => n + 1);
  };
  const zetAan = async (): Promise<void> => {
    const uit = regel
      ? await wijzigen.voer({ sleutel, regelId: regel.id, versie: regel.versie, invoer })
      : await maken.voer({ sleutel, invoer });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'Profielregel') onKlaar();
  };
  const geweigerd = isGeweigerd(handeling.uitkomst)
    ? handeling.uitkomst
    : voorbeeld?.__typename === 'Geweigerd'
      ? voorbeeld
      : null;
  const fouten = foutenVan(geweigerd);
  return (
    <Venster open breed onSluit={onSluit} titel={regel ? t`Nieuwe versie: ${regel.naam}` : t`Maak een eigen regel`}>
      <VensterFormulier
        onVerstuur={(e) => {
          e.preventDefault();
          void (klaarOmTeZetten ? zetAan() : bekijk());
        }}
        onTerug={onSluit}
        knop={klaarOmTeZetten ? t`Zet de regel aan` : t`Bekijk wie dit raakt`}
        bezig={kijkt || handeling.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={handeling} />
        {voorbeeld?.__typename === 'Geweigerd' && fouten.length === 0 && (
          <DitKanNogNiet bericht={voorbeeld.bericht} watDan={voorbeeld.watDan} />
        )}
        {mis && (
          <Bericht soort="fout">
            <Trans>We kunnen nu niet tellen wie dit raakt. Probeer het zo nog eens.</Trans>
          </Bericht>
        )}
        {handeling.uitkomst?.__typename === 'ProfielregelVersieVerouderd' && (
          <Bericht soort="waarschuwing" meld>
            <Trans>
              Iemand anders veranderde deze regel intussen. Sluit dit venster en kijk eerst wat er veranderde.
            </Trans>
          </Bericht>
        )}
        <RegelVelden
          s={s}
          vast={regel !== null}
          zet={(deel) => {
            // Whoever changes the rule looks again at whom it affects.
            zetVoorbeeld(null);
            handeling.wis();
            zetS((oud) => ({ ...oud, ...deel }));
          }}
          fouten={fouten}
        />
        {voorbeeld?.__typename === 'ProfielregelVoorbeeld' && <RegelVoorbeeld voorbeeld={voorbeeld} />}
      </VensterFormulier>
    </Venster>
  );
}
