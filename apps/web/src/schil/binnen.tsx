import { useHandelingAfmelden } from './use-afmelden';
import { rolNamen } from '@meldbaken/organisatie/web';
import { StoringBericht, type Ik, type Lidmaatschap } from '@meldbaken/platform/graphql-client';
import { GeenInternet, Schil, Stapel, type RailGroep } from '@meldbaken/platform/ui';
import { Outlet } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { schermen } from '../routes/schermen';
import { BerichtNieuws } from './bericht-nieuws';
import { menuIcoon } from './menu-iconen';
import NietGevondenScherm from './niet-gevonden';
import { WerkruimteVenster } from './werkruimte-venster';

interface BinnenProps {
  readonly ik: Ik;
  readonly lid: Lidmaatschap;
  readonly pad: string;
}

const TELT_TE_LAAT = '/termijnen';

/** The longest menu path that the current path stands under. */
function actiefPad(menu: Ik['menu'], pad: string): string | undefined {
  return menu
    .map((item) => item.pad)
    .filter((p) => pad === p || pad.startsWith(`${p}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** A list belongs to those who have it in their rail; a page of one thing asks the server, who answers null. */
function magHier({ menu, startpad }: Ik, pad: string): boolean {
  const scherm = schermen.find((s) => s.pad === pad);
  return scherm === undefined || scherm.vrij === true || pad === startpad || menu.some((item) => item.pad === pad);
}

function railGroepen(ik: Ik, pad: string): RailGroep[] {
  const actief = actiefPad(ik.menu, pad);
  const items = ik.menu.map((item) => ({
    href: item.pad,
    label: item.naam,
    icoon: menuIcoon(item.pad),
    actief: item.pad === actief,
    teLaat: item.pad === TELT_TE_LAAT ? ik.aantalTeLaat : undefined,
  }));
  return items.length > 0 ? [{ items }] : [];
}

/** On a phone the choice was made in the drawer, which lies above everything: it goes first. */
function sluitLade(): void {
  const lade = document.querySelector('dialog.mb-lade[open]');
  if (lade instanceof HTMLDialogElement) lade.close();
}

/** Rail, bottom bar, organisation switch and log out round every screen. */
export function Binnen({ ik, lid, pad }: BinnenProps): ReactNode {
  const [wissel, zetWissel] = useState(false);
  const afmelden = useHandelingAfmelden();
  const meerdere = ik.lidmaatschappen.length > 1;
  const open = (): void => {
    sluitLade();
    zetWissel(true);
  };
  return (
    <Schil
      groepen={railGroepen(ik, pad)}
      organisatie={lid.organisatie.naam}
      onWissel={meerdere ? open : undefined}
      naam={ik.account.naam}
      rol={rolNamen(lid.rollen)}
      herinneringenHref="/instellingen/herinneringen"
      hulpHref="/hulp"
      onUitloggen={afmelden.voer}
      boven={
        <Stapel>
          <GeenInternet />
          <StoringBericht storing={afmelden.storing} onOpnieuw={afmelden.voer} />
        </Stapel>
      }
    >
      {magHier(ik, pad) ? <Outlet /> : <NietGevondenScherm />}
      <BerichtNieuws aantal={ik.aantalBerichten} />
      {wissel && <WerkruimteVenster ik={ik} onSluit={() => zetWissel(false)} />}
    </Schil>
  );
}
