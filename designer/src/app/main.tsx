import '@mantine/core/styles.layer.css';
import '../theme/global.css';
import './words.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { failureOf } from '../graphql/request-error.js';
import { App } from './App.js';
import { reloadForNewVersion } from './new-version.js';

/** Requests that brought no answer were told to the person already; everything else is a bug and goes to the console. */
window.addEventListener('unhandledrejection', event => {
  if (failureOf(event.reason) !== null) event.preventDefault();
});

reloadForNewVersion(Date.now);

const root = document.getElementById('root');
if (!root) throw new Error('Expected index.html to have an element #root, but there is none.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
