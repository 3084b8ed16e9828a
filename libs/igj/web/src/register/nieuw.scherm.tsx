import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ga,
  Pagina,
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import { Bericht, DatumVeld, Formulier, Foutsamenvatting, Kaart, Knop, Vinkje } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { GEEN_RAPPORTDAG, alsIdentiteit, metLegeDag } from './identiteit-invoer';
import { IdentiteitVelden, LEGE_IDENTITEIT, type IdentiteitStaat } from './identiteit-velden';
import { AantekeningVastleggenDocument } from './register.graphql';

interface Staat extends IdentiteitStaat {
  readonly rapportOp: string | null;
  readonly eigenRapport: boolean;
  readonly ernstigeBedreiging: boolean;
}

const LEEG: Staat = { ...LEGE_IDENTITEIT, rapportOp: null, eigenRapport: false, ernstigeBedreiging: false };

/** A new entry: only on the inspectie's own report that finds a serious threat. */
export default function NieuweAantekeningScherm(): ReactNode {
  const { t } = useLingui();
  const [fout, zetFout] = useState(false);
  return (
    <AlleenMetMenu paden={['/register']}>
      <Pagina
        titel={t`Nieuwe aantekening`}
        zin={t`U legt alleen vast wie het is en de datum van het rapport. Meer mag niet in het register.`}
        kruimels={[{ label: t`Register`, href: '/register' }, { label: t`Nieuwe aantekening` }]}
        fout={fout}
      >
        <Invullen onFout={zetFout} />
      </Pagina>
    </AlleenMetMenu>
  );
}

function Invullen({ onFout }: { onFout: (fout: boolean) => void }): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const [staat, zetStaat] = useState(LEEG);
  const [poging, zetPoging] = useState(0);
  const leg = useHandeling(AantekeningVastleggenDocument);
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const { uitkomst } = leg;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const { rapportOp, eigenRapport, ernstigeBedreiging } = staat;
    const antwoord = await leg.voer({
      sleutel,
      invoer: { wie: alsIdentiteit(staat), rapportOp: rapportOp ?? GEEN_RAPPORTDAG, eigenRapport, ernstigeBedreiging },
    });
    zetPoging((n) => n + 1);
    onFout(isGeweigerd(antwoord));
  };
  if (uitkomst?.__typename === 'Aantekening') return <Ga naar={`/register/${uitkomst.id}`} />;
  const fouten = metLegeDag(
    foutenVan(isGeweigerd(uitkomst) ? uitkomst : null),
    staat.rapportOp,
    t`Vul de datum van het rapport in.`,
  );
  return (
    <Kaart>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={leg.bezig}>
            <Trans>Zet in het register</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={leg} />
        <Bericht>
          <Trans>
            Dit volgt uit artikel 8.28 van het Uitvoeringsbesluit Wkkgz. Wij lazen de tekst van 2018. Dat die nog zo is,
            is een aanname.
          </Trans>
        </Bericht>
        <Vinkje
          label={t`Het is een rapport van de IGJ zelf`}
          hint={t`Een rapport van een zorgaanbieder is niet genoeg.`}
          name="eigenRapport"
          checked={staat.eigenRapport}
          fout={foutBij(fouten, 'eigenRapport')}
          onChange={(e) => zet({ eigenRapport: e.target.checked })}
        />
        <Vinkje
          label={t`Het rapport stelt een ernstige bedreiging vast`}
          hint={t`Voor de veiligheid van cliënten of voor de zorg: artikel 25 lid 1 Wkkgz.`}
          name="ernstigeBedreiging"
          checked={staat.ernstigeBedreiging}
          fout={foutBij(fouten, 'ernstigeBedreiging')}
          onChange={(e) => zet({ ernstigeBedreiging: e.target.checked })}
        />
        <DatumVeld
          label={t`Datum van het rapport`}
          name="rapportOp"
          hint={t`Vanaf deze dag tellen de 5 jaar.`}
          nietNaVandaag
          value={staat.rapportOp}
          fout={foutBij(fouten, 'rapportOp')}
          onChange={(rapportOp) => zet({ rapportOp })}
        />
        <IdentiteitVelden staat={staat} fouten={fouten} onChange={zet} />
      </Formulier>
    </Kaart>
  );
}
