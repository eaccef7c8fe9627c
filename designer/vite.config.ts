import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the api listens while the designer is served by Vite itself (`vite`). */
const api = process.env.MARSHRUT_API ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    target: 'es2023',
    outDir: 'dist',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: { index: 'index.html', graphiql: 'graphiql.html' } },
  },
  server: {
    proxy: { '/graphql': api, '/api': api, '/setup': { target: api, bypass: servePage } },
  },
});

/** `/setup` is a page for browsers and an endpoint for the page: only the page is served here. */
function servePage(request: { headers: { accept?: string | undefined } }): string | undefined {
  return request.headers.accept?.includes('text/html') ? '/index.html' : undefined;
}
