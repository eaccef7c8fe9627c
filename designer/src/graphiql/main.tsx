import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { example } from './example.js';
import { fetcher } from './fetcher.js';

const root = document.getElementById('root');
if (!root) throw new Error('Expected graphiql.html to have an element #root, but there is none.');
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={example} shouldPersistHeaders={false} />);
