import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './app';

const place = document.getElementById('app')!;
if (place.hasChildNodes()) hydrateRoot(place, <App shown />);
else createRoot(place).render(<App shown={false} />);
