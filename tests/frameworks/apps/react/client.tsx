import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './app';
import {App as Served} from './served';

const place = document.getElementById('app')!;
if (place.hasChildNodes()) hydrateRoot(place, <Served />);
else createRoot(place).render(<App shown={false} />);
