import {StrictMode} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './app';
import {App as Served} from './served';

const place = document.getElementById('app')!;
if (place.hasChildNodes())
  hydrateRoot(
    place,
    <StrictMode>
      <Served />
    </StrictMode>,
  );
else
  createRoot(place).render(
    <StrictMode>
      <App shown={false} />
    </StrictMode>,
  );
