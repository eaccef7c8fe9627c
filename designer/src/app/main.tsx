import '@mantine/core/styles.layer.css';
import '../theme/global.css';
import './words.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const root = document.getElementById('root');
if (!root) throw new Error('Expected index.html to have an element #root, but there is none.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
