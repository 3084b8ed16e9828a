/** The public page: letters of the device, nothing from elsewhere; on paper black on white without links to press. */
export const INFORMATIE_CSS = `:root{color-scheme:light}
body{margin:0;background:#f5f7f8;color:#15212b;font:1.125rem/1.55 system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:1.25rem 1.25rem 3rem;background:#fff;min-height:100vh;box-sizing:border-box}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
p,ul,ol{margin:.5rem 0}
li{margin:.35rem 0}
a{color:#0b5773}
a:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px;box-shadow:0 0 0 5px #ffd84d}
.in{color:#465562}
.nood{border-left:4px solid #a8201a;background:#fcebea;padding:.75rem 1rem}
.doe a{display:block;min-height:52px;box-sizing:border-box;padding:.85rem 1rem;text-align:center;background:#0b5773;color:#fff;border-radius:8px;font-weight:600}
.papier{display:none}
@media print{body,main{background:#fff;padding:0}main{max-width:none}.doe{display:none}.papier{display:block}h2{break-after:avoid}li,p{break-inside:avoid}}
`;
