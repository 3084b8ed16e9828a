import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, foutBij, foutenVan, isGeweigerd, useHandeling } from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Keuze,
  Knop,
  Tekst,
  VeldGroep,
  Vinkje,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { HerinneringenOpslaanDocument } from './herinneringen.graphql';
import { alsInvoer, type MailKeuze } from './mail-keuze';
import type { SectieProps } from './sectie-props';

const UREN = Array.from({ length: 24 }, (_, uur) => ({ waarde: String(uur), label: `${uur}:00` }));

/** Which mail comes when. What is law comes always: the page says so before one chooses. */
export function MailSectie({ bereik, ververs }: SectieProps): ReactNode {
  const { t } = useLingui();
  const { stilVan, stilTot, samenvattingUur, mail } = bereik.mijnHerinneringen;
  const [keuze, zet] = useState<MailKeuze>({
    stilVan: stilVan ?? '',
    stilTot: stilTot ?? '',
    uur: samenvattingUur === null ? '' : String(samenvattingUur),
    mail,
  });
  const [poging, zetPoging] = useState(0);
  const opslaan = useHandeling(HerinneringenOpslaanDocument);
  const kies = (deel: Partial<MailKeuze>): void => {
    zet((k) => ({ ...k, ...deel }));
    if (opslaan.uitkomst?.__typename === 'Herinneringen') opslaan.wis();
  };
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const invoer = alsInvoer(keuze);
    const uitkomst = await opslaan.voer({ invoer });
    zetPoging((n) => n + 1);
    if (uitkomst && !isGeweigerd(uitkomst)) {
      kiesZoalsBewaard(uitkomst.stilVan, uitkomst.stilTot);
      ververs();
    }
  };
  const kiesZoalsBewaard = (van: string | null, tot: string | null): void =>
    zet((k) => ({ ...k, stilVan: van ?? '', stilTot: tot ?? '' }));
  const fouten = foutenVan(isGeweigerd(opslaan.uitkomst) ? opslaan.uitkomst : null);
  return (
    <Kaart titel={t`Mail`}>
      <Formulier
        aria-label={t`Mail`}
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" variant="twee" bezig={opslaan.bezig}>
            <Trans>Bewaar</Trans>
          </Knop>
        }
      >
        <Bericht>
          <Trans>
            Mail over een termijn uit de wet of van de inspectie komt altijd meteen. Die kunt u niet uitzetten of
            uitstellen. In Meldbaken zelf ziet u elk bericht meteen.
          </Trans>
        </Bericht>
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={opslaan} />
        <Vinkje
          label={t`Stuur mij ook mail over wat niet wettelijk is`}
          hint={t`Bijvoorbeeld over een eigen termijn, of dat er een bericht voor u is.`}
          name="mail"
          checked={keuze.mail}
          onChange={(e) => kies({ mail: e.target.checked })}
        />
        <VeldGroep
          label={t`Wanneer wilt u rust?`}
          hint={t`Bijvoorbeeld van 22:00 tot 7:00. Mail die kan wachten, komt dan na afloop. Laat leeg als u geen rust wilt.`}
        >
          <Tekst
            label={t`Van`}
            name="stilVan"
            breedte="smal"
            value={keuze.stilVan}
            fout={foutBij(fouten, 'stilVan')}
            onChange={(e) => kies({ stilVan: e.target.value })}
          />
          <Tekst
            label={t`Tot`}
            name="stilTot"
            breedte="smal"
            value={keuze.stilTot}
            fout={foutBij(fouten, 'stilTot')}
            onChange={(e) => kies({ stilTot: e.target.value })}
          />
        </VeldGroep>
        <Keuze
          label={t`Eén keer per dag een mail als er iets open staat`}
          hint={t`In de mail staat alleen dat er termijnen op u wachten. Staat er niets open? Dan komt er geen mail.`}
          name="samenvattingUur"
          leeg={t`Geen dagelijkse mail`}
          opties={UREN}
          value={keuze.uur}
          fout={foutBij(fouten, 'samenvattingUur')}
          onChange={(e) => kies({ uur: e.target.value })}
        />
        {opslaan.uitkomst?.__typename === 'Herinneringen' && (
          <Bericht soort="gelukt">
            <Trans>Bewaard.</Trans>
          </Bericht>
        )}
      </Formulier>
    </Kaart>
  );
}
