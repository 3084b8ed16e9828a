import './melden.css';
import { createRoot } from 'react-dom/client';
import { Melden } from './melden';

const wortel = document.getElementById('wortel');
if (!wortel) throw new Error('no #wortel in melden.html');

createRoot(wortel).render(<Melden />);
