import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { queryClient } from '../graphql/query-client.js';
import { SessionGate } from '../session/SessionGate.js';
import { cssVariables, theme } from '../theme/theme.js';
import { Broken } from './Broken.js';
import { ConnectionBar } from './ConnectionBar.js';
import { Routes } from './Routes.js';
import { Shell } from './shell/Shell.js';
import { useToastsWanted } from './toast.js';

const Toasts = lazy(() => import('./Toasts.js').then(file => ({ default: file.Toasts })));

const colorScheme = localStorageColorSchemeManager({ key: 'marshrut.theme' });

export function App() {
  const toasts = useToastsWanted();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <Broken>
        <QueryClientProvider client={queryClient}>
          {toasts && (
            <Suspense>
              <Toasts />
            </Suspense>
          )}
          <ConnectionBar />
          <SessionGate>
            <Shell>
              <Routes />
            </Shell>
          </SessionGate>
        </QueryClientProvider>
      </Broken>
    </MantineProvider>
  );
}
