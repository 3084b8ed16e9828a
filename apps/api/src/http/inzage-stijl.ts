/** The page of a guest: letters of the device, nothing from elsewhere, the name over it, and nothing on paper. */
export const INZAGE_CSS = `:root{color-scheme:light}
body{margin:0;background:#f5f7f8;color:#15212b;font:1.0625rem/1.55 system-ui,sans-serif}
main{position:relative;max-width:46rem;margin:0 auto;padding:1.25rem 1.25rem 3rem;background:#fff;min-height:100vh;box-sizing:border-box}
h1{font-size:1.625rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.1875rem;line-height:1.3;margin:2rem 0 .5rem}
p,ul,dl{margin:.5rem 0}
ul{padding-left:1.25rem}
li{margin:.6rem 0}
dt{font-weight:600;margin-top:1rem}
dd{margin:.15rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.lang{white-space:pre-wrap;overflow-wrap:anywhere}
a{color:#0b5773}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px;box-shadow:0 0 0 5px #ffd84d}
.in{color:#465562;font-size:1rem}
.let{border-left:4px solid #0b5773;background:#e8f1f5;padding:.75rem 1rem;margin:1rem 0}
.fout{border-left:4px solid #a8201a;background:#fcebea;padding:.75rem 1rem;margin:1rem 0}
label{display:block;font-weight:600;margin-top:1rem}
input{display:block;box-sizing:border-box;width:100%;max-width:16rem;min-height:48px;margin:.35rem 0 1rem;padding:.5rem .75rem;font:inherit;font-size:1.25rem;letter-spacing:.1em;border:2px solid #465562;border-radius:8px;background:#fff;color:inherit}
button{min-height:48px;padding:.6rem 1.25rem;font:inherit;font-weight:600;border:2px solid #0b5773;border-radius:8px;background:#0b5773;color:#fff;cursor:pointer}
button.twee{background:#fff;color:#0b5773}
form.sluit{margin-top:2.5rem}
.watermerk{position:fixed;inset:0;width:100%;height:100%;pointer-events:none;opacity:.1;z-index:2}
.papier{display:none}
@media print{main,.watermerk{display:none}.papier{display:block;padding:2rem}}
`;
