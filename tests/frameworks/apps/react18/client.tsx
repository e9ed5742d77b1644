import {StrictMode} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './app';

const place = document.getElementById('app')!;
if (place.hasChildNodes())
  hydrateRoot(
    place,
    <StrictMode>
      <App shown />
    </StrictMode>,
  );
else
  createRoot(place).render(
    <StrictMode>
      <App shown={false} />
    </StrictMode>,
  );
