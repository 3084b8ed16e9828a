/** The page of an applicant: letters of the device, nothing from elsewhere, made for a phone. */
export const SOLLICITANT_CSS = `:root{color-scheme:light}
body{margin:0;background:#f5f7f8;color:#15212b;font:1.0625rem/1.55 system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:1.25rem 1.25rem 3rem;background:#fff;min-height:100vh;box-sizing:border-box}
h1{font-size:1.625rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.1875rem;line-height:1.3;margin:2rem 0 .5rem}
p,ul,dl{margin:.5rem 0}
ul{padding-left:1.25rem}
li{margin:.4rem 0}
ul.taken{list-style:none;padding:0;margin:1rem 0}
ul.taken li{margin:0 0 .75rem;padding:.75rem 1rem;border:2px solid #d3dbe1;border-radius:10px}
ul.taken a{display:inline-block;padding:.35rem 0;font-weight:600}
dt{font-weight:600;margin-top:1rem}
dd{margin:.15rem 0 0;overflow-wrap:anywhere}
.lang{white-space:pre-wrap;overflow-wrap:anywhere}
a{color:#0b5773}
a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,summary:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px;box-shadow:0 0 0 5px #ffd84d}
.in{color:#465562;font-size:1rem}
.let{border-left:4px solid #0b5773;background:#e8f1f5;padding:.5rem 1rem;margin:1rem 0}
.goed{border-left:4px solid #1f6b3a;background:#e7f4ec;padding:.5rem 1rem;margin:1rem 0}
.fout{border-left:4px solid #a8201a;background:#fcebea;padding:.5rem 1rem;margin:1rem 0}
fieldset{border:2px solid #d3dbe1;border-radius:10px;margin:1rem 0;padding:.25rem 1rem 1rem}
legend{font-weight:600;padding:0 .4rem}
label{display:block;font-weight:600;margin-top:1rem}
input,textarea{display:block;box-sizing:border-box;width:100%;min-height:48px;margin:.35rem 0 .5rem;padding:.5rem .75rem;font:inherit;border:2px solid #465562;border-radius:8px;background:#fff;color:inherit}
textarea{min-height:9rem}
input[aria-invalid],textarea[aria-invalid]{border-color:#a8201a}
input.code{max-width:16rem;font-size:1.25rem;letter-spacing:.1em}
label.vink{display:flex;gap:.75rem;align-items:flex-start;font-weight:400;min-height:48px}
label.vink input{width:1.5rem;height:1.5rem;min-height:0;margin:.1rem 0 0;flex:none}
button{min-height:48px;padding:.6rem 1.25rem;margin:.75rem 0 0;font:inherit;font-weight:600;border:2px solid #0b5773;border-radius:8px;background:#0b5773;color:#fff;cursor:pointer}
button.twee{background:#fff;color:#0b5773}
summary{min-height:48px;display:flex;align-items:center;font-weight:600;color:#0b5773;cursor:pointer}
summary::before{content:'+';margin-right:.5rem}
details[open]>summary::before{content:'−'}
form.sluit{margin-top:2.5rem}
.veldfout{display:block;color:#a8201a;font-weight:600}
.v{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.papier{display:none}
@media print{main{display:none}.papier{display:block;padding:2rem}}
`;
