/** How often somebody went to another page since the app was loaded. */
let stappen = 0;

/** Told by the router at each change of path. */
export function telStap(): void {
  stappen += 1;
}

/** After a first load the browser keeps the focus; after a step inside the app the new h1 gets it. */
export const isVerplaatst = (): boolean => stappen > 0;
