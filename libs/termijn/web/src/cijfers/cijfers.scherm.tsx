import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  useIk,
  useVraag,
  useZoek,
  type TermijnCijfersQuery,
} from '@meldbaken/platform/graphql-client';
import { Bij, Leeg, Link, NietGevonden, Stapel, Uitklap, toonMoment } from '@meldbaken/platform/ui';
import { magCijfersLezen, schrijfTermijnZoek, type TermijnZoek } from '@meldbaken/termijn/model';
import { useMemo, type ReactNode } from 'react';
import { CijfersFilter } from './cijfers-filter';
import { TermijnCijfersDocument } from './cijfers.graphql';
import { cijfersVraag, leesCijfersZoek, verslagAdres } from './cijfers-zoek';
import { Maanden } from './maanden';
import { TeLaat } from './te-laat';
import { TellingTabel, type TellingRij } from './telling-tabel';
import { VerslagKnop } from './verslag-knop';
import { Verlengd } from './verlengd';

type Cijfers = NonNullable<TermijnCijfersQuery['termijnCijfers']>;

/** The yearly figures: how many terms were met in time, and what happened to them. */
export default function CijfersScherm(): ReactNode {
  const { gekozen } = useIk();
  return gekozen && magCijfersLezen(gekozen.organisatie.soort, gekozen.rollen) ? <MetRecht /> : <NietGevonden />;
}

function MetRecht(): ReactNode {
  const { t } = useLingui();
  const [zoek, zet] = useZoek(leesCijfersZoek);
  const variabelen = useMemo(() => cijfersVraag(zoek), [zoek]);
  const vraag = useVraag(TermijnCijfersDocument, variabelen);
  const cijfers = vraag.data?.termijnCijfers;
  const basis: TermijnZoek | null | undefined = cijfers && { ...zoek, jaar: String(cijfers.jaar) };
  return (
    <Pagina
      titel={t`Cijfers over termijnen`}
      zin={cijfers?.zin}
      kruimels={[{ label: t`Termijnen`, href: '/termijnen' }, { label: t`Cijfers` }]}
      actie={
        basis && (
          <VerslagKnop
            key={verslagAdres(basis)}
            adres={verslagAdres(basis)}
            naam={`termijnen-${basis.jaar ?? ''}.pdf`}
          />
        )
      }
    >
      {cijfers && (
        <CijfersFilter
          zoek={zoek}
          jaar={cijfers.jaar}
          jaren={cijfers.jaren}
          soorten={cijfers.perSoort}
          onZet={(deel) => zet(deel, { vervang: true })}
        />
      )}
      <Ophalen vraag={vraag} regels={10}>
        {({ termijnCijfers: c }) =>
          c ? <Inhoud cijfers={c} zoek={{ ...zoek, jaar: String(c.jaar) }} /> : <NietGevonden />
        }
      </Ophalen>
    </Pagina>
  );
}

function Inhoud({ cijfers, zoek }: { readonly cijfers: Cijfers; readonly zoek: TermijnZoek }): ReactNode {
  const { t } = useLingui();
  const { totaal, jaar } = cijfers;
  if (totaal.geteld + totaal.vervallen === 0) return <Niets cijfers={cijfers} zoek={zoek} />;
  return (
    <Stapel ruimte="ruim">
      <TellingTabel
        bijschrift={t`Per soort in ${jaar}`}
        wat={t`Soort`}
        zoek={zoek}
        rijen={[
          ...cijfers.perSoort.map((s) => ({ ...s, sleutel: s.code, deel: { soort: s.code } })),
          { sleutel: 'samen', naam: t`Samen`, telling: totaal, deel: {} },
        ]}
      />
      <Eenheden cijfers={cijfers} zoek={zoek} />
      <Maanden maanden={cijfers.perMaand} jaar={jaar} zoek={zoek} />
      <TeLaat teLaat={cijfers.teLaat} zoek={zoek} />
      <Verlengd verlengd={cijfers.verlengd} opgeschort={cijfers.opgeschort} zoek={zoek} />
      <Uitleg cijfers={cijfers} />
    </Stapel>
  );
}

function Eenheden({ cijfers, zoek }: { readonly cijfers: Cijfers; readonly zoek: TermijnZoek }): ReactNode {
  const { t } = useLingui();
  const { perEenheid, zonderEenheid, jaar } = cijfers;
  const rijen: TellingRij[] = perEenheid.map((e) => ({ ...e, sleutel: e.id, deel: { eenheid: e.id } }));
  if (zonderEenheid.geteld + zonderEenheid.vervallen > 0)
    rijen.push({
      sleutel: 'zonder',
      naam: t`Geen eenheid, of te klein om te tonen`,
      telling: zonderEenheid,
      deel: { zonderEenheid: 'ja' },
    });
  if (rijen.length === 0) return null;
  return <TellingTabel bijschrift={t`Per eenheid in ${jaar}`} wat={t`Eenheid`} zoek={zoek} rijen={rijen} />;
}

function Uitleg({ cijfers: { uitleg, peildatum } }: { readonly cijfers: Cijfers }): ReactNode {
  const moment = toonMoment(peildatum, 'lang');
  return (
    <Uitklap titel={<Trans>Wat we tellen</Trans>}>
      <Stapel ruimte="dicht">
        <ul>
          {uitleg.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        <Bij>
          <Trans>Deze cijfers zijn van {moment}.</Trans>
        </Bij>
      </Stapel>
    </Uitklap>
  );
}

/** Nothing yet in this year: the way to a year that has something. */
function Niets({
  cijfers: { jaar, jaren },
  zoek,
}: {
  readonly cijfers: Cijfers;
  readonly zoek: TermijnZoek;
}): ReactNode {
  const { t } = useLingui();
  const ander = jaren.find((j) => j !== jaar);
  const adres = `/termijnen/cijfers?${schrijfTermijnZoek({ ...zoek, jaar: String(ander) })}`;
  return (
    <Leeg
      titel={t`Over ${jaar} zijn er nog geen cijfers.`}
      wat={t`Een termijn telt mee als hij klaar is, of als de laatste dag voorbij is.`}
      actie={ander !== undefined && <Link href={adres}>{t`Bekijk ${ander}`}</Link>}
    />
  );
}
