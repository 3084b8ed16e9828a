import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { maakTaal } from './taal';

const wortel = document.getElementById('wortel');
if (!wortel) throw new Error('no #wortel in index.html');

maakTaal();
createRoot(wortel).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
