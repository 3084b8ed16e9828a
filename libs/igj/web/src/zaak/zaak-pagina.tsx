import { Trans, useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL } from '@meldbaken/igj/model';
import {
  alsCode,
  Pagina,
  StoringBericht,
  useZoek,
  type Storing,
  type ZaakDelenFragment,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Gegevens, Kaart, Kolommen, Moment, StatusChip, Tabnav } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { perGroep } from '../delen/groepen';
import { OpTijd } from '../delen/op-tijd';
import { Vingerafdruk } from '../delen/vingerafdruk';
import { ZaakStand } from '../delen/zaak-stand';
import { voorIgj } from '../wmo/instantie';
import { AlleenDeIgj } from './alleen-de-igj';
import { ZAAK_DELEN, ZAAK_TABS, type ZaakDeelProps, type ZaakTab } from './delen';
import { ZaakTabDelen } from './zaak-tab-delen';
import { VoorDeAanbieder } from './voor-de-aanbieder';

interface ZaakPaginaProps {
  readonly zaak: ZaakDelenFragment;
  readonly storing: Storing | null;
  readonly opnieuw: () => void;
}

const leesDeel = (ruw: Zoekdelen): { deel: ZaakTab } => ({
  deel: alsCode(ruw['deel']?.toUpperCase(), ZAAK_TABS) ?? 'MELDING',
});

/** What the provider sent, the correspondence, and what only the inspectie sees: each on a tab with its own address. */
export function ZaakPagina({ zaak, storing, opnieuw }: ZaakPaginaProps): ReactNode {
  const { t } = useLingui();
  const { id, nummer, categorie, aanbieder, status, opTijd, wachtOpAanvulling, spoed } = zaak;
  const [fout, zetFout] = useState(false);
  const [{ deel }] = useZoek(leesDeel);
  const label: Readonly<Record<ZaakTab, string>> = {
    MELDING: t`Melding`,
    BRIEFWISSELING: t`Briefwisseling`,
    BEOORDELING: t`Beoordeling`,
    TOEZICHT: t`Toezicht`,
    INTERN: voorIgj(zaak) ? t`Alleen de inspectie` : t`Alleen toezicht kwaliteit`,
    GASTEN: t`Gasten`,
  };
  const tabs = ZAAK_TABS.filter(
    (tab) => tab === 'MELDING' || ZAAK_DELEN.some((d) => d.tab === tab && (d.toon?.(zaak) ?? true)),
  );
  const props = { zaak, opnieuw, onFout: zetFout };
  return (
    <Pagina
      titel={nummer}
      fout={fout}
      zin={`${CATEGORIE_LABEL[categorie]} · ${aanbieder}`}
      kruimels={[{ label: t`Postvak`, href: '/postvak' }, { label: nummer }]}
      onder={
        <>
          {spoed && <StatusChip soort="fout">{t`Spoed`}</StatusChip>}
          <ZaakStand status={status} />
          {wachtOpAanvulling && <StatusChip soort="waarschuwing">{t`Wacht op aanvulling`}</StatusChip>}
          <OpTijd opTijd={opTijd} />
        </>
      }
    >
      <StoringBericht storing={storing} onOpnieuw={opnieuw} />
      <Tabnav
        label={t`Delen van deze zaak`}
        items={tabs.map((tab) => ({
          label: label[tab],
          href: tab === 'MELDING' ? `/postvak/${id}` : `/postvak/${id}?deel=${tab.toLowerCase()}`,
          actief: tab === deel,
        }))}
      />
      {deel === 'MELDING' ? <Melding {...props} /> : <ZaakTabDelen tab={deel} {...props} />}
    </Pagina>
  );
}

/** Left what the provider sent; right, with a clear border, what the provider sees and what only the inspectie sees. */
function Melding(props: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { zaak, opnieuw, onFout } = props;
  return (
    <Kolommen
      zij={
        <>
          <VoorDeAanbieder zaak={zaak} opnieuw={opnieuw} onFout={onFout} />
          <AlleenDeIgj zaak={zaak} opnieuw={opnieuw} onFout={onFout} />
          <ZaakTabDelen tab="MELDING" plek="ZIJ" {...props} />
        </>
      }
    >
      <Bericht titel={t`Dit stuurde de aanbieder`}>
        <Trans>U leest een vaste kopie. Niemand kan er nog iets aan veranderen.</Trans>
      </Bericht>
      <ZaakTabDelen tab="MELDING" plek="BOVEN" {...props} />
      {perGroep(zaak.velden).map(({ naam, velden: antwoorden }) => (
        <Kaart key={naam} titel={naam}>
          <Gegevens rijen={antwoorden.map(({ label, waarde }) => ({ naam: label, waarde }))} />
        </Kaart>
      ))}
      <ZaakTabDelen tab="MELDING" plek="HOOFD" {...props} />
      <Bewijs zaak={zaak} />
    </Kolommen>
  );
}

/** When it came, under which rule, and the proof that the copy is whole. */
function Bewijs({ zaak }: { zaak: ZaakDelenFragment }): ReactNode {
  const { t } = useLingui();
  const { verzondenOp, ontvangenOp, grondslag, doel, sha256 } = zaak;
  return (
    <Kaart titel={t`Over deze kopie`}>
      <Gegevens
        rijen={[
          { naam: t`Verstuurd op`, waarde: <Moment moment={verzondenOp} stijl="lang" /> },
          { naam: t`Ontvangen op`, waarde: <Moment moment={ontvangenOp} stijl="lang" /> },
          { naam: t`Grondslag`, waarde: grondslag },
          { naam: t`Doel`, waarde: doel },
          { naam: t`Vingerafdruk`, waarde: <Vingerafdruk sha256={sha256} /> },
        ]}
      />
    </Kaart>
  );
}
