/** A page that nobody wonders about. */
const ELDERS = 'https://www.buienradar.nl/';

/** Blanks the page at once and leaves; Back does not bring it back. What the browser noted of before stays there. */
export function snelWeg(): void {
  document.title = 'Welkom';
  document.body.replaceChildren();
  window.location.replace(ELDERS);
}

/** Everything that was typed or read goes from the screen and from memory. */
export function wisScherm(): void {
  document.body.replaceChildren();
  window.location.replace(window.location.pathname);
}
