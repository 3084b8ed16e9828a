import { terugPad } from '@meldbaken/organisatie/web';
import { Ga, telStap, useSessie, type Scherm } from '@meldbaken/platform/graphql-client';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  parseSearchWith,
  stringifySearchWith,
  useSearch,
  type AnyRoute,
  type AnyRouter,
} from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { FoutScherm } from '../schil/fout-scherm';
import { Wacht } from '../schil/wacht';
import { AANMELDEN } from './paden';
import { schermen } from './schermen';

/** `/` is no page: it leads to the start page of the role. */
function Begin(): ReactNode {
  const { ik, opnieuw } = useSessie();
  // A visitor who comes here from a public page: the login stands before the router.
  useEffect(() => {
    if (!ik?.gekozen) opnieuw(AANMELDEN);
  }, [ik, opnieuw]);
  return ik?.gekozen && <Ga naar={ik.startpad} />;
}

/** The login while one is logged in: go on to where one wanted to be. */
function AlAangemeld(): ReactNode {
  const zoek: Record<string, unknown> = useSearch({ strict: false });
  return <Ga naar={terugPad(typeof zoek['terug'] === 'string' ? zoek['terug'] : undefined)} />;
}

function alsRoute(ouder: AnyRoute, { pad, laad }: Scherm): AnyRoute {
  return createRoute({ getParentRoute: () => ouder, path: pad, component: lazyRouteComponent(laad) });
}

/** A fresh router: it holds matches and scroll positions, and those belong to one session. */
export function maakRouter(): AnyRouter {
  const wortel = createRootRoute({ component: Outlet });
  const binnen = createRoute({
    getParentRoute: () => wortel,
    id: 'binnen',
    component: lazyRouteComponent(() => import('../schil/schil-laag')),
  });
  const overig: Scherm = { pad: '$', laad: () => import('../schil/niet-gevonden') };
  const router = createRouter({
    routeTree: wortel.addChildren([
      createRoute({ getParentRoute: () => wortel, path: '/', component: Begin }),
      createRoute({ getParentRoute: () => wortel, path: AANMELDEN, component: AlAangemeld }),
      ...schermen.filter((s) => s.openbaar).map((s) => alsRoute(wortel, s)),
      binnen.addChildren([...schermen.filter((s) => !s.openbaar), overig].map((s) => alsRoute(binnen, s))),
    ]),
    defaultPendingComponent: Wacht,
    defaultErrorComponent: FoutScherm,
    defaultPendingMs: 300,
    // Everything behind the question mark is text: a code such as 1e5 must not become a number.
    parseSearch: parseSearchWith((waarde) => waarde),
    stringifySearch: stringifySearchWith(String),
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, hrefChanged }) => {
    if (fromLocation && hrefChanged) telStap();
  });
  // By ourselves: the router's own way keeps visited paths in the storage of the browser.
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) window.scrollTo(0, 0);
  });
  return router;
}
